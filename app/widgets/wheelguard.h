// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace psirt {

/// Keeps the mouse wheel from changing a field that does not have the keyboard: whoever scrolls a page means the page.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// The guard belongs to the field.
    explicit WheelGuard(QWidget *field);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

}  // namespace psirt
