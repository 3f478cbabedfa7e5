// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/dottedid.h"
#include "core/sheet/bilingualtext.h"
#include "core/sheet/level.h"

#include <array>
#include <optional>
#include <vector>

namespace psirt {

/// Whether a level of a framework can be chosen, and if not, why not.
enum class Choosable {
    Yes,
    OutOfScope,            ///< the sheet itself takes the framework out of scope (6.3, ※対象外)
    AboveLastDescription,  ///< the sheet describes no level this high (level 5 of 5.2, 5.3 and 6.2)
};

/// A term that the sheet explains below a framework's table.
struct GlossaryNote {
    BilingualText term;
    BilingualText text;
};

/// One assessed item of the sheet: title, purpose, six levels, glossary notes.
struct Framework {
    FrameworkId id;
    ServiceAreaId area;
    BilingualText title;
    BilingualText purpose;
    bool isOutOfScope = false;  ///< by the sheet itself: shown, never ratable, never counted
    std::array<std::optional<BilingualText>, Level::count> levels;  ///< none where the sheet prints 「─」
    std::vector<GlossaryNote> notes;

    /// None where the sheet prints 「─」.
    [[nodiscard]] const std::optional<BilingualText> &description(Level level) const { return levels[level.index()]; }

    /// A level below the first description can be chosen, one above the last cannot (core/scoring/README.md, "Levels without
    /// a description").
    [[nodiscard]] Choosable choosable(Level level) const;

    /// The highest level that can be chosen; none when the framework is out of scope.
    [[nodiscard]] std::optional<Level> highestChoosable() const;
};

/// One of the sheet's service areas with its frameworks, in the sheet's order.
struct ServiceArea {
    ServiceAreaId id;
    BilingualText title;
    std::vector<Framework> frameworks;
};

}  // namespace psirt
