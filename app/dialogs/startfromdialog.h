// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/formdialog.h"
#include "core/assessment/startfrom.h"

#include <functional>
#include <memory>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace psirt {
class OptionalDateEdit;
}

namespace psirt::dialogs {

/// Asks what a new assessment takes over from the one before it, and what it is called.
///
/// It names the old assessment and says how much of each there is to take over, but neither a level nor an average: whoever
/// then chooses to assess blind would have seen it already.
class StartFromDialog : public FormDialog {
    Q_OBJECT

public:
    /// An assessment that a new one can stand on.
    struct Source {
        Assessment assessment;
        std::shared_ptr<const Sheet> sheet;  ///< that of the assessment, never null
        QString fileName;                    ///< without a folder
    };
    /// Lets the person choose a file; none when that was cancelled or failed, of which they have been told.
    using ChooseFile = std::function<std::optional<Source>()>;

    /// open is the assessment that is open, where it is worth standing on; else other is one that was chosen already.
    StartFromDialog(std::optional<Source> open, std::optional<Source> other, ChooseFile chooseFile, Properties fresh,
                    QDate today, QWidget *parent = nullptr);

    /// The assessment that was chosen; never null once the dialog is accepted.
    [[nodiscard]] const Source *source() const;
    [[nodiscard]] CarryOver carryOver() const;
    /// The fresh ones with what was filled in, and the organization, the scope and the assessors of the old assessment.
    [[nodiscard]] Properties properties() const;

protected:
    [[nodiscard]] QVariantList content() const override;

private:
    void addSource(QBoxLayout &column, bool hasOpen);
    void addTaken(QBoxLayout &column);
    void addLevels(QBoxLayout &column);
    void addProperties(QBoxLayout &column, QDate today);
    QCheckBox *addCheck(QBoxLayout &column, const char *name, bool isChecked);
    QRadioButton *addChoice(QBoxLayout &column, const QString &text, const QString &help);
    void addHelp(QBoxLayout &column, QLabel *help);
    /// As wide as the texts want, as tall as they need and the screen allows.
    void fitSize(const QWidget &body);
    void chooseOther();
    void refresh();

    std::optional<Source> m_open;
    std::optional<Source> m_other;
    ChooseFile m_chooseFile;
    Properties m_fresh;
    QRadioButton *m_usesOpen = nullptr;  ///< null without an open one
    QRadioButton *m_usesOther = nullptr;
    QLabel *m_summary = nullptr;
    QCheckBox *m_exclusions = nullptr;
    QCheckBox *m_targets = nullptr;
    QCheckBox *m_openActions = nullptr;
    QCheckBox *m_notes = nullptr;
    QLabel *m_notesHelp = nullptr;
    QRadioButton *m_shown = nullptr;
    QRadioButton *m_hidden = nullptr;
    QRadioButton *m_carriedOver = nullptr;
    QLineEdit *m_title = nullptr;
    OptionalDateEdit *m_date = nullptr;
    QComboBox *m_occasion = nullptr;
    QPushButton *m_create = nullptr;
};

}  // namespace psirt::dialogs
