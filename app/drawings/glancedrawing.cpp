// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/glancedrawing.h"

#include "app/drawings/chartmarks.h"
#include "app/drawings/glancetext.h"
#include "app/drawings/radartext.h"
#include "app/messages/terms.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace psirt::drawings {

namespace {

// All in ems, or in heights of a row.
constexpr double barHeight = 1.3;
constexpr double largestBar = 0.7;  ///< of a row's height
constexpr double betweenCells = 0.1;
constexpr double markSize = 0.76;
constexpr double averageSize = 1.25;
constexpr double besideNumber = 0.33;  ///< of a level's width: last time left of the number, the target right of it
constexpr double farthestMark = 1.9;

constexpr int drawnPixels = 100;  ///< of text on paper, because fonts have whole pixels

GlanceOptions inDrawnPixels(GlanceOptions options)
{
    options.font.setPixelSize(drawnPixels);
    return options;
}

/// In the middle of the rectangle's height, by the letters and not by the face's line, of which some faces have much more
/// than their letters take.
void write(QPainter &painter, const QFont &font, const QColor &color, const QRectF &rect, const QString &text,
           Qt::Alignment alignment = Qt::AlignLeft)
{
    constexpr double middleOfLetters = 0.37;  // above the baseline, of the font's height
    const double width = alignment == Qt::AlignHCenter ? QFontMetricsF(font).horizontalAdvance(text) : 0;
    const double x = alignment == Qt::AlignHCenter ? rect.center().x() - width / 2 : rect.left();
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(x, rect.center().y() + middleOfLetters * font.pixelSize()), text);
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// Where a level is drawn up to for sure.
int solidTop(const FrameworkScore &score)
{
    return score.neighbour ? std::min(score.level->number(), score.neighbour->number()) : score.level->number();
}

}  // namespace

GlanceDrawing::GlanceDrawing(SheetGlance glance, GlanceOptions options)
    : m_glance(std::move(glance)), m_options(std::move(options)),
      m_base(m_options.font.pixelSize() > 0 ? m_options.font.pixelSize() : QFontInfo(m_options.font).pixelSize())
{
    addLines();
    addLegend();
}

void GlanceDrawing::addLines()
{
    m_columns = {Column::Title, Column::Level, Column::Target, Column::Rated};
    if (m_glance.hasBefore())
        m_columns.insert(m_columns.end() - 1, Column::Before);
    m_lines.push_back({.kind = LineKind::Sheet});
    for (std::size_t area = 0; area < m_glance.areas.size(); ++area) {
        m_lines.push_back({.kind = LineKind::Area, .area = area});
        for (std::size_t row = 0; row < m_glance.areas[area].rows.size(); ++row)
            m_lines.push_back({.kind = LineKind::Framework, .area = area, .row = row});
    }
}

void GlanceDrawing::addLegend()
{
    const Words &words = m_options.words;
    const auto hasAny = [this](const auto &isSo) {
        return std::ranges::any_of(m_lines,
                                   [&](const Line &line) { return line.kind == LineKind::Framework && isSo(row(line)); });
    };
    const auto add = [this](LegendSign sign, const QString &text) { m_items.push_back({.sign = sign, .text = text}); };
    const Totals &overall = m_glance.overall;
    if (overall.rated > 0)
        add(LegendSign::Level, words[Term::Level]);
    if (hasAny([](const GlanceRow &row) { return row.score.neighbour.has_value(); }))
        add(LegendSign::Unsure, words[Term::UnsureOfLevel]);
    if (hasAny([](const GlanceRow &row) { return row.score.target.has_value(); }))
        add(LegendSign::Target, words[Term::Target]);
    if (hasAny([](const GlanceRow &row) { return row.before && row.before->level; }))
        add(LegendSign::Before, m_glance.dateBefore
                                    ? words[Term::Bracketed].arg(words[Term::LastTime], words.longDate(*m_glance.dateBefore))
                                    : words[Term::LastTime]);
    if (overall.rated > 0)
        add(LegendSign::Average, words[Term::Average]);
    if (overall.rated > 0 && overall.isProvisional())
        add(LegendSign::Provisional, words[Term::Bracketed].arg(words[Term::Average], words[Term::Provisional]));
    if (overall.range)
        add(LegendSign::Range, words[Term::UnsureRange]);
    add(LegendSign::Band, words[Term::BandWithFigures].arg(bandFigures()));
    if (hasAny([](const GlanceRow &row) { return std::ranges::find(row.isDescribed, false) != row.isDescribed.end(); }))
        add(LegendSign::NotDescribed, words[Term::NotInSheet]);
}

QRectF GlanceDrawing::cell(const QRectF &line, int level) const
{
    const double height = std::min(barHeight * m_em, line.height() * largestBar);
    const double gap = betweenCells * m_em;
    return {xOf(level) - m_cell / 2 + gap / 2, line.center().y() - height / 2, m_cell - gap, height};
}

