// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/framework.h"

#include <QDialog>

namespace psirt {
class GrowingEdit;
}

namespace psirt::dialogs {

/// Asks why a framework is excluded (core/scoring/README.md, rule 2). The reason may stay empty.
class ExclusionDialog : public QDialog {
    Q_OBJECT

public:
    ExclusionDialog(const Framework &framework, const QString &reason, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

private:
    GrowingEdit *m_reason;
};

}  // namespace psirt::dialogs
