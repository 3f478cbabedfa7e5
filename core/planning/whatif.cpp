// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/whatif.h"

namespace psirt {

Assessment withTriedLevels(const Assessment &assessment, const TriedLevels &tried)
{
    Assessment result = assessment;
    for (const auto &[id, level] : tried) {
        Entry entry = result.entry(id);
        entry.rating = level;
        result.setEntry(id, std::move(entry));
    }
    return result;
}

TriedLevels levelsAtTheEndOf(const PathToBand &path)
{
    TriedLevels levels;
    for (const BandStep &step : path.steps)
        levels.insert_or_assign(step.framework, step.to);  // a later step of a framework is a higher one
    return levels;
}

}  // namespace psirt
