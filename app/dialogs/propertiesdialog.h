// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/formdialog.h"
#include "core/assessment/assessment.h"
#include "core/assessment/previous.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace psirt {
class GrowingEdit;
class OptionalDateEdit;
}  // namespace psirt

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

/// What the assessment says of itself: organization, scope, assessors, dates, occasion, default target, and
/// which assessment is remembered as the one before, where one is.
class PropertiesDialog : public FormDialog {
    Q_OBJECT

public:
    /// today is where a calendar opens for a date that is not set.
    PropertiesDialog(const Properties &properties, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] Properties properties() const;

protected:
    [[nodiscard]] QVariantList content() const override;

private:
    void addNextDateHelp(QFormLayout *form);

    Properties m_original;
    QLineEdit *m_title;
    QLineEdit *m_organization;
    GrowingEdit *m_scope;
    GrowingEdit *m_assessors;
    QComboBox *m_occasion;
    QComboBox *m_defaultTarget;
    GrowingEdit *m_remarks;
    QDate m_today;
    OptionalDateEdit *m_date;
    OptionalDateEdit *m_nextDate;
    PreviousFields *m_previous = nullptr;  ///< null where none is remembered
};

/// A box to choose one; the data of its items are Occasions as numbers.
[[nodiscard]] QComboBox *makeOccasionBox(Occasion chosen);

}  // namespace psirt::dialogs
