// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/trendtext.h"
#include "app/exchange/trendjson.h"
#include "core/comparison/trendfiles.h"
#include "core/storage/projectfolder.h"

#include <QCoreApplication>

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

/// `trend`: averages over time.
class TrendCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(psirt::TrendCommand)

public:
    QString name() const override { return QStringLiteral("trend"); }
    QString summary() const override { return tr("Prints the averages of several assessments over time."); }
    QList<QCommandLineOption> options() const override { return {formatOption()}; }
    Positionals positionals() const override { return {QStringLiteral("FILE…"), 1}; }

    QString explanation() const override
    {
        return tr(
            "Assessments stand in order of their dates, those without a date last. A folder stands for the assessments\n"
            "that lie in it, but not in folders in it. A file that is named twice counts once.");
    }

    ExitStatus run(const QCommandLineParser &arguments, const CommandContext &context) const override
    {
        const auto format =
            choiceOf(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")}, arguments, context);
        if (!format)
            return ExitStatus::WrongUsage;
        Result<std::vector<TrendInput>> inputs = readInputs(arguments.positionalArguments(), context.catalogue);
        if (!inputs)
            return fail(context, inputs.error());
        const std::shared_ptr<const Sheet> sheet = context.catalogue.sheet(inputs.value().front().assessment.sheet());
        const Trend trend = buildTrend(*sheet, std::move(inputs).value());
        const bool isJson = *format == QStringLiteral("json");
        context.environment.out << (isJson ? QString::fromUtf8(exchange::trendJson(*sheet, trend))
                                           : trendText(*sheet, trend));
        return ExitStatus::Done;
    }
};

}  // namespace

std::unique_ptr<Command> makeTrendCommand()
{
    return std::make_unique<TrendCommand>();
}

}  // namespace psirt::cli
