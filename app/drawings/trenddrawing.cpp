// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/trenddrawing.h"

#include "app/drawings/chartlabels.h"
#include "app/drawings/radartext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "core/reporting/figures.h"
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

constexpr double labelStep = 1.25;     ///< from one label to the next below it, in ems
constexpr double lineSignWidth = 2.6;  ///< of a piece of line in the legend, in ems
constexpr double betweenLineNames = 1.4;

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

QString lineTitle(const TrendLine &line, Language language)
{
    if (line.isOverall())
        return Words()[Term::WholeSheet];
    return titleIn(line.id, line.title, language);
}

QString hollowMarksText()
{
    return Words()[QT_TRANSLATE_NOOP("psirt::Words", "Hollow marks: provisional")];
}

void TrendDrawing::paintGrid(QPainter &painter) const
{
    const QRectF plot = m_plot;
    const QRectF band(QPointF(plot.left(), yOf(Average::bandHigh)), QPointF(plot.right(), yOf(Average::bandLow)));
    painter.setFont(m_options.font);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(band.toAlignedRect(), m_options.colors.band);
    const QPen thin(m_options.colors.grid, std::max(1.0, m_em / 16));
    for (int level = 0; level <= Level::highest; ++level) {
        painter.setPen(thin);
        painter.drawLine(QPointF(plot.left(), std::round(yOf(level))), QPointF(plot.right(), std::round(yOf(level))));
        painter.setPen(m_options.colors.muted);
        painter.drawText(QRectF(0, yOf(level) - m_em, plot.left() - m_em * 0.6, 2 * m_em),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, QString::number(level));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void TrendDrawing::paintDates(QPainter &painter) const
{
    const QRectF plot = m_plot;
    painter.setFont(m_options.font);
    for (const DateTick &tick : ticks()) {
        const double x = std::round(xOf(tick.date));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_options.colors.grid, std::max(1.0, m_em / 16)));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + m_em * 0.4));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_options.colors.muted);
        const double width = QFontMetricsF(m_options.font).horizontalAdvance(tick.text);
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, m_size.width() - width));
        painter.drawText(QRectF(left, plot.bottom() + m_em * 0.5, width + 1, m_em * 1.4),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, tick.text);
    }
}

QFont TrendDrawing::boldFont() const
{
    QFont font = m_options.font;
    font.setBold(true);
    return font;
}

QString TrendDrawing::endText(std::size_t line) const
{
    const TrendLine &whole = m_lines.lines[line];
    const auto last = std::ranges::find_if(whole.figures.rbegin(), whole.figures.rend(),
                                           [](const TrendFigure &figure) { return figure.average.has_value(); });
    if (last == whole.figures.rend())
        return {};
    const QString name = whole.isOverall() ? lineTitle(whole, m_options.language) : whole.id;
    return name + QStringLiteral("  ") + formatAverage(last->average);
}

double TrendDrawing::endWidth() const
{
    double widest = 0;
    for (std::size_t line = 0; line < m_lines.lines.size(); ++line)
        widest = std::max(widest, QFontMetricsF(boldFont()).horizontalAdvance(endText(line)));
    return widest;
}

/// Above the lines, which may be many.
void TrendDrawing::paintBandLabel(QPainter &painter) const
{
    const QFontMetricsF metrics(m_options.font);
    const QRectF text(m_plot.left() + m_em * 0.3, yOf((Average::bandLow + Average::bandHigh) / 2) - metrics.height() / 2,
                      metrics.horizontalAdvance(bandFigures()) + m_em * 0.4, metrics.height());
    QColor ground = m_options.colors.surface;
    ground.setAlphaF(0.7F);
    painter.fillRect(text, ground);
    painter.setFont(m_options.font);
    painter.setPen(m_options.colors.current);
    painter.drawText(text, Qt::AlignCenter | Qt::TextDontClip, bandFigures());
}

