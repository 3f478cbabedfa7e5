// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/storage/recovery.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>

namespace psirt {

class Prompts;
class Workspace;

/// Keeps a copy of the open assessment's unsaved work, so that it outlives a crash, a power failure, a signal or the end of
/// the session: within two seconds of a change, until it is saved or given up.
///
/// Copies are written in a thread of their own, one after another; where writing is slow the newest wins. A copy that
/// cannot be written is tried again, and nobody is stopped for it.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// From the first change to the copy; the rest of the two seconds is for writing it.
    static constexpr std::chrono::milliseconds usualPause{1000};

    /// The workspace must outlive it. The folder is made where there is none.
    Autosave(Workspace &workspace, const QString &folder, std::chrono::milliseconds pause = usualPause,
             QObject *parent = nullptr);
    /// The copy stays while there is work that was neither saved nor given up.
    ~Autosave() override;

    /// Does now what would be done soon, and waits until it is done.
    void saveNow();
    /// The person wants no copy of the work that is open: the program ends in order.
    void giveUp();

    /// Asks about each copy of unsaved work that was left in the folder, the newest first, until one is opened; what is put
    /// off stays for the next time. True when one was opened: it counts as modified.
    bool offerCopies(Prompts &prompts);

signals:
    /// There is a copy of the work as it was a moment ago.
    void kept();
    /// No copy could be written. Sent again only after one was.
    void failed(const psirt::Error &error);

private:
    struct Writer;

    void watch();
    /// Has the copy written, or removed where there is nothing to keep. Does not wait.
    void request();
    void takeOutcome(const Outcome &outcome);
    /// False: it was cancelled.
    bool open(RecoveryCopy copy, LoadedProject work);

    Workspace &m_workspace;
    QString m_folder;
    std::shared_ptr<Writer> m_writer;
    QThreadPool m_thread;
    QTimer m_timer;
    QTimer m_nextTry;  ///< after a failure, where nothing changes any more
    QTimer m_sign;     ///< of life
    bool m_hasFailed = false;
    bool m_isGivenUp = false;
};

}  // namespace psirt
