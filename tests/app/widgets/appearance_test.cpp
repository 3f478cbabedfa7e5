// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/appearance.h"

#include "app/theme/colors.h"
#include "tests/support/temporarysettings.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTabBar>

namespace psirt::test {

namespace {

/// How many pixels at the edge of what a widget paints are as light as text.
double shareOfLightEdge(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    const QImage image = widget.grab().toImage();
    int light = 0;
    int all = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (const int y : {0, image.height() - 1}) {
            light += qGray(image.pixel(x, y)) > 200 ? 1 : 0;
            ++all;
        }
    }
    return static_cast<double>(light) / all;
}

}  // namespace

TEST(AppearanceTest, FollowsTheSettings)
{
    TemporarySettings store;
    const QString style = QApplication::style()->name();
    const QColor base = QApplication::palette().color(QPalette::Base);
    {
        const Appearance appearance(store.settings());
        EXPECT_EQ(QApplication::palette().color(QPalette::Base), base) << "the system's, until another is chosen";
        store.settings().setTheme(Theme::Dark);
        EXPECT_TRUE(Colors::isDark(QApplication::palette()));
        EXPECT_FALSE(hasHighContrast(QApplication::palette()));
        store.settings().setTheme(Theme::Light);
        EXPECT_FALSE(Colors::isDark(QApplication::palette()));
        store.settings().setTheme(Theme::HighContrast);
        EXPECT_EQ(QApplication::palette().color(QPalette::Base), QColor(Qt::black));
        store.settings().setTheme(Theme::System);
        EXPECT_EQ(QApplication::style()->name(), style);
        EXPECT_EQ(QApplication::palette().color(QPalette::Base), base);
        store.settings().setTheme(Theme::Dark);
    }
    EXPECT_EQ(QApplication::style()->name(), style);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), base);
}

/// Boxes to tick, as the text beside them; nothing gets smaller than usual.
TEST(AppearanceTest, GrowsBoxesWithTheText)
{
    TemporarySettings store;
    const Appearance appearance(store.settings());
    const auto box = [] { return QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth); };
    const int usual = box();
    for (const Theme theme : {Theme::System, Theme::Light, Theme::HighContrast}) {
        store.settings().setTheme(theme);
        store.settings().setZoom(200);
        EXPECT_GE(box(), usual * 3 / 2) << static_cast<int>(theme);
        store.settings().setZoom(80);
        EXPECT_GE(box(), usual * 3 / 4) << static_cast<int>(theme);
    }
}

/// Black fields on black would not be seen.
TEST(AppearanceTest, FramesWhatCanBeUsedInHighContrast)
{
    TemporarySettings store;
    store.settings().setTheme(Theme::HighContrast);
    const Appearance appearance(store.settings());
    QPushButton button(QStringLiteral("Save"));
    QLineEdit line;
    QComboBox box;
    for (QWidget *each : std::initializer_list<QWidget *>{&button, &line, &box})
        EXPECT_GE(shareOfLightEdge(*each), 0.8) << each->metaObject()->className();
}

TEST(AppearanceTest, ShowsTheChosenTabInHighContrast)
{
    TemporarySettings store;
    store.settings().setTheme(Theme::HighContrast);
    const Appearance appearance(store.settings());
    QTabBar bar;
    bar.addTab(QStringLiteral("One"));
    bar.addTab(QStringLiteral("Two"));
    bar.setCurrentIndex(1);
    bar.resize(bar.sizeHint());
    const QImage image = bar.grab().toImage();
    const QColor mark = bar.palette().color(QPalette::Highlight);
    const auto isMarked = [&](int tab) {
        const QRect place = bar.tabRect(tab);
        return image.pixelColor(place.center().x(), place.bottom() - 1) == mark;
    };
    EXPECT_FALSE(isMarked(0));
    EXPECT_TRUE(isMarked(1));
}

}  // namespace psirt::test
