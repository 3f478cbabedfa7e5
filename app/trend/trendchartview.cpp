// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendchartview.h"

#include "app/charts/axischart.h"
#include "app/drawings/trenddrawing.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/theme/type.h"
#include "core/reporting/figures.h"
#include "core/sheet/level.h"

#include <QCoreApplication>
#include <QDateTimeAxis>
#include <QKeyEvent>
#include <QLineF>
#include <QLineSeries>
#include <QMouseEvent>
#include <QTimeZone>
#include <QValueAxis>

#include <algorithm>

namespace psirt::trend {

namespace {

QDateTime midnightOf(QDate date)
{
    return date.startOfDay(QTimeZone::utc());
}

/// Its translations have the context psirt::TrendWords.
struct TrendWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::TrendWords)
};

QString momentText(const TrendMoment &moment)
{
    return joined({longDate(moment.date), moment.title});
}

QString figureText(const TrendFigure &figure)
{
    const QString counts = Words()[Term::RatedOf].arg(figure.rated).arg(figure.ratable);
    if (!figure.average)
        return TrendWords::tr("no average (%1)").arg(counts);
    const QString average = formatAverage(figure.average);
    return figure.isProvisional ? TrendWords::tr("%1, provisional (%2)").arg(average, counts) : average;
}

constexpr double reach = 14;             ///< how near to a mark the pointer must be
constexpr int pictureMillimetres = 110;  ///< high

}  // namespace

TrendChart::TrendChart(TrendLines lines, drawings::TrendOptions options)
    : m_drawing(std::move(lines), std::move(options)),
      m_ground(new charts::ChartLayer(this, [this](QPainter &painter) { m_drawing.paint(painter); })),
      m_front(new charts::ChartLayer(this, [this](QPainter &painter) { m_drawing.paintPointedOut(painter); }))
{
    charts::stripChart(*this);
    setUpAxes();
    addStretches();
}

