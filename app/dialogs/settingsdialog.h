// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace psirt {
class Settings;
}

namespace psirt::dialogs {

/// Language, English rendering, text size. Stores what was chosen when it is accepted.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_english;
    QSpinBox *m_zoom;
};

}  // namespace psirt::dialogs
