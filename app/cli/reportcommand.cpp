// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/reportoutput.h"
#include "app/messages/outsidewords.h"
#include "app/messages/terms.h"
#include "app/report/reporttext.h"
#include "core/base/samefile.h"
#include "core/reporting/outsidecheck.h"

namespace psirt::cli {

namespace {

/// The words of --depth, in the order of ReportDepth.
const QStringList &depthWords()
{
    static const QStringList words{QStringLiteral("summary"), QStringLiteral("full"), QStringLiteral("external")};
    return words;
}

std::optional<ReportDepth> depthOf(const QCommandLineParser &arguments, const CommandContext &context)
{
    const auto word = choiceOf(QStringLiteral("depth"), depthWords(), arguments, context);
    return word ? std::optional(static_cast<ReportDepth>(depthWords().indexOf(*word))) : std::nullopt;
}

ReportContent contentOf(const LoadedProject &project, QDate today, const Assessment *baseline = nullptr)
{
    return buildReport(*project.sheet, project.assessment, scoreAssessment(*project.sheet, project.assessment), baseline,
                       today);
}

/// With what changed since the baseline, where its path is given.
Result<ReportContent> contentOf(const QString &input, const QString &baseline, const SheetCatalogue &catalogue, QDate today)
{
    if (baseline.isEmpty()) {
        const Result<LoadedProject> project = readProjectFile(input, catalogue);
        return project ? Result<ReportContent>(contentOf(project.value(), today)) : project.error();
    }
    const Result<ProjectPair> pair = readPair(baseline, input, catalogue);
    return pair ? Result<ReportContent>(contentOf(pair.value().current, today, &pair.value().baseline.assessment))
                : pair.error();
}

/// A line for each text that the report for outside keeps although it may name a person or a file.
void warnOfNames(const QString &output, const ReportContent &content, const CliEnvironment &environment)
{
    for (const OutsideFinding &finding : checkForOutside(content))
        warn(environment,
             Cli::tr("%1: %2: Check it before the report leaves the company.").arg(output, sentenceOf(finding)));
}

ExitStatus runReport(const QCommandLineParser &arguments, const CommandContext &context)
{
    const CliEnvironment &environment = context.environment;
    const auto language = languageOf(arguments, context);
    const auto depth = language ? depthOf(arguments, context) : std::nullopt;
    if (!depth)
        return ExitStatus::WrongUsage;
    const QString input = arguments.positionalArguments().constFirst();
    const QString output = arguments.value(QStringLiteral("o"));
    const QString baseline = arguments.value(QStringLiteral("baseline"));
    if (arguments.isSet(QStringLiteral("baseline")) && baseline.isEmpty())
        return misuse(environment, Cli::tr("report: The name after “--baseline” is empty: Name the assessment before."));
    if (isSameFile(input, output) || isSameFile(baseline, output))
        return misuse(environment, thatIsTheInput(output));
    if (const Outcome hasForm = report::checkReportSuffix(output); !hasForm)
        return misuse(context, hasForm.error());
    const Result<ReportContent> content = contentOf(input, baseline, context.catalogue, environment.clock.today());
    if (!content)
        return fail(context, content.error());
    const Outcome written = writeReport(output, content.value(), reportOptions(*language, *depth), environment);
    if (!written)
        return fail(context, written.error());
    if (*depth == ReportDepth::External)
        warnOfNames(output, content.value(), environment);
    return ExitStatus::Done;
}

}  // namespace

/// `report`: an assessment in one of the forms of a report.
Command reportCommand()
{
    return {
        .name = QStringLiteral("report"),
        .summary = Cli::tr("Writes the report of an assessment: PDF, OpenDocument, HTML or Markdown."),
        .explanation =
            Cli::tr("The suffix chooses the form: .pdf, .odt (a document to go on editing, which Word opens too), .html\n"
                    "(one file that needs nothing beside it) or .md (Markdown).\n"
                    "--depth summary is a page or two for those who decide; full is everything; external is for readers\n"
                    "outside: it leaves out notes, evidence, remarks, the conclusion, actions, what each assessor said,\n"
                    "reasons for changes, and the names of assessors and files. What stays (title, organization, scope,\n"
                    "reasons for exclusions) is searched for names and paths; each one found is a line on standard error.") +
            QLatin1Char('\n') +
            Cli::tr("The sheet's own text is Japanese in both languages; the English report adds the unofficial rendering."),
        .positionals = {QStringLiteral("FILE"), 1, 1},
        .options = {outputOption(QStringLiteral("OUT.pdf|OUT.odt|OUT.html|OUT.md"), Words()[Term::OutputFile]),
                    {QStringLiteral("depth"), Cli::tr("How much it says; without it, full."),
                     depthWords().join(QLatin1Char('|')), QStringLiteral("full")},
                    languageOption(),
                    {QStringLiteral("baseline"), Cli::tr("The assessment before; the report then says what changed since."),
                     QStringLiteral("FILE")}},
        .requiredOptions = {QStringLiteral("o")},
        .paints = [](const QCommandLineParser &) { return true; },
        .run = runReport};
}

}  // namespace psirt::cli
