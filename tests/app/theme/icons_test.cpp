// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/icons.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPixmap>

namespace psirt::test {

namespace {

QPalette palette()
{
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::WindowText, QColor(0x10, 0x20, 0x30));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x80, 0x90, 0xA0));
    palette.setColor(QPalette::Active, QPalette::HighlightedText, QColor(0xF0, 0xF1, 0xF2));
    return palette;
}

/// The colour of what is drawn solidly.
QColor ink(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(24, 24), 1.0, mode).toImage();
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
        }
    }
    return strongest;
}

QStringList drawings()
{
    QStringList names;
    const QDir folder(QStringLiteral(PSIRT_SOURCE_DIR "/resources/icons"));
    for (const QFileInfo &drawing : folder.entryInfoList({QStringLiteral("*.svg")}))
        names << drawing.completeBaseName();
    return names;
}

}  // namespace

TEST(Icons, TakeThePalettesColours)
{
    const QIcon icon = themedIcon(QStringLiteral("calendar"), palette());
    EXPECT_EQ(ink(icon, QIcon::Normal).name(), QStringLiteral("#102030"));
    EXPECT_EQ(ink(icon, QIcon::Disabled).name(), QStringLiteral("#8090a0"));
    EXPECT_EQ(ink(icon, QIcon::Selected).name(), QStringLiteral("#f0f1f2"));
    EXPECT_EQ(icon.pixmap(QSize(24, 24), 1.0).toImage().pixelColor(0, 0).alpha(), 0);
}

TEST(Icons, AreMadeOfEveryDrawingInEverySize)
{
    ASSERT_GE(drawings().size(), 29);
    for (const QString &name : drawings()) {
        const QIcon icon = themedIcon(name, palette());
        for (const int size : {16, 24, 32, 48}) {
            EXPECT_TRUE(icon.availableSizes().contains(QSize(size, size))) << name.toStdString() << " " << size;
            EXPECT_EQ(icon.pixmap(QSize(size, size), 1.0).size(), QSize(size, size)) << name.toStdString() << " " << size;
        }
    }
}

/// The tool bar's size is not among those that are drawn.
TEST(Icons, AreMadeSmallerFromTheNextSize)
{
    const QIcon icon = themedIcon(QStringLiteral("save"), palette());
    EXPECT_EQ(icon.pixmap(QSize(20, 20), 1.0).size(), QSize(20, 20));
    EXPECT_EQ(icon.pixmap(QSize(96, 96), 1.0).size(), QSize(48, 48)) << "but never larger";
    EXPECT_EQ(icon.actualSize(QSize(20, 30)), QSize(20, 20));
}

TEST(Icons, AreSharpOnADenseScreen)
{
    const QPixmap pixmap = themedIcon(QStringLiteral("save"), palette()).pixmap(QSize(16, 16), 2.0);
    EXPECT_EQ(pixmap.size(), QSize(32, 32));
    EXPECT_EQ(pixmap.devicePixelRatio(), 2.0);
}

TEST(Icons, OfAnUnknownNameAreNull)
{
    EXPECT_TRUE(themedIcon(QStringLiteral("no-such-icon"), palette()).isNull());
}

TEST(Icons, OfTheApplicationKeepTheirColours)
{
    EXPECT_EQ(applicationIcon().availableSizes().size(), 7);
    EXPECT_EQ(applicationIcon().pixmap(QSize(256, 256), 1.0).size(), QSize(256, 256));
}

}  // namespace psirt::test
