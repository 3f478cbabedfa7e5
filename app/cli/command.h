// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"
#include "core/assessment/assessment.h"
#include "core/base/error.h"
#include "core/sheet/sheetcatalogue.h"
#include "core/storage/projectfile.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>

#include <limits>
#include <vector>

namespace psirt::cli {

/// Translates what this folder alone says.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(psirt::Cli)
};

/// What a command works with.
struct CommandContext {
    const CliEnvironment &environment;
    const SheetCatalogue &catalogue;
};

/// The names that a command takes beside its options.
struct Positionals {
    QString syntax = {};  ///< as the usage line shows them, such as "FILE"
    qsizetype least = 0;
    qsizetype most = std::numeric_limits<qsizetype>::max();
};

/// One command of psirt-maturity-cli. It says what it takes; reading the arguments, --help and wrong usage are the same
/// for all and not its business.
struct Command {
    QString name;
    QString summary;           ///< one line for the list of commands
    QString explanation = {};  ///< what else --help says, in paragraphs; may be empty
    Positionals positionals;
    QList<QCommandLineOption> options = {};
    QStringList requiredOptions = {};  ///< names of options without which it cannot run
    /// Whether it paints with these arguments, and so needs a QGuiApplication; null: never.
    bool (*paints)(const QCommandLineParser &) = nullptr;
    ExitStatus (*run)(const QCommandLineParser &, const CommandContext &);
};

[[nodiscard]] Command newCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command sheetCommand();
[[nodiscard]] Command summaryCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command trendCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command combineCommand();
[[nodiscard]] Command actionsCommand();

/// Writes "psirt-maturity-cli: FILE: what is wrong (where): what to do" and gives Unusable.
[[nodiscard]] ExitStatus fail(const CommandContext &context, const Error &error);

/// The same for a sentence that is ready: "FILE: What is wrong: What to do."
[[nodiscard]] ExitStatus fail(const CliEnvironment &environment, const QString &sentence);

/// Writes one line about something that a person should look at. The command goes on.
void warn(const CliEnvironment &environment, const QString &sentence);

/// Writes one line for a use that cannot be understood and gives WrongUsage.
[[nodiscard]] ExitStatus misuse(const CliEnvironment &environment, const QString &sentence);

/// The same for an error: of an output that the command does not write.
[[nodiscard]] ExitStatus misuse(const CommandContext &context, const Error &error);

/// The value of an option that takes one of a few words. None when it is another one: then misuse() has been called.
[[nodiscard]] std::optional<QString> choiceOf(const QString &option, const QStringList &choices,
                                              const QCommandLineParser &arguments, const CommandContext &context);

/// "--format text|json", which several commands share.
[[nodiscard]] QCommandLineOption formatOption();
/// Whether it asks for JSON. None when it is another word: then misuse() has been called.
[[nodiscard]] std::optional<bool> wantsJson(const QCommandLineParser &arguments, const CommandContext &context);

/// The sentence for a value that such an option does not take; gives WrongUsage.
[[nodiscard]] ExitStatus misuseOfValue(const QString &option, const QString &value, const QStringList &choices,
                                       const CliEnvironment &environment);

/// "--force", of the commands that make a project file: without it an existing file is an error.
[[nodiscard]] QCommandLineOption forceOption();
[[nodiscard]] Overwrite overwriteOf(const QCommandLineParser &arguments);

/// "-o FILE".
[[nodiscard]] QCommandLineOption outputOption(const QString &valueName, const QString &description);

/// The sentence for an output that would replace the file that is read.
[[nodiscard]] QString thatIsTheInput(const QString &output);

/// Title, organization and date on one line, as far as they are there; may be empty.
[[nodiscard]] QString assessmentName(const Properties &properties);

}  // namespace psirt::cli
