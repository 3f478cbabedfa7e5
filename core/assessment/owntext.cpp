// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/owntext.h"

#include "core/sheet/search.h"

#include <algorithm>

namespace psirt {

std::vector<OwnText> ownTextsWith(const QString &search, const Entry &entry)
{
    const SearchTerms terms(search);
    const auto holds = [&terms](const QString &text) { return terms.occurIn(text); };
    std::vector<OwnText> found;
    if (search.trimmed().isEmpty())
        return found;
    const auto add = [&found](OwnText which, bool isFound) {
        if (isFound)
            found.push_back(which);
    };
    add(OwnText::Note, holds(entry.note));
    add(OwnText::Evidence, std::ranges::any_of(entry.evidence, holds));
    add(OwnText::Action, std::ranges::any_of(entry.actions, [&holds](const Action &action) {
            return holds(action.what) || holds(action.who);
        }));
    add(OwnText::ChangeReason, holds(entry.changeReason));
    add(OwnText::ExclusionReason, holds(entry.rating.exclusionReason()));
    add(OwnText::Opinion, std::ranges::any_of(entry.opinions, [&holds](const Opinion &opinion) {
            return holds(opinion.who) || holds(opinion.note) || holds(opinion.rating.exclusionReason()) ||
                   std::ranges::any_of(opinion.evidence, holds);
        }));
    return found;
}

}  // namespace psirt
