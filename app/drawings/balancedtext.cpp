// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/balancedtext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <limits>
#include <numeric>

namespace psirt::drawings {

namespace {

constexpr double impossible = std::numeric_limits<double>::max();

enum class Script { Kanji, Hiragana, Katakana, Other };

Script scriptOf(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
        return Script::Kanji;
    case QChar::Script_Hiragana:
        return Script::Hiragana;
    case QChar::Script_Katakana:
        return Script::Katakana;
    default:
        return character == QChar(0x30FC) ? Script::Katakana : Script::Other;  // the long vowel sign is Common
    }
}

/// How much a break before the character at position hurts, in squared widths of a character.
double breakCost(const QString &text, qsizetype position, qsizetype firstSpace, const std::vector<qsizetype> &wordStarts)
{
    if (text.at(position - 1).isSpace())
        return position == firstSpace + 1 && text.at(0).isDigit() ? 25 : 0;  // a number left alone
    const Script before = scriptOf(text.at(position - 1));
    const Script after = scriptOf(text.at(position));
    if (before == Script::Katakana && after == Script::Katakana)
        return std::ranges::find(wordStarts, position) == wordStarts.end() ? 60 : 3;
    if (after == Script::Hiragana)
        return before == Script::Hiragana ? 14 : 25;
    if (before == Script::Hiragana)
        return 0;
    return before == after ? 22 : 3;
}

struct Pieces {
    QString text;
    QFontMetricsF metrics;
    std::vector<qsizetype> breaks;  ///< places where a line may begin, the start and the end of the text included

    [[nodiscard]] QString line(std::size_t from, std::size_t to) const
    {
        return text.mid(breaks[from], breaks[to] - breaks[from]).trimmed();
    }
};

Pieces piecesOf(const QString &text, const QFontMetricsF &metrics)
{
    Pieces pieces{text, metrics, {0}};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        const bool isInsideNumber = at < text.size() && text.at(at - 1) == QLatin1Char('.') && text.at(at).isDigit();
        if (!isInsideNumber)
            pieces.breaks.push_back(at);
    }
    return pieces;
}

/// The cheapest way to set the first pieces in some number of lines, for every count of pieces.
struct Row {
    explicit Row(std::size_t count) : cost(count, impossible), lastLineStart(count, 0) {}

    std::vector<double> cost;
    std::vector<std::size_t> lastLineStart;
};

/// What lines cost: the square of their width, so that all are of like length, and what the break before them hurts.
struct LineCosts {
    LineCosts(const Pieces &pieces, double em, const std::vector<qsizetype> &wordStarts)
        : reach(pieces.breaks.size(), 0), broken(pieces.breaks.size(), 0)
    {
        const qsizetype firstSpace = pieces.text.indexOf(QLatin1Char(' '));
        for (std::size_t piece = 1; piece < reach.size(); ++piece) {
            const double advance = pieces.metrics.horizontalAdvance(pieces.line(piece - 1, piece));
            reach[piece] = reach[piece - 1] + advance / em;
            if (piece + 1 < reach.size())
                broken[piece] = breakCost(pieces.text, pieces.breaks[piece], firstSpace, wordStarts);
        }
    }

    [[nodiscard]] double of(std::size_t from, std::size_t to) const
    {
        const double width = reach[to] - reach[from];
        return width * width + broken[from];
    }

    std::vector<double> reach;   ///< measured piece by piece: near enough to choose by, and quick
    std::vector<double> broken;  ///< none at the start
};

/// Which pieces end a line (ends), and where such a line may begin (starts). Both ends are included.
struct Search {
    std::size_t firstEnd;
    std::size_t lastEnd;
    std::size_t firstStart;
    std::size_t lastStart;
};

/// Adds a line to the row before. Because the cost grows with the square of the width, a line that ends later never begins
/// earlier at its best; so the middle end splits the starts for the ends before it and after it.
void addLine(Row &row, const Row &before, const LineCosts &costs, const Search &search)
{
    const std::size_t end = std::midpoint(search.firstEnd, search.lastEnd);
    for (std::size_t start = search.firstStart; start <= std::min(search.lastStart, end - 1); ++start) {
        const double cost = before.cost[start] + costs.of(start, end);
        if (cost < row.cost[end]) {
            row.cost[end] = cost;
            row.lastLineStart[end] = start;
        }
    }
    const std::size_t best = row.lastLineStart[end];
    if (search.firstEnd < end)
        addLine(row, before, costs, {search.firstEnd, end - 1, search.firstStart, best});
    if (end < search.lastEnd)
        addLine(row, before, costs, {end + 1, search.lastEnd, best, search.lastStart});
}

Wrapping wrappingOf(const Pieces &pieces, const std::vector<Row> &rows, std::size_t lines)
{
    Wrapping wrapping;
    std::size_t end = pieces.breaks.size() - 1;
    for (std::size_t line = lines; line > 0; --line) {
        const std::size_t start = rows[line].lastLineStart[end];
        wrapping.lines.prepend(pieces.line(start, end));
        wrapping.width = std::max(wrapping.width, pieces.metrics.horizontalAdvance(wrapping.lines.first()));
        end = start;
    }
    return wrapping;
}

}  // namespace

std::vector<Wrapping> balancedWrappings(const QString &text, const QFontMetricsF &metrics, int mostLines,
                                        const std::vector<qsizetype> &wordStarts)
{
    std::vector<Wrapping> wrappings;
    if (text.isEmpty())
        return wrappings;
    const Pieces pieces = piecesOf(text, metrics);
    const std::size_t count = pieces.breaks.size();
    const LineCosts costs(pieces, std::max(1.0, metrics.height()), wordStarts);
    std::vector<Row> rows(1, Row(count));
    rows[0].cost[0] = 0;
    for (std::size_t line = 1; line <= static_cast<std::size_t>(mostLines) && line < count; ++line) {
        Row row(count);
        addLine(row, rows.back(), costs, {line, count - 1, line - 1, line == 1 ? 0 : count - 2});
        rows.push_back(std::move(row));
        wrappings.push_back(wrappingOf(pieces, rows, line));
    }
    return wrappings;
}

}  // namespace psirt::drawings
