// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/composition.h"

#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

namespace psirt {

namespace {

/// Remembers what is composed, and where, from the events that an input method sends.
class CompositionWatch final : public QObject {
public:
    explicit CompositionWatch(QCoreApplication &application) : QObject(&application)
    {
        application.installEventFilter(this);
    }

    static CompositionWatch *find()
    {
        const QCoreApplication *application = QCoreApplication::instance();
        for (QObject *child : application ? application->children() : QObjectList()) {
            if (auto *watch = dynamic_cast<CompositionWatch *>(child))
                return watch;
        }
        return nullptr;
    }

    /// Some input methods commit when they are told to (ibus), some only when they are reset (fcitx), some not at all: then
    /// the field takes what it showed.
    void commit()
    {
        const QPointer<QObject> field = m_field && isComposing(*m_field) ? m_field : nullptr;
        const QString text = m_text;
        m_hasCommitted = false;
        QGuiApplication::inputMethod()->commit();
        if (field && !m_hasCommitted)
            QGuiApplication::inputMethod()->reset();
        if (field && !m_hasCommitted) {
            QInputMethodEvent event;
            event.setCommitString(text);
            QCoreApplication::sendEvent(field, &event);
            expectEcho(text);
        }
        m_field = nullptr;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::InputMethod)
            return follow(*watched, *static_cast<const QInputMethodEvent *>(event));
        if (m_field && event->type() == QEvent::FocusAboutToChange)
            commit();
        else if (watched == m_field && forgets(*event))
            m_field = nullptr;
        return QObject::eventFilter(watched, event);
    }

private:
    /// Gives whether the event must not reach its field.
    bool follow(QObject &field, const QInputMethodEvent &input)
    {
        const bool isEcho = !m_echo.isEmpty() && !m_echoEnd.hasExpired() && input.preeditString().isEmpty() &&
                            input.commitString() == m_echo;
        if (isEcho || !input.preeditString().isEmpty())
            m_echo.clear();
        if (isEcho)
            return true;
        m_hasCommitted = m_hasCommitted || !input.commitString().isEmpty();
        if (&field == m_field && input.preeditString().isEmpty() && input.commitString() == m_text)
            expectEcho(m_text);
        m_text = input.preeditString();
        m_field = m_text.isEmpty() ? nullptr : &field;
        return false;
    }

    /// ibus commits what it was told to commit once more a moment later, to whatever has the keyboard then.
    void expectEcho(const QString &text)
    {
        constexpr int moment = 1000;  // milliseconds
        m_echo = text;
        m_echoEnd.setRemainingTime(moment);
    }

    /// A line drops what is composed when a click or a key moves its cursor.
    [[nodiscard]] bool forgets(const QEvent &event) const
    {
        const bool movesCursor = event.type() == QEvent::MouseButtonPress || event.type() == QEvent::KeyPress;
        return movesCursor && qobject_cast<const QLineEdit *>(m_field);
    }

    [[nodiscard]] static bool isComposing(const QObject &field)
    {
        const auto *text = qobject_cast<const QTextEdit *>(&field);
        return !text || !text->textCursor().block().layout()->preeditAreaText().isEmpty();
    }

    QPointer<QObject> m_field;  ///< none while nothing is composed
    QString m_text;
    bool m_hasCommitted = false;  ///< since it was told to
    QString m_echo;               ///< what was committed just now, before anything else was composed
    QDeadlineTimer m_echoEnd;
};

}  // namespace

void watchComposition(QCoreApplication &application)
{
    if (!CompositionWatch::find())
        new CompositionWatch(application);
}

void commitComposition()
{
    if (CompositionWatch *watch = CompositionWatch::find())
        watch->commit();
    else
        QGuiApplication::inputMethod()->commit();
}

}  // namespace psirt
