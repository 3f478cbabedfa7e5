// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"
#include "core/base/result.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace psirt {
class Clock;
}

namespace psirt::reportdialog {

/// Writes a report as a PDF in a thread of its own, while the program goes on.
///
/// It works on copies of what it is given. Until the file is complete, what stood at the path stands; so it does when the
/// job is cancelled or fails. To delete a job that runs cancels it and waits until its thread has come to an end.
class ReportJob : public QObject {
    Q_OBJECT

public:
    /// The clock must outlive it.
    ReportJob(report::ReportSubject subject, report::ReportOptions options, QString path, const Clock &clock,
              QObject *parent = nullptr);
    ~ReportJob() override;

    /// Once only.
    void start();
    /// Soon finished() comes with the error Cancelled, unless the file was complete already. May be called from any thread.
    void cancel();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// How it ended; not before finished().
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

signals:
    /// So many pages are done. Sent from the thread that works.
    void progressed(int done, int total);
    void finished();

private:
    [[nodiscard]] Outcome write(const report::ReportSubject &subject, const report::ReportOptions &options);

    report::ReportSubject m_subject;
    report::ReportOptions m_options;
    QString m_path;
    const Clock &m_clock;
    Outcome m_outcome = done();
    std::atomic<bool> m_isCancelled = false;
    std::unique_ptr<QThread> m_thread;
};

}  // namespace psirt::reportdialog
