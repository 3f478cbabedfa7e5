// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace psirt {

/// One of several things to do about a message.
struct MessageChoice {
    QString text;
    std::function<void()> action;
};

/// A message above the pages that does not stop anyone: a text, what to do about it, and a way to close it.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces the message that is shown. An empty action text leaves the button out; else it does the action, and the
    /// message goes.
    void showMessage(const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    /// The same with several things to do. The message stays while one is done: what settles it hides it.
    void showChoices(const QString &text, const std::vector<MessageChoice> &choices);
    /// Says that a file was written, and offers to open it. message holds %1 for the path.
    void showFile(const QString &message, const QString &path);

private:
    void clearChoices();

    QLabel *m_text;
    QHBoxLayout *m_choices;  ///< buttons
    QPushButton *m_button;
    std::function<void()> m_action;  ///< what the button does
};

}  // namespace psirt
