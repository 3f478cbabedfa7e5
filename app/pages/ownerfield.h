// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <functional>

namespace psirt::pages {

/// A field for who an action is with. It offers the names that occur already, whatever part of one is typed.
class OwnerField : public QLineEdit {
    Q_OBJECT

public:
    /// names is asked whenever the keyboard comes to the field.
    explicit OwnerField(std::function<QStringList()> names, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    std::function<QStringList()> m_names;
};

}  // namespace psirt::pages
