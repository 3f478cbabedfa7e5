// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace psirt::window {

/// Tells of the first signal that asks the program to end (SIGTERM, SIGHUP, SIGINT), from the event loop, where anything may
/// be done. The next one of the same kind ends the program as if this were not there, so a program that hangs can be ended.
/// A signal that was ignored when the program began stays so (nohup). There is one at a time; where the system knows no
/// such signals it says nothing.
class EndingSignals : public QObject {
    Q_OBJECT

public:
    explicit EndingSignals(QObject *parent = nullptr);
    /// The signals do again what they did before.
    ~EndingSignals() override;

signals:
    void received(int number);

private:
    int m_readingEnd = -1;
};

/// Ends the program by that signal, so that whoever sent it sees that.
void endBySignal(int number);

}  // namespace psirt::window
