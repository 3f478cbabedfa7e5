// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/heatscale.h"

#include <array>
#include <cmath>

namespace psirt {

namespace {

/// Of the colour, for each level; the rest is the surface. Even steps to the eye.
constexpr std::array<double, Level::count> shares{0.05, 0.18, 0.36, 0.56, 0.78, 1.0};

int mixed(int over, int under, double share)
{
    return qRound(over * share + under * (1 - share));
}

/// WCAG 2.1, "relative luminance".
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

QColor heatFill(Level level, const Colors &colors)
{
    const double share = shares[level.index()];
    return {mixed(colors.current.red(), colors.surface.red(), share),
            mixed(colors.current.green(), colors.surface.green(), share),
            mixed(colors.current.blue(), colors.surface.blue(), share)};
}

QColor textOn(const QColor &fill)
{
    // From here on black has more contrast than white: (l + 0.05)² = 0.05 × 1.05.
    constexpr double middle = 0.179;
    return luminance(fill) > middle ? Qt::black : Qt::white;
}

}  // namespace psirt
