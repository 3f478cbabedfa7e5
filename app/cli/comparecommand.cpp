// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/comparetext.h"
#include "app/cli/pdfoutput.h"
#include "app/exchange/comparisonjson.h"

#include <QCoreApplication>

namespace psirt::cli {

namespace {

/// `compare`: what changed between two assessments.
class CompareCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(psirt::CompareCommand)

public:
    QString name() const override { return QStringLiteral("compare"); }
    QString summary() const override { return tr("Prints what changed between two assessments, or writes it as a PDF."); }
    Positionals positionals() const override { return {QStringLiteral("BASELINE CURRENT"), 2, 2}; }
    bool needsApplication(const QCommandLineParser &arguments) const override
    {
        return arguments.isSet(QStringLiteral("o"));
    }

    QList<QCommandLineOption> options() const override
    {
        return {formatOption(),
                outputOption(QStringLiteral("OUT.pdf"),
                             tr("Writes the comparison report there and prints nothing; a file that exists is replaced.")),
                languageOption()};
    }

    QString explanation() const override
    {
        return tr("BASELINE is the older assessment, CURRENT the newer one; neither file is changed. Averages are given as\n"
                  "reported and over the frameworks that both sides rate, because an exclusion alone moves an average.");
    }

    ExitStatus run(const QCommandLineParser &arguments, const CommandContext &context) const override
    {
        const auto format =
            choiceOf(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")}, arguments, context);
        const auto language = format ? languageOf(arguments, context) : std::nullopt;
        if (!format || !language)
            return ExitStatus::WrongUsage;
        const QString baseline = arguments.positionalArguments().at(0);
        const QString current = arguments.positionalArguments().at(1);
        const QString output = arguments.value(QStringLiteral("o"));
        const bool writesPdf = arguments.isSet(QStringLiteral("o"));
        if (writesPdf && output.isEmpty())
            return misuse(context.environment, tr("compare: The name after “-o” is empty: Name the file to write."));
        if (writesPdf && (isSameFile(baseline, output) || isSameFile(current, output)))
            return misuse(context.environment, thatIsTheInput(output));
        const Result<ProjectPair> pair = readPair(baseline, current, context.catalogue);
        if (!pair)
            return fail(context, pair.error());
        if (writesPdf)
            return write(output, pair.value(), *language, context);
        print(pair.value(), *format == QStringLiteral("json"), context.environment.out);
        return ExitStatus::Done;
    }

private:
    static ExitStatus write(const QString &path, const ProjectPair &pair, Language language, const CommandContext &context)
    {
        const ComparisonReport report =
            buildComparisonReport(*pair.current.sheet, pair.baseline.assessment, pair.current.assessment);
        const Outcome written = writeReport(path, report, reportOptions(language), context.environment);
        return written ? ExitStatus::Done : fail(context, written.error());
    }

    static void print(const ProjectPair &pair, bool isJson, QTextStream &out)
    {
        out << (isJson ? QString::fromUtf8(exchange::comparisonJson(*pair.current.sheet, pair.baseline.assessment,
                                                                    pair.current.assessment))
                       : compareText(pair));
    }
};

}  // namespace

std::unique_ptr<Command> makeCompareCommand()
{
    return std::make_unique<CompareCommand>();
}

}  // namespace psirt::cli
