// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/composition.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

#include <utility>

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

    /// The input method commits by an event of its own; what it leaves, its field takes as it was shown.
    void commit()
    {
        QGuiApplication::inputMethod()->commit();
        QObject *field = std::exchange(m_field, nullptr);
        if (!field || !isComposing(*field))
            return;
        QInputMethodEvent event;
        event.setCommitString(m_text);
        QCoreApplication::sendEvent(field, &event);
        QGuiApplication::inputMethod()->reset();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::InputMethod) {
            m_text = static_cast<const QInputMethodEvent *>(event)->preeditString();
            m_field = m_text.isEmpty() ? nullptr : watched;
        } else if (watched == m_field && event->type() == QEvent::FocusAboutToChange) {
            commit();
        } else if (watched == m_field && forgets(*event)) {
            m_field = nullptr;
        }
        return QObject::eventFilter(watched, event);
    }

private:
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
