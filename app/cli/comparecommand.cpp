// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/reportoutput.h"
#include "app/cli/texttable.h"
#include "app/exchange/jsonexport.h"
#include "app/messages/changewords.h"
#include "app/messages/errormessage.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/report/reporttext.h"
#include "core/base/samefile.h"
#include "core/comparison/comparison.h"
#include "core/comparison/subject.h"
#include "core/reporting/figures.h"

namespace psirt::cli {

namespace {

using Align = TextTable::Align;

QString noticesText(const ProjectPair &pair)
{
    QString text;
    for (const PairNotice notice : pair.notices) {
        text += onOneLine(sentenceOf(notice, pair.baseline.assessment.properties(), pair.current.assessment.properties())) +
                QLatin1Char('\n');
    }
    return text.isEmpty() ? QString() : text + QLatin1Char('\n');
}

QString sidesText(const ProjectPair &pair, const Comparison &comparison)
{
    TextTable table({Align::Left, Align::Right, Align::Left, Align::Left});
    const auto addSide = [&table](const QString &side, const Totals &totals, const Assessment &assessment) {
        table.addRow({side, formatAverage(totals.average), countSentence(totals), assessmentName(assessment.properties())});
    };
    addSide(Words()[Term::LastTime], comparison.baseline.overall, pair.baseline.assessment);
    addSide(Words()[Term::ThisTime], comparison.current.overall, pair.current.assessment);
    return table.toText() + QLatin1Char('\n');
}

QString averageText(const AverageChange &change)
{
    QString text = sentenceOf(change);
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    if (change.common) {
        text += Cli::tr("Like for like: %1 → %2 (%3), over %n framework(s) that both sides rate.", nullptr,
                        change.common->current.count())
                    .arg(formatAverage(change.common->baseline), formatAverage(change.common->current),
                         formatDifference(change.common->hundredths())) +
                QLatin1Char('\n');
    } else {
        text += Cli::tr("Like for like: no framework is rated on both sides.") + QLatin1Char('\n');
    }
    return text + QLatin1Char('\n');
}

QString differenceText(const AverageChange &change)
{
    return change.difference ? formatDifference(change.hundredths) : absentFigure();
}

QString areasText(const Sheet &sheet, const Comparison &comparison)
{
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Right});
    table.addRow({QString(), Words()[Term::ServiceArea], Words()[Term::LastTime], Words()[Term::ThisTime],
                  Words()[Term::Difference], Words()[Term::LikeForLike]});
    for (const AreaChange &area : comparison.areas) {
        const AverageChange &average = area.average;
        table.addRow({area.id.text(), sheet.area(area.id)->title.japanese, formatAverage(average.baseline),
                      formatAverage(average.current), differenceText(average),
                      average.common ? formatDifference(average.common->hundredths()) : absentFigure()});
    }
    return table.toText() + QLatin1Char('\n');
}

QString changesText(const Sheet &sheet, const Comparison &comparison)
{
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Left, Align::Left, Align::Right});
    table.addRow({QString(), Words()[Term::Framework], Words()[Term::LastTime], Words()[Term::ThisTime], QString(),
                  Words()[Term::Change], QString()});
    for (const FrameworkChange *change : comparison.frameworks()) {
        const QString levels = change->difference() == 0 ? QString() : formatLevels(change->difference());
        table.addRow({change->id.text(), sheet.framework(change->id)->title.japanese, formatLevel(change->from),
                      formatLevel(change->to), signOf(change->kind), wordOf(change->kind), levels});
    }
    return table.toText();
}

/// What to know of the pair, both averages and their split, each service area, each framework.
QString compareText(const ProjectPair &pair)
{
    const Sheet &sheet = *pair.current.sheet;
    const Comparison comparison = compareAssessments(sheet, pair.baseline.assessment, pair.current.assessment);
    return noticesText(pair) + sidesText(pair, comparison) + averageText(comparison.overall) + areasText(sheet, comparison) +
           changesText(sheet, comparison);
}

ExitStatus writeComparison(const QString &path, const ProjectPair &pair, Language language, const CommandContext &context)
{
    const ComparisonReport report =
        buildComparisonReport(*pair.current.sheet, pair.baseline.assessment, pair.current.assessment);
    const Outcome written = writeReport(path, report, reportOptions(language), context.environment);
    return written ? ExitStatus::Done : fail(context, written.error());
}

ExitStatus runCompare(const QCommandLineParser &arguments, const CommandContext &context)
{
    const std::optional<bool> isJson = wantsJson(arguments, context);
    const auto language = isJson ? languageOf(arguments, context) : std::nullopt;
    if (!language)
        return ExitStatus::WrongUsage;
    const QString baseline = arguments.positionalArguments().at(0);
    const QString current = arguments.positionalArguments().at(1);
    const QString output = arguments.value(QStringLiteral("o"));
    const bool writesReport = arguments.isSet(QStringLiteral("o"));
    if (writesReport && output.isEmpty())
        return misuse(context.environment, Cli::tr("compare: The name after “-o” is empty: Name the file to write."));
    if (writesReport && (isSameFile(baseline, output) || isSameFile(current, output)))
        return misuse(context.environment, thatIsTheInput(output));
    if (writesReport) {
        if (const Outcome hasForm = report::checkReportSuffix(output); !hasForm)
            return misuse(context, hasForm.error());
    }
    const Result<ProjectPair> pair = readPair(baseline, current, context.catalogue);
    if (!pair)
        return fail(context, pair.error());
    if (writesReport)
        return writeComparison(output, pair.value(), *language, context);
    const auto &[before, now, notices] = pair.value();
    context.environment.out << (*isJson ? QString::fromUtf8(
                                              exchange::comparisonJson(*now.sheet, before.assessment, now.assessment))
                                        : compareText(pair.value()));
    return ExitStatus::Done;
}

}  // namespace

/// `compare`: what changed between two assessments.
Command compareCommand()
{
    return {
        .name = QStringLiteral("compare"),
        .summary = Cli::tr("Prints what changed between two assessments, or writes it as a report."),
        .explanation = Cli::tr(
            "BASELINE is the older assessment, CURRENT the newer one; neither file is changed. Averages are given as\n"
            "reported and over the frameworks that both sides rate, because an exclusion alone moves an average."),
        .positionals = {QStringLiteral("BASELINE CURRENT"), 2, 2},
        .options = {formatOption(),
                    outputOption(
                        QStringLiteral("OUT.pdf|OUT.odt|OUT.html|OUT.md"),
                        Cli::tr("Writes the comparison report there and prints nothing; a file that exists is replaced.")),
                    languageOption()},
        .paints = [](const QCommandLineParser &arguments) { return arguments.isSet(QStringLiteral("o")); },
        .run = runCompare};
}

}  // namespace psirt::cli
