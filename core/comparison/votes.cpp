// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/votes.h"

#include <algorithm>

namespace psirt {

std::vector<Opinion> withVote(std::vector<Opinion> opinions, const QString &who, std::optional<Level> level)
{
    auto opinion = std::ranges::find(opinions, who, &Opinion::who);
    if (opinion == opinions.end())
        opinion = opinions.insert(opinion, Opinion{.who = who, .rating = {}, .note = {}, .evidence = {}, .unknownKeys = {}});
    opinion->rating = level ? Rating(*level) : Rating();
    return opinions;
}

std::vector<Opinion> withoutVotes(std::vector<Opinion> opinions, const QStringList &people)
{
    std::erase_if(opinions, [&people](Opinion &opinion) {
        if (!people.contains(opinion.who))
            return false;
        opinion.rating = {};
        return opinion.note.isEmpty() && opinion.evidence.isEmpty() && opinion.unknownKeys == UnknownKeys();
    });
    return opinions;
}

VoteSpread spreadOf(const std::vector<Opinion> &opinions)
{
    VoteSpread spread;
    for (const Opinion &opinion : opinions) {
        const auto level = opinion.rating.level();
        if (!level) {
            spread.others.append(opinion.who);
            continue;
        }
        spread.holders[level->index()].append(opinion.who);
        spread.lowest = spread.lowest ? std::min(*spread.lowest, *level) : *level;
        spread.highest = spread.highest ? std::max(*spread.highest, *level) : *level;
    }
    return spread;
}

}  // namespace psirt
