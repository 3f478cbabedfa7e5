// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/glancedrawing.h"

#include "app/drawings/balancedtext.h"
#include "app/drawings/glancetext.h"
#include "app/drawings/radartext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "core/reporting/figures.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace psirt::drawings {

namespace {

// All in ems, or in heights of a row.
constexpr double besideLines = 0.5;
constexpr double afterNumber = 0.7;
constexpr double betweenColumns = 1.15;
constexpr double afterScale = 1.1;
constexpr double narrowestCell = 2.6;
constexpr double widestCell = 12;
constexpr double largestInRow = 0.66;  ///< of a row's height
constexpr double lowestRow = 1.2;
constexpr double highestRow = 2.5;
constexpr double headHeight = 1.15;
constexpr double areaHeight = 1.12;
constexpr double aboveArea = 0.3;
constexpr double smallestTitle = 0.82;
constexpr double nearlyAsLarge = 0.9;
constexpr double rowOfTwoLines = 1.85;
constexpr double usualTitle = 17;
constexpr double leastTitle = 16;
constexpr double usualCell = 3.6;
constexpr double itemGap = 1.5;

}  // namespace

QFont GlanceDrawing::fontOf(double share, bool isBold) const
{
    QFont font = m_options.font;
    font.setPixelSize(std::max(1, static_cast<int>(std::floor(m_em * share + 0.01))));
    if (isBold)
        font.setWeight(QFont::DemiBold);
    return font;
}

QString GlanceDrawing::titleOf(const Line &line) const
{
    switch (line.kind) {
    case LineKind::Sheet:
        return glanceStatus(m_glance.overall, m_options.words);
    case LineKind::Area:
        return titleIn(area(line).id.text(), area(line).title, m_options.language);
    case LineKind::Framework:
        break;
    }
    return titleIn(row(line).title, m_options.language);  // the number stands in a column of its own
}

QString GlanceDrawing::headerOf(Column column) const
{
    switch (column) {
    case Column::Title:
        return {};
    case Column::Level:
        return m_options.words[Term::Level];
    case Column::Target:
        return m_options.words[Term::Target];
    case Column::Before:
        return m_options.words[Term::LastTime];
    case Column::Rated:
        return m_options.words[Term::Rated];
    }
    Q_UNREACHABLE();
}

QString GlanceDrawing::figureOf(const Line &line, Column column) const
{
    if (line.kind == LineKind::Framework) {
        const GlanceRow &shown = row(line);
        switch (column) {
        case Column::Level:
            return glanceLevel(shown.score, m_options.words);
        case Column::Target:
            return shown.score.isRatable() ? formatLevel(shown.score.target) : QString();
        case Column::Before:
            return glanceBefore(shown, m_options.words);
        default:
            return {};
        }
    }
    const bool isSheet = line.kind == LineKind::Sheet;
    const Totals &totals = isSheet ? m_glance.overall : area(line).totals;
    switch (column) {
    case Column::Title:
        return {};
    case Column::Level:
        return formatAverage(totals.average);
    case Column::Target:
        return formatAverage(totals.averageTarget);
    case Column::Before:
        return isSheet ? glanceBefore(m_glance.beforeState, m_glance.before, m_options.words)
                       : glanceBefore(area(line).beforeState, area(line).before, m_options.words);
    case Column::Rated:
        return glanceCount(totals);
    }
    Q_UNREACHABLE();
}

double GlanceDrawing::figureWidth(Column column) const
{
    const QFontMetricsF figures(fontOf(1, true));
    double widest = QFontMetricsF(fontOf(smallText)).horizontalAdvance(headerOf(column));
    for (const Line &line : m_lines) {
        const bool hasSign = line.kind == LineKind::Framework && column == Column::Level && !row(line).score.level;
        const double sign = hasSign || column == Column::Target ? besideState * m_em : 0;
        widest = std::max(widest, sign + figures.horizontalAdvance(figureOf(line, column)));
    }
    return widest;
}

GlanceDrawing::SetTitle GlanceDrawing::setTitle(const Line &line) const
{
    const bool isFramework = line.kind == LineKind::Framework;
    const double room = isFramework ? m_titleWidth : m_numberWidth + m_titleWidth;
    const QString title = titleOf(line);
    const double wanted = QFontMetricsF(fontOf(1, !isFramework)).horizontalAdvance(title);
    if (wanted <= room)
        return {1, {title}, true};
    if (room / wanted >= nearlyAsLarge)
        return {room / wanted * 0.995, {title}, true};
    if (m_rowHeight >= rowOfTwoLines * m_em) {
        std::vector<qsizetype> wordStarts;
        if (m_options.language == Language::Japanese && line.kind != LineKind::Sheet)
            wordStarts =
                isFramework ? row(line).title.breaks : area(line).title.breaksAfter(area(line).id.text().size() + 1);
        const auto wrappings = balancedWrappings(title, QFontMetricsF(fontOf(smallestTitle, !isFramework)), 2, wordStarts);
        const double share = wrappings.size() == 2 ? std::min(1.0, room / wrappings[1].width * 0.995) : 0;
        if (share >= nearlyAsLarge)
            return {smallestTitle * share, wrappings[1].lines, true};
    }
    const double share = std::max(smallestTitle, room / wanted * 0.995);
    const QFontMetricsF metrics(fontOf(share, !isFramework));
    const bool isWhole = metrics.horizontalAdvance(title) <= room + 0.5;
    return {share, {isWhole ? title : metrics.elidedText(title, Qt::ElideRight, room)}, isWhole};
}

