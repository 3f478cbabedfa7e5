// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/colors.h"
#include "app/theme/palettes.h"
#include "core/sheet/level.h"
#include "tests/app/theme/contrast.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

QPalette palette(const QColor &text, const QColor &base)
{
    QPalette palette;
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Base, base);
    return palette;
}

void expectReadable(const Colors &colors)
{
    for (const QColor &color :
         {colors.current, colors.baseline, colors.target, colors.raised, colors.lowered, colors.muted, colors.text}) {
        EXPECT_GE(contrast(color, colors.surface), 4.5) << color.name().toStdString();
        EXPECT_GE(contrast(color, colors.raisedSurface), 4.5) << color.name().toStdString();
    }
}

}  // namespace

TEST(Colors, FollowThePalette)
{
    EXPECT_FALSE(Colors::isDark(palette(Qt::black, Qt::white)));
    EXPECT_TRUE(Colors::isDark(palette(Qt::white, QColor(0x20, 0x20, 0x20))));
}

TEST(Colors, CanBeReadOnLightAndDark)
{
    expectReadable(Colors::of(palette(Qt::black, Qt::white)));
    expectReadable(Colors::of(palette(Qt::white, QColor(0x20, 0x22, 0x24))));
    expectReadable(Colors::paper());
}

/// 7:1 is what WCAG 2.1 asks of text at level AAA.
TEST(Colors, StandOutInHighContrast)
{
    const QPalette strong = paletteOf(Theme::HighContrast);
    EXPECT_TRUE(hasHighContrast(strong));
    const Colors colors = Colors::of(strong);
    for (const QColor &color : {colors.current, colors.baseline, colors.target, colors.raised, colors.lowered, colors.muted,
                                colors.text, strong.color(QPalette::Link), strong.color(QPalette::PlaceholderText)}) {
        EXPECT_GE(contrast(color, colors.surface), 7) << color.name().toStdString();
        EXPECT_GE(contrast(color, colors.raisedSurface), 7) << color.name().toStdString();
    }
    EXPECT_GE(contrast(colors.grid, colors.surface), 3);
}

TEST(Colors, CanBeReadInEveryTheme)
{
    EXPECT_FALSE(hasHighContrast(QPalette()));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QPalette palette = paletteOf(theme);
        EXPECT_EQ(Colors::isDark(palette), theme == Theme::Dark);
        EXPECT_FALSE(hasHighContrast(palette));
        expectReadable(Colors::of(palette));
        for (const auto &[text, under] :
             {std::pair(QPalette::WindowText, QPalette::Window), std::pair(QPalette::ButtonText, QPalette::Button),
              std::pair(QPalette::ToolTipText, QPalette::ToolTipBase), std::pair(QPalette::PlaceholderText, QPalette::Base),
              std::pair(QPalette::Link, QPalette::Base), std::pair(QPalette::HighlightedText, QPalette::Highlight)})
            EXPECT_GE(contrast(palette.color(text), palette.color(under)), 4.5) << text;
    }
}

namespace {

std::vector<Colors> surfaces()
{
    std::vector<Colors> all{Colors::paper()};
    const std::vector<std::pair<QColor, QColor>> pairs{{Qt::black, Qt::white},
                                                       {Qt::white, QColor(0x20, 0x22, 0x24)},
                                                       {Qt::white, Qt::black},
                                                       {Qt::black, QColor(0xFF, 0xFF, 0xE0)}};
    for (const auto &[text, base] : pairs) {
        QPalette palette;
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::Base, base);
        all.push_back(Colors::of(palette));
    }
    return all;
}

}  // namespace

TEST(HeatScale, LetsEveryLevelBeRead)
{
    for (const Colors &colors : surfaces()) {
        for (const Level level : Level::all()) {
            const QColor fill = heatFill(level, colors);
            EXPECT_GE(contrast(textOn(fill), fill), 4.5) << level.number() << fill.name().toStdString();
        }
    }
}

/// A bar of level 0 on the track of a row.
TEST(HeatScale, ShowsTheLowestLevelInHighContrast)
{
    const Colors colors = Colors::of(paletteOf(Theme::HighContrast));
    EXPECT_GE(contrast(heatFill(*Level::fromNumber(0), colors), colors.raisedSurface), 1.3);
}

TEST(HeatScale, LetsAnyColourBeReadOn)
{
    for (int grey = 0; grey <= 255; ++grey)
        EXPECT_GE(contrast(textOn(QColor(grey, grey, grey)), QColor(grey, grey, grey)), 4.5) << grey;
}

/// So that it keeps its order in greyscale, and neighbours are told apart.
TEST(HeatScale, GoesOneWayInGrey)
{
    for (const Colors &colors : surfaces()) {
        const bool darkens = luminance(colors.surface) > luminance(colors.current);
        for (int number = 1; number < Level::count; ++number) {
            const double before = luminance(heatFill(*Level::fromNumber(number - 1), colors));
            const double now = luminance(heatFill(*Level::fromNumber(number), colors));
            EXPECT_EQ(now < before, darkens) << number;
            EXPECT_GE(
                contrast(heatFill(*Level::fromNumber(number - 1), colors), heatFill(*Level::fromNumber(number), colors)),
                1.12)
                << number;
        }
    }
}

}  // namespace psirt::test
