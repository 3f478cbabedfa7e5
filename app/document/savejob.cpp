// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/savejob.h"

#include <QThread>

#include <utility>

namespace psirt {

SaveJob::SaveJob(SaveOrder order, Writer writer, QObject *parent)
    : QObject(parent), m_order(std::move(order)), m_writer(std::move(writer))
{
}

SaveJob::~SaveJob()
{
    if (m_thread)
        m_thread->wait();
}

void SaveJob::start()
{
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create([this] {
        const Result<SavedProject> result = m_writer(m_order);
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                m_thread->wait();
                m_result = result;
                emit finished();
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void SaveJob::run()
{
    m_result = m_writer(m_order);
    emit finished();
}

}  // namespace psirt
