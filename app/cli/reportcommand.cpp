// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/pdfoutput.h"
#include "app/report/reporttext.h"
#include "app/cli/projectpair.h"

#include <QCoreApplication>

namespace psirt {

namespace {

/// `report`: the PDF report.
class ReportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(psirt::ReportCommand)

public:
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override { return tr("Writes the report of an assessment: PDF, HTML or Markdown."); }
    QStringList requiredOptions() const override { return {QStringLiteral("o")}; }
    Positionals positionals() const override { return {QStringLiteral("FILE"), 1, 1}; }
    bool needsApplication(const QCommandLineParser &) const override { return true; }

    QList<QCommandLineOption> options() const override
    {
        return {outputOption(QStringLiteral("OUT.pdf|OUT.html|OUT.md"), tr("The file to write; one that exists is replaced.")),
                {QStringLiteral("depth"), tr("How much it says: full is everything."), QStringLiteral("full"),
                 QStringLiteral("full")},
                languageOption(),
                {QStringLiteral("baseline"), tr("The assessment before; the report then says what changed since."),
                 QStringLiteral("FILE")}};
    }

    QString explanation() const override
    {
        return tr(
            "The sheet's own text is Japanese in both languages; the English report adds the unofficial rendering.");
    }

    ExitStatus run(const QCommandLineParser &arguments, const CommandContext &context) const override
    {
        const CliEnvironment &environment = context.environment;
        const auto language = languageOf(arguments, context);
        if (!language || !choiceOf(QStringLiteral("depth"), {QStringLiteral("full")}, arguments, context))
            return ExitStatus::WrongUsage;
        const QString input = arguments.positionalArguments().constFirst();
        const QString output = arguments.value(QStringLiteral("o"));
        const QString baseline = arguments.value(QStringLiteral("baseline"));
        if (arguments.isSet(QStringLiteral("baseline")) && baseline.isEmpty())
            return misuse(environment, tr("report: The name after “--baseline” is empty: Name the assessment before."));
        if (isSameFile(input, output) || isSameFile(baseline, output))
            return misuse(environment, thatIsTheInput(output));
        if (!baseline.isEmpty() && isReportText(output))
            return misuse(environment, tr("report: With “--baseline” there is a PDF only: Name a file that ends in .pdf."));
        const Result<ReportSubject> subject = subjectOf(input, baseline, context.catalogue);
        if (!subject)
            return fail(context, subject.error());
        const Outcome written = writeReport(output, subject.value(), *language, environment);
        return written ? ExitStatus::Done : fail(context, written.error());
    }

private:
    /// With what changed since the baseline, where its path is given.
    static Result<ReportSubject> subjectOf(const QString &input, const QString &baseline, const SheetCatalogue &catalogue)
    {
        if (baseline.isEmpty()) {
            const Result<LoadedProject> project = readProjectFile(input, catalogue);
            return project ? Result<ReportSubject>(contentOf(project.value())) : project.error();
        }
        const Result<ProjectPair> pair = readPair(baseline, input, catalogue);
        if (!pair)
            return pair.error();
        return ReportSubject(contentOf(pair.value().current, &pair.value().baseline.assessment));
    }

    static ReportContent contentOf(const LoadedProject &project, const Assessment *baseline = nullptr)
    {
        return buildReport(*project.sheet, project.assessment, scoreAssessment(*project.sheet, project.assessment),
                           baseline);
    }
};

}  // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

}  // namespace psirt
