// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace psirt {

/// A message above the pages that does not stop anyone: a text, one thing to do about it, and a way to close it.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces the message that is shown. An empty action text leaves the button out.
    void showMessage(const QString &text, const QString &actionText = {});

signals:
    void actionTriggered();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

}  // namespace psirt
