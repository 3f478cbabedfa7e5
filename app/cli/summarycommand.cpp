// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/summarytext.h"
#include "app/exchange/jsonexport.h"
#include "core/storage/projectfile.h"

#include <QCoreApplication>

namespace psirt::cli {

namespace {

/// `summary`: the scores.
class SummaryCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(psirt::SummaryCommand)

public:
    QString name() const override { return QStringLiteral("summary"); }
    QString summary() const override { return tr("Prints an assessment's scores."); }
    QList<QCommandLineOption> options() const override { return {formatOption()}; }
    Positionals positionals() const override { return {QStringLiteral("FILE"), 1, 1}; }

    QString explanation() const override
    {
        return tr("Averages are over what is rated; what is excluded or out of scope counts nowhere. In the text they are\n"
                  "rounded to two decimals, in JSON they are not rounded.");
    }

    ExitStatus run(const QCommandLineParser &arguments, const CommandContext &context) const override
    {
        const auto format =
            choiceOf(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")}, arguments, context);
        if (!format)
            return ExitStatus::WrongUsage;
        const Result<LoadedProject> project =
            readProjectFile(arguments.positionalArguments().constFirst(), context.catalogue);
        if (!project)
            return fail(context, project.error());
        const LoadedProject &loaded = project.value();
        const bool isJson = *format == QStringLiteral("json");
        context.environment.out << (isJson ? QString::fromUtf8(exchange::summaryJson(*loaded.sheet, loaded.assessment))
                                           : summaryText(*loaded.sheet, loaded.assessment));
        return ExitStatus::Done;
    }
};

}  // namespace

std::unique_ptr<Command> makeSummaryCommand()
{
    return std::make_unique<SummaryCommand>();
}

}  // namespace psirt::cli
