// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/doneactions.h"

#include <map>
#include <set>

namespace psirt {

namespace {

std::set<ActionId> idsOf(const Entry &entry)
{
    std::set<ActionId> ids;
    for (const Action &action : entry.actions) {
        if (!action.id.isEmpty())
            ids.insert(action.id);
    }
    return ids;
}

}  // namespace

std::vector<Action> actionsDoneBetween(const Entry &baseline, const Entry &current)
{
    const std::set<ActionId> before = idsOf(baseline);
    const std::set<ActionId> now = idsOf(current);
    std::set<ActionId> known;  // of those that were done before and are there
    std::map<QString, int> doneBefore;
    for (const Action &action : baseline.actions) {
        if (action.state != ActionState::Done)
            continue;
        if (now.contains(action.id))
            known.insert(action.id);
        else
            ++doneBefore[action.what.trimmed()];
    }
    std::vector<Action> done;
    for (const Action &action : current.actions) {
        if (action.state != ActionState::Done || known.contains(action.id))
            continue;
        if (before.contains(action.id)) {
            done.push_back(action);
            continue;
        }
        const auto alike = doneBefore.find(action.what.trimmed());
        if (alike != doneBefore.end() && alike->second > 0)
            --alike->second;
        else
            done.push_back(action);
    }
    return done;
}

}  // namespace psirt
