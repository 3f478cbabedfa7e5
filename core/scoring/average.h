// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace psirt {

/// Where an average lies to the band that the sheet asks for, 2.5 to 3.0, both ends included (利用の仕方;
/// core/scoring/README.md, rule 3 and "Band").
enum class Band { Below, Within, Above };

/// An arithmetic mean of levels, kept exact as a sum and a count of at least one.
///
/// There is no average of nothing: functions that may have none return an optional.
class Average {
public:
    /// The band's ends, for words and drawings. band() decides on whole numbers.
    static constexpr double bandLow = 2.5;
    static constexpr double bandHigh = 3.0;

    /// None when count is 0. The sum is of count levels, each 0–5.
    [[nodiscard]] static std::optional<Average> of(int sum, int count);

    [[nodiscard]] int sum() const { return m_sum; }
    [[nodiscard]] int count() const { return m_count; }
    /// Unrounded.
    [[nodiscard]] double value() const { return static_cast<double>(m_sum) / m_count; }
    /// The average in hundredths, rounded half up on the exact value: 67/27 is 248. For showing two decimals.
    [[nodiscard]] int hundredths() const { return (200 * m_sum + m_count) / (2 * m_count); }
    /// Decided on the exact value.
    [[nodiscard]] Band band() const;

    bool operator==(const Average &) const = default;

private:
    Average(int sum, int count) : m_sum(sum), m_count(count) {}

    int m_sum;
    int m_count;
};

/// Where an average lies as long as some levels are unsure: low if each of them were the lower of the two levels that it
/// may be, high if each were the higher. Both are over the same frameworks.
struct AverageRange {
    Average low;
    Average high;

    bool operator==(const AverageRange &) const = default;
};

/// How much of the targets is reached: the sum of the levels, each counted up to its target and no further, divided by the
/// sum of the targets. So a level above its target does not make up for one below. The rule is this program's own; the
/// sheet only asks for targets (core/scoring/README.md, "Targets").
struct TargetShare {
    int reached;  ///< 0 to wanted
    int wanted;   ///< above 0

    /// 0–100, unrounded.
    [[nodiscard]] double percent() const { return 100.0 * reached / wanted; }
    /// 0–100, rounded half up. 100 only where every target is reached, as no sheet asks for 200 levels.
    [[nodiscard]] int wholePercent() const { return (200 * reached + wanted) / (2 * wanted); }

    bool operator==(const TargetShare &) const = default;
};

}  // namespace psirt
