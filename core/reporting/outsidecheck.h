// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/report.h"

#include <optional>
#include <vector>

namespace psirt {

/// A text that a report for readers outside keeps (core/reporting/reportdepth.h) although something in it may name a
/// person or a file.
struct OutsideFinding {
    enum class Field { Title, Organization, Scope, ExclusionReason };
    enum class Kind {
        Name,     ///< of a person
        Path,     ///< of a file, with its folder
        Inside,   ///< the name of a file, or an address of the web that only the company's own network has
        Address,  ///< of e-mail
    };

    Field field;
    bool isBaseline = false;                    ///< of the assessment before
    std::optional<FrameworkId> framework = {};  ///< exactly for a reason for an exclusion
    Kind kind = Kind::Name;
    QString found = {};  ///< what it is: the name as it was typed elsewhere, or the path or address as it stands there

    bool operator==(const OutsideFinding &) const = default;
};

/// Looks through title, organization, scope and reasons for exclusions, those of the baseline too, for
/// - the name of an assessor, of who carries out an action, or of who gave an opinion: the whole name, of at least two
///   characters, or a part of it that names the person by itself (not a department or a post). Width, case and spaces do
///   not matter. A name inside a longer word of the same script does not count, and neither does «PSIRT»;
/// - what looks like the path of a file (C:\…, \\server\…, /home/…, ~/…, file://…), the name of a file, an address of the
///   web that only a company's own network has, or an e-mail address.
///
/// The content must be whole, as buildReport gives it: at the depth for outside the names are gone. Each finding once,
/// the current assessment first, in the order of Field, reasons in the sheet's order. Empty does not mean that the
/// texts are safe: only a person can tell.
[[nodiscard]] std::vector<OutsideFinding> checkForOutside(const ReportContent &content);
[[nodiscard]] std::vector<OutsideFinding> checkForOutside(const ComparisonReport &report);

}  // namespace psirt