void GlanceDrawing::paint(QPainter &painter) const
{
    paintHead(painter);
    for (std::size_t index = 0; index < m_lines.size(); ++index)
        paintLine(painter, index);
    paintLegend(painter);
}

void GlanceDrawing::paintHead(QPainter &painter) const
{
    const QFont small = fontOf(smallText);
    for (const Level level : Level::all()) {
        const QRectF place(xOf(level.number()) - m_cell / 2, m_head.top(), m_cell, m_head.height());
        write(painter, small, m_options.colors.muted, place, QString::number(level.number()), Qt::AlignHCenter);
    }
    std::size_t figure = 0;
    for (const Column column : m_columns) {
        if (column == Column::Title)
            continue;
        const QRectF place(m_figureLefts[figure++], m_head.top(), m_right, m_head.height());
        write(painter, small, m_options.colors.muted, place, headerOf(column));
    }
}

void GlanceDrawing::paintLine(QPainter &painter, std::size_t index) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Line &line = m_lines[index];
    paintTitle(painter, index);
    paintFigures(painter, index);
    if (line.kind == LineKind::Framework) {
        paintBar(painter, m_places[index], row(line));
        paintMarks(painter, m_places[index], row(line));
        return;
    }
    const QRectF place = textPlace(index);
    painter.fillRect(QRectF(place.left(), place.bottom() - m_em / 14, place.width(), m_em / 14),
                     line.kind == LineKind::Sheet ? m_options.colors.muted : m_options.colors.grid);
    if (line.kind == LineKind::Sheet)
        paintAverages(painter, place, m_glance.overall, m_glance.before);
    else
        paintAverages(painter, place, area(line).totals, area(line).before);
}

QString GlanceDrawing::text(std::size_t index, Column column) const
{
    const Line &line = m_lines[index];
    if (column != Column::Title)
        return figureOf(line, column);
    return line.kind == LineKind::Framework ? row(line).score.id.text() + QLatin1Char(' ') + titleOf(line) : titleOf(line);
}

QRectF GlanceDrawing::textPlace(std::size_t index) const
{
    const QRectF &place = m_places[index];
    return m_lines[index].kind == LineKind::Area ? place.adjusted(0, place.height() - m_areaHeight, 0, 0) : place;
}

void GlanceDrawing::paintTitle(QPainter &painter, std::size_t index) const
{
    const Line &line = m_lines[index];
    const bool isFramework = line.kind == LineKind::Framework;
    const Colors &colors = m_options.colors;
    QRectF place = textPlace(index);
    place.setLeft(m_em / 2);
    place.setRight(m_em / 2 + m_numberWidth + m_titleWidth);
    if (isFramework) {
        write(painter, fontOf(1), colors.muted, place, row(line).score.id.text());
        place.setLeft(place.left() + m_numberWidth);
    }
    const bool isMuted = isFramework && !row(line).score.isRatable();
    const SetTitle &title = m_titles[index];
    const QFont font = fontOf(title.share, !isFramework);
    const double height = m_em * title.share * 1.08;
    place.moveTop(place.top() - height * static_cast<double>(title.lines.size() - 1) / 2);
    for (const QString &text : title.lines) {
        write(painter, font, isMuted ? colors.muted : colors.text, place, text);
        place.moveTop(place.top() + height);
    }
}

void GlanceDrawing::paintFigures(QPainter &painter, std::size_t index) const
{
    const Line &line = m_lines[index];
    const bool isFramework = line.kind == LineKind::Framework;
    const Colors &colors = m_options.colors;
    const QRectF whole = textPlace(index);
    std::size_t figure = 0;
    for (const Column column : m_columns) {
        if (column == Column::Title)
            continue;
        QRectF place(m_figureLefts[figure++], whole.top(), columnWidth(column), whole.height());
        const QString text = figureOf(line, column);
        if (!isFramework) {
            write(painter, fontOf(1, column == Column::Level), column == Column::Level ? colors.text : colors.muted, place,
                  text);
            continue;
        }
        const FrameworkScore &score = row(line).score;
        if (column == Column::Level && !score.level) {
            paintStateSign(painter, score.state, {place.left() + m_em * 0.4, place.center().y()}, m_em * 0.8, colors);
            place.setLeft(place.left() + m_em * besideState);
        }
        const bool isShort = column == Column::Target && score.isBelowTarget();
        const bool isStrong = isShort || (column == Column::Level && score.level);
        write(painter, fontOf(1, isStrong), isShort ? colors.target : isStrong ? colors.text : colors.muted, place, text);
        if (isShort) {
            const double width = QFontMetricsF(fontOf(1, true)).horizontalAdvance(text);
            paintTargetMark(painter, {place.left() + width + m_em * 0.75, place.center().y()}, m_em * 0.66, colors);
        }
    }
}

