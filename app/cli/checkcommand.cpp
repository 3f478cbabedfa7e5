// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/messages/errormessage.h"
#include "core/storage/projectfile.h"

namespace psirt::cli {

namespace {

QStringList problemsOf(const QString &path, const SheetCatalogue &catalogue)
{
    const Result<LoadedProject> project = readProjectFile(path, catalogue);
    if (!project)
        return {oneLine(project.error())};
    QStringList lines;
    for (const ProjectIssue &issue : project.value().issues)
        lines.append(QStringLiteral("%1: %2").arg(path, oneLine(issue)));
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
                                   "Exit status: 0 no file has a problem; 1 at least one has."),
            .positionals = {QStringLiteral("FILE…"), 1},
            .run = runCheck};
}

}  // namespace psirt::cli
