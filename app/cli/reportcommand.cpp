// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/report/pdf.h"
#include "app/theme/fonts.h"
#include "core/storage/projectfile.h"

#include <QCoreApplication>

namespace psirt {

namespace {

/// A line on a terminal that says what is going on, and is gone afterwards. Nothing where there is no terminal.
class ProgressLine {
public:
    explicit ProgressLine(const CliEnvironment &environment) : m_environment(environment) {}
    ~ProgressLine() { show(QString()); }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const QString &text)
    {
        if (m_environment.showsProgress)
            m_environment.err << QStringLiteral("\r\x1B[K") << text << Qt::flush;
    }

private:
    const CliEnvironment &m_environment;
};

/// `report`: the PDF report.
class ReportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(psirt::ReportCommand)

public:
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override { return tr("Writes the PDF report of an assessment."); }
    QStringList requiredOptions() const override { return {QStringLiteral("o")}; }
    Positionals positionals() const override { return {QStringLiteral("FILE"), 1, 1}; }
    bool needsApplication() const override { return true; }

    QList<QCommandLineOption> options() const override
    {
        return {outputOption(QStringLiteral("OUT.pdf"), tr("The file to write; one that exists is replaced.")),
                {QStringLiteral("depth"), tr("How much it says: full is everything."), QStringLiteral("full"),
                 QStringLiteral("full")},
                {QStringLiteral("language"), tr("The report's language; without it, the system's."),
                 QStringLiteral("ja|en")}};
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
        if (isSameFile(input, output))
            return misuse(environment, thatIsTheInput(output));
        const Result<LoadedProject> project = readProjectFile(input, context.catalogue);
        if (!project)
            return fail(context, project.error());
        const Outcome written = write(output, project.value(), *language, environment);
        return written ? ExitStatus::Done : fail(context, written.error());
    }

private:
    static std::optional<Language> languageOf(const QCommandLineParser &arguments, const CommandContext &context)
    {
        const QString japanese = QStringLiteral("ja");
        const QString option = QStringLiteral("language");
        if (!arguments.isSet(option))
            return context.environment.language;
        const auto choice = choiceOf(option, {japanese, QStringLiteral("en")}, arguments, context);
        if (!choice)
            return std::nullopt;
        return *choice == japanese ? Language::Japanese : Language::English;
    }

    static Outcome write(const QString &path, const LoadedProject &project, Language language,
                         const CliEnvironment &environment)
    {
        if (!loadBundledFonts())
            return Error{ErrorCode::BrokenResource, QString::fromLatin1(bundledFontFamily), {}, {}};
        ProgressLine progress(environment);
        progress.show(tr("Setting the pages…"));
        const Score score = scoreAssessment(*project.sheet, project.assessment);
        const ReportContent content = buildReport(*project.sheet, project.assessment, score);
        const ReportDocument report(content, {.language = language, .showsEnglish = language == Language::English});
        progress.show(tr("Writing %n page(s)…", nullptr, report.pageCount()));
        return writePdf(path, report);
    }
};

}  // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

}  // namespace psirt
