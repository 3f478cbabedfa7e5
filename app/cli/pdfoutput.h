// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/report/reportdocument.h"
#include "core/base/result.h"

namespace psirt {

/// "--language ja|en", of a report.
[[nodiscard]] QCommandLineOption languageOption();

/// The language asked for, or without it the environment's. None when it is another word: then misuse() has been called.
[[nodiscard]] std::optional<Language> languageOf(const QCommandLineParser &arguments, const CommandContext &context);

/// Sets the report and writes it in one step, with the English rendering where the report is English. Says on a terminal
/// how far it is.
[[nodiscard]] Outcome writeReport(const QString &path, const ReportSubject &subject, Language language,
                                  const CliEnvironment &environment);

}  // namespace psirt
