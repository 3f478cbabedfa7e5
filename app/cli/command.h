// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"
#include "core/base/error.h"
#include "core/sheet/sheetcatalogue.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

#include <limits>

namespace psirt::cli {

/// What a command works with.
struct CommandContext {
    const CliEnvironment &environment;
    const SheetCatalogue &catalogue;
};

/// The names that a command takes beside its options.
struct Positionals {
    QString syntax;  ///< as the usage line shows them, such as "FILE"
    qsizetype least = 0;
    qsizetype most = std::numeric_limits<qsizetype>::max();
};

/// One command of psirt-maturity-cli. It says what it takes; reading the arguments, --help and wrong usage are the same
/// for all and not its business.
class Command {
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// One line for the list of commands.
    [[nodiscard]] virtual QString summary() const = 0;
    /// What else --help says, in paragraphs; may be empty.
    [[nodiscard]] virtual QString explanation() const { return {}; }
    [[nodiscard]] virtual QList<QCommandLineOption> options() const = 0;
    /// Names of options without which the command cannot run.
    [[nodiscard]] virtual QStringList requiredOptions() const { return {}; }
    [[nodiscard]] virtual Positionals positionals() const = 0;
    /// Whether it paints with these arguments, and so needs a QGuiApplication.
    [[nodiscard]] virtual bool needsApplication(const QCommandLineParser &) const { return false; }

    [[nodiscard]] virtual ExitStatus run(const QCommandLineParser &arguments, const CommandContext &context) const = 0;
};

/// Writes "psirt-maturity-cli: FILE: what is wrong (where): what to do" and gives Unusable.
[[nodiscard]] ExitStatus fail(const CommandContext &context, const Error &error);

/// The same for a sentence that is ready: "FILE: What is wrong: What to do."
[[nodiscard]] ExitStatus fail(const CliEnvironment &environment, const QString &sentence);

/// Writes one line about something that a person should look at. The command goes on.
void warn(const CliEnvironment &environment, const QString &sentence);

/// Writes one line for a use that cannot be understood and gives WrongUsage.
[[nodiscard]] ExitStatus misuse(const CliEnvironment &environment, const QString &sentence);

/// The value of an option that takes one of a few words. None when it is another one: then misuse() has been called.
[[nodiscard]] std::optional<QString> choiceOf(const QString &option, const QStringList &choices,
                                              const QCommandLineParser &arguments, const CommandContext &context);

/// Whether both paths lead to the same existing file.
[[nodiscard]] bool isSameFile(const QString &left, const QString &right);
/// The sentence for an output that would replace the file that is read.
[[nodiscard]] QString thatIsTheInput(const QString &output);

/// The text on one line: a file's name or an assessment's title may hold line breaks.
[[nodiscard]] QString onOneLine(const QString &text);

/// "--format text|json", which several commands share.
[[nodiscard]] QCommandLineOption formatOption();

/// "-o FILE".
[[nodiscard]] QCommandLineOption outputOption(const QString &valueName, const QString &description);

}  // namespace psirt::cli
