// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/exchange/tableread.h"
#include "app/exchange/xlsxbook.h"
#include "app/messages/importwords.h"
#include "app/messages/shorttext.h"
#include "app/messages/terms.h"
#include "core/base/samefile.h"
#include "core/storage/projectfile.h"

namespace psirt::cli {

namespace {

/// What an option can be.
QStringList namesOf(const auto &values)
{
    QStringList names;
    for (const auto value : values)
        names.append(exchange::nameOf(value));
    return names;
}

/// How CSV is to be read as the options say. None where one of them names nothing that there is, which is said then.
std::optional<exchange::CsvReading> readingOf(const QCommandLineParser &arguments, const CliEnvironment &environment)
{
    const QString encoding = QStringLiteral("encoding");
    const QString separator = QStringLiteral("separator");
    const exchange::CsvReading reading{exchange::textEncodingOf(arguments.value(encoding)),
                                       exchange::separatorOf(arguments.value(separator))};
    if (arguments.isSet(encoding) && !reading.encoding) {
        (void)misuseOfValue(encoding, arguments.value(encoding), namesOf(exchange::allTextEncodings()), environment);
        return std::nullopt;
    }
    if (arguments.isSet(separator) && !reading.separator) {
        (void)misuseOfValue(separator, arguments.value(separator), namesOf(exchange::allSeparators), environment);
        return std::nullopt;
    }
    return reading;
}

/// Enough of a note to know it by.
QString brief(const QString &text)
{
    constexpr int most = 36;
    return shortName(text, most);
}

/// A row for each change: framework, what, as it is in the file and in the table, cell.
QString changesText(const std::vector<ImportChange> &changes)
{
    if (changes.empty())
        return Cli::tr("Nothing changes.") + QLatin1Char('\n');
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Left, Align::Left});
    table.addRow({Words()[Term::Framework], QString(), QStringLiteral("FILE"), QStringLiteral("TABLE"), QString()});
    for (const ImportChange &change : changes)
        table.addRow({change.framework.text(), wordOf(change.field()), brief(textBefore(change)), brief(textAfter(change)),
                      change.cell});
    return table.toText();
}

/// The page of that name; without one the only page, or whichever where there is none. None when it has to be named, or
/// there is none of that name, which is said then.
std::optional<std::size_t> pageOf(const std::vector<exchange::ImportTable> &tables, const QString &option,
                                  const QCommandLineParser &arguments, const CommandContext &context)
{
    const QStringList names = exchange::pagesOf(tables);
    if (!arguments.isSet(option)) {
        if (names.size() <= 1)
            return 0;
        (void)misuse(context.environment, Cli::tr("import: Several pages can be read: Name one with --%1: %2.")
                                              .arg(option, names.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    const std::optional<QString> name = choiceOf(option, names, arguments, context);
    return name ? std::optional(static_cast<std::size_t>(names.indexOf(*name))) : std::nullopt;
}

ExitStatus runImport(const QCommandLineParser &arguments, const CommandContext &context)
{
    const CliEnvironment &environment = context.environment;
    const QString input = arguments.positionalArguments().at(0);
    const QString table = arguments.positionalArguments().at(1);
    const QString output = arguments.value(QStringLiteral("o"));
    const bool isDryRun = arguments.isSet(QStringLiteral("dry-run"));
    if (output.isEmpty() && !isDryRun)
        return misuse(environment, Cli::tr("import: The option “-o” is missing: Name the file to write, or add --dry-run."));
    if (isSameFile(input, output))
        return misuse(environment, thatIsTheInput(output));
    if (isSameFile(table, output))
        return misuse(environment, Cli::tr("%1: This is the table itself: Name another file to write.").arg(output));
    const std::optional<exchange::CsvReading> reading = readingOf(arguments, environment);
    if (!reading)
        return ExitStatus::WrongUsage;
    const Result<LoadedProject> project = readProjectFile(input, context.catalogue);
    if (!project)
        return fail(context, project.error());
    const Result<exchange::ImportFile> read = exchange::readTable(table, *reading);
    if (!read)
        return fail(context, read.error());
    const std::optional<std::size_t> page = pageOf(read.value().frameworks, QStringLiteral("page"), arguments, context);
    const std::optional<std::size_t> actionPage =
        pageOf(read.value().actions, QStringLiteral("actions-page"), arguments, context);
    if (!page || !actionPage)
        return ExitStatus::WrongUsage;
    const ImportPlan plan = planImport(*project.value().sheet, project.value().assessment,
                                       read.value().tables(*page, *actionPage), exchange::longestExcelText);
    if (!isDryRun) {
        const Assessment imported = withImported(project.value().assessment, plan.changes);
        const auto written = writeProjectFile(output, imported, overwriteOf(arguments));
        if (!written)
            return fail(context, written.error());
    }
    const exchange::CsvForm form = read.value().form().value_or(exchange::CsvForm());
    if (!reading->encoding && form.encoding != exchange::TextEncoding::Utf8)
        warn(environment, Cli::tr("%1: It is read as %2: Use --encoding if its texts look wrong.")
                              .arg(table, exchange::nameOf(form.encoding)));
    environment.out << changesText(plan.changes);
    for (const ImportProblem &problem : plan.problems)
        warn(environment, QStringLiteral("%1: %2: %3").arg(table, problem.cell.name, sentenceOf(problem)));
    return ExitStatus::Done;
}

}  // namespace

/// `import`: what a filled-in workbook or CSV changes.
Command importCommand()
{
    return {.name = QStringLiteral("import"),
            .summary = Cli::tr("Takes in a workbook or CSV that somebody filled in, and prints what changes."),
            .explanation = Cli::tr("TABLE was written by \"export\". What can be filled in comes in; an empty cell changes "
                                   "nothing. Neither FILE nor\n"
                                   "TABLE is changed: the result is a file of its own. What does not fit is left out, with "
                                   "a line on standard error\n"
                                   "for each cell."),
            .positionals = {QStringLiteral("FILE TABLE"), 2, 2},
            .options = {outputOption(QStringLiteral("OUT.psirt"), Cli::tr("The project file to write.")),
                        {QStringLiteral("encoding"),
                         Cli::tr("How a CSV is written: %1. Without it, it is recognised.")
                             .arg(namesOf(exchange::allTextEncodings()).join(QStringLiteral(", "))),
                         QStringLiteral("NAME")},
                        {QStringLiteral("separator"),
                         Cli::tr("What separates the fields of a CSV. Without it, it is recognised."),
                         namesOf(exchange::allSeparators).join(QLatin1Char('|'))},
                        {QStringLiteral("dry-run"), Cli::tr("Prints what would change, and writes nothing.")},
                        {QStringLiteral("page"), Cli::tr("Of a workbook with several: the page with the frameworks."),
                         QStringLiteral("NAME")},
                        {QStringLiteral("actions-page"), Cli::tr("The same for the page with the actions."),
                         QStringLiteral("NAME")},
                        forceOption()},
            .run = runImport};
}

}  // namespace psirt::cli
