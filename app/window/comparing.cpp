// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/comparing.h"

#include "app/comparison/comparisonhead.h"
#include "app/comparison/comparisonwindow.h"
#include "app/drawings/chartpicture.h"
#include "app/messages/terms.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/textsize.h"
#include "app/window/exporting.h"
#include "app/window/reporting.h"
#include "app/window/windowprompts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace psirt::window {

bool hidesLastTime(const Document &document)
{
    return std::ranges::any_of(document.sheet().frameworks(), [&document](const Framework *framework) {
        return !framework->isOutOfScope && isPreviousHidden(document.assessment(), framework->id);
    });
}

Comparing::Comparing(Workspace &workspace, ViewState &state, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_state(state)
{
}

Comparing::~Comparing()
{
    delete m_window;
}

comparison::ComparisonWindow *Comparing::window() const
{
    return m_window;
}

bool Comparing::isUntouched() const
{
    Document &document = m_workspace.document();
    return !document.file() && !document.isModified() && document.assessment().entries().empty();
}

QString Comparing::knownBaseline() const
{
    const Document &document = m_workspace.document();
    const auto &previous = document.assessment().properties().previous;
    if (!previous || previous->file.isEmpty() || !document.file())
        return {};
    const QDir folder = QFileInfo(document.file()->path).absoluteDir();
    const QFileInfo file(folder.filePath(QFileInfo(previous->file).fileName()));  // never of another folder
    return file.isFile() ? file.absoluteFilePath() : QString();
}

std::optional<comparison::ComparisonSide> Comparing::ask(Prompts &prompts, const QString &title) const
{
    const auto path = prompts.askForFileToOpen(m_workspace.startFolder(), title);
    if (!path)
        return std::nullopt;
    auto side = comparison::readComparisonSide(*path, m_workspace.catalogue(), prompts);
    if (!side)
        return std::nullopt;
    if (*side)
        return std::move(*side).value();
    prompts.showError(side->error());
    return std::nullopt;
}

void Comparing::compare(Prompts &prompts, const ViewOptions &options)
{
    Document &document = m_workspace.document();
    if (m_window && m_window->pair().document() == &document) {
        m_window->raise();
        m_window->activateWindow();
        return;
    }
    if (hidesLastTime(document) && !prompts.mayRevealPrevious())
        return;
    std::optional<comparison::ComparisonSide> baseline;
    const QString known = knownBaseline();
    if (!known.isEmpty()) {
        auto side = comparison::readComparisonSide(known, m_workspace.catalogue(), prompts);
        if (!side)
            return;
        if (*side)
            baseline = std::move(*side).value();
    }
    const bool isFound = baseline.has_value();
    if (!baseline)
        baseline = ask(prompts, Words()[Term::ChoosePrevious]);
    if (!baseline)
        return;
    if (!isUntouched()) {
        show(*std::move(baseline), openSide(), isFound, prompts, options);
    } else if (auto current = ask(prompts, Words()[Term::ChooseCurrent])) {
        show(*std::move(baseline), *std::move(current), isFound, prompts, options);
    }
}

void Comparing::compareWithItsFile(Prompts &prompts, const ViewOptions &options)
{
    const QString path = m_workspace.document().path();
    auto onDisk = comparison::readComparisonSide(path, m_workspace.catalogue(), prompts);
    if (!onDisk || m_workspace.document().path() != path)
        return;
    if (*onDisk)
        compareWith(std::move(*onDisk).value(), prompts, options);
    else
        prompts.showError(onDisk->error());
}

void Comparing::compareWith(comparison::ComparisonSide baseline, Prompts &prompts, const ViewOptions &options)
{
    show(std::move(baseline), openSide(), false, prompts, options);
}

comparison::ComparisonSide Comparing::openSide() const
{
    const Document &document = m_workspace.document();
    return comparison::sideOf(document, m_workspace.catalogue().sheet(document.assessment().sheet()));
}

void Comparing::show(comparison::ComparisonSide baseline, comparison::ComparisonSide current, bool isFound, Prompts &prompts,
                     const ViewOptions &options)
{
    const Outcome outcome = checkSameSheet({baseline.assessment, baseline.path}, {current.assessment, current.path});
    if (!outcome) {
        prompts.showError(outcome.error());
        return;
    }
    delete m_window;  // only now: until here the comparison before stays
    makeWindow(std::move(baseline), std::move(current), options);
    if (isFound)
        m_window->announceFoundBaseline();
    m_window->show();
}

void Comparing::makeWindow(comparison::ComparisonSide baseline, comparison::ComparisonSide current,
                           const ViewOptions &options)
{
    Document *document = current.isOpenDocument ? &m_workspace.document() : nullptr;
    auto pair = std::make_unique<comparison::ComparisonPair>(std::move(baseline), std::move(current), document);
    m_window = new comparison::ComparisonWindow(std::move(pair), m_workspace.catalogue(), options);
    m_prompts = std::make_unique<WindowPrompts>(*m_window);
    m_chartSaving = std::make_unique<ChartSaving>(*m_prompts);
    m_window->setPrompts(m_prompts.get());
    addTextSizeKeys(*m_window, m_workspace.settings());
    connect(m_window, &comparison::ComparisonWindow::frameworkActivated, this, &Comparing::goTo);
    connect(m_window, &comparison::ComparisonWindow::marksActivated, this,
            [this](const FrameworkId &id, const QStringList &numbers) {
                if (m_workspace.document().sheet().framework(id))
                    m_state.showReferences(id, numbers);
                goTo(id);
            });
    connect(m_window, &comparison::ComparisonWindow::chartSaveRequested, this, &Comparing::saveChart);
    connect(m_window, &comparison::ComparisonWindow::reportRequested, this, &Comparing::exportReport);
    connect(m_window, &comparison::ComparisonWindow::printRequested, this,
            [this] { printAsChosen(reportSourceOf(m_window->pair()), m_workspace, m_window->options(), *m_window); });
}

void Comparing::exportReport()
{
    const QString path = showReport(reportSourceOf(m_window->pair()), m_workspace, m_window->options(), *m_window);
    if (!path.isEmpty())
        m_window->messages().showFile(tr("The comparison was saved as %1."), path);
}

void Comparing::setOptions(const ViewOptions &options)
{
    if (m_window)
        m_window->setOptions(options);
}

void Comparing::saveChart(const drawings::ChartPicture &picture)
{
    const comparison::ComparisonSide &current = m_window->pair().current();
    const QString path = m_chartSaving->save(picture, folderOf(current.path), nameOf(current));
    if (!path.isEmpty())
        m_window->messages().showFile(Words()[Term::ChartSaved], path);
}

void Comparing::goTo(const FrameworkId &id)
{
    if (!m_workspace.document().sheet().framework(id))
        return;
    m_state.goTo(id);
    emit mainWindowRequested();
}

}  // namespace psirt::window
