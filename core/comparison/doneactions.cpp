// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/doneactions.h"

namespace psirt {

std::vector<Action> actionsDoneBetween(const Entry &baseline, const Entry &current)
{
    QStringList doneBefore;
    for (const Action &action : baseline.actions) {
        if (action.state == ActionState::Done)
            doneBefore.append(action.what);
    }
    std::vector<Action> done;
    for (const Action &action : current.actions) {
        if (action.state == ActionState::Done && !doneBefore.removeOne(action.what))
            done.push_back(action);
    }
    return done;
}

}  // namespace psirt
