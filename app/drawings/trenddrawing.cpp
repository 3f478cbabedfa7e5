// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/trenddrawing.h"

#include "app/drawings/chartlabels.h"
#include "app/drawings/dateticks.h"
#include "core/sheet/level.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace psirt::drawings {

namespace {

constexpr int daysAround = 90;        ///< a single day, so that it stands in the middle of some time
constexpr double shareAround = 0.02;  ///< of the period, before its first day and after its last
constexpr double betweenMarks = 0.9;  ///< in ems: closer ones would run into each other

}  // namespace

TrendDrawing::TrendDrawing(TrendLines lines, TrendOptions options)
    : m_lines(std::move(lines)), m_options(std::move(options)), m_em(ChartFonts(m_options.font).em),
      m_firstDay(2026, 1, 1),  // some year where there is no day at all
      m_lastDay(2026, 12, 31), m_isShown(m_lines.lines.size(), true)
{
    if (m_lines.moments.empty())
        return;
    const QDate first = m_lines.moments.front().date;
    const QDate last = m_lines.moments.back().date;
    const auto days = static_cast<double>(first.daysTo(last));
    const int around = days > 0 ? std::max(1, static_cast<int>(days * shareAround)) : daysAround;
    m_firstDay = first.addDays(-around);
    m_lastDay = last.addDays(around);
}

std::vector<std::vector<std::size_t>> TrendDrawing::stretches(std::size_t line) const
{
    std::vector<std::vector<std::size_t>> stretches;
    bool isOpen = false;
    for (std::size_t moment = 0; moment < m_lines.moments.size(); ++moment) {
        const bool isThere = m_lines.lines[line].figures[moment].average.has_value();
        if (isThere && !isOpen)
            stretches.emplace_back();
        if (isThere)
            stretches.back().push_back(moment);
        isOpen = isThere;
    }
    return stretches;
}

void TrendDrawing::setShown(std::vector<bool> isShown)
{
    Q_ASSERT(isShown.size() == m_lines.lines.size());
    m_isShown = std::move(isShown);
}

void TrendDrawing::layOut(const QSizeF &size)
{
    m_size = size;
    const QFontMetricsF metrics(m_options.font);
    QRectF area(QPointF(0, 0), size);
    const double left = metrics.horizontalAdvance(QStringLiteral("0")) + m_em * 1.2;
    const double dates = metrics.height() + m_em * 0.6;
    area.adjust(left, metrics.height() * 0.8, -endWidth() - m_em * 1.6, -dates - legendHeight(size.width()));
    // On whole pixels, so that the grid is sharp.
    area = QRectF(QPointF(std::round(area.left()), std::round(area.top())),
                  QPointF(std::round(area.right()), std::round(area.bottom())));
    m_plot = area.width() > 0 && area.height() > 0 ? area : QRectF();
}

double TrendDrawing::xOf(QDate date) const
{
    const auto days = static_cast<double>(m_firstDay.daysTo(date));
    return m_plot.left() + m_plot.width() * days / static_cast<double>(m_firstDay.daysTo(m_lastDay));
}

double TrendDrawing::yOf(double value) const
{
    return m_plot.bottom() - m_plot.height() * value / Level::highest;
}

QPointF TrendDrawing::position(const Spot &spot) const
{
    const TrendFigure &figure = m_lines.lines[spot.line].figures[spot.moment];
    return {xOf(m_lines.moments[spot.moment].date), yOf(figure.average ? figure.average->value() : 0)};
}

std::vector<DateTick> TrendDrawing::ticks() const
{
    const double pixelsPerDay = m_plot.width() / static_cast<double>(std::max<qint64>(1, m_firstDay.daysTo(m_lastDay)));
    const QFontMetricsF metrics(m_options.font);
    return dateTicks(m_firstDay, m_lastDay, pixelsPerDay, m_em * 1.5,
                     [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
}

QStringList TrendDrawing::dateLabels() const
{
    QStringList texts;
    for (const DateTick &tick : ticks())
        texts.append(tick.text);
    return texts;
}

void TrendDrawing::paint(QPainter &painter) const
{
    if (m_plot.isEmpty())
        return;
    paintGrid(painter);
    paintDates(painter);
    paintLines(painter);
    paintMarks(painter);
    paintBandLabel(painter);
    paintEndLabels(painter);
    paintLegend(painter);
}

void TrendDrawing::paintLines(QPainter &painter) const
{
    for (std::size_t line = m_lines.lines.size(); line-- > 0;) {  // the whole sheet's last: it lies on top
        if (!m_isShown[line])
            continue;
        QPen pen = trendPen(line, m_options.colors, m_em);
        if (line > 0 && m_pointedOut && m_pointedOut->line == line) {
            constexpr double forward = 1.7;
            pen.setWidthF(pen.widthF() * forward);
            pen.setColor(m_options.colors.text);
        }
        painter.setPen(pen);
        for (const std::vector<std::size_t> &stretch : stretches(line)) {
            QPolygonF points;
            for (const std::size_t moment : stretch)
                points.append(position({line, moment}));
            if (points.size() > 1)
                painter.drawPolyline(points);
        }
    }
}

void TrendDrawing::paintMarks(QPainter &painter) const
{
    // The whole sheet's last: they lie on top.
    for (std::size_t line = m_lines.lines.size(); line-- > 0;) {
        if (!m_isShown[line])
            continue;
        double last = -1;
        for (std::size_t moment = 0; moment < m_lines.moments.size(); ++moment) {
            const TrendFigure &figure = m_lines.lines[line].figures[moment];
            const QPointF at = position({line, moment});
            if (!figure.average || (last >= 0 && at.x() - last < m_em * betweenMarks && at.x() > last))
                continue;
            last = at.x();
            paintTrendMark(painter, line, at, m_em, m_options.colors, figure.isProvisional);
        }
    }
}

void TrendDrawing::paintPointedOut(QPainter &painter) const
{
    if (!m_pointedOut || m_pointedOut->moment >= m_lines.moments.size() || m_plot.isEmpty())
        return;
    const QPointF at = position(*m_pointedOut);
    painter.setPen(QPen(m_options.colors.text, m_em / 12, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(at.x(), m_plot.top()), QPointF(at.x(), m_plot.bottom()));
    const TrendFigure &figure = m_lines.lines[m_pointedOut->line].figures[m_pointedOut->moment];
    if (!figure.average)
        return;
    paintTrendMark(painter, m_pointedOut->line, at, m_em, m_options.colors, figure.isProvisional);
    painter.setPen(QPen(m_options.colors.current, m_em / 7));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, m_em * 0.55, m_em * 0.55);
}

void paintTrend(QPainter &painter, const QRectF &target, const TrendLines &lines, const std::vector<bool> &isShown,
                const TrendOptions &options)
{
    // Large, because fonts have whole pixels there and the figures of a font are then exact.
    constexpr int drawnFontPixels = 100;
    const double scale = options.font.pixelSize() / static_cast<double>(drawnFontPixels);
    if (scale <= 0 || target.isEmpty())
        return;
    TrendOptions drawnOptions = options;
    drawnOptions.font.setPixelSize(drawnFontPixels);
    TrendDrawing drawing(lines, drawnOptions);
    drawing.setShown(isShown);
    drawing.layOut(target.size() / scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    drawing.paint(painter);
    painter.restore();
}

}  // namespace psirt::drawings
