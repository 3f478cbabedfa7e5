// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/previous.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace psirt::dialogs {

/// Which assessment is remembered as the one before, whether its ratings are hidden until a framework is rated, and a way to
/// forget it. It says nothing of its ratings.
class PreviousFields : public QWidget {
    Q_OBJECT

public:
    explicit PreviousFields(PreviousAssessment previous, QWidget *parent = nullptr);

    /// None once it was forgotten.
    [[nodiscard]] std::optional<PreviousAssessment> previous() const;

private:
    void forget();

    std::optional<PreviousAssessment> m_previous;
    QLabel *m_name;
    QCheckBox *m_hides;
    QPushButton *m_forget;
};

}  // namespace psirt::dialogs
