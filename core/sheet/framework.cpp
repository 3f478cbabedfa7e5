// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/framework.h"

namespace psirt {

Choosable Framework::choosable(Level level) const
{
    if (isOutOfScope)
        return Choosable::OutOfScope;
    return level <= *highestChoosable() ? Choosable::Yes : Choosable::AboveLastDescription;
}

std::optional<Level> Framework::highestChoosable() const
{
    if (isOutOfScope)
        return std::nullopt;
    Level highest = Level::all().front();
    for (const Level level : Level::all()) {
        if (description(level))
            highest = level;
    }
    return highest;
}

}  // namespace psirt
