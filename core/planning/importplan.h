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
    ImportCell id = {};
    ImportCell level = {};
    ImportCell target = {};
    ImportCell note = {};
    ImportCell unsure = {};           ///< the level that it may be as well
    ImportCell exclusionReason = {};  ///< filled in: the framework is to be excluded
    ImportCell changeReason = {};
    ImportCell evidence = {};  ///< a line each
    ImportCell state = {};
    bool saysExcluded = false;  ///< the state does, with or without a reason

    bool operator==(const ImportRow &) const = default;
};

/// What a table that somebody filled in says of one action.
struct ImportActionRow {
    ImportCell framework = {};
    ImportCell what = {};
    ImportCell who = {};
    ImportCell due = {};
    ImportCell state = {};
    std::optional<ActionState> said = {};  ///< what the word for the state means; none where it is none of the words
    ImportCell id = {};                    ///< that the action left with; empty for one that was added in the table

    bool operator==(const ImportActionRow &) const = default;
};

/// Which of a framework's cells.
enum class ImportField { Level, Target, ChangeReason, Note, Evidence, Action };

/// Of a level, of one that is unsure, and of an exclusion.
struct LevelImport {
    Rating from;
    Rating to;

    bool operator==(const LevelImport &) const = default;
};

struct TargetImport {
    std::optional<Level> from;  ///< the target in force
    Level to;                   ///< becomes the framework's own

    bool operator==(const TargetImport &) const = default;
};

/// Of a reason for a change, a note, or the lines of evidence.
struct TextImport {
    ImportField field;
    QString from;
    QString to;

    bool operator==(const TextImport &) const = default;
};

/// Of an action.
struct ActionImport {
    std::optional<Action> from;  ///< none for one that the assessment does not have
    Action to;

    bool operator==(const ActionImport &) const = default;
};

/// One thing that the table says otherwise than the assessment.
struct ImportChange {
    FrameworkId framework;
    std::variant<LevelImport, TargetImport, TextImport, ActionImport> what;
    QString cell;  ///< where the table says so

    [[nodiscard]] ImportField field() const;
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
    CutOff,            ///< a text in the place of one that is longer than a workbook's cell holds
    NoNeighbour,       ///< an unsure level that is not one above or below the level
    RatedAndExcluded,  ///< a level beside what says that the framework is to be excluded; neither comes in
    NotADate,          ///< a due date that is no day
    NotAState,         ///< a word for the state of an action that is none
    ActionElsewhere,   ///< an action that the assessment holds for another framework; it stays there
    Merged,            ///< a cell that is merged into the one above or beside it
    UnknownColumn,     ///< a column with something in it whose header is none that is known
    RepeatedColumn,    ///< a second column with a header that is known; the first counts
};

/// One cell that does not fit. Nothing of it comes in. Of a merged cell the text is the name of the one that counts.
struct ImportProblem {
    ImportFault fault;
    ImportCell cell;
    std::optional<FrameworkId> framework = {};  ///< none where no framework of the sheet is named
    std::optional<ImportField> field = {};      ///< none where a whole row or column is meant

    bool operator==(const ImportProblem &) const = default;
};

/// What would become of an assessment by a table that somebody filled in.
struct ImportPlan {
    std::vector<ImportChange> changes;  ///< in the sheet's order; of a framework in that of ImportField
    /// Those of the tables, then of frameworks and of actions; each in the order of its rows, but known actions first.
    std::vector<ImportProblem> problems;
    int frameworks = 0;  ///< those of the sheet that the table is about

    bool operator==(const ImportPlan &) const = default;
};

/// What the tables of one file say.
struct ImportTables {
    std::vector<ImportRow> frameworks;
    std::vector<ImportActionRow> actions = {};
    std::vector<ImportProblem> problems = {};  ///< that were found while the tables were read

    bool operator==(const ImportTables &) const = default;
};

/// The text as it leaves for a table whose cells hold so many UTF-16 units: cut off where it is longer, with " …" at its
/// end.
[[nodiscard]] QString cutOffForTable(const QString &text, qsizetype longest);

/// Compares a table with an assessment; changes nothing. (The rules are decided for this program.)
///
/// - An empty cell changes nothing; it clears nothing.
/// - A level is a whole number 0–5: also "3.0", full-width digits, and with blanks around it. Equal to the present one, even
///   if that one is unsure, it changes nothing; another one is sure, unless the table names a neighbour that it may be as
///   well. A neighbour alone makes the present level unsure. What is no neighbour leaves a level that comes in sure.
/// - A framework is excluded where the table's state or a reason says so, with that reason.
/// - A target changes nothing when it equals the one in force; else it becomes the framework's own.
/// - A text changes nothing when it differs in line ends and in blanks around it alone. Nor does one that was cut off when
///   it left, because a cell holds the longest alone; any other text in the place of one that long is a problem, never a
///   change. Evidence is compared line by line; empty lines are none.
/// - Excluded frameworks stay excluded, and out of scope stays out of scope; their texts and actions come in.
/// - An action is known by its id, in the framework that its row names. A row without an id, or with one that the assessment
///   does not have, is the first of the framework's actions that no other row is about and that has the same words; else an
///   action to add, with its id if it has one. No action is removed because its row is missing.
/// - A day is "2027-03-31", with "/", "." or 年月日 between its numbers, or a spreadsheet's count of days.
/// - Ids may have full-width digits too, and blanks around them.
[[nodiscard]] ImportPlan planImport(const Sheet &sheet, const Assessment &assessment, const ImportTables &tables,
                                    qsizetype longest);

/// The assessment with these changes, which were planned on it. With a level, what was set aside when a framework was
/// excluded is forgotten; with an exclusion, what was rated is set aside.
[[nodiscard]] Assessment withImported(Assessment assessment, const std::vector<ImportChange> &changes);

}  // namespace psirt
