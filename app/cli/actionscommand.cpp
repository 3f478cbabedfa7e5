// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/exchange/actionsfile.h"
#include "app/messages/terms.h"
#include "core/storage/atomicfile.h"
#include "core/storage/projectfile.h"

namespace psirt::cli {

namespace {

ExitStatus runActions(const QCommandLineParser &arguments, const CommandContext &context)
{
    const Clock &clock = context.environment.clock;
    const QString input = arguments.positionalArguments().constFirst();
    const QString output = arguments.value(QStringLiteral("o"));
    if (const Outcome hasForm = exchange::checkActionsSuffix(output); !hasForm)
        return misuse(context, hasForm.error());
    if (isSameFile(input, output))
        return misuse(context.environment, thatIsTheInput(output));
    const Result<LoadedProject> project = readProjectFile(input, context.catalogue);
    if (!project)
        return fail(context, project.error());
    const auto &[assessment, sheet, issues, fingerprint] = project.value();
    const std::vector<ActionItem> items = listActions(*sheet, assessment, clock.today());
    const Outcome written = writeAtomically(output, exchange::actionsFile(output, *sheet, assessment, items, clock.now()));
    return written ? ExitStatus::Done : fail(context, written.error());
}

}  // namespace

/// `actions`: what is planned, for calendars and tables.
Command actionsCommand()
{
    return {.name = QStringLiteral("actions"),
            .summary = Cli::tr("Writes the actions of an assessment for calendars or spreadsheets."),
            .explanation =
                Cli::tr(".ics: to-dos of iCalendar; a calendar that reads a newer file brings its to-dos up to date.\n"
                        ".csv: a row per action, with the columns id, title, what, who, due, state and daysOverdue."),
            .positionals = {QStringLiteral("FILE"), 1, 1},
            .options = {outputOption(QStringLiteral("OUT.ics|OUT.csv"), Words()[Term::OutputFile])},
            .requiredOptions = {QStringLiteral("o")},
            .run = runActions};
}

}  // namespace psirt::cli
