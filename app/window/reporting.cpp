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
    if (side.path == current)
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

ReportSource reportSourceOf(Workspace &workspace)
{
    const auto subject = [&workspace](const Assessment *baseline) -> report::ReportSubject {
        const Document &document = workspace.document();
        return buildReport(document.sheet(), document.assessment(), document.score(), baseline);
    };
    return {subject, [&workspace](Prompts &prompts) { return chooseBaseline(workspace, prompts); },
            ReportingWords::tr("Export the Report"),
            pathBeside(workspace.document().path(), QStringLiteral(".pdf"),
                       ReportingWords::tr("Maturity report") + QStringLiteral(".pdf"))};
}

ReportSource glanceSourceOf(Workspace &workspace)
{
    ReportSource source = reportSourceOf(workspace);
    const QString name = Words()[Term::Glance] + QStringLiteral(".pdf");
    source.chooseBaseline = {};
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

void printAsChosen(const ReportSource &source, Workspace &workspace, const ViewOptions &options, QWidget &window)
{
    const report::ReportOptions chosen =
        reportdialog::optionsOf(workspace.settings().reportChoices(), options.language, options.showsEnglish);
    if (reportdialog::printWithDialog(source.subject(nullptr), chosen, &window) == reportdialog::PrintOutcome::Failed)
        PlainBox(QMessageBox::Critical, {}, reportdialog::printFailure(), QMessageBox::Ok, &window).exec();
}

}  // namespace psirt::window
