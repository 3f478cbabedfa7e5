// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/entry.h"

#include <array>
#include <optional>
#include <vector>

namespace psirt {

/// The opinions with what a person in the room says of the level. An opinion under that name keeps its note and evidence;
/// else one is added at the end, as combining files adds one (core/comparison/agreement.h). No level: they say nothing of
/// it.
[[nodiscard]] std::vector<Opinion> withVote(std::vector<Opinion> opinions, const QString &who, std::optional<Level> level);

/// The opinions without what these people say of the level; those in which nothing else is left go.
[[nodiscard]] std::vector<Opinion> withoutVotes(std::vector<Opinion> opinions, const QStringList &people);

/// How far apart the opinions on a framework are.
struct VoteSpread {
    std::array<QStringList, Level::count> holders;  ///< by level, in the order of the opinions
    QStringList others;                             ///< who names no level
    std::optional<Level> lowest;                    ///< none where nobody names a level
    std::optional<Level> highest;                   ///< likewise

    /// In levels; 0 where nobody names one.
    [[nodiscard]] int distance() const { return lowest ? highest->number() - lowest->number() : 0; }
    /// The level of all who name one.
    [[nodiscard]] std::optional<Level> common() const { return lowest == highest ? lowest : std::nullopt; }
    bool operator==(const VoteSpread &) const = default;
};

/// A level that is unsure counts as the level.
[[nodiscard]] VoteSpread spreadOf(const std::vector<Opinion> &opinions);

}  // namespace psirt
