// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/formdialog.h"
#include "core/sheet/framework.h"
#include "core/sheet/sheet.h"

#include <QDialog>

class QAction;

namespace psirt {
class GrowingEdit;
}

namespace psirt::dialogs {

/// What this program is, under which licence, and whose content it shows.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const Sheet &sheet, QWidget *parent = nullptr);
};

/// Every command that has a key, with its key, read off the actions themselves so that it cannot be wrong.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

/// Asks why a framework is excluded (core/scoring/README.md, rule 2). The reason may stay empty.
class ExclusionDialog : public FormDialog {
    Q_OBJECT

public:
    ExclusionDialog(const Framework &framework, const QString &reason, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;
    /// Without a reason it asks once.
    void accept() override;

private:
    [[nodiscard]] bool mayExcludeWithoutReason();

    QString m_original;
    GrowingEdit *m_reason;
};

}  // namespace psirt::dialogs
