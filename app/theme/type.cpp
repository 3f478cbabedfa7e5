// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

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

int layOutLines(QPainter *painter, const QRect &rect, const QFont &font, const QString &text)
{
    constexpr double lineSpacing = 1.2;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const double height = QFontMetricsF(font).height() * lineSpacing;
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(rect.width(), 4 * gridUnit));
        line.setPosition({0, y});
        y += height;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, rect.topLeft());
    return qCeil(y);
}

}  // namespace psirt
