// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/buttonaccess.h"

#include "app/widgets/labels.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QKeySequence>
#include <QRadioButton>

namespace psirt {

namespace {

QAccessible::Role roleOf(const QAbstractButton &button)
{
    if (qobject_cast<const QRadioButton *>(&button))
        return QAccessible::RadioButton;
    return qobject_cast<const QCheckBox *>(&button) ? QAccessible::CheckBox : QAccessible::Button;
}

class CheckableInterface final : public QAccessibleWidget {
public:
    explicit CheckableInterface(QAbstractButton &button) : QAccessibleWidget(&button, roleOf(button)) {}

    QString text(QAccessible::Text which) const override
    {
        QString own = QAccessibleWidget::text(which);
        if (!own.isEmpty())
            return own;
        if (which == QAccessible::Name)
            return withoutMnemonic(button().text());
        return which == QAccessible::Accelerator ? QKeySequence::mnemonic(button().text()).toString(QKeySequence::NativeText)
                                                 : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button().isEnabled())
            names.prepend(toggleAction());
        return names;
    }
    void doAction(const QString &action) override
    {
        if (action != toggleAction() && action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (button().isEnabled())
            QMetaObject::invokeMethod(&button(), &QAbstractButton::click, Qt::QueuedConnection);  // a dialog may open
    }
    QStringList keyBindingsForAction(const QString &action) const override
    {
        const QString key = button().shortcut().toString(QKeySequence::NativeText);
        return action == toggleAction() && !key.isEmpty() ? QStringList(key) : QStringList();
    }

private:
    [[nodiscard]] QAbstractButton &button() const { return *static_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *makeCheckableInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && button->isCheckable() ? new CheckableInterface(*button) : nullptr;
}

}  // namespace

void clickToggledButtons()
{
    QAccessible::installFactory(makeCheckableInterface);  // once, however often it is called
}

}  // namespace psirt
