// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/prompts.h"
#include "app/document/recoveredwork.h"
#include "app/widgets/viewoptions.h"

#include <QDialog>

class QVBoxLayout;

namespace psirt::dialogs {

/// Asks what becomes of unsaved work that outlived its program, and shows before anything is done in what it differs from
/// the file as it is now. Nothing is changed by it. Closing it puts the question off.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(const RecoveredWork &work, const QDateTime &now, const ViewOptions &options, QWidget *parent = nullptr);

    [[nodiscard]] Prompts::Recovered answer() const { return m_answer; }

private:
    void addHeading(const RecoveredWork &work, const QDateTime &now);
    void addDifferences(const RecoveredWork &work);
    void addButtons(bool canOpen);

    ViewOptions m_options;
    QVBoxLayout *m_column;
    Prompts::Recovered m_answer = Prompts::Recovered::Later;
};

}  // namespace psirt::dialogs