void GlanceDrawing::paintTrack(QPainter &painter, const QRectF &line, const GlanceRow &row) const
{
    const int covered = row.score.level ? std::max(solidTop(row.score), row.score.level->number()) : -1;
    for (const Level level : Level::all()) {
        const QRectF place = cell(line, level.number());
        if (!row.isDescribed[level.index()] && level.number() > covered)
            paintNotDescribed(painter, place, m_options.colors.muted);
        else if (row.isDescribed[level.index()] && row.score.isRatable())
            painter.fillRect(place, m_options.colors.raisedSurface);
    }
}

void GlanceDrawing::paintBar(QPainter &painter, const QRectF &line, const GlanceRow &row) const
{
    paintTrack(painter, line, row);
    if (!row.score.level)
        return;
    const Colors &colors = m_options.colors;
    const Level level = *row.score.level;
    const QColor fill = heatFill(level, colors);
    const int solid = solidTop(row.score);
    for (int each = 0; each <= solid; ++each) {
        painter.fillRect(cell(line, each), fill);
        if (!row.isDescribed[static_cast<std::size_t>(each)] && each != level.number())
            paintNotDescribed(painter, cell(line, each), withAlpha(textOn(fill), 0.6));
    }
    const double cap = m_em * 0.13;
    const QRectF last = cell(line, solid);
    painter.fillRect(QRectF(last.right() - cap, last.top(), cap, last.height()), colors.current);
    const auto writeLevel = [&](Level which, const QColor &color, const QString &text) {
        QRectF place = cell(line, which.number());
        if (text.size() > 1)  // it is wider, and gives way to a mark
            place.translate((row.before && row.before->level == which ? 0.25 : 0) * m_em -
                                (row.score.target == which ? 0.25 : 0) * m_em,
                            0);
        write(painter, fontOf(text.size() > 1 ? smallText : 1, true), color, place, text, Qt::AlignHCenter);
    };
    if (!row.score.neighbour) {
        writeLevel(level, textOn(fill), QString::number(level.number()));
        return;
    }
    const Level other = *row.score.neighbour;
    paintHatch(painter, cell(line, std::max(level, other).number()));
    const auto colorAt = [&](Level which) { return which.number() <= solid ? textOn(fill) : colors.text; };
    writeLevel(level, colorAt(level), QString::number(level.number()));
    writeLevel(other, colorAt(other), QString::number(other.number()) + QLatin1Char('?'));
}