/// Beside the end of each line, and moved apart where they would lie on each other.
std::vector<TrendDrawing::EndLabel> TrendDrawing::endLabels() const
{
    std::vector<EndLabel> labels;
    for (std::size_t line = 0; line < m_lines.lines.size(); ++line) {
        const std::vector<TrendFigure> &figures = m_lines.lines[line].figures;
        std::size_t moment = figures.size();
        while (moment > 0 && !figures[moment - 1].average)
            --moment;
        if (!m_isShown[line] || moment == 0)
            continue;
        const QPointF from = position({line, moment - 1});
        labels.push_back({line, endText(line), from, from.y()});
    }
    std::ranges::stable_sort(labels, {}, &EndLabel::y);
    const double step = m_em * labelStep;
    // Groups of labels that touch each other stand around the middle of their figures.
    struct Group {
        double sum;
        int count;
        [[nodiscard]] double middle() const { return sum / count; }
    };
    std::vector<Group> groups;
    for (const EndLabel &label : labels) {
        groups.push_back({label.y, 1});
        while (groups.size() > 1) {
            Group &upper = groups[groups.size() - 2];
            const Group &lower = groups.back();
            if (lower.middle() - upper.middle() >= step * (upper.count + lower.count) / 2)
                break;
            upper = {upper.sum + lower.sum, upper.count + lower.count};
            groups.pop_back();
        }
    }
    auto label = labels.begin();
    for (const Group &group : groups) {
        const double room = step * (group.count - 1) / 2;
        const double middle = std::clamp(group.middle(), std::min(m_plot.top() + room, m_plot.center().y()),
                                         std::max(m_plot.bottom() - room, m_plot.center().y()));
        for (int i = 0; i < group.count; ++i, ++label)
            label->y = middle - room + step * i;
    }
    return labels;
}

void TrendDrawing::paintEndLabels(QPainter &painter) const
{
    const double left = m_plot.right() + m_em * 1.1;
    for (const EndLabel &label : endLabels()) {
        painter.setPen(QPen(m_options.colors.grid, m_em / 12));
        painter.drawLine(label.from + QPointF(m_em * 0.6, 0), QPointF(left - m_em * 0.3, label.y));
        painter.setFont(label.line == 0 ? boldFont() : m_options.font);
        painter.setPen(label.line == 0 ? m_options.colors.current : m_options.colors.text);
        painter.drawText(QRectF(left, label.y - m_em, 1, 2 * m_em), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         label.text);
    }
}

double TrendDrawing::legendHeight(double width) const
{
    return m_options.hasLegend ? layOutLegend(nullptr, QRectF(0, 0, width, 0)) : 0;
}

void TrendDrawing::paintLegend(QPainter &painter) const
{
    if (!m_options.hasLegend)
        return;
    const double height = legendHeight(m_size.width());
    layOutLegend(&painter, QRectF(0, m_size.height() - height, m_size.width(), height));
}

double TrendDrawing::layOutLegend(QPainter *painter, const QRectF &rect) const
{
    const QFontMetricsF metrics(m_options.font);
    const double row = metrics.height() * 1.3;
    QPointF at = rect.topLeft();
    const std::size_t count = m_lines.lines.size();
    for (std::size_t line = 0; line <= count; ++line) {
        const bool isNote = line == count;  // what hollow marks mean
        if (!isNote && !m_isShown[line])
            continue;
        const QString text = isNote ? hollowMarksText() : lineTitle(m_lines.lines[line], m_options.language);
        const double own = m_em * (lineSignWidth + 0.5) + metrics.horizontalAdvance(text);
        if (at.x() > rect.left() && at.x() + own > rect.right())
            at = {rect.left(), at.y() + row};
        if (painter) {
            const double middle = at.y() + row / 2;
            painter->setPen(trendPen(isNote ? 0 : line, m_options.colors, m_em));
            if (!isNote)
                painter->drawLine(QPointF(at.x(), middle), QPointF(at.x() + m_em * lineSignWidth, middle));
            paintTrendMark(*painter, isNote ? 0 : line, {at.x() + m_em * lineSignWidth / 2, middle}, m_em, m_options.colors,
                           isNote);
            painter->setPen(m_options.colors.text);
            painter->setFont(m_options.font);
            painter->drawText(QRectF(at.x() + m_em * (lineSignWidth + 0.5), at.y(), 1, row),
                              Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        }
        at.rx() += own + m_em * betweenLineNames;
    }
    return at.y() + row - rect.top();
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