bool GlanceDrawing::layOutColumns(double width)
{
    const QFontMetricsF regular(fontOf(1));
    const QFontMetricsF bold(fontOf(1, true));
    m_numberWidth = 0;
    for (const Line &line : m_lines) {
        if (line.kind == LineKind::Framework)
            m_numberWidth = std::max(m_numberWidth, regular.horizontalAdvance(row(line).score.id.text()));
    }
    m_numberWidth += m_em * afterNumber;
    double title = 0;
    for (const Line &line : m_lines) {
        const bool isFramework = line.kind == LineKind::Framework;
        title = std::max(title, isFramework ? regular.horizontalAdvance(titleOf(line))
                                            : bold.horizontalAdvance(titleOf(line)) - m_numberWidth);
    }
    std::vector<double> widths;
    double figures = 0;
    for (const Column column : m_columns) {
        if (column == Column::Title)
            continue;
        widths.push_back(figureWidth(column));
        figures += widths.back() + (column == Column::Level ? afterScale : betweenColumns) * m_em;
    }
    const double beside = besideLines * m_em;
    const double room = width - 2 * beside - m_numberWidth - betweenColumns * m_em / 2 - figures;
    constexpr int levels = Level::count;
    // Long titles give way before the levels get narrow, but not without end.
    const double usual = std::max(room - levels * usualCell * m_em, usualTitle * m_em);
    m_titleWidth =
        std::max(std::min({title, usual, room - levels * narrowestCell * m_em}), std::min(title, leastTitle * m_em));
    m_cell = std::clamp((room - m_titleWidth) / levels, narrowestCell * m_em, widestCell * m_em);
    m_scaleLeft = beside + m_numberWidth + m_titleWidth + betweenColumns * m_em / 2;
    double x = m_scaleLeft + levels * m_cell;
    m_figureLefts.clear();
    for (std::size_t index = 0; index < widths.size(); ++index) {
        x += (index == 0 ? afterScale : betweenColumns) * m_em;
        m_figureLefts.push_back(x);
        x += widths[index];
    }
    m_right = x + beside;
    m_titles.clear();
    for (const Line &line : m_lines)
        m_titles.push_back(setTitle(line));
    return m_right <= width + 1 && std::ranges::all_of(m_titles, [](const SetTitle &title) {
               return title.isWhole && (title.share >= nearlyAsLarge || title.lines.size() > 1);
           });
}

double GlanceDrawing::layOutLegend(double width)
{
    const QFontMetricsF metrics(fontOf(smallText));
    double x = 0;
    double y = 0.5 * m_em;
    for (LegendItem &item : m_items) {
        const double own = (legendSign + besideSign) * m_em + metrics.horizontalAdvance(item.text);
        if (x > 0 && x + own > width - 2 * besideLines * m_em) {
            x = 0;
            y += legendLine * m_em;
        }
        item.at = {besideLines * m_em + x, y};
        x += own + itemGap * m_em;
    }
    return y + legendLine * m_em;
}

double GlanceDrawing::rowUnits() const
{
    double units = headHeight;
    for (const Line &line : m_lines)
        units += line.kind == LineKind::Framework ? 1 : line.kind == LineKind::Sheet ? areaHeight : areaHeight + aboveArea;
    return units;
}

void GlanceDrawing::layOutLines(double width, double legendHeight)
{
    const double used = std::min(width, m_right);
    m_head = QRectF(0, 0, used, headHeight * m_rowHeight);
    m_areaHeight = areaHeight * m_rowHeight;
    m_places.clear();
    double y = m_head.bottom();
    for (const Line &line : m_lines) {
        const double height = line.kind == LineKind::Framework ? 1
                              : line.kind == LineKind::Sheet   ? areaHeight
                                                               : areaHeight + aboveArea;
        m_places.emplace_back(0, y, used, height * m_rowHeight);
        y = m_places.back().bottom();
    }
    m_legend = QRectF(0, y, width, legendHeight);
}

void GlanceDrawing::layOut(const QSizeF &size)
{
    const double least = m_base * m_options.smallestText;
    const double step = std::max(1.0, m_base / 50);
    for (m_em = std::floor(m_base * m_options.largestText);; m_em -= step) {
        m_em = std::max(m_em, least);
        const double legend = layOutLegend(size.width());
        const double room = (size.height() - legend) / rowUnits();
        m_rowHeight = std::clamp(room, lowestRow * m_em, highestRow * m_em);
        const bool isWide = layOutColumns(size.width());
        const bool isHigh = m_em <= room * largestInRow;
        if (isWide && isHigh)
            break;
        if (m_em <= least) {
            // What is too long even then gets a second line.
            if (!std::ranges::all_of(m_titles, &SetTitle::isWhole)) {
                m_rowHeight = std::max(m_rowHeight, rowOfTwoLines * m_em);
                (void)layOutColumns(size.width());
            }
            break;
        }
    }
    layOutLines(size.width(), layOutLegend(size.width()));
}

double GlanceDrawing::columnLeft(Column column) const
{
    if (column == Column::Title)
        return 0;
    if (column == Column::Level)
        return m_scaleLeft - betweenColumns * m_em / 4;
    const auto index = std::ranges::find(m_columns, column) - m_columns.begin() - 1;
    return m_figureLefts[static_cast<std::size_t>(index)] - betweenColumns * m_em / 2;
}

double GlanceDrawing::columnWidth(Column column) const
{
    const auto next = std::ranges::find(m_columns, column) + 1;
    return (next == m_columns.end() ? m_right : columnLeft(*next)) - columnLeft(column);
}

double GlanceDrawing::xOf(double level) const
{
    return m_scaleLeft + (level + 0.5) * m_cell;
}

}  // namespace psirt::drawings
