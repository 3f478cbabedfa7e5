// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/sheet.h"

#include <QDialog>

namespace psirt::dialogs {

/// What this program is, under which licence, and whose content it shows.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const Sheet &sheet, QWidget *parent = nullptr);
};

}  // namespace psirt::dialogs
