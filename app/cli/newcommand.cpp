// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/storage/projectfile.h"

#include <QCoreApplication>

namespace psirt::cli {

namespace {

/// `new`: an empty assessment of the newest sheet, dated today.
class NewCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(psirt::NewCommand)

public:
    QString name() const override { return QStringLiteral("new"); }
    QString summary() const override { return tr("Writes an empty assessment, dated today."); }
    QStringList requiredOptions() const override { return {QStringLiteral("o")}; }
    Positionals positionals() const override { return {{}, 0, 0}; }

    QList<QCommandLineOption> options() const override
    {
        return {outputOption(QStringLiteral("FILE"), tr("The project file to write; its suffix is .psirt.")),
                {QStringLiteral("organization"), tr("The organization that is assessed."), QStringLiteral("TEXT")},
                {QStringLiteral("title"), tr("The assessment's title."), QStringLiteral("TEXT")},
                {QStringLiteral("force"), tr("Replaces a file that exists.")}};
    }

    ExitStatus run(const QCommandLineParser &arguments, const CommandContext &context) const override
    {
        Properties properties;
        properties.organization = arguments.value(QStringLiteral("organization"));
        properties.title = arguments.value(QStringLiteral("title"));
        properties.date = context.environment.clock.today();
        Assessment assessment(context.catalogue.current()->key());
        assessment.setProperties(properties);
        const bool replaces = arguments.isSet(QStringLiteral("force"));
        const QString path = arguments.value(QStringLiteral("o"));
        const auto written = writeProjectFile(path, assessment, replaces ? Overwrite::Always : Overwrite::Never);
        return written ? ExitStatus::Done : fail(context, written.error());
    }
};

}  // namespace

std::unique_ptr<Command> makeNewCommand()
{
    return std::make_unique<NewCommand>();
}

}  // namespace psirt::cli
