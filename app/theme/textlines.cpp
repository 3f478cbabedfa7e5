// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/textlines.h"

#include "app/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace psirt {

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
