// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/projectsaving.h"

#include <QObject>

#include <memory>

class QThread;

namespace psirt {

/// Carries out an order to save, in a thread of its own or at once.
///
/// It works on a copy of the assessment. To delete a job that runs waits until the file is written: it is never left half.
class SaveJob : public QObject {
    Q_OBJECT

public:
    using Writer = std::function<Result<SavedProject>(const SaveOrder &)>;

    SaveJob(SaveOrder order, Writer writer, QObject *parent = nullptr);
    ~SaveJob() override;

    // One of the two, once.
    /// Comes back at once; finished() is sent later.
    void start();
    /// Sends finished() before it comes back.
    void run();

    [[nodiscard]] const SaveOrder &order() const { return m_order; }
    /// Not before finished().
    [[nodiscard]] const Result<SavedProject> &result() const { return m_result; }

signals:
    void finished();

private:
    SaveOrder m_order;
    Writer m_writer;
    Result<SavedProject> m_result = SavedProject();
    std::unique_ptr<QThread> m_thread;
};

}  // namespace psirt
