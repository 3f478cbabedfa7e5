// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "core/planning/gentlecheck.h"

class QBoxLayout;
class QPushButton;

namespace psirt::pages {

/// Read before an assessment is handed on: whom do we still have to ask, and what would somebody else wonder about?
class ReviewPage : public Page {
    Q_OBJECT

public:
    ReviewPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void makeContent();
    /// Of the button that has the keyboard, among those that are made anew; -1 when it is elsewhere.
    [[nodiscard]] int indexOfFocus() const;
    [[nodiscard]] QVBoxLayout *addHalf(QBoxLayout &row);
    void addDisagreements(QVBoxLayout &column);
    void addUnsure(QVBoxLayout &column);
    void addUnsureRow(QVBoxLayout &column, const FrameworkScore &score);
    void addChecks(QVBoxLayout &column);
    void addCheckRow(QVBoxLayout &column, const GentleCheck &check);
    /// Text for whoever is asked: each doubt with both descriptions.
    [[nodiscard]] QString questions() const;
    [[nodiscard]] QString sentenceOf(const GentleCheck &check) const;
    [[nodiscard]] std::vector<const FrameworkScore *> unsure() const;
    QPushButton *makeButton(const QString &text);

    QVBoxLayout *m_rows;  ///< of what is made anew at each change
    QWidget *m_content = nullptr;
};

}  // namespace psirt::pages
