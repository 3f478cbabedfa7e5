// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/comboaccess.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace psirt {

namespace {

class ComboBoxInterface final : public QAccessibleWidget {
public:
    explicit ComboBoxInterface(QComboBox &box) : QAccessibleWidget(&box, QAccessible::ComboBox) {}

    int childCount() const override { return box().isEditable() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box().view());
        return index == 1 && box().isEditable() ? QAccessible::queryAccessibleInterface(box().lineEdit()) : nullptr;
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == box().view())
            return 0;
        return box().isEditable() && child->object() == box().lineEdit() ? 1 : -1;
    }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? box().currentText() : QAccessibleWidget::text(which);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box().view()->isVisible();
        state.editable = box().isEditable();
        return state;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return;
        if (box().view()->isVisible())
            box().hidePopup();
        else
            box().showPopup();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] QComboBox &box() const { return *static_cast<QComboBox *>(object()); }
};

QAccessibleInterface *makeComboBoxInterface(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box ? new ComboBoxInterface(*box) : nullptr;
}

}  // namespace

void nameComboBoxes()
{
    QAccessible::installFactory(makeComboBoxInterface);  // once, however often it is called
}

}  // namespace psirt
