// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/messages/errormessage.h"
#include "core/storage/projectfile.h"

#include <QCoreApplication>

namespace psirt::cli {

namespace {

/// `check`: reads files as the application would and says what it finds. What it finds is its output, not an error.
class CheckCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(psirt::CheckCommand)

public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override { return tr("Reads each file as the application would; prints a line per problem."); }
    QList<QCommandLineOption> options() const override { return {}; }
    Positionals positionals() const override { return {QStringLiteral("FILE…"), 1}; }

    QString explanation() const override
    {
        return tr("A problem is what keeps a file from being opened, or what is kept but never counted.\n"
                  "Exit status: 0 no file has a problem; 1 at least one has.");
    }

    ExitStatus run(const QCommandLineParser &arguments, const CommandContext &context) const override
    {
        ExitStatus status = ExitStatus::Done;
        for (const QString &path : arguments.positionalArguments()) {
            for (const QString &problem : problemsOf(path, context.catalogue)) {
                context.environment.out << onOneLine(problem) << '\n';
                status = ExitStatus::Unusable;
            }
        }
        return status;
    }

private:
    static QStringList problemsOf(const QString &path, const SheetCatalogue &catalogue)
    {
        const Result<LoadedProject> project = readProjectFile(path, catalogue);
        if (!project)
            return {oneLine(project.error())};
        QStringList lines;
        for (const ProjectIssue &issue : project.value().issues)
            lines.append(QStringLiteral("%1: %2").arg(path, oneLine(issue)));
        return lines;
    }
};

}  // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

}  // namespace psirt::cli
