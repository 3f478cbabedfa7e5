// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/nextlevel.h"

#include "core/sheet/textdifference.h"

#include <algorithm>

namespace psirt {

namespace {

std::optional<Level> describedFrom(const Framework &framework, Level level, int step)
{
    auto each = Level::fromNumber(level.number() + step);
    while (each && !framework.description(*each))
        each = Level::fromNumber(each->number() + step);
    return each;
}

NextLevel nextLevelOf(const Framework &framework, const FrameworkScore &score, Level next)
{
    const BilingualText &text = *framework.description(next);
    const std::optional<BilingualText> &present = framework.description(*score.level);
    return {.framework = score.id,
            .level = *score.level,
            .target = *score.target,
            .gap = *score.gap,
            .next = next,
            .text = text,
            .presentText = present,
            .newInJapanese = newSpans(present ? present->japanese : QString(), text.japanese),
            .newInEnglish = newSpans(present ? present->english : QString(), text.english)};
}

}  // namespace

std::vector<NextLevel> nextLevels(const Sheet &sheet, const Score &score)
{
    std::vector<NextLevel> result;
    for (const AreaScore &area : score.areas) {
        for (const FrameworkScore &own : area.frameworks) {
            const Framework *framework = own.isBelowTarget() ? sheet.framework(own.id) : nullptr;
            // A target in force can be chosen, so that a description lies at it or above.
            const auto next = framework ? describedAbove(*framework, *own.level) : std::nullopt;
            if (next)
                result.push_back(nextLevelOf(*framework, own, *next));
        }
    }
    std::ranges::stable_sort(result, std::greater(), &NextLevel::gap);
    return result;
}

std::optional<Level> describedAbove(const Framework &framework, Level level)
{
    return describedFrom(framework, level, 1);
}

std::optional<Level> describedBelow(const Framework &framework, Level level)
{
    return describedFrom(framework, level, -1);
}

}  // namespace psirt
