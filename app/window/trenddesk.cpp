// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/trenddesk.h"

#include "app/drawings/chartpicture.h"
#include "app/messages/terms.h"
#include "app/trend/trendwindow.h"

#include <QDir>

namespace psirt::window {

TrendDesk::TrendDesk(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_set(workspace.catalogue())
{
    connect(&workspace, &Workspace::documentReplaced, &m_set, &trend::TrendSet::releaseOpen);
}

TrendDesk::~TrendDesk() = default;

void TrendDesk::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
    if (m_window)
        makeWindow(m_language);
}

void TrendDesk::makeWindow(Language language)
{
    const bool wasVisible = m_window && m_window->isVisible();
    const QRect geometry = m_window ? m_window->geometry() : QRect();
    m_language = language;
    m_chartSaving.reset();
    m_dialogs.reset();
    m_window = std::make_unique<trend::TrendWindow>(m_set, m_workspace.settings(), language);
    m_dialogs = std::make_unique<WindowPrompts>(*m_window);
    Prompts *prompts = m_prompts ? m_prompts : m_dialogs.get();
    m_chartSaving = std::make_unique<ChartSaving>(*prompts);
    m_window->setPrompts(prompts);
    connect(m_window.get(), &trend::TrendWindow::addOpenRequested, this, &TrendDesk::addOpen);
    connect(m_window.get(), &trend::TrendWindow::activated, this, &TrendDesk::refreshOpen);
    connect(m_window.get(), &trend::TrendWindow::chartSaveRequested, this, &TrendDesk::saveChart);
    if (wasVisible) {
        m_window->setGeometry(geometry);
        m_window->show();
    }
}

void TrendDesk::open(const QStringList &paths, Language language)
{
    if (!m_window)
        makeWindow(language);
    if (m_set.entries().empty() && paths.isEmpty() && m_workspace.document().file())
        addOpen();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_set.add(paths, m_prompts ? *m_prompts : *m_dialogs);
    if (paths.isEmpty() && m_set.usedEntries().size() < 2)
        m_window->addFiles();
}

void TrendDesk::setLanguage(Language language)
{
    if (m_window)
        makeWindow(language);
}

void TrendDesk::close()
{
    if (m_window)
        m_window->close();
}

void TrendDesk::addOpen()
{
    const Document &document = m_workspace.document();
    m_set.setOpen(document.displayName(), document.path(), document.assessment());
}

/// What was changed in the main window meanwhile counts.
void TrendDesk::refreshOpen()
{
    const TrendInput *open = m_set.open();
    if (open && open->assessment != m_workspace.document().assessment())
        addOpen();
}

void TrendDesk::saveChart(const drawings::ChartPicture &picture)
{
    const QString path = m_chartSaving->save(picture, m_window->lastFolder());
    if (!path.isEmpty())
        m_window->showMessage(Words()[Term::ChartSaved].arg(QDir::toNativeSeparators(path)));
}

}  // namespace psirt::window
