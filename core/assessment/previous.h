// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/entry.h"
#include "core/base/dottedid.h"

#include <map>

namespace psirt {

class Assessment;

/// What an assessment remembers of the one before it (前回), so that both can be told apart without the other file.
struct PreviousAssessment {
    QString title;
    std::optional<QDate> date;  ///< the day that its ratings held for
    QString file;               ///< the name of its file, without a folder; may be empty
    /// A blind assessment: the rating before stays hidden until the framework is rated anew, so that it does not anchor
    /// the new one.
    bool hidesLevels = false;
    std::map<FrameworkId, Entry> entries;  ///< rating, note and evidence of each framework; the rest is empty
    UnknownKeys unknownKeys;

    bool operator==(const PreviousAssessment &) const = default;
};

/// Remembers an assessment: its title and date, and what it says of each framework, but neither its targets nor its
/// actions. fileName may be empty.
[[nodiscard]] PreviousAssessment rememberAsPrevious(const Assessment &assessment, const QString &fileName);

/// Whether the framework's rating before is hidden for now.
[[nodiscard]] bool isPreviousHidden(const Assessment &assessment, const FrameworkId &id);

/// The assessment before as far as a person may see it now, with its title and date; what is hidden is unrated in it.
/// None where no assessment before is known.
[[nodiscard]] std::optional<Assessment> visiblePrevious(const Assessment &assessment);

}  // namespace psirt
