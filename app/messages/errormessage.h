// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/storage/projectissue.h"

#include <QString>

namespace psirt {

/// What a person is told about something that failed, in the language that is installed. The only place where an Error
/// becomes words. The parts are plain text; the caller sets them out.
struct ErrorMessage {
    QString subject;  ///< the file's name without its folder, or what was asked for; may be empty
    QString path;     ///< the same as it was given, folder and all
    QString what;     ///< what is wrong, a sentence without the file's name and without a full stop
    QString where;    ///< "line 3, column 5, ratings.1.1.level"; empty when all of the file is meant
    QString todo;     ///< what to do now: whole sentences

    /// Subject and what: "a.psirt: The file is not valid JSON".
    [[nodiscard]] QString headline() const;
};

/// Whom the way out is described for: whoever saves the assessment that is open, by menus; whoever opens, imports, exports
/// or prints in a window; or whoever types options of the command line.
enum class Audience { Saving, Desktop, CommandLine };

[[nodiscard]] ErrorMessage describe(const Error &error, Audience audience = Audience::Desktop);
/// The subject is the framework's id.
[[nodiscard]] ErrorMessage describe(const ProjectIssue &issue);

/// Several lines: how many there are, and what the first of them are. There is at least one.
[[nodiscard]] QString describe(const std::vector<ProjectIssue> &issues);

/// For the command line, without a line break: "FILE: what is wrong (where): what to do".
[[nodiscard]] QString oneLine(const Error &error);
/// The same without the file: "what is wrong (where): what to do".
[[nodiscard]] QString oneLine(const ProjectIssue &issue);
/// The text on one line: a file's name, a key or a title may hold line breaks.
[[nodiscard]] QString onOneLine(QString text);

}  // namespace psirt
