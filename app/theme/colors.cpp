// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/colors.h"

#include "app/theme/palettes.h"
#include "core/sheet/level.h"

#include <algorithm>
#include <array>
#include <cmath>

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

Colors meanings(QRgb current, double bandShare, QRgb baseline, QRgb target, QRgb raised, QRgb lowered)
{
    Colors colors;
    colors.current = QColor(current);
    colors.band = translucent(colors.current, bandShare);
    colors.baseline = QColor(baseline);
    colors.target = QColor(target);
    colors.raised = QColor(raised);
    colors.lowered = QColor(lowered);
    return colors;
}

Colors lightMeanings()
{
    return meanings(0x0B62A4, 0.12, 0x5F6B7A, 0xA14A00, 0x0F6B5C, 0xB3261E);
}

Colors darkMeanings()
{
    return meanings(0x6CB4EE, 0.18, 0xA8B3C2, 0xF0A35E, 0x5CC8B4, 0xF2827A);
}

Colors highContrastMeanings()
{
    return meanings(0x5CC8FF, 0.35, 0xD6DEEA, 0xFFB85C, 0x5CF0C8, 0xFFA098);
}

void setSurfaces(Colors &colors, const QColor &text, const QColor &surface)
{
    colors.text = text;
    colors.surface = surface;
    colors.muted = mixed(text, surface, 0.62);
    colors.raisedSurface = mixed(text, surface, 0.04);
    colors.grid = mixed(text, surface, 0.18);
}

/// Of the colour, for each level; the rest is the surface. Even steps to the eye.
constexpr std::array<double, Level::count> shares{0.05, 0.18, 0.36, 0.56, 0.78, 1.0};
/// So that the lowest is seen too.
constexpr std::array<double, Level::count> sharesOfHighContrast{0.28, 0.40, 0.52, 0.66, 0.82, 1.0};

/// WCAG 2.1, "relative luminance".
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

Colors Colors::of(const QPalette &palette)
{
    const bool isStrong = hasHighContrast(palette) && isDark(palette);
    Colors colors = isStrong ? highContrastMeanings() : isDark(palette) ? darkMeanings() : lightMeanings();
    setSurfaces(colors, palette.color(QPalette::Text), palette.color(QPalette::Base));
    if (hasHighContrast(palette)) {
        colors.isHighContrast = true;
        colors.muted = colors.text;
        colors.raisedSurface = mixed(colors.text, colors.surface, 0.12);
        colors.grid = mixed(colors.text, colors.surface, 0.6);
    }
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

QColor heatFill(Level level, const Colors &colors)
{
    const auto &share = colors.isHighContrast ? sharesOfHighContrast : shares;
    return mixed(colors.current, colors.surface, share[level.index()]);
}

QColor textOn(const QColor &fill)
{
    // From here on black has more contrast than white: (l + 0.05)² = 0.05 × 1.05.
    constexpr double middle = 0.179;
    return luminance(fill) > middle ? Qt::black : Qt::white;
}

QColor painted(const QColor &color, const QColor &surface)
{
    return mixed(color, surface, color.alphaF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace psirt