void GlanceDrawing::paintHatch(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(QPen(withAlpha(m_options.colors.current, 0.5), m_em * 0.07, Qt::SolidLine, Qt::FlatCap));
    const double step = m_em * 0.36;
    for (double x = rect.left() - rect.height() + step / 2; x < rect.right(); x += step) {
        // From the foot up to the right, as far as it lies in the cell.
        const double from = std::max(x, rect.left());
        const double to = std::min(x + rect.height(), rect.right());
        if (to > from)
            painter.drawLine(QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
    }
    QPen edge(m_options.colors.current, m_em * 0.13, Qt::CustomDashLine, Qt::FlatCap);
    edge.setDashPattern({1.6, 1.2});
    painter.setPen(edge);
    const double right = rect.right() - m_em * 0.065;
    painter.drawLine(QPointF(right, rect.top()), QPointF(right, rect.bottom()));
    const double half = m_em * 0.55;
    painter.fillRect(QRectF(rect.center().x() - half, rect.top() + m_em * 0.08, 2 * half, rect.height() - m_em * 0.16),
                     m_options.colors.surface);
}

void GlanceDrawing::paintNotDescribed(QPainter &painter, const QRectF &cell, const QColor &color) const
{
    // Each by itself: not every program that shows an SVG knows lines of dots.
    constexpr int halfOfDots = 4;
    const double step = std::min(cell.width() / (2 * halfOfDots + 4), m_em * 0.32);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (int dot = -halfOfDots; dot <= halfOfDots; ++dot)
        painter.drawEllipse(cell.center() + QPointF(dot * step, 0), m_em * 0.06, m_em * 0.06);
}

void GlanceDrawing::paintMarks(QPainter &painter, const QRectF &line, const GlanceRow &row) const
{
    const double y = line.center().y();
    const std::optional<Level> target = row.score.target;
    const std::optional<Level> before = row.before ? row.before->level : std::nullopt;
    // In the middle of the level, unless its number stands there, or the other mark.
    const auto beside = [&](Level level) {
        const bool isFree = row.score.level != level && row.score.neighbour != level && (before != level || target != level);
        return isFree ? 0.0 : std::min(besideNumber * m_cell, farthestMark * m_em);
    };
    if (before)
        paintBaselineMark(painter, {xOf(before->number()) - beside(*before), y}, m_em * markSize, m_options.colors);
    if (target)
        paintTargetMark(painter, {xOf(target->number()) + beside(*target), y}, m_em * markSize, m_options.colors);
}

void GlanceDrawing::paintAverages(QPainter &painter, const QRectF &line, const Totals &totals,
                                  const std::optional<Average> &before) const
{
    const Colors &colors = m_options.colors;
    const QRectF place = cell(line, 0);
    const double y = place.center().y();
    painter.fillRect(QRectF(QPointF(xOf(Average::bandLow), place.top()), QPointF(xOf(Average::bandHigh), place.bottom())),
                     colors.band);
    painter.setPen(QPen(colors.grid, m_em / 14));
    painter.drawLine(QPointF(xOf(Level::lowest), y), QPointF(xOf(Level::highest), y));
    if (before)
        paintBaselineMark(painter, {xOf(before->value()), y}, m_em * markSize, colors);
    if (totals.averageTarget)
        paintTargetMark(painter, {xOf(totals.averageTarget->value()), y}, m_em * markSize, colors);
    if (totals.range)
        paintRange(painter, {xOf(totals.range->low.value()), y, xOf(totals.range->high.value()), y}, m_em, colors);
    if (totals.average)
        paintAverageMark(painter, {xOf(totals.average->value()), y}, totals.isProvisional());
}

void GlanceDrawing::paintAverageMark(QPainter &painter, const QPointF &at, bool isProvisional) const
{
    const Colors &colors = m_options.colors;
    if (!isProvisional) {
        paintLevelMark(painter, at, m_em * averageSize, colors);
        return;
    }
    painter.setPen(QPen(colors.current, m_em * 0.13));
    painter.setBrush(colors.surface);
    painter.drawEllipse(at, m_em * 0.23, m_em * 0.23);
}

void GlanceDrawing::paintSign(QPainter &painter, LegendSign sign, const QRectF &rect) const
{
    const Colors &colors = m_options.colors;
    const QRectF bar(rect.left(), rect.center().y() - m_em * 0.42, rect.width(), m_em * 0.84);
    switch (sign) {
    case LegendSign::Level: {
        const double part = bar.width() / Level::count;
        for (const Level level : Level::all())
            painter.fillRect(QRectF(bar.left() + level.number() * part, bar.top(), part, bar.height()),
                             heatFill(level, colors));
        break;
    }
    case LegendSign::Unsure: {
        painter.fillRect(bar, colors.surface);
        paintHatch(painter, bar);
        break;
    }
    case LegendSign::Target:
        paintTargetMark(painter, rect.center(), m_em * markSize, colors);
        break;
    case LegendSign::Before:
        paintBaselineMark(painter, rect.center(), m_em * markSize, colors);
        break;
    case LegendSign::Average:
    case LegendSign::Provisional:
        paintAverageMark(painter, rect.center(), sign == LegendSign::Provisional);
        break;
    case LegendSign::Range:
        paintRange(painter, {bar.left() + m_em * 0.3, bar.center().y(), bar.right() - m_em * 0.3, bar.center().y()}, m_em,
                   colors);
        break;
    case LegendSign::Band:
        painter.fillRect(bar, colors.band);
        break;
    case LegendSign::NotDescribed:
        paintNotDescribed(painter, bar, colors.muted);
        break;
    }
}

void GlanceDrawing::paintLegend(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = fontOf(smallText);
    for (const LegendItem &item : m_items) {
        const QRectF sign(m_legend.topLeft() + item.at, QSizeF(legendSign * m_em, legendLine * m_em));
        paintSign(painter, item.sign, sign);
        write(painter, small, m_options.colors.muted,
              {sign.right() + besideSign * m_em, sign.top(), m_legend.width(), sign.height()}, item.text);
    }
}

GlancePicture::GlancePicture(const SheetGlance &glance, GlanceOptions options, const QSizeF &size)
    : m_scale(static_cast<double>(options.font.pixelSize()) / drawnPixels),
      m_drawing(glance, inDrawnPixels(std::move(options)))
{
    m_drawing.layOut(size / m_scale);
    // Paper may be smaller than the smallest text asks for.
    m_scale *= std::min({1.0, size.height() / m_scale / m_drawing.height(), size.width() / m_scale / m_drawing.width()});
}

QRectF GlancePicture::line(std::size_t index) const
{
    const QRectF &place = m_drawing.line(index);
    return {place.topLeft() * m_scale, place.size() * m_scale};
}

void GlancePicture::paint(QPainter &painter) const
{
    painter.save();
    painter.scale(m_scale, m_scale);
    m_drawing.paint(painter);
    painter.restore();
}

}  // namespace psirt::drawings
