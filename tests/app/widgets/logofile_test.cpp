// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/logochooser.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace psirt::test {

namespace {

class LogoFileTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString picture(const char *name, QSize size, QImage::Format format = QImage::Format_RGB32)
    {
        QImage image(size, format);
        image.fill(0);
        EXPECT_TRUE(image.save(path(name)));
        return path(name);
    }
    QString file(const char *name, const QByteArray &bytes)
    {
        QFile written(path(name));
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return path(name);
    }

    QTemporaryDir folder;
};

}  // namespace

TEST_F(LogoFileTest, ReadsPicturesAsTheyAre)
{
    for (const char *name : {"logo.png", "logo.jpg", "logo.bmp"}) {
        const Logo logo = readLogo(picture(name, {300, 100}));
        EXPECT_FALSE(logo.fault) << name;
        EXPECT_EQ(logo.image.size(), QSize(300, 100)) << name;
    }
}

/// A picture under a wrong suffix is a picture still.
TEST_F(LogoFileTest, LooksAtTheContentNotTheSuffix)
{
    ASSERT_TRUE(QFile::copy(picture("a.png", {30, 10}), path("a.jpg")));
    EXPECT_EQ(readLogo(path("a.jpg")).image.size(), QSize(30, 10));
}

TEST_F(LogoFileTest, MakesSmallerWhatHasMorePixelsThanPaperShows)
{
    EXPECT_EQ(readLogo(picture("wide.png", {2400, 600})).image.size(), QSize(1200, 300));
    EXPECT_EQ(readLogo(picture("tall.png", {600, 2400})).image.size(), QSize(300, 1200));
}

TEST_F(LogoFileTest, SaysWhyAFileIsNone)
{
    EXPECT_EQ(readLogo(path("gone.png")).fault, LogoFault::Missing);
    EXPECT_EQ(readLogo(folder.path()).fault, LogoFault::Missing);
    EXPECT_EQ(readLogo(file("text.png", "no picture")).fault, LogoFault::Unreadable);
    QFile whole(picture("whole.png", {300, 100}));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    EXPECT_EQ(readLogo(file("cut.png", whole.read(20))).fault, LogoFault::Unreadable);
    // 6000 × 5001 are 30,006,000 pixels.
    EXPECT_EQ(readLogo(picture("pixels.png", {6000, 5001}, QImage::Format_Mono)).fault, LogoFault::TooLarge);
    EXPECT_FALSE(readLogo(picture("most.png", {6000, 5000}, QImage::Format_Mono)).fault);
    EXPECT_EQ(readLogo(file("bytes.png", QByteArray(8 * 1024 * 1024 + 1, 'x'))).fault, LogoFault::TooLarge);
}

TEST_F(LogoFileTest, KnowsTheCommonSuffixes)
{
    const QStringList suffixes = logoSuffixes();
    EXPECT_TRUE(suffixes.contains(QStringLiteral("png")));
    EXPECT_TRUE(suffixes.contains(QStringLiteral("jpg")));
    EXPECT_FALSE(suffixes.contains(QStringLiteral("pdf")));
}

}  // namespace psirt::test
