// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/doneactions.h"

#include <map>

namespace psirt {

std::vector<Action> actionsDoneBetween(const Entry &baseline, const Entry &current)
{
    std::map<QString, int> doneBefore;
    for (const Action &action : baseline.actions) {
        if (action.state == ActionState::Done)
            ++doneBefore[action.what.trimmed()];
    }
    std::vector<Action> done;
    for (const Action &action : current.actions) {
        if (action.state != ActionState::Done)
            continue;
        const auto before = doneBefore.find(action.what.trimmed());
        if (before != doneBefore.end() && before->second > 0)
            --before->second;
        else
            done.push_back(action);
    }
    return done;
}

}  // namespace psirt
