// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/exchange/exportfile.h"
#include "app/messages/terms.h"
#include "core/storage/projectfile.h"

#include <QCoreApplication>

namespace psirt::cli {

namespace {

/// `export`: an assessment for other programs.
class ExportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(psirt::ExportCommand)

public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override { return tr("Writes an assessment for other programs; the suffix chooses the form."); }
    QStringList requiredOptions() const override { return {QStringLiteral("o")}; }
    Positionals positionals() const override { return {QStringLiteral("FILE"), 1, 1}; }

    QList<QCommandLineOption> options() const override
    {
        QStringList names;
        for (const exchange::ExportFormat &format : exchange::exportFormats())
            names.append(QStringLiteral("OUT.") + format.suffix);
        return {outputOption(names.join(QLatin1Char('|')), Words()[Term::OutputFile])};
    }

    QString explanation() const override
    {
        return tr(
            ".xlsx: a workbook for Excel and LibreOffice: summary, frameworks, texts, actions and charts, with averages and "
            "gaps\nas formulas.\n"
            ".csv: a row per framework, for spreadsheets: UTF-8 with a byte order mark, columns area, id, title, "
            "state,\nlevel, target, gap, exclusionReason, note, evidence, actions, unsureLevel, changeReason. A text that "
            "begins with = + - @, "
            "a tab or a\ncarriage return gets an apostrophe in front, so that no spreadsheet runs it as a formula.\n"
            ".json: the figures of \"summary --format json\", and the texts, evidence and actions with them.");
    }

    ExitStatus run(const QCommandLineParser &arguments, const CommandContext &context) const override
    {
        const QString input = arguments.positionalArguments().constFirst();
        const QString output = arguments.value(QStringLiteral("o"));
        const Result<exchange::ExportFormat> format = exchange::exportFormatOf(output);
        if (!format) {
            (void)fail(context, format.error());
            return ExitStatus::WrongUsage;
        }
        if (isSameFile(input, output))
            return misuse(context.environment, thatIsTheInput(output));
        const Result<LoadedProject> project = readProjectFile(input, context.catalogue);
        if (!project)
            return fail(context, project.error());
        const Outcome written =
            exchange::writeExport(format.value(), output, *project.value().sheet, project.value().assessment);
        return written ? ExitStatus::Done : fail(context, written.error());
    }
};

}  // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

}  // namespace psirt::cli
