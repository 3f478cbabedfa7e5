// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/input.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <functional>
#include <utility>
#include <vector>

namespace psirt::test {

/// Answers the modal dialogs that come up while it lives, in the order given, from inside their event loops. A dialog too
/// many or too few is a fault; so is an answer that leaves its dialog open.
class ModalAnswers : public QObject {
public:
    using Answer = std::function<void(QDialog &)>;

    explicit ModalAnswers(std::deque<Answer> answers) : m_answers(std::move(answers)) { wait(); }
    ~ModalAnswers() override { EXPECT_TRUE(m_answers.empty()) << m_answers.size() << " dialogs did not come up"; }
    ModalAnswers(const ModalAnswers &) = delete;
    ModalAnswers &operator=(const ModalAnswers &) = delete;

private:
    void wait() { QTimer::singleShot(interval, this, &ModalAnswers::look); }

    void look()
    {
        wait();  // first: the answer may open a dialog of its own
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (dialog != m_answered) {
            if (isWaitingForAnother(*dialog))
                return;
            m_answered = dialog;
            m_patience = patience;
            if (m_answers.empty()) {
                ADD_FAILURE() << "a dialog too many: " << dialog->metaObject()->className();
                dialog->reject();
                return;
            }
            const Answer answer = std::move(m_answers.front());
            m_answers.pop_front();
            settle();
            m_busy.emplace_back(dialog);
            answer(*dialog);
            m_busy.pop_back();
        } else if (--m_patience == 0) {
            ADD_FAILURE() << "left open: " << dialog->metaObject()->className();
            dialog->reject();
        }
    }

    /// Whether the dialog is being answered, or was answered before and opened another one, whose event loop has not come to
    /// its end yet: what the other one answered has not arrived then.
    [[nodiscard]] bool isWaitingForAnother(QDialog &dialog)
    {
        if (std::ranges::any_of(m_busy, [&dialog](const QPointer<QDialog> &each) { return each == &dialog; }))
            return true;
        const int level = QThread::currentThread()->loopLevel();
        for (const auto &[known, itsLevel] : m_levels) {
            if (known == &dialog)
                return level > itsLevel;
        }
        m_levels.emplace_back(&dialog, level);
        return false;
    }

    static constexpr int interval = 5;
    static constexpr int patience = 400;

    std::deque<Answer> m_answers;
    QPointer<QDialog> m_answered;
    std::vector<std::pair<QPointer<QDialog>, int>> m_levels;  ///< how deep the event loop of each was nested
    std::vector<QPointer<QDialog>> m_busy;                    ///< those whose answers are under way
    int m_patience = patience;
};

/// Clicks a button of a message box.
[[nodiscard]] inline ModalAnswers::Answer clicking(QMessageBox::StandardButton button)
{
    return [button](QDialog &dialog) {
        auto *box = qobject_cast<QMessageBox *>(&dialog);
        ASSERT_NE(box, nullptr);
        ASSERT_NE(box->button(button), nullptr);
        click(*box->button(button));
    };
}

/// Clicks the button of that text, in any dialog.
[[nodiscard]] inline ModalAnswers::Answer clicking(const char *text)
{
    return [text](QDialog &dialog) {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QString::fromUtf8(text)) {
                click(*button);
                return;
            }
        }
        FAIL() << "no button " << text;
    };
}

/// Types a path into a file dialog and presses Return.
[[nodiscard]] inline ModalAnswers::Answer choosingFile(const QString &path)
{
    return [path](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        ASSERT_NE(name, nullptr);
        name->setText(path);
        name->setFocus();
        press(dialog, Qt::Key_Return);
    };
}

}  // namespace psirt::test
