// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/type.h"

#include <QFontMetrics>

namespace psirt {

namespace {

QFont sized(QFont font, double points, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

double pointSizeOf(const QFont &font)
{
    constexpr double usual = 10.0;
    return font.pointSizeF() > 0 ? font.pointSizeF() : usual;  // a font set in pixels has no point size
}

}  // namespace

Type Type::scaled(const QFont &base, int zoomPercent)
{
    const double body = pointSizeOf(base) * zoomPercent / 100.0;
    return {sized(base, body), sized(base, body * 0.88), sized(base, body * 1.15, QFont::DemiBold),
            sized(base, body * 1.5, QFont::DemiBold), zoomPercent};
}

int Type::fullWidthCharacters(int count) const
{
    return QFontMetrics(body).horizontalAdvance(QStringLiteral("目")) * count;
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace psirt
