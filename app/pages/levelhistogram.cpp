// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/levelhistogram.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"

#include <QPainter>

#include <algorithm>

namespace psirt::pages {

LevelHistogram::LevelHistogram(const ViewOptions &options, QWidget *parent) : QWidget(parent)
{
    setFont(options.type.body);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCounts({});
}

void LevelHistogram::setCounts(const std::array<int, Level::count> &counts)
{
    m_counts = counts;
    QStringList parts;
    for (const Level level : Level::all())
        parts.append(tr("level %1: %2").arg(level.number()).arg(m_counts[level.index()]));
    setAccessibleName(Words()[Term::FrameworksPerLevel]);
    setAccessibleDescription(joined(parts));
    update();
}

int LevelHistogram::rowHeight() const
{
    return fontMetrics().height() + gridUnit / 2;
}

QSize LevelHistogram::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(Words()[Term::LevelNumber].arg(0)) * 5, rowHeight() * Level::count};
}

QSize LevelHistogram::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(Words()[Term::LevelNumber].arg(0)) * 3, rowHeight() * Level::count};
}

void LevelHistogram::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setFont(font());
    const int labelWidth = fontMetrics().horizontalAdvance(Words()[Term::LevelNumber].arg(0)) + 2 * gridUnit;
    const int countWidth = fontMetrics().horizontalAdvance(QStringLiteral("00")) + gridUnit;
    const int most = std::max(1, *std::ranges::max_element(m_counts));
    const double unit = static_cast<double>(width() - labelWidth - countWidth) / most;
    for (const Level level : Level::all()) {
        const int count = m_counts[level.index()];
        const QRect row(0, rowHeight() * static_cast<int>(level.index()), width(), rowHeight());
        painter.setPen(count > 0 ? colors.text : colors.muted);
        painter.drawText(row.adjusted(gridUnit / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         Words()[Term::LevelNumber].arg(level.number()));
        const QRectF bar(labelWidth, row.top() + gridUnit / 2.0, unit * count, row.height() - gridUnit);
        painter.fillRect(bar, colors.current);
        painter.drawText(QRectF(bar.right() + gridUnit / 2.0, row.top(), countWidth, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, QString::number(count));
    }
}

}  // namespace psirt::pages
