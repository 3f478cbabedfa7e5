// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "core/comparison/agreement.h"

#include <map>
#include <vector>

class QButtonGroup;
class QPushButton;

namespace psirt::pages {

class AgreementBlock;

/// Shown in a meeting, to the assessors whose assessments were combined: what do we disagree on, what did each of us mean,
/// and what do we settle on?
///
/// A block for each framework with opinions, the widest apart first. Nothing moves while one settles: what is settled folds
/// when one goes on to another block, which stays where it is, and it leaves the list of the open ones only when the page
/// is entered anew. The digits settle the block with the keyboard.
class AgreementPage : public Page {
    Q_OBJECT

public:
    AgreementPage(const PageContext &context, QWidget *parent = nullptr);
    ~AgreementPage() override;

    bool focusFirst() override;

signals:
    /// Excluding it was agreed on, and nobody has given a reason.
    void exclusionRequested(const psirt::FrameworkId &framework);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Filter { Open, Differences, All };

    void addHead(QVBoxLayout *column);
    void addFilter(QVBoxLayout *column);
    void addBlocks();
    [[nodiscard]] bool hasOtherOpinions() const;
    /// Decides anew which blocks are listed and which are folded.
    void enter();
    void refresh();
    void refreshHead(const AgreementCounts &counts);
    void highlight();
    void highlightNew();
    void orderTabs();
    void followFocus(const QWidget *focus);
    void foldSettled(AgreementBlock *block);
    void goTo(AgreementBlock *block);
    void step(const AgreementBlock *from, int step);
    void goToNextOpen(const AgreementBlock *after);
    [[nodiscard]] bool isListed(const FrameworkOpinions &opinions) const;
    [[nodiscard]] std::vector<AgreementBlock *> listed() const;

    QVBoxLayout *m_column = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_legend = nullptr;
    QPushButton *m_next = nullptr;
    QWidget *m_filterRow = nullptr;
    QButtonGroup *m_filters = nullptr;
    std::vector<AgreementBlock *> m_blocks;               ///< every one, in the order shown
    std::map<FrameworkId, std::vector<Opinion>> m_shown;  ///< what the blocks are made of
    AgreementBlock *m_current = nullptr;                  ///< the one with the keyboard, or that had it last
};

}  // namespace psirt::pages
