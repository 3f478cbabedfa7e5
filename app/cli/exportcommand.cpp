// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/exchange/exportfile.h"
#include "app/messages/terms.h"
#include "core/base/samefile.h"
#include "core/storage/projectfile.h"

namespace psirt::cli {

namespace {

ExitStatus runExport(const QCommandLineParser &arguments, const CommandContext &context)
{
    const QString input = arguments.positionalArguments().constFirst();
    const QString output = arguments.value(QStringLiteral("o"));
    const Result<exchange::ExportFormat> format = exchange::exportFormatOf(output);
    if (!format)
        return misuse(context, format.error());
    if (isSameFile(input, output))
        return misuse(context.environment, thatIsTheInput(output));
    const Result<LoadedProject> project = readProjectFile(input, context.catalogue);
    if (!project)
        return fail(context, project.error());
    const Outcome written =
        exchange::writeExport(format.value(), output, *project.value().sheet, project.value().assessment);
    return written ? ExitStatus::Done : fail(context, written.error());
}

}  // namespace

/// `export`: an assessment for other programs.
Command exportCommand()
{
    QStringList outputs;
    for (const exchange::ExportFormat &format : exchange::exportFormats())
        outputs.append(QStringLiteral("OUT.") + format.suffix);
    return {
        .name = QStringLiteral("export"),
        .summary = Cli::tr("Writes an assessment for other programs; the suffix chooses the form."),
        .explanation = Cli::tr(
            ".xlsx: a workbook for Excel and LibreOffice: summary, frameworks, texts, actions and charts, with averages and "
            "gaps\nas formulas.\n"
            ".csv: a row per framework, for spreadsheets: UTF-8 with a byte order mark, columns area, id, title, "
            "state,\nlevel, target, gap, exclusionReason, note, evidence, actions, unsureLevel, changeReason. A text that "
            "begins with = + - @, "
            "a tab or a\ncarriage return gets an apostrophe in front, so that no spreadsheet runs it as a formula.\n"
            ".json: the figures of \"summary --format json\", and the texts, evidence and actions with them."),
        .positionals = {QStringLiteral("FILE"), 1, 1},
        .options = {outputOption(outputs.join(QLatin1Char('|')), Words()[Term::OutputFile])},
        .requiredOptions = {QStringLiteral("o")},
        .run = runExport};
}

}  // namespace psirt::cli
