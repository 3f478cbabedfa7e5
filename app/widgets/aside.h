// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

namespace psirt {

/// Says that something is under way, and lets a person stop it. Stands in the way of everything else meanwhile.
class WaitingBox : public QFrame {
    Q_OBJECT

public:
    WaitingBox(const QString &what, QWidget *parent);

signals:
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
};

/// Does the work in a thread of its own, and comes back when it is done: true. The window goes on painting; after a tenth of
/// a second a WaitingBox says what is under way. False when the person stopped it: the work then goes on unheard until it
/// ends, so whatever it uses must be its own.
[[nodiscard]] bool finishAside(QWidget &window, const QString &what, std::function<void()> work);

}  // namespace psirt
