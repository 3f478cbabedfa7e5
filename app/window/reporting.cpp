// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/reporting.h"

#include "app/comparison/comparisonpair.h"
#include "app/document/prompts.h"
#include "app/document/workspace.h"
#include "app/messages/errormessage.h"
#include "app/messages/previouswords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/reportdialog/reportdialog.h"
#include "app/settings/settings.h"
#include "app/widgets/plaintext.h"
#include "app/window/comparing.h"
#include "app/window/exporting.h"
#include "app/window/windowprompts.h"
#include "core/base/samefile.h"
#include "core/comparison/pairing.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace psirt::window {

using reportdialog::BaselineAnswer;
using reportdialog::ReportSource;

namespace {

/// Its translations have the context psirt::Reporting.
class ReportingWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::Reporting)
};

QString sentencesOf(const Error &error)
{
    const ErrorMessage message = describe(error);
    return ReportingWords::tr("%1. %2", "what is wrong with a file; what to do").arg(message.headline(), message.todo);
}

ReportSource sourceOf(Workspace &workspace)
{
    const auto subject = [&workspace](const Assessment *baseline) -> report::ReportSubject {
        const Document &document = workspace.document();
        return buildReport(document.sheet(), document.assessment(), document.score(), baseline, workspace.clock().today());
    };
    return {.subject = subject,
            .chooseBaseline = {},
            .title = ReportingWords::tr("Export the Report"),
            .suggestedPath = pathBeside(workspace.document().path(), QStringLiteral(".pdf"),
                                        ReportingWords::tr("Maturity report") + QStringLiteral(".pdf"))};
}

void keepTexts(Document &document, const reportdialog::ReportTexts &texts)
{
    Properties properties = document.assessment().properties();
    properties.title = texts.title;
    properties.conclusion = texts.conclusion;
    document.setProperties(std::move(properties));
}

BaselineAnswer chooseBaseline(Workspace &workspace, Prompts &prompts)
{
    if (hidesLastTime(workspace.document()) && !prompts.mayRevealPrevious())
        return {};
    const auto path = prompts.askForFileToOpen(workspace.startFolder(), ReportingWords::tr("Choose the Earlier Assessment"));
    if (!path)
        return {};
    auto read = comparison::readComparisonSide(*path, workspace.catalogue(), prompts);
    if (!read)
        return {};
    if (!*read)
        return {.fault = sentencesOf(read->error())};
    comparison::ComparisonSide side = std::move(*read).value();
    const Document &document = workspace.document();
    const QString current = QFileInfo(document.path()).canonicalFilePath();
    if (isSameFile(side.path, current))
        return {.fault = ReportingWords::tr("“%1” is the assessment that the report is about. Choose an earlier one.")
                             .arg(side.fileName())};
    const Outcome outcome = checkSameSheet({side.assessment, side.path}, {document.assessment(), current});
    if (!outcome)
        return {.fault = sentencesOf(outcome.error())};
    const Properties &properties = side.assessment.properties();
    const QString name = namedByAll(properties.title, properties.date, side.fileName());
    return {.baseline = reportdialog::ReportBaseline{std::move(side.assessment), name}};
}

}  // namespace

struct LastBaseline {
    QString document;
    std::optional<reportdialog::ReportBaseline> baseline;
};

ReportSource reportSourceOf(Workspace &workspace, LastBaselinePointer &last)
{
    ReportSource source = sourceOf(workspace);
    const Document &document = workspace.document();
    source.chooseBaseline = [&workspace](Prompts &prompts) { return chooseBaseline(workspace, prompts); };
    const Properties &properties = document.assessment().properties();
    source.texts = {properties.title, properties.conclusion};
    source.keepTexts = [&workspace](const reportdialog::ReportTexts &texts) { keepTexts(workspace.document(), texts); };
    if (last && !document.path().isEmpty() && last->document == document.path())
        source.baseline = last->baseline;
    source.keepBaseline = [&last, path = document.path()](const std::optional<reportdialog::ReportBaseline> &baseline) {
        last = std::make_shared<LastBaseline>(LastBaseline{path, baseline});
    };
    return source;
}

ReportSource glanceSourceOf(Workspace &workspace)
{
    ReportSource source = sourceOf(workspace);
    const QString name = Words()[Term::Glance] + QStringLiteral(".pdf");
    source.title = Words()[Term::Glance];
    source.suggestedPath = pathBeside(workspace.document().path(), QLatin1Char(' ') + name, name);
    source.parts = ReportPart::Glance;
    return source;
}

ReportSource reportSourceOf(const comparison::ComparisonPair &pair)
{
    // Beside 2026.psirt "2026 Comparison report.pdf": the report of that file alone keeps its own name.
    const QString name = ReportingWords::tr("Comparison report") + QStringLiteral(".pdf");
    const auto subject = [&pair](const Assessment *) -> report::ReportSubject {
        return buildComparisonReport(pair.sheet(), pair.baseline().assessment, pair.current().assessment);
    };
    return {subject,
            {},
            ReportingWords::tr("Export the Comparison"),
            pathBeside(pair.current().path, QLatin1Char(' ') + name, name)};
}

QString showReport(ReportSource source, Workspace &workspace, const ViewOptions &options, QWidget &window)
{
    reportdialog::ReportDialog dialog(std::move(source), workspace.clock(), workspace.settings(), options, &window);
    WindowPrompts prompts(dialog);
    dialog.setPrompts(&prompts);
    dialog.exec();
    return dialog.exportedPath();
}

ChosenReport chosenReport(const ReportSource &source, Workspace &workspace, const ViewOptions &options)
{
    const ReportChoices choices =
        reportdialog::possibleChoices(workspace.settings().reportChoices(), source, source.baseline.has_value());
    return {source.subject(source.firstBaseline()),
            reportdialog::optionsOf(choices, options.language, options.showsEnglish)};
}

void printAsChosen(const ReportSource &source, Workspace &workspace, const ViewOptions &options, QWidget &window)
{
    const ChosenReport chosen = chosenReport(source, workspace, options);
    const QString failure =
        reportdialog::printFailure(reportdialog::printWithDialog(chosen.subject, chosen.options, &window));
    if (!failure.isEmpty())
        PlainBox(QMessageBox::Critical, {}, failure, QMessageBox::Ok, &window).exec();
}

}  // namespace psirt::window
