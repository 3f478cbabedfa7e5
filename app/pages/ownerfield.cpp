// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/ownerfield.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QStringListModel>

#include <utility>

namespace psirt::pages {

OwnerField::OwnerField(std::function<QStringList()> names, QWidget *parent) : QLineEdit(parent), m_names(std::move(names))
{
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    // On the completer: when the keyboard leaves, Qt 6.4 takes all connections from it to the field away.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), completer, [this](const QString &name) {
        setText(name);
        setModified(true);
        emit textEdited(name);
    });
}

void OwnerField::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        static_cast<QStringListModel *>(completer()->model())->setStringList(m_names());
    QLineEdit::focusInEvent(event);
}

}  // namespace psirt::pages
