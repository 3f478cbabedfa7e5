// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/trend.h"

#include "core/base/samefile.h"
#include "core/comparison/comparison.h"
#include "core/comparison/pairing.h"
#include "core/comparison/subject.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace psirt {

namespace {

/// Finds what stands twice; each is the duplicate of the one before it.
std::vector<TrendDuplicate> duplicatesIn(const std::vector<TrendInput> &inputs)
{
    std::map<QString, QString> paths;
    std::map<QByteArray, QString> digests;
    std::vector<TrendDuplicate> duplicates;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const TrendInput &input = inputs[i];
        const auto path = paths.find(pathKey(input.path));
        const auto digest = digests.find(input.digest);
        if (path != paths.end()) {
            duplicates.push_back({i, input.source, path->second});
            continue;
        }
        if (digest != digests.end()) {
            duplicates.push_back({i, input.source, digest->second});
            continue;
        }
        if (!input.path.isEmpty())
            paths.emplace(pathKey(input.path), input.source);
        if (!input.digest.isEmpty())
            digests.emplace(input.digest, input.source);
    }
    return duplicates;
}

bool isBefore(const TrendPoint &left, const TrendPoint &right)
{
    const auto key = [](const TrendPoint &point) { return std::tie(point.date(), point.title(), point.source); };
    return key(left) < key(right);
}

std::vector<TrendRow> rowsOf(const Sheet &sheet, const std::vector<TrendPoint> &points)
{
    std::vector<TrendRow> rows;
    for (const Framework *framework : sheet.frameworks()) {
        rows.push_back({framework->id, {}});
        rows.back().cells.reserve(points.size());
    }
    for (const TrendPoint &point : points) {
        std::size_t row = 0;
        for (const AreaScore &area : point.score.areas) {
            for (const FrameworkScore &framework : area.frameworks)
                rows[row++].cells.push_back({framework.state, framework.level});
        }
    }
    return rows;
}

/// None where the row has fewer than two levels.
std::optional<TrendMove> moveOf(const TrendRow &row, const std::vector<TrendPoint> &points)
{
    std::optional<std::size_t> first;
    std::size_t last = 0;
    for (std::size_t point = 0; point < row.cells.size(); ++point) {
        if (!row.cells[point].level)
            continue;
        if (!first)
            first = point;
        last = point;
    }
    if (!first || *first == last)
        return std::nullopt;
    return TrendMove{.id = row.id,
                     .from = *row.cells[*first].level,
                     .fromDate = *points[*first].date(),
                     .to = *row.cells[last].level,
                     .toDate = *points[last].date(),
                     .gap = points.back().score.framework(row.id)->gap};
}

std::vector<TrendMove> largest(std::vector<TrendMove> moves)
{
    std::ranges::stable_sort(moves, std::ranges::greater(), &TrendMove::difference);
    if (moves.size() > Trend::mostMoves)
        moves.erase(moves.begin() + Trend::mostMoves, moves.end());
    return moves;
}

std::vector<TrendMove> mostWorrying(std::vector<TrendMove> fallen, std::vector<TrendMove> still)
{
    std::ranges::stable_sort(fallen, std::ranges::less(), &TrendMove::difference);
    std::ranges::stable_sort(still, std::ranges::greater(), [](const TrendMove &move) { return *move.gap; });
    fallen.insert(fallen.end(), still.begin(), still.end());
    if (fallen.size() > Trend::mostMoves)
        fallen.erase(fallen.begin() + Trend::mostMoves, fallen.end());
    return fallen;
}

void findProducts(Trend &trend)
{
    const std::size_t count = trend.points.size() + trend.undated.size();
    for (std::size_t place = 0; place < count; ++place) {
        const Properties &properties = trend.point(place).assessment.properties();
        const bool isKnown = std::ranges::any_of(trend.products, [&](std::size_t known) {
            const auto difference = SubjectDifference::of(trend.point(known).assessment.properties(), properties);
            trend.hasRewordedScope |= difference.scopeWords && !difference.organization;
            return !difference.isOfOtherProduct();
        });
        if (!isKnown)
            trend.products.push_back(place);
    }
}

void findOtherTitles(Trend &trend)
{
    std::optional<std::size_t> titled;
    const std::size_t count = trend.points.size() + trend.undated.size();
    for (std::size_t place = 0; place < count && !trend.otherTitles; ++place) {
        if (!titled && !trend.point(place).title().trimmed().isEmpty())
            titled = place;
        if (!titled)
            continue;
        const auto difference =
            SubjectDifference::of(trend.point(*titled).assessment.properties(), trend.point(place).assessment.properties());
        if (difference.title && !difference.organization)
            trend.otherTitles = {*titled, place};
    }
}

void findCopies(Trend &trend)
{
    for (std::size_t i = 1; i < trend.points.size(); ++i) {
        for (std::size_t before = 0; before < i; ++before) {
            if (!mayBeCopies(trend.points[before].assessment, trend.points[i].assessment))
                continue;
            trend.copies.push_back({trend.points[i].input, trend.points[i].source, trend.points[before].source});
            break;
        }
    }
}

void findMoves(Trend &trend)
{
    std::vector<TrendMove> risen;
    std::vector<TrendMove> fallen;
    std::vector<TrendMove> still;
    for (const TrendRow &row : trend.rows) {
        const std::optional<TrendMove> move = moveOf(row, trend.points);
        if (!move)
            continue;
        if (move->difference() > 0)
            risen.push_back(*move);
        else if (move->difference() < 0)
            fallen.push_back(*move);
        else if (move->gap && *move->gap > 0)
            still.push_back(*move);
    }
    trend.improved = largest(std::move(risen));
    trend.concern = mostWorrying(std::move(fallen), std::move(still));
}

}  // namespace

std::optional<AverageChange> Trend::change() const
{
    if (points.size() < 2)
        return std::nullopt;
    AverageChange change = compareScores(points.front().score, points.back().score).overall;
    change.isAcrossProducts = isAcrossProducts();
    if (change.isAcrossProducts)
        change.parts.clear();
    return change;
}

Trend buildTrend(const Sheet &sheet, std::vector<TrendInput> inputs)
{
    Trend trend;
    trend.duplicates = duplicatesIn(inputs);
    auto duplicate = trend.duplicates.begin();
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (duplicate != trend.duplicates.end() && duplicate->input == i) {
            ++duplicate;
            continue;
        }
        TrendInput &input = inputs[i];
        Score score = scoreAssessment(sheet, input.assessment);
        auto &place = input.assessment.properties().date ? trend.points : trend.undated;
        place.push_back({i, std::move(input.source), std::move(input.assessment), std::move(score)});
    }
    std::ranges::stable_sort(trend.points, isBefore);
    std::ranges::stable_sort(trend.undated, isBefore);
    trend.rows = rowsOf(sheet, trend.points);
    findProducts(trend);
    findOtherTitles(trend);
    findCopies(trend);
    if (!trend.isAcrossProducts())
        findMoves(trend);
    return trend;
}

Outcome checkSameSheet(const std::vector<TrendInput> &inputs)
{
    for (const TrendInput &input : inputs) {
        const TrendInput &first = inputs.front();
        if (const Outcome outcome = checkSameSheet({first.assessment, first.path}, {input.assessment, input.source});
            !outcome)
            return outcome;
    }
    return done();
}

}  // namespace psirt
