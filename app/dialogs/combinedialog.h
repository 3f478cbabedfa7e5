// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/formdialog.h"
#include "core/assessment/assessment.h"

#include <array>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace psirt {
class Prompts;
class Workspace;
}  // namespace psirt

namespace psirt::dialogs {

/// An assessment that is to be combined with another one.
struct CombineSource {
    Assessment assessment;
    QString path;            ///< of its file, canonical; empty for one that was never saved
    QString name;            ///< of its file without the folder, or the word for one without a file
    bool isUnsaved = false;  ///< the open one, with changes that its file does not have
};

/// Asks for two assessments of one sheet by different people, shows what each is, and says what speaks against putting them
/// together. It reads the files and never writes one.
class CombineDialog : public FormDialog {
    Q_OBJECT

public:
    /// The open assessment is the first of the two, if it says anything. Files are asked for, and damaged ones reported,
    /// through the prompts. Both outlive the dialog.
    CombineDialog(Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);

    /// Both are there once the dialog was accepted.
    [[nodiscard]] const std::optional<CombineSource> &source(std::size_t index) const { return m_sources[index]; }

protected:
    [[nodiscard]] QVariantList content() const override;

private:
    struct Side {
        QLabel *title;
        QLabel *details;
        QPushButton *useOpen;
    };

    void addSide(QVBoxLayout *column, std::size_t index);
    void choose(std::size_t index);
    void useOpen(std::size_t index);
    void refresh();
    void refreshSide(std::size_t index);
    [[nodiscard]] bool canUseOpen() const;
    /// Why the two cannot be combined; empty when they can, or while one is missing.
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QStringList notices() const;

    Workspace &m_workspace;
    Prompts &m_prompts;
    std::array<std::optional<CombineSource>, 2> m_sources;
    std::array<Side, 2> m_sides;
    QLabel *m_message;
    QPushButton *m_combine = nullptr;
};

}  // namespace psirt::dialogs
