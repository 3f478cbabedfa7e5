// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendchart.h"

#include "app/charts/chartlayer.h"
#include "app/drawings/radartext.h"
#include "app/trend/trendmarks.h"
#include "app/trend/trendwords.h"
#include "core/sheet/level.h"

#include <QDateTimeAxis>
#include <QFontInfo>
#include <QLegend>
#include <QLineF>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace psirt {

namespace {

constexpr double groundDepth = -1;
constexpr double marksDepth = 1000;
constexpr double frontDepth = 1001;
constexpr int daysAround = 90;        ///< a single day, so that it stands in the middle of some time
constexpr double shareAround = 0.02;  ///< of the period, before its first day and after its last
constexpr double betweenMarks = 0.9;  ///< in ems: closer ones would run into each other

double msecsOf(QDate date)
{
    return static_cast<double>(date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

double pixelsOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

}  // namespace

TrendChart::TrendChart(TrendLines lines, TrendChartOptions options)
    : m_lines(std::move(lines)), m_options(std::move(options)), m_em(pixelsOf(m_options.font)), m_dates(new QDateTimeAxis),
      m_values(new QValueAxis), m_isShown(m_lines.lines.size(), true), m_ground(new ChartLayer(this, groundDepth,
                                                                                               [this](QPainter &painter) {
                                                                                                   paintGrid(painter);
                                                                                                   paintDates(painter);
                                                                                               })),
      m_marks(new ChartLayer(this, marksDepth,
                             [this](QPainter &painter) {
                                 paintMarks(painter);
                                 paintBandLabel(painter);
                                 paintEndLabels(painter);
                                 paintLegend(painter);
                             })),
      m_front(new ChartLayer(this, frontDepth, [this](QPainter &painter) { paintPointedOut(painter); }))
{
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setDropShadowEnabled(false);
    legend()->hide();
    // The axes only scale: ticks of Qt Charts are evenly spaced, and no first days of a month.
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_dates, m_values}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    addAxis(m_dates, Qt::AlignBottom);
    addAxis(m_values, Qt::AlignLeft);
    const std::vector<QDate> dates = range();
    m_dates->setRange(dates[0].startOfDay(Qt::UTC), dates[1].startOfDay(Qt::UTC));
    m_values->setRange(0, Level::highest);
    addSeries();
}

/// From the first day to the last with some room; around today's era if there is no day at all.
std::vector<QDate> TrendChart::range() const
{
    if (m_lines.moments.empty())
        return {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const QDate first = m_lines.moments.front().date;
    const QDate last = m_lines.moments.back().date;
    const auto days = static_cast<double>(first.daysTo(last));
    const int around = days > 0 ? std::max(1, static_cast<int>(days * shareAround)) : daysAround;
    return {first.addDays(-around), last.addDays(around)};
}

void TrendChart::addSeries()
{
    m_series.resize(m_lines.lines.size());
    for (std::size_t line = m_lines.lines.size(); line-- > 0;) {  // the whole sheet's last: it lies on top
        QList<QPointF> stretch;
        const auto finish = [&] {
            if (stretch.size() > 1) {
                auto *series = new QLineSeries;
                series->replace(stretch);
                series->setPen(trendPen(line, m_options.colors, m_em));
                QChart::addSeries(series);
                series->attachAxis(m_dates);
                series->attachAxis(m_values);
                m_series[line].push_back(series);
            }
            stretch.clear();
        };
        for (std::size_t moment = 0; moment < m_lines.moments.size(); ++moment) {
            const TrendFigure &figure = m_lines.lines[line].figures[moment];
            if (figure.average)
                stretch.append({msecsOf(m_lines.moments[moment].date), figure.average->value()});
            else
                finish();
        }
        finish();
    }
}

void TrendChart::setShown(const std::vector<bool> &isShown)
{
    Q_ASSERT(isShown.size() == m_lines.lines.size());
    m_isShown = isShown;
    for (std::size_t line = 0; line < m_series.size(); ++line) {
        for (QLineSeries *series : m_series[line])
            series->setVisible(m_isShown[line]);
    }
    m_marks->refresh();
}

void TrendChart::setPointedOut(std::optional<Spot> spot)
{
    if (m_pointedOut == spot)
        return;
    const auto repaint = [this](std::size_t line, bool isForward) {
        QPen pen = trendPen(line, m_options.colors, m_em);
        if (isForward && line > 0) {
            constexpr double forward = 1.7;
            pen.setWidthF(pen.widthF() * forward);
            pen.setColor(m_options.colors.text);
        }
        for (QLineSeries *series : m_series[line])
            series->setPen(pen);
    };
    if (!m_pointedOut || !spot || m_pointedOut->line != spot->line) {
        if (m_pointedOut)
            repaint(m_pointedOut->line, false);
        if (spot)
            repaint(spot->line, true);
    }
    // What is around the day that was pointed out, and around the new one: the rest stays on the screen.
    for (const std::optional<Spot> &each : {m_pointedOut, spot}) {
        if (each && each->moment < m_lines.moments.size())
            m_front->update(QRectF(position(*each).x() - m_em, 0, 2 * m_em, size().height()));
    }
    m_pointedOut = spot;
}

double TrendChart::xOf(QDate date) const
{
    const auto first = static_cast<double>(m_dates->min().toMSecsSinceEpoch());
    const auto last = static_cast<double>(m_dates->max().toMSecsSinceEpoch());
    return plotArea().left() + plotArea().width() * (msecsOf(date) - first) / (last - first);
}

double TrendChart::yOf(double value) const
{
    return plotArea().bottom() - plotArea().height() * value / Level::highest;
}

QPointF TrendChart::position(const Spot &spot) const
{
    const TrendFigure &figure = m_lines.lines[spot.line].figures[spot.moment];
    return {xOf(m_lines.moments[spot.moment].date), yOf(figure.average ? figure.average->value() : 0)};
}

std::optional<TrendChart::Spot> TrendChart::spotAt(const QPointF &position, double reach) const
{
    std::optional<Spot> nearest;
    double distance = reach;
    for (std::size_t moment = 0; moment < m_lines.moments.size(); ++moment) {
        if (std::abs(xOf(m_lines.moments[moment].date) - position.x()) > reach)
            continue;
        for (std::size_t line = 0; line < m_lines.lines.size(); ++line) {
            const Spot spot{line, moment};
            const double away = QLineF(this->position(spot), position).length();
            if (!m_isShown[line] || !m_lines.lines[line].figures[moment].average || away >= distance)
                continue;
            distance = away;
            nearest = spot;
        }
    }
    return nearest;
}

void TrendChart::layOut()
{
    const QFontMetricsF metrics(m_options.font);
    QRectF area(QPointF(0, 0), size());
    const double left = metrics.horizontalAdvance(QStringLiteral("0")) + m_em * 1.2;
    const double dates = metrics.height() + m_em * 0.6;
    area.adjust(left, metrics.height() * 0.8, -endWidth() - m_em * 1.6, -dates - legendHeight(size().width()));
    // On whole pixels, so that the grid is sharp.
    area = QRectF(QPointF(std::round(area.left()), std::round(area.top())),
                  QPointF(std::round(area.right()), std::round(area.bottom())));
    if (area.width() <= 0 || area.height() <= 0)
        return;
    setPlotArea(area);
    for (ChartLayer *layer : {m_ground, m_marks, m_front})
        layer->refresh();
}

void TrendChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    layOut();
}

void TrendChart::paintMarks(QPainter &painter) const
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

void TrendChart::paintPointedOut(QPainter &painter) const
{
    if (!m_pointedOut || m_pointedOut->moment >= m_lines.moments.size())
        return;
    const QPointF at = position(*m_pointedOut);
    painter.setPen(QPen(m_options.colors.text, m_em / 12, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(at.x(), plotArea().top()), QPointF(at.x(), plotArea().bottom()));
    const TrendFigure &figure = m_lines.lines[m_pointedOut->line].figures[m_pointedOut->moment];
    if (!figure.average)
        return;
    paintTrendMark(painter, m_pointedOut->line, at, m_em, m_options.colors, figure.isProvisional);
    painter.setPen(QPen(m_options.colors.current, m_em / 7));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, m_em * 0.55, m_em * 0.55);
}

}  // namespace psirt
