// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/report/reportdocument.h"
#include "core/comparison/pairing.h"
#include "core/storage/projectfile.h"

namespace psirt::cli {

// What the commands that write a report share.

/// Two project files of the same sheet.
struct ProjectPair {
    LoadedProject baseline;
    LoadedProject current;
    std::vector<PairNotice> notices;
};

/// Reads both, the baseline first. Assessments of different sheets are an error. Neither file is ever touched.
[[nodiscard]] Result<ProjectPair> readPair(const QString &baseline, const QString &current, const SheetCatalogue &catalogue);

/// "--language ja|en", of a report.
[[nodiscard]] QCommandLineOption languageOption();

/// The language asked for, or without it the environment's. None when it is another word: then misuse() has been called.
[[nodiscard]] std::optional<Language> languageOf(const QCommandLineParser &arguments, const CommandContext &context);

/// A report in that language, with the English rendering where that is English.
[[nodiscard]] report::ReportOptions reportOptions(Language language, ReportDepth depth = ReportDepth::Full);

/// Writes the report in one step, in a form without pages where the path asks for one (isReportText), else as a PDF. Says on
/// a terminal how far it is. A PDF that shows 〓 for what no installed face has is written nevertheless; a line on standard
/// error says each place.
[[nodiscard]] Outcome writeReport(const QString &path, const report::ReportSubject &subject,
                                  const report::ReportOptions &options, const CliEnvironment &environment);

}  // namespace psirt::cli
