// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recovery.h"

#include <QObject>
#include <QTimer>

namespace psirt {

class Workspace;

/// Keeps a copy of the open assessment's unsaved work, so that it outlives a crash or a power failure: a few seconds after a
/// change at the latest, until it is saved, dropped, or the program ends in order. A copy that cannot be written is tried
/// again at the next change; nobody is stopped for it.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// The workspace must outlive it. The folder is made where there is none.
    Autosave(Workspace &workspace, const QString &folder, QObject *parent = nullptr);

    /// Does now what would be done in a few seconds.
    void saveNow();

private:
    void watch();

    Workspace &m_workspace;
    RecoverySlot m_slot;
    QTimer m_timer;
};

}  // namespace psirt
