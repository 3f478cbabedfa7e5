// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/reporting.h"

#include "app/comparison/comparisonpair.h"
#include "app/document/prompts.h"
#include "app/document/workspace.h"
#include "app/messages/errormessage.h"
#include "app/messages/statewords.h"
#include "app/settings/settings.h"
#include "app/window/comparing.h"
#include "app/window/reportoutput.h"
#include "core/comparison/pairing.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace psirt::window {

namespace {

/// Its translations have the context psirt::window::ReportCommands.
class ReportingWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::ReportCommands)
};

QString sentencesOf(const Error &error)
{
    const ErrorMessage message = describe(error);
    return ReportingWords::tr("%1. %2", "what is wrong with a file; what to do").arg(message.headline(), message.todo);
}

/// "2025 first half, 31 March 2025, 2025.psirt": whatever of it is known.
QString nameOfBaseline(const comparison::ComparisonSide &side)
{
    const Properties &properties = side.assessment.properties();
    QStringList parts;
    if (!properties.title.isEmpty())
        parts.append(properties.title);
    if (properties.date)
        parts.append(longDate(*properties.date));
    parts.append(side.fileName());
    return joined(parts);
}

}  // namespace

ReportCommands::ReportCommands(Workspace &workspace, const ViewOptions &options, QWidget &window)
    : m_workspace(workspace), m_options(options), m_window(window)
{
}

QString ReportCommands::suggestedPath() const
{
    const auto &file = m_workspace.document().file();
    return file ? ReportOutput::pathBeside(file->path, QFileInfo(file->path).completeBaseName())
                : ReportOutput::pathBeside({}, ReportingWords::tr("Maturity report"));
}

reportdialog::ReportSource ReportCommands::source() const
{
    const auto subject = [this](const Assessment *baseline) -> report::ReportSubject {
        const Document &document = m_workspace.document();
        return buildReport(document.sheet(), document.assessment(), document.score(), baseline);
    };
    return {subject, [this](Prompts &prompts) { return chooseBaseline(prompts); }, ReportingWords::tr("Export the Report"),
            suggestedPath()};
}

reportdialog::BaselineAnswer ReportCommands::chooseBaseline(Prompts &prompts) const
{
    const Document &document = m_workspace.document();
    if (hidesLastTime(document) && !prompts.mayRevealPrevious())
        return {};
    const auto path =
        prompts.askForFileToOpen(m_workspace.startFolder(), ReportingWords::tr("Choose the Earlier Assessment"));
    if (!path)
        return {};
    Result<comparison::ComparisonSide> side = comparison::readComparisonSide(*path, m_workspace.catalogue());
    if (!side)
        return {.fault = sentencesOf(side.error())};
    const QString current = document.file() ? QFileInfo(document.file()->path).canonicalFilePath() : QString();
    if (side.value().path == current)
        return {.fault = ReportingWords::tr("“%1” is the assessment that the report is about. Choose an earlier one.")
                             .arg(side.value().fileName())};
    const Outcome outcome = checkSameSheet({side.value().assessment, side.value().path}, {document.assessment(), current});
    if (!outcome)
        return {.fault = sentencesOf(outcome.error())};
    const QString name = nameOfBaseline(side.value());
    return {.baseline = reportdialog::ReportBaseline{std::move(side).value().assessment, name}};
}

QString ReportCommands::exportReport()
{
    return ReportOutput(m_workspace.clock(), m_workspace.settings(), m_options, m_window).exportReport(source());
}

void ReportCommands::preview()
{
    ReportOutput(m_workspace.clock(), m_workspace.settings(), m_options, m_window).preview(source().subject(nullptr));
}

void ReportCommands::print()
{
    ReportOutput(m_workspace.clock(), m_workspace.settings(), m_options, m_window)
        .print(source().subject(nullptr),
               ReportingWords::tr("The report could not be printed: the printer did not accept it. Check the "
                                  "printer, or use File > Export Report…."));
}

}  // namespace psirt::window
