// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/colors.h"

#include <gtest/gtest.h>

#include <cmath>

namespace psirt::test {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor &one, const QColor &other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

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

}  // namespace psirt::test
