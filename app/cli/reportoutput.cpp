// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportoutput.h"

#include "app/report/pdf.h"
#include "app/report/reporttext.h"
#include "app/theme/fonts.h"

#include <QFileInfo>

namespace psirt::cli {

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

}  // namespace

Result<ProjectPair> readPair(const QString &baseline, const QString &current, const SheetCatalogue &catalogue)
{
    Result<LoadedProject> before = readProjectFile(baseline, catalogue);
    if (!before)
        return before.error();
    Result<LoadedProject> now = readProjectFile(current, catalogue);
    if (!now)
        return now.error();
    const Assessment &older = before.value().assessment;
    const Assessment &newer = now.value().assessment;
    if (const Outcome outcome = checkSameSheet({older, baseline}, {newer, current}); !outcome)
        return outcome.error();
    std::vector<PairNotice> notices =
        noticesOf({older, QFileInfo(baseline).canonicalFilePath()}, {newer, QFileInfo(current).canonicalFilePath()});
    return ProjectPair{std::move(before).value(), std::move(now).value(), std::move(notices)};
}

QCommandLineOption languageOption()
{
    return QCommandLineOption(QStringLiteral("language"), Cli::tr("The report's language; without it, the system's."),
                              languageCodes().join(QLatin1Char('|')));
}

std::optional<Language> languageOf(const QCommandLineParser &arguments, const CommandContext &context)
{
    const QString option = QStringLiteral("language");
    if (!arguments.isSet(option))
        return context.environment.language;
    const auto code = choiceOf(option, languageCodes(), arguments, context);
    return code ? languageOfCode(*code) : std::nullopt;
}

report::ReportOptions reportOptions(Language language, ReportDepth depth)
{
    report::ReportOptions options;
    options.language = language;
    options.showsEnglish = language != Language::Japanese;
    options.depth = depth;
    return options;
}

Outcome writeReport(const QString &path, const report::ReportSubject &subject, const report::ReportOptions &options,
                    const CliEnvironment &environment)
{
    if (!loadBundledFonts())
        return Error{ErrorCode::BrokenResource, QString::fromLatin1(bundledFontFamily), {}, {}};
    ProgressLine progress(environment);
    if (report::isReportText(path)) {
        progress.show(Cli::tr("Writing the file…"));
        return report::writeReportText(path, subject, options, environment.clock);
    }
    progress.show(Cli::tr("Setting the pages…"));
    const report::ReportDocument report(subject, options);
    progress.show(Cli::tr("Writing %n page(s)…", nullptr, report.pageCount()));
    const Outcome outcome = report::writePdf(path, report, environment.clock);
    progress.show(QString());
    if (outcome) {
        constexpr std::size_t mostPlaces = 100;
        for (const QString &sentence : report::sentencesOf(report.missing(), mostPlaces))
            warn(environment, path + QStringLiteral(": ") + sentence);
    }
    return outcome;
}

}  // namespace psirt::cli
