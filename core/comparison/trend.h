// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/comparison/averagechange.h"
#include "core/scoring/score.h"

#include <optional>
#include <utility>
#include <vector>

namespace psirt {

/// One assessment that a trend is made of.
struct TrendInput {
    QString source;     ///< what a person knows it by: its path, or a name
    QString path;       ///< of its file, canonical; empty for one that was never saved
    QByteArray digest;  ///< of its file's bytes; empty where none were read
    Assessment assessment;
};

/// One assessment in a trend, with its score.
struct TrendPoint {
    std::size_t input;  ///< its place among the inputs
    QString source;
    Assessment assessment;
    Score score;

    [[nodiscard]] const QString &title() const { return assessment.properties().title; }
    [[nodiscard]] const QStringList &assessors() const { return assessment.properties().assessors; }
    [[nodiscard]] const std::optional<QDate> &date() const { return assessment.properties().date; }
};

/// An input that was counted once already: its file, or the very same bytes, stood before it. Or one that may be a copy.
struct TrendDuplicate {
    std::size_t input;  ///< its place among the inputs
    QString source;     ///< of the one that was left out, or may be the copy
    QString of;         ///< of the one that counts, or came first

    bool operator==(const TrendDuplicate &) const = default;
};

/// How a framework stood at one point.
struct TrendCell {
    FrameworkState state;
    std::optional<Level> level;  ///< exactly when rated

    bool operator==(const TrendCell &) const = default;
};

/// One framework through the period: a row of the heat map.
struct TrendRow {
    FrameworkId id;
    std::vector<TrendCell> cells;  ///< one for each of Trend::points, in their order
};

/// Where a framework came from and got to in the period. From its first level to its last: points at which it has none
/// (not rated, excluded) neither begin nor end it.
struct TrendMove {
    FrameworkId id;
    Level from;
    QDate fromDate;
    Level to;
    QDate toDate;
    std::optional<int> gap;  ///< to its target, at the last point; none without a level there

    /// Levels up, below 0 for down.
    [[nodiscard]] int difference() const { return to.number() - from.number(); }
    bool operator==(const TrendMove &) const = default;
};

/// Any number of assessments of one sheet, over time. Without inputs every list is empty.
struct Trend {
    /// How many frameworks are named as improved, and as of concern.
    static constexpr std::size_t mostMoves = 5;

    std::vector<TrendPoint> points;   ///< those with a date: by date, then by title, then by source
    std::vector<TrendPoint> undated;  ///< those without one: they have no place in time. By title, then by source
    std::vector<TrendDuplicate> duplicates;
    /// Points of one day that are perhaps copies of one (mayBeCopies): each with the first of them. Both count.
    std::vector<TrendDuplicate> copies;
    /// The first point of each organization and scope (SubjectDifference), as a place in points, then in undated. More than
    /// one: the averages of different products stand beside each other, and nothing moved from one to the other.
    std::vector<std::size_t> products;
    std::vector<TrendRow> rows;  ///< in the sheet's order, those out of scope included

    /// The largest rises from the first level to the last: at most mostMoves, all above 0; equals in the sheet's order.
    std::vector<TrendMove> improved;
    /// At most mostMoves: first what fell from its first level to its last, the largest fall first; then what stands where
    /// it stood although it is short of its target at the last point, the widest gap first; equals in the sheet's order.
    /// A framework with fewer than two levels in the period is not among them. Both are empty across products.
    std::vector<TrendMove> concern;

    /// Some are of one product by most of the words of their scope, not by all.
    bool hasRewordedScope = false;
    /// The first that has a title, and the first whose title seems to be of another product than that (SubjectDifference):
    /// as places in points, then in undated. Neither names a scope, and their organizations do not differ.
    std::optional<std::pair<std::size_t, std::size_t>> otherTitles;

    [[nodiscard]] bool isAcrossProducts() const { return products.size() > 1; }
    /// By its place in points, then in undated.
    [[nodiscard]] const TrendPoint &point(std::size_t place) const
    {
        return place < points.size() ? points[place] : undated[place - points.size()];
    }

    /// Of the average over all frameworks, from the first point to the last. None with fewer than two points.
    [[nodiscard]] std::optional<AverageChange> change() const;
};

/// All inputs fill in this sheet; checkSameSheet says so beforehand.
[[nodiscard]] Trend buildTrend(const Sheet &sheet, std::vector<TrendInput> inputs);

/// Of different sheets, or versions of one, there is no trend: DifferentSheets for the first input that fills in another
/// one than the first, with its source as subject and both sheets in the detail.
[[nodiscard]] Outcome checkSameSheet(const std::vector<TrendInput> &inputs);

}  // namespace psirt
