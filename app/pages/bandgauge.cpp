// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/bandgauge.h"

#include "app/messages/statewords.h"
#include "core/reporting/figures.h"

#include <QPainter>

namespace psirt::pages {

namespace {

constexpr int barHeight = gridUnit;
constexpr int sideMargin = gridUnit;

}  // namespace

BandGauge::BandGauge(const ViewOptions &options, QWidget *parent) : QWidget(parent), m_options(options)
{
    setFont(options.type.small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAverage({});
}

void BandGauge::setAverage(const std::optional<Average> &average, const std::optional<AverageRange> &range)
{
    m_average = average;
    m_range = range;
    setAccessibleName(tr("Average %1 of 5. %2").arg(formatAverage(average), bandSentence(average)));
    setToolTip(bandSentence(average));
    update();
}

QSize BandGauge::sizeHint() const
{
    return {28 * gridUnit, QFontMetrics(font()).height() * 2 + 2 * barHeight};
}

QSize BandGauge::minimumSizeHint() const
{
    return {18 * gridUnit, sizeHint().height()};
}

void BandGauge::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QFontMetrics metrics(font());
    const double left = sideMargin;
    const double span = width() - 2 * sideMargin;
    const double top = metrics.height() + barHeight / 2.0;
    const auto position = [left, span](double value) { return left + span * value / 5; };

    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.grid);
    painter.drawRoundedRect(QRectF(left, top + barHeight / 2.0 - 1, span, 2), 1, 1);
    const QRectF band(position(Average::bandLow), top - 2, position(Average::bandHigh) - position(Average::bandLow),
                      barHeight + 4);
    QColor bandColor = colors.current;
    bandColor.setAlphaF(0.28F);
    painter.setBrush(bandColor);
    painter.drawRect(band);
    painter.setPen(colors.muted);
    const QString label = QStringLiteral("2.5–3.0");
    painter.drawText(QPointF(band.center().x() - metrics.horizontalAdvance(label) / 2.0, metrics.ascent()), label);
    for (int level = 0; level <= 5; ++level) {
        painter.setPen(QPen(colors.muted, 1));
        painter.drawLine(QPointF(position(level), top + barHeight / 2.0 - 3),
                         QPointF(position(level), top + barHeight / 2.0 + 3));
        const QString number = QString::number(level);
        painter.drawText(
            QPointF(position(level) - metrics.horizontalAdvance(number) / 2.0, top + barHeight + metrics.ascent() + 3),
            number);
    }
    if (m_range) {
        painter.setPen(QPen(colors.current, 3));
        const double middle = top + barHeight / 2.0;
        for (const double end : {m_range->low.value(), m_range->high.value()})
            painter.drawLine(QPointF(position(end), middle - 5), QPointF(position(end), middle + 5));
        painter.drawLine(QPointF(position(m_range->low.value()), middle), QPointF(position(m_range->high.value()), middle));
    }
    if (m_average) {
        painter.setPen(QPen(colors.surface, 1.5));
        painter.setBrush(colors.current);
        painter.drawEllipse(QPointF(position(m_average->value()), top + barHeight / 2.0), 6, 6);
    }
}

}  // namespace psirt::pages
