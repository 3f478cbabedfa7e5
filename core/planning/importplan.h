// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/sheet/sheet.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace psirt {

/// What a table says in one cell. An empty text says nothing.
struct ImportCell {
    QString text;
    QString name;  ///< "D7"

    bool operator==(const ImportCell &) const = default;
};

/// What a table that somebody filled in says of one framework. A column that the table does not have gives empty cells.
struct ImportRow {
    ImportCell id;
    ImportCell level;
    ImportCell target;
    ImportCell note;

    bool operator==(const ImportRow &) const = default;
};

/// Which of a framework's cells.
enum class ImportField { Level, Target, Note };

struct LevelImport {
    Rating from;
    Level to;

    bool operator==(const LevelImport &) const = default;
};

struct TargetImport {
    std::optional<Level> from;  ///< the target in force
    Level to;                   ///< becomes the framework's own

    bool operator==(const TargetImport &) const = default;
};

struct NoteImport {
    QString from;
    QString to;

    bool operator==(const NoteImport &) const = default;
};

/// One thing that the table says otherwise than the assessment.
struct ImportChange {
    FrameworkId framework;
    std::variant<LevelImport, TargetImport, NoteImport> what;
    QString cell;  ///< where the table says so

    [[nodiscard]] ImportField field() const { return static_cast<ImportField>(what.index()); }
    bool operator==(const ImportChange &) const = default;
};

/// Why a cell does not fit.
enum class ImportFault {
    NotALevel,         ///< a level or target that is no whole number from 0 to 5
    NotDescribed,      ///< a level or target that the sheet does not describe, so that it cannot be chosen
    UnknownFramework,  ///< an id that the sheet does not have
    Repeated,          ///< a framework that an earlier row is about; the earlier one counts
    OutOfScope,        ///< a level or target of a framework that the sheet takes out of scope
    Excluded,          ///< a level or target of a framework that the assessment excludes; it stays excluded
    NoFramework,       ///< something filled in where no id says what it is about
    NoteCutOff,        ///< a note in the place of one that is longer than a workbook's cell holds
};

/// One cell that does not fit. Nothing of it comes in.
struct ImportProblem {
    ImportFault fault;
    ImportCell cell;
    std::optional<FrameworkId> framework = {};  ///< none for UnknownFramework and NoFramework
    std::optional<ImportField> field = {};      ///< none where the whole row is meant

    bool operator==(const ImportProblem &) const = default;
};

/// What would become of an assessment by a table that somebody filled in.
struct ImportPlan {
    std::vector<ImportChange> changes;    ///< in the sheet's order; of a framework level, target, note
    std::vector<ImportProblem> problems;  ///< in the table's order
    int frameworks = 0;                   ///< those of the sheet that the table is about

    bool operator==(const ImportPlan &) const = default;
};

/// The text as it leaves for a table whose cells hold so many UTF-16 units: cut off where it is longer, with " …" at its
/// end.
[[nodiscard]] QString cutOffForTable(const QString &text, qsizetype longest);

/// Compares a table with an assessment; changes nothing. (The rules are decided for this program.)
///
/// - An empty cell changes nothing; it does not clear a level, a target or a note.
/// - A level is a whole number 0–5: also "3.0", full-width digits, and with blanks around it. Equal to the present one, even
///   if that one is unsure, it changes nothing; another one is sure.
/// - A target changes nothing when it equals the one in force; else it becomes the framework's own.
/// - A note changes nothing when it differs in line ends and in blanks around it alone. Nor does one that was cut off when
///   it left, because a cell holds the longest alone; any other text in the place of a note that long is a problem, never a
///   change.
/// - Excluded frameworks stay excluded, and out of scope stays out of scope; their notes come in.
/// - Ids may have full-width digits too, and blanks around them.
[[nodiscard]] ImportPlan planImport(const Sheet &sheet, const Assessment &assessment, const std::vector<ImportRow> &rows,
                                    qsizetype longest);

/// The assessment with these changes, which were planned on it: a level is sure, and what was set aside when a framework
/// was excluded is forgotten with it.
[[nodiscard]] Assessment withImported(Assessment assessment, const std::vector<ImportChange> &changes);

}  // namespace psirt
