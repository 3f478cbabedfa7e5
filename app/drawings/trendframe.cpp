// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a trend's drawing is text or lies behind its lines.

#include "app/drawings/dateticks.h"
#include "app/drawings/radartext.h"
#include "app/drawings/trenddrawing.h"
#include "app/messages/terms.h"
#include "core/reporting/figures.h"
#include "core/sheet/level.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace psirt::drawings {

namespace {

constexpr double labelStep = 1.25;     ///< from one label to the next below it, in ems
constexpr double lineSignWidth = 2.6;  ///< of a piece of line in the legend, in ems
constexpr double betweenLineNames = 1.4;

/// Its translations have the context psirt::TrendWords.
struct TrendText {
    Q_DECLARE_TR_FUNCTIONS(psirt::TrendWords)
};

}  // namespace

QString lineTitle(const TrendLine &line, Language language)
{
    if (line.isOverall())
        return Words()[Term::WholeSheet];
    const bool isEnglish = language != Language::Japanese && !line.title.english.isEmpty();
    return line.id + QLatin1Char(' ') + (isEnglish ? line.title.english : line.title.japanese);
}

QString hollowMarksText()
{
    return TrendText::tr("Hollow marks: provisional");
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

}  // namespace psirt::drawings
