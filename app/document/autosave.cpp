// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/autosave.h"

#include "app/document/workspace.h"

namespace psirt {

Autosave::Autosave(Workspace &workspace, const QString &folder, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_slot(folder)
{
    constexpr int pause = 4000;  // milliseconds from the first change to the copy
    m_timer.setInterval(pause);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::saveNow);
    connect(&workspace, &Workspace::documentReplaced, this, &Autosave::watch);
    watch();
}

void Autosave::watch()
{
    Document &document = m_workspace.document();
    connect(&document, &Document::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&document, &Document::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            saveNow();
    });
    saveNow();
}

void Autosave::saveNow()
{
    m_timer.stop();
    const Document &document = m_workspace.document();
    if (!document.isModified()) {
        m_slot.clear();
        return;
    }
    const RecoverySource source =
        document.file() ? RecoverySource{document.file()->path, document.file()->fingerprint} : RecoverySource();
    (void)m_slot.write(document.assessment(), source);
}

}  // namespace psirt
