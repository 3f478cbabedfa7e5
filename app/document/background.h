// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace psirt {

/// Deletes the thread when it is done. The program waits for that before it ends.
void endWithProgram(QThread &thread);

/// Does the work in another thread and comes back at once. take gets what it gives, in this thread and if the receiver is
/// still there. Whatever the work uses must be its own.
template <typename Value>
void startAside(QObject &receiver, std::function<Value()> work, std::function<void(Value)> take)
{
    const auto result = std::make_shared<std::optional<Value>>();
    QThread *thread = QThread::create([result, work = std::move(work)] { result->emplace(work()); });
    QObject::connect(thread, &QThread::finished, &receiver, [result, take = std::move(take)] { take(std::move(**result)); });
    endWithProgram(*thread);
    thread->start();
}

}  // namespace psirt
