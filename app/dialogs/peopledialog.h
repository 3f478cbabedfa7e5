// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/formdialog.h"

class QCheckBox;

namespace psirt {
class GrowingEdit;
}

namespace psirt::dialogs {

/// Asks who is in the room of a meeting, a name a line.
class PeopleDialog : public FormDialog {
    Q_OBJECT

public:
    /// Without assessors, the people are offered as the assessment's.
    PeopleDialog(const QStringList &people, bool hasAssessors, QWidget *parent = nullptr);

    /// As they were written, a line each.
    [[nodiscard]] QStringList people() const;
    /// The people are to stand as the assessors of the assessment.
    [[nodiscard]] bool areAssessors() const;

private:
    GrowingEdit *m_people;
    QCheckBox *m_areAssessors;
};

}  // namespace psirt::dialogs
