// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/aside.h"
#include "tests/support/scriptedprompts.h"

#include <QApplication>
#include <QSemaphore>
#include <QTest>

#include <functional>
#include <memory>
#include <utility>

namespace psirt::test {

/// Handles events until that is so; false where it does not come to be.
[[nodiscard]] inline bool waitUntil(const std::function<bool()> &isSo)
{
    constexpr int patience = 30'000;  // milliseconds, of a busy computer
    return QTest::qWaitFor(isSo, patience);
}

/// Prompts under which what is done aside does not begin before the test lets it.
class GatedPrompts : public ScriptedPrompts {
public:
    /// The window must outlive it.
    explicit GatedPrompts(QWidget &window) : m_window(window) {}

    bool finishAside(const QString &what, std::function<void()> work) override
    {
        waitedFor.append(what);
        return psirt::finishAside(m_window, what, [gate = gate, ended = ended, work = std::move(work)] {
            gate->acquire();
            work();
            ended->release();
        });
    }

    std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();   ///< released once for each work that may begin
    std::shared_ptr<QSemaphore> ended = std::make_shared<QSemaphore>();  ///< once for each that came to its end

private:
    QWidget &m_window;
};

/// The box that says what is under way; null while there is none.
[[nodiscard]] inline WaitingBox *waitingBox()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *box = qobject_cast<WaitingBox *>(each);
        if (box && box->isVisible())
            return box;
    }
    return nullptr;
}

}  // namespace psirt::test
