// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendchart.h"

#include "app/charts/chartlayer.h"
#include "core/sheet/level.h"

#include <QDateTimeAxis>
#include <QLineF>
#include <QLineSeries>
#include <QTimeZone>
#include <QValueAxis>

namespace psirt::trend {

namespace {

QDateTime midnightOf(QDate date)
{
    return date.startOfDay(QTimeZone::utc());
}

}  // namespace

TrendChart::TrendChart(TrendLines lines, drawings::TrendOptions options)
    : m_drawing(std::move(lines), std::move(options)), m_dates(new QDateTimeAxis(this)),
      m_ground(new charts::ChartLayer(this, [this](QPainter &painter) { m_drawing.paint(painter); })),
      m_front(new charts::ChartLayer(this, [this](QPainter &painter) { m_drawing.paintPointedOut(painter); }))
{
    charts::stripChart(*this);
    setUpAxes();
    addStretches();
}

void TrendChart::setUpAxes()
{
    auto *averages = new QValueAxis(this);
    m_dates->setRange(midnightOf(m_drawing.firstDay()), midnightOf(m_drawing.lastDay()));
    averages->setRange(0, Level::highest);
    m_dates->setVisible(false);
    averages->setVisible(false);
    addAxis(m_dates, Qt::AlignBottom);
    addAxis(averages, Qt::AlignLeft);
}

void TrendChart::addStretches()
{
    for (std::size_t line = 0; line < lines().lines.size(); ++line) {
        for (std::vector<std::size_t> &moments : m_drawing.stretches(line)) {
            QList<QPointF> points;
            for (const std::size_t moment : moments)
                points.append({static_cast<double>(midnightOf(lines().moments[moment].date).toMSecsSinceEpoch()),
                               lines().lines[line].figures[moment].average->value()});
            auto *series = new QLineSeries(this);
            series->replace(points);
            charts::addUnpainted(*this, series);
            m_stretches.push_back({line, std::move(moments), series});
        }
    }
}

void TrendChart::setShown(const std::vector<bool> &isShown)
{
    m_drawing.setShown(isShown);
    for (const Stretch &stretch : m_stretches)
        stretch.series->setVisible(isShown[stretch.line]);
    m_ground->refresh();
}

void TrendChart::setPointedOut(std::optional<Spot> spot)
{
    const std::optional<Spot> before = m_drawing.pointedOut();
    if (before == spot)
        return;
    m_drawing.setPointedOut(spot);
    const auto lineOf = [](const std::optional<Spot> &each) { return each ? std::optional(each->line) : std::nullopt; };
    if (lineOf(before) != lineOf(spot))
        m_ground->update();
    // What is around the day that was pointed out, and around the new one: the rest stays on the screen.
    for (const std::optional<Spot> &each : {before, spot}) {
        if (each && each->moment < lines().moments.size())
            m_front->update(QRectF(position(*each).x() - m_drawing.em(), 0, 2 * m_drawing.em(), size().height()));
    }
}

std::optional<TrendChart::Spot> TrendChart::spotAt(const QPointF &position, double reach) const
{
    auto *chart = const_cast<TrendChart *>(this);  // its mapping changes nothing, but is not const
    std::optional<Spot> nearest;
    double distance = reach;
    for (const Stretch &stretch : m_stretches) {
        if (!stretch.series->isVisible())
            continue;
        const double from = chart->mapToValue(position - QPointF(reach, 0), stretch.series).x();
        const double to = chart->mapToValue(position + QPointF(reach, 0), stretch.series).x();
        const QList<QPointF> points = stretch.series->points();
        for (qsizetype point = 0; point < points.size(); ++point) {
            if (points[point].x() < from || points[point].x() > to)
                continue;
            const double away = QLineF(chart->mapToPosition(points[point], stretch.series), position).length();
            if (away >= distance)
                continue;
            distance = away;
            nearest = Spot{stretch.line, stretch.moments[static_cast<std::size_t>(point)]};
        }
    }
    return nearest;
}

void TrendChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    m_drawing.layOut(size());
    if (m_drawing.plot().isEmpty())
        return;
    setPlotArea(m_drawing.plot());
    for (charts::ChartLayer *layer : {m_ground, m_front})
        layer->refresh();
}

}  // namespace psirt::trend
