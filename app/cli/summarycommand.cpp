// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/exchange/jsonexport.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "core/planning/pathtoband.h"
#include "core/reporting/figures.h"
#include "core/storage/projectfile.h"

#include <algorithm>

namespace psirt::cli {

namespace {

using Align = TextTable::Align;

QString nameText(const Properties &properties)
{
    const QString name = assessmentName(properties);
    return name.isEmpty() ? QString() : name + QStringLiteral("\n\n");
}

QString overallText(const Totals &totals)
{
    QStringList parts{Words()[Term::AverageFigure].arg(formatAverage(totals.average)), countSentence(totals)};
    if (totals.isEnoughForBand()) {
        parts.append(wordOf(totals.average->band()));
    } else if (totals.average) {
        std::ranges::reverse(parts);
        parts.append(Words()[Term::TooFewForBand]);
    }
    if (totals.range)
        parts.append(Cli::tr("%n unsure, range %1", nullptr, totals.unsure).arg(formatRange(*totals.range)));
    if (totals.isProvisional())
        parts.append(Words()[Term::Provisional].toLower());
    if (totals.excluded > 0)
        parts.append(Words().counted(Term::ExcludedCount, totals.excluded));
    if (totals.belowTarget > 0)
        parts.append(Cli::tr("%n below target", nullptr, totals.belowTarget));
    if (totals.targetShare)
        parts.append(Words()[Term::ShareReached].arg(totals.targetShare->wholePercent()));
    return parts.join(QStringLiteral(" · ")) + QStringLiteral("\n\n");
}

QString pathText(const std::optional<PathToBand> &path)
{
    if (!path || path->steps.empty())
        return {};
    QStringList steps;
    for (const BandStep &step : path->steps)
        steps.append(
            QStringLiteral("%1 %2→%3")
                .arg(step.framework.text(), QString::number(step.from.number()), QString::number(step.to.number())));
    return Cli::tr("Shortest way to 2.5: %n raise(s): %1", nullptr, path->raises).arg(steps.join(QStringLiteral(", "))) +
           QStringLiteral("\n\n");
}

QString averagesOfAreas(const Sheet &sheet, const Score &score)
{
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Right});
    table.addRow({QString(), Words()[Term::ServiceArea], Words()[Term::Average], Words()[Term::Rated],
                  Words()[Term::Excluded], Words()[Term::BelowTarget]});
    for (const AreaScore &area : score.areas) {
        const Totals &totals = area.totals;
        table.addRow({area.id.text(), sheet.area(area.id)->title.japanese, formatAverage(totals.average),
                      QStringLiteral("%1/%2").arg(totals.rated).arg(totals.ratable), QString::number(totals.excluded),
                      QString::number(totals.belowTarget)});
    }
    return table.toText();
}

QString frameworksText(const Sheet &sheet, const Score &score)
{
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Right, Align::Right, Align::Right});
    table.addRow({QString(), Words()[Term::Framework], Words()[Term::State], Words()[Term::Level], Words()[Term::Target],
                  Words()[Term::Gap]});
    for (const Framework *framework : sheet.frameworks()) {
        const FrameworkScore &line = *score.framework(framework->id);
        table.addRow({framework->id.text(), framework->title.japanese, wordOf(line.state), formatLevel(line),
                      formatLevel(line.target), formatNumber(line.gap)});
    }
    return table.toText();
}

/// The scores as tables for a terminal: the whole, each service area, each framework.
QString summaryText(const Sheet &sheet, const Assessment &assessment)
{
    const Score score = scoreAssessment(sheet, assessment);
    return nameText(assessment.properties()) + overallText(score.overall) + pathText(pathToTell(sheet, score)) +
           averagesOfAreas(sheet, score) + QLatin1Char('\n') + frameworksText(sheet, score);
}

ExitStatus runSummary(const QCommandLineParser &arguments, const CommandContext &context)
{
    const std::optional<bool> isJson = wantsJson(arguments, context);
    if (!isJson)
        return ExitStatus::WrongUsage;
    const Result<LoadedProject> project = readProjectFile(arguments.positionalArguments().constFirst(), context.catalogue);
    if (!project)
        return fail(context, project.error());
    const LoadedProject &loaded = project.value();
    context.environment.out << (*isJson ? QString::fromUtf8(exchange::summaryJson(*loaded.sheet, loaded.assessment))
                                        : summaryText(*loaded.sheet, loaded.assessment));
    return ExitStatus::Done;
}

}  // namespace

/// `summary`: the scores.
Command summaryCommand()
{
    return {.name = QStringLiteral("summary"),
            .summary = Cli::tr("Prints an assessment's scores."),
            .explanation = Cli::tr(
                "Averages are over what is rated; what is excluded or out of scope counts nowhere. In the text they are\n"
                "rounded to two decimals, in JSON they are not rounded."),
            .positionals = {QStringLiteral("FILE"), 1, 1},
            .options = {formatOption()},
            .run = runSummary};
}

}  // namespace psirt::cli
