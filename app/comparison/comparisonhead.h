// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"
#include "app/widgets/viewoptions.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace psirt::comparison {

/// Whose assessment stands on one side: title, organization, date, assessors, file, and its average.
class SideCard : public QWidget {
    Q_OBJECT

public:
    SideCard(ComparisonRole role, const ViewOptions &options, QWidget *parent = nullptr);

    void setSide(const ComparisonSide &side, const Totals &totals);

signals:
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ComparisonRole m_role;
    ViewOptions m_options;
    QLabel *m_label;
    QLabel *m_title;
    QLabel *m_details;
    QLabel *m_file;
    QLabel *m_average;
    QLabel *m_count;
    QPushButton *m_choose;
};

/// What is read first: both sides with their averages, and in one sentence what became of the average and why;
/// then how many frameworks rose, fell and so on.
class ComparisonHead : public QWidget {
    Q_OBJECT

public:
    /// The pair must outlive the head.
    ComparisonHead(const ComparisonPair &pair, const ViewOptions &options, QWidget *parent = nullptr);

signals:
    void chooseRequested(psirt::comparison::ComparisonRole role);
    void swapRequested();

private:
    void refresh();
    void refreshCounts();

    const ComparisonPair &m_pair;
    ViewOptions m_options;
    SideCard *m_baseline;
    SideCard *m_current;
    QLabel *m_sentence;
    QLabel *m_counts;
};

/// What a side is called: its title, else its file's name, else a word for an assessment without either.
[[nodiscard]] QString nameOf(const ComparisonSide &side);

}  // namespace psirt::comparison
