// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/sheet.h"

#include <QDialog>

class QAction;

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

}  // namespace psirt::dialogs
