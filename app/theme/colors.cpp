// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/colors.h"

namespace psirt {

namespace {

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int top, int bottom) { return qRound(top * share + bottom * (1 - share)); };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()), channel(over.blue(), under.blue())};
}

QColor translucent(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

Colors lightMeanings()
{
    Colors colors;
    colors.current = QColor(0x0B, 0x62, 0xA4);
    colors.baseline = QColor(0x5F, 0x6B, 0x7A);
    colors.target = QColor(0xA1, 0x4A, 0x00);
    colors.band = translucent(colors.current, 0.12);
    colors.raised = QColor(0x0F, 0x6B, 0x5C);
    colors.lowered = QColor(0xB3, 0x26, 0x1E);
    return colors;
}

Colors darkMeanings()
{
    Colors colors;
    colors.current = QColor(0x6C, 0xB4, 0xEE);
    colors.baseline = QColor(0xA8, 0xB3, 0xC2);
    colors.target = QColor(0xF0, 0xA3, 0x5E);
    colors.band = translucent(colors.current, 0.18);
    colors.raised = QColor(0x5C, 0xC8, 0xB4);
    colors.lowered = QColor(0xF2, 0x82, 0x7A);
    return colors;
}

void setSurfaces(Colors &colors, const QColor &text, const QColor &surface)
{
    colors.text = text;
    colors.surface = surface;
    colors.muted = mixed(text, surface, 0.62);
    colors.raisedSurface = mixed(text, surface, 0.04);
    colors.grid = mixed(text, surface, 0.18);
}

}  // namespace

Colors Colors::of(const QPalette &palette)
{
    Colors colors = isDark(palette) ? darkMeanings() : lightMeanings();
    setSurfaces(colors, palette.color(QPalette::Text), palette.color(QPalette::Base));
    return colors;
}

Colors Colors::paper()
{
    Colors colors = lightMeanings();
    setSurfaces(colors, Qt::black, Qt::white);
    return colors;
}

bool Colors::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

}  // namespace psirt
