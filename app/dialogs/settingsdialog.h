// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/formdialog.h"
#include "app/widgets/viewoptions.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace psirt {
class GrowingEdit;
class LogoChooser;
class Prompts;
class Settings;
}  // namespace psirt

namespace psirt::dialogs {

/// How the program looks, what it does after a rating, what a new assessment and a report begin with, and how many versions
/// of files are kept. Stores what was chosen when it is accepted.
class SettingsDialog : public FormDialog {
    Q_OBJECT

public:
    /// All must outlive the dialog. The prompts ask for the logo's file.
    SettingsDialog(Settings &settings, Prompts &prompts, const ViewOptions &options, QWidget *parent = nullptr);

    void accept() override;

protected:
    [[nodiscard]] QVariantList content() const override;

private:
    void addLook(QFormLayout &form);
    void addNewAssessment(QFormLayout &form);

    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_english;
    QComboBox *m_theme;
    QSpinBox *m_zoom;
    QCheckBox *m_goesOn;
    QLineEdit *m_organization;
    GrowingEdit *m_assessors;
    LogoChooser *m_logo;
    QSpinBox *m_versions;
};

}  // namespace psirt::dialogs
