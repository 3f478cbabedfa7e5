// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/storage/versions.h"

#include <QObject>
#include <QThreadPool>

namespace psirt {
class Workspace;
}

namespace psirt::window {

class Comparing;
class MainWindow;

/// Keeps aside what a save replaces, in a thread of its own, and carries out what the dialog of versions offers. That one
/// cannot be kept never stops a save.
class VersionDesk : public QObject {
    Q_OBJECT

public:
    /// The workspace must outlive it.
    VersionDesk(Workspace &workspace, const QString &folder, QObject *parent = nullptr);

    /// Shows the versions of the open file over the window, and does what the person chooses.
    void open(MainWindow &window, Comparing &comparing);
    /// Until what was replaced so far is kept.
    void waitUntilKept() { m_thread.waitForDone(); }

signals:
    /// A state could not be kept. Sent again only after one was.
    void failed(const psirt::Error &error);

private:
    void keep(const QString &path, const psirt::ReplacedState &state);
    void takeOutcome(const Outcome &outcome);

    Workspace &m_workspace;
    VersionStore m_store;
    QThreadPool m_thread;
    bool m_hasFailed = false;
};

}  // namespace psirt::window
