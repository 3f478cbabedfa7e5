// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/messages/errormessage.h"
#include "app/messages/words.h"
#include "core/storage/projectfile.h"

#include <algorithm>

namespace psirt::cli {

namespace {

constexpr std::size_t mostProblems = 100;  ///< of a file that are told one by one

QStringList problemsOf(const QString &path, const SheetCatalogue &catalogue)
{
    const Result<LoadedProject> project = readProjectFile(path, catalogue);
    if (!project)
        return {oneLine(project.error())};
    QStringList lines;
    const std::vector<ProjectIssue> &issues = project.value().issues;
    const std::size_t told = std::min(issues.size(), mostProblems);
    for (std::size_t i = 0; i < told; ++i)
        lines.append(QStringLiteral("%1: %2").arg(path, oneLine(issues[i])));
    if (issues.size() > told) {
        const QString more = Words().counted(QT_TRANSLATE_N_NOOP("psirt::Words", "and %n more problem(s)"),
                                             static_cast<int>(issues.size() - told));
        lines.append(QStringLiteral("%1: %2").arg(path, more));
    }
    return lines;
}

ExitStatus runCheck(const QCommandLineParser &arguments, const CommandContext &context)
{
    ExitStatus status = ExitStatus::Done;
    for (const QString &path : arguments.positionalArguments()) {
        for (const QString &problem : problemsOf(path, context.catalogue)) {
            context.environment.out << onOneLine(problem) << '\n';
            status = ExitStatus::Unusable;
        }
    }
    return status;
}

}  // namespace

/// `check`: reads files as the application would and says what it finds. What it finds is its output, not an error.
Command checkCommand()
{
    return {.name = QStringLiteral("check"),
            .summary = Cli::tr("Reads each file as the application would; prints a line per problem."),
            .explanation = Cli::tr("A problem is what keeps a file from being opened, or what is kept but never counted.\n"
                                   "The first 100 of a file are told, and how many more there are.\n"
                                   "Exit status: 0 no file has a problem; 1 at least one has."),
            .positionals = {QStringLiteral("FILE…"), 1},
            .run = runCheck};
}

}  // namespace psirt::cli
