// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/versiondesk.h"

#include "app/comparison/comparisonpair.h"
#include "app/dialogs/versionsdialog.h"
#include "app/document/workspace.h"
#include "app/messages/differencewords.h"
#include "app/messages/terms.h"
#include "app/settings/settings.h"
#include "app/widgets/messagebar.h"
#include "app/window/comparing.h"
#include "app/window/mainwindow.h"

#include <utility>

namespace psirt::window {

VersionDesk::VersionDesk(Workspace &workspace, const QString &folder, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_store(folder)
{
    m_thread.setMaxThreadCount(1);
    connect(&workspace, &Workspace::stateReplaced, this, &VersionDesk::keep);
}

void VersionDesk::keep(const QString &path, const ReplacedState &state)
{
    const int number = m_workspace.settings().keptVersions();
    const QDateTime now = m_workspace.clock().now();
    m_thread.start([this, store = m_store, path, state, now, number] {
        const Outcome outcome = store.keep(path, state, now, number);
        QMetaObject::invokeMethod(this, [this, outcome] { takeOutcome(outcome); }, Qt::QueuedConnection);
    });
}

void VersionDesk::takeOutcome(const Outcome &outcome)
{
    if (outcome)
        m_hasFailed = false;
    else if (!std::exchange(m_hasFailed, true))
        emit failed(outcome.error());
}

void VersionDesk::open(MainWindow &window, Comparing &comparing)
{
    using Choice = dialogs::VersionsDialog::Choice;
    Document &document = m_workspace.document();
    if (!document.file()) {
        window.messages().showMessage(tr("This assessment has no file yet, so there are no versions of it."));
        return;
    }
    waitUntilKept();
    dialogs::VersionsDialog dialog(document, m_workspace.catalogue(), m_store.versionsOf(document.path()),
                                   m_workspace.settings().keptVersions(), window.viewOptions(), &window);
    if (dialog.exec() != QDialog::Accepted || dialog.choice() == Choice::None)
        return;
    const QString when = longMoment(dialog.version().saved);
    LoadedProject project = dialog.project();
    switch (dialog.choice()) {
    case Choice::OpenCopy:
        if (m_workspace.mayClose())
            m_workspace.openCopy(std::move(project));
        break;
    case Choice::Compare:
        // Named as a file beside the open one, of which it is a state: where it really lies is nobody's business.
        comparing.compareWith({.sheet = project.sheet,
                               .assessment = std::move(project.assessment),
                               .path = Words()[Term::Bracketed].arg(document.path(), when),
                               .issues = std::move(project.issues)},
                              window.prompts(), window.viewOptions());
        break;
    case Choice::BringBack:
        document.bringBack(project.assessment);
        window.announceWithUndo(tr("The version of %1 was brought back.").arg(when));
        break;
    case Choice::None:
        break;
    }
}

}  // namespace psirt::window
