// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/colors.h"

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

}  // namespace psirt::test
