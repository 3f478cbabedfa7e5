// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/storage/projectfile.h"

namespace psirt::cli {

namespace {

ExitStatus runNew(const QCommandLineParser &arguments, const CommandContext &context)
{
    Properties properties;
    properties.organization = arguments.value(QStringLiteral("organization"));
    properties.title = arguments.value(QStringLiteral("title"));
    properties.date = context.environment.clock.today();
    Assessment assessment(context.catalogue.current()->key());
    assessment.setProperties(properties);
    const QString path = arguments.value(QStringLiteral("o"));
    const auto written = writeProjectFile(path, assessment, overwriteOf(arguments));
    return written ? ExitStatus::Done : fail(context, written.error());
}

}  // namespace

/// `new`: an empty assessment of the newest sheet, dated today.
Command newCommand()
{
    return {
        .name = QStringLiteral("new"),
        .summary = Cli::tr("Writes an empty assessment, dated today."),
        .positionals = {.most = 0},
        .options = {outputOption(QStringLiteral("FILE"), Cli::tr("The project file to write; its suffix is .psirt.")),
                    {QStringLiteral("organization"), Cli::tr("The organization that is assessed."), QStringLiteral("TEXT")},
                    {QStringLiteral("title"), Cli::tr("The assessment's title."), QStringLiteral("TEXT")},
                    forceOption()},
        .requiredOptions = {QStringLiteral("o")},
        .run = runNew};
}

}  // namespace psirt::cli
