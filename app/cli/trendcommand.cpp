// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/exchange/jsonexport.h"
#include "app/messages/changewords.h"
#include "app/messages/errormessage.h"
#include "app/messages/terms.h"
#include "core/comparison/trendfiles.h"
#include "core/reporting/figures.h"
#include "core/storage/projectfolder.h"

#include <QFileInfo>

namespace psirt::cli {

namespace {

Result<std::vector<TrendInput>> readInputs(const QStringList &names, const SheetCatalogue &catalogue)
{
    std::vector<TrendInput> inputs;
    for (const QString &name : names) {
        const Result<QStringList> files = projectFilesAt(name);
        if (!files)
            return files.error();
        for (const QString &file : files.value()) {
            Result<TrendInput> input = readTrendFile(file, catalogue);
            if (!input)
                return input.error();
            inputs.push_back(std::move(input).value());
        }
    }
    if (const Outcome outcome = checkSameSheet(inputs); !outcome)
        return outcome.error();
    return inputs;
}

using Align = TextTable::Align;

QString nameOf(const TrendPoint &point)
{
    return onOneLine(point.title().isEmpty() ? QFileInfo(point.source).fileName() : point.title());
}

QString averagesText(const Sheet &sheet, const Trend &trend)
{
    std::vector<Align> columns{Align::Left, Align::Right};
    QStringList header{Words()[Term::Date], Words()[Term::Average]};
    for (const ServiceArea &area : sheet.areas()) {
        columns.push_back(Align::Right);
        header.append(Cli::tr("Area %1").arg(area.id.text()));
    }
    columns.insert(columns.end(), {Align::Right, Align::Left});
    header.append({Words()[Term::Rated], Words()[Term::Assessment]});
    TextTable table(columns);
    table.addRow(header);
    for (const auto *points : {&trend.points, &trend.undated}) {
        for (const TrendPoint &point : *points) {
            const Totals &overall = point.score.overall;
            QStringList row{point.date() ? point.date()->toString(Qt::ISODate) : absentFigure(),
                            formatAverage(overall.average)};
            for (const AreaScore &area : point.score.areas)
                row.append(formatAverage(area.totals.average));
            row.append({QStringLiteral("%1/%2").arg(overall.rated).arg(overall.ratable), nameOf(point)});
            table.addRow(row);
        }
    }
    return table.toText();
}

QString noticesText(const Trend &trend)
{
    QString text;
    for (const QString &notice : noticesOf(trend))
        text += QLatin1Char('\n') + onOneLine(notice) + QLatin1Char('\n');
    return text;
}

QString changeText(const Trend &trend)
{
    const std::optional<AverageChange> change = trend.change();
    const QString sentence = change ? sentenceOf(*change) : QString();
    return sentence.isEmpty() ? QString() : QLatin1Char('\n') + sentence + QLatin1Char('\n');
}

QString movesText(const QString &heading, const Sheet &sheet, const std::vector<TrendMove> &moves)
{
    if (moves.empty())
        return {};
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Left, Align::Left, Align::Left});
    for (const TrendMove &move : moves) {
        table.addRow(
            {QString(), move.id.text(), sheet.framework(move.id)->title.japanese,
             QStringLiteral("%1 → %2").arg(move.from.number()).arg(move.to.number()),
             signOf(kindOf(move.difference())) + QLatin1Char(' ') + formatLevels(move.difference()),
             QStringLiteral("%1 → %2").arg(move.fromDate.toString(Qt::ISODate), move.toDate.toString(Qt::ISODate))});
    }
    return QLatin1Char('\n') + heading + QLatin1Char('\n') + table.toText();
}

QString duplicatesText(const Trend &trend)
{
    QString text;
    for (const TrendDuplicate &duplicate : trend.duplicates) {
        const QString line = duplicate.source == duplicate.of
                                 ? Cli::tr("%1 is named more than once and counts once.").arg(duplicate.source)
                                 : Cli::tr("%1 is the same file as %2 and counts once.").arg(duplicate.source, duplicate.of);
        text += QLatin1Char('\n') + onOneLine(line) + QLatin1Char('\n');
    }
    return text;
}

/// A row for each assessment with its averages, those without a date last, then what moved most and what is of concern; at
/// the end a line for each file that was named more than once.
QString trendText(const Sheet &sheet, const Trend &trend)
{
    return averagesText(sheet, trend) + noticesText(trend) + changeText(trend) +
           movesText(Words()[Term::MostImproved], sheet, trend.improved) +
           movesText(Words()[Term::OfConcern], sheet, trend.concern) + duplicatesText(trend);
}

ExitStatus runTrend(const QCommandLineParser &arguments, const CommandContext &context)
{
    const std::optional<bool> isJson = wantsJson(arguments, context);
    if (!isJson)
        return ExitStatus::WrongUsage;
    Result<std::vector<TrendInput>> inputs = readInputs(arguments.positionalArguments(), context.catalogue);
    if (!inputs)
        return fail(context, inputs.error());
    const std::shared_ptr<const Sheet> sheet = context.catalogue.sheet(inputs.value().front().assessment.sheet());
    const Trend trend = buildTrend(*sheet, std::move(inputs).value());
    context.environment.out << (*isJson ? QString::fromUtf8(exchange::trendJson(*sheet, trend)) : trendText(*sheet, trend));
    return ExitStatus::Done;
}

}  // namespace

/// `trend`: averages over time.
Command trendCommand()
{
    return {.name = QStringLiteral("trend"),
            .summary = Cli::tr("Prints the averages of several assessments over time."),
            .explanation = Cli::tr(
                "Assessments stand in order of their dates, those without a date last. A folder stands for the assessments\n"
                "that lie in it, but not in folders in it. A file that is named twice counts once."),
            .positionals = {QStringLiteral("FILE…"), 1},
            .options = {formatOption()},
            .run = runTrend};
}

}  // namespace psirt::cli
