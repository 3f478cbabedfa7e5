// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QThread>

namespace psirt::test {

/// Handles events until nothing happens for a fifth of a second. What was put off comes first.
inline void runUntilIdle()
{
    constexpr int quietLooks = 10;
    constexpr int betweenLooks = 20;  // milliseconds
    for (int quiet = 0; quiet < quietLooks; ++quiet) {
        while (QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents))
            quiet = 0;
        QThread::msleep(betweenLooks);
    }
}

}  // namespace psirt::test
