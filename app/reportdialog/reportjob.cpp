// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/reportjob.h"

#include "app/report/pdf.h"
#include "core/storage/atomicfile.h"

#include <QThread>

namespace psirt::reportdialog {

ReportJob::ReportJob(report::ReportSubject subject, report::ReportOptions options, QString path, const Clock &clock,
                     QObject *parent)
    : QObject(parent), m_subject(std::move(subject)), m_options(std::move(options)), m_path(std::move(path)), m_clock(clock)
{
}

ReportJob::~ReportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ReportJob::start()
{
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create([this] {
        const Outcome outcome = write(m_subject, m_options);
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                m_thread->wait();
                m_outcome = outcome;
                emit finished();
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ReportJob::cancel()
{
    m_isCancelled = true;
}

/// In the job's thread.
Outcome ReportJob::write(const report::ReportSubject &subject, const report::ReportOptions &options)
{
    const Error cancelled{ErrorCode::Cancelled, m_path, {}, {}};
    if (m_isCancelled)
        return cancelled;
    const report::ReportDocument report(subject, options);
    if (m_isCancelled)
        return cancelled;
    const Result<QByteArray> pdf = report::renderPdf(report, m_clock, [this](int done, int total) {
        emit progressed(done, total);
        return !m_isCancelled;
    });
    if (!pdf) {
        Error error = pdf.error();
        error.subject = m_path;
        return error;
    }
    return writeAtomically(m_path, pdf.value(), [this, &cancelled]() -> Outcome {
        if (m_isCancelled)
            return cancelled;
        return done();
    });
}

}  // namespace psirt::reportdialog
