// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/exchange/actionsfile.h"
#include "app/messages/terms.h"
#include "core/base/samefile.h"
#include "core/storage/atomicfile.h"
#include "core/storage/projectfile.h"

#include <algorithm>

namespace psirt::cli {

namespace {

ExitStatus runActions(const QCommandLineParser &arguments, const CommandContext &context)
{
    const Clock &clock = context.environment.clock;
    const QString input = arguments.positionalArguments().constFirst();
    const QString output = arguments.value(QStringLiteral("o"));
    if (const Outcome hasForm = exchange::checkActionsSuffix(output); !hasForm)
        return misuse(context, hasForm.error());
    const bool wantsEvents = arguments.isSet(QStringLiteral("events"));
    if (wantsEvents && !exchange::isCalendar(output))
        return misuse(context.environment,
                      Cli::tr("actions: Only a calendar has events: Name a file with the suffix .ics."));
    if (isSameFile(input, output))
        return misuse(context.environment, thatIsTheInput(output));
    const Result<LoadedProject> project = readProjectFile(input, context.catalogue);
    if (!project)
        return fail(context, project.error());
    const auto &[assessment, sheet, issues, fingerprint] = project.value();
    const std::vector<ActionItem> items = listActions(*sheet, assessment, clock.today());
    const auto kind = wantsEvents ? exchange::CalendarKind::Events : exchange::CalendarKind::ToDos;
    const Outcome written =
        writeAtomically(output, exchange::actionsFile(output, *sheet, assessment, items, clock.now(), kind));
    if (!written)
        return fail(context, written.error());
    const auto undated =
        std::ranges::count_if(items, [](const ActionItem &item) { return !exchange::hasCalendarDay(item.action); });
    if (wantsEvents && undated > 0) {
        warn(context.environment, Cli::tr("%1: Only actions with a date become events: %2 of %3 have none.")
                                      .arg(output, QString::number(undated), QString::number(items.size())));
    }
    return ExitStatus::Done;
}

}  // namespace

/// `actions`: what is planned, for calendars and tables.
Command actionsCommand()
{
    return {.name = QStringLiteral("actions"),
            .summary = Cli::tr("Writes the actions of an assessment for calendars or spreadsheets."),
            .explanation = Cli::tr(
                ".ics: to-dos of iCalendar or, with --events, all-day events for calendars that know no to-dos, such "
                "as\nOutlook, Google and iOS. A calendar that reads a newer file brings them up to date; done and "
                "dropped ones say so.\n"
                ".csv: a row per action, with the columns id, title, what, who, due, state and daysOverdue."),
            .positionals = {QStringLiteral("FILE"), 1, 1},
            .options = {outputOption(QStringLiteral("OUT.ics|OUT.csv"), Words()[Term::OutputFile]),
                        QCommandLineOption(QStringLiteral("events"),
                                           Cli::tr("Events instead of to-dos; actions without a date have none."))},
            .requiredOptions = {QStringLiteral("o")},
            .run = runActions};
}

}  // namespace psirt::cli