void TrendChart::setUpAxes()
{
    auto *dates = new QDateTimeAxis(this);
    auto *averages = new QValueAxis(this);
    dates->setRange(midnightOf(m_drawing.firstDay()), midnightOf(m_drawing.lastDay()));
    averages->setRange(0, Level::highest);
    dates->setVisible(false);
    averages->setVisible(false);
    addAxis(dates, Qt::AlignBottom);
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

QString figureSentence(const TrendLines &lines, std::size_t line, std::size_t moment, Language language)
{
    return TrendWords::tr("%1: %2 %3", "a date and a title, what is measured, the figure")
        .arg(momentText(lines.moments[moment]), drawings::lineTitle(lines.lines[line], language),
             figureText(lines.lines[line].figures[moment]));
}

QString trendDescription(const TrendLines &lines, Language language)
{
    QStringList sentences;
    for (std::size_t moment = 0; moment < lines.moments.size(); ++moment) {
        QStringList figures;
        for (const TrendLine &line : lines.lines)
            figures.append(drawings::lineTitle(line, language) + QLatin1Char(' ') + figureText(line.figures[moment]));
        sentences.append(Words()[Term::Labelled].arg(momentText(lines.moments[moment]), joined(figures)));
    }
    return sentences.join(QLatin1Char('\n'));
}

TrendChartView::TrendChartView(QWidget *parent) : charts::ChartView(parent)
{
    setAccessibleName(Words()[Term::AveragesOverTime]);
    rebuild();
}

void TrendChartView::setLines(TrendLines lines)
{
    m_lines = std::move(lines);
    m_isShown.resize(m_lines.lines.size(), true);
    m_current.reset();
    rebuild();
}

void TrendChartView::setShown(std::vector<bool> isShown)
{
    m_isShown = std::move(isShown);
    m_chart->setShown(m_isShown);
    if (m_current && !m_isShown[m_current->line])
        m_current->line = 0;
    setCurrent(m_current);
}

drawings::ChartPicture TrendChartView::picture() const
{
    const auto paint = [lines = m_lines, isShown = m_isShown, language = language()](QPainter &painter, const QRectF &target,
                                                                                     const QFont &font) {
        drawings::paintTrend(painter, target, lines, isShown, {Colors::paper(), font, language, true});
    };
    return {{paint, trendDescription(m_lines, language()), pictureMillimetres}, caption()};
}

QSize TrendChartView::sizeHint() const
{
    constexpr int lines = 15;
    return {40 * fontMetrics().height(), lines * fontMetrics().height()};
}

/// Lower, the labels at the ends of the lines would have no room.
QSize TrendChartView::minimumSizeHint() const
{
    constexpr int lines = 12;
    return {20 * fontMetrics().height(), lines * fontMetrics().height()};
}

void TrendChartView::rebuild()
{
    const Colors colors = Colors::of(palette());
    m_chart = new TrendChart(m_lines, {colors, font(), language()});
    m_chart->setShown(m_isShown);
    replaceChart(m_chart);
    setBackgroundBrush(colors.surface);
    setAccessibleDescription(trendDescription(m_lines, language()));
    setCurrent(m_current);
}

void TrendChartView::setCurrent(std::optional<TrendChart::Spot> spot)
{
    m_current = spot;
    const auto shown = hasFocus() ? spot : std::nullopt;
    m_chart->setPointedOut(shown);
    readOut(shown);
}

void TrendChartView::walk(int moments, int lines)
{
    const int count = static_cast<int>(m_lines.moments.size());
    if (count == 0)
        return;
    TrendChart::Spot spot = m_current.value_or(TrendChart::Spot{0, static_cast<std::size_t>(count - 1)});
    if (m_current) {
        spot.moment = static_cast<std::size_t>(std::clamp(static_cast<int>(spot.moment) + moments, 0, count - 1));
        const std::size_t all = m_lines.lines.size();
        if (lines != 0) {
            do {
                spot.line = (spot.line + all + static_cast<std::size_t>(lines + static_cast<int>(all))) % all;
            } while (!m_isShown[spot.line]);
        }
    }
    setCurrent(spot);
    announceReadout();
}

void TrendChartView::readOut(std::optional<TrendChart::Spot> spot)
{
    if (!spot || spot->moment >= m_lines.moments.size()) {
        hideReadout();
        return;
    }
    const QRect mark(m_chart->position(*spot).toPoint(), QSize(1, 1));
    showReadout(figureSentence(m_lines, spot->line, spot->moment, language()), mark, Side::Above, 2 * gridUnit);
}

void TrendChartView::focusInEvent(QFocusEvent *event)
{
    charts::ChartView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        return;
    if (m_current || m_lines.moments.empty())
        setCurrent(m_current);
    else
        walk(0, 0);
}

void TrendChartView::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_lines.moments.size());
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy))
        copyAsPicture();
    else if (isPlain && event->key() == Qt::Key_Right)
        walk(1, 0);
    else if (isPlain && event->key() == Qt::Key_Left)
        walk(-1, 0);
    else if (isPlain && event->key() == Qt::Key_Down)
        walk(0, 1);
    else if (isPlain && event->key() == Qt::Key_Up)
        walk(0, -1);
    else if (isPlain && event->key() == Qt::Key_Home)
        walk(-count, 0);
    else if (isPlain && event->key() == Qt::Key_End)
        walk(count, 0);
    else
        event->ignore();
}

void TrendChartView::mouseMoveEvent(QMouseEvent *event)
{
    charts::ChartView::mouseMoveEvent(event);
    const std::optional<TrendChart::Spot> spot = m_chart->spotAt(event->position(), reach);
    if (!spot) {
        setCurrent(m_current);
        return;
    }
    m_chart->setPointedOut(spot);
    readOut(spot);
}

void TrendChartView::mousePressEvent(QMouseEvent *event)
{
    charts::ChartView::mousePressEvent(event);
    event->accept();
    if (const auto spot = m_chart->spotAt(event->position(), reach); spot && event->button() == Qt::LeftButton)
        setCurrent(spot);
}

}  // namespace psirt::trend
