// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "core/base/clock.h"
#include "core/planning/nextlevel.h"

#include <vector>

class QPushButton;

namespace psirt::pages {

class NextLevelBlock;

/// Read by the PSIRT lead who plans the next half-year: what would we have to do to come to the next level, and what of
/// that is planned already?
///
/// A block for each framework below its target, the widest gap first. A change of the document touches only the blocks
/// that it is about, so that the place where one reads stays; while the page is hidden, changes wait.
class NextLevelsPage : public Page {
    Q_OBJECT

public:
    /// The clock says which actions are overdue. It must outlive the page.
    NextLevelsPage(const PageContext &context, const Clock &clock, QWidget *parent = nullptr);

    bool focusFirst() override;

signals:
    /// The person wants to plan an action for the framework.
    void actionRequested(const psirt::FrameworkId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshBlocks(std::vector<NextLevel> next);
    NextLevelBlock *makeBlock(NextLevel next);
    void highlight();
    void highlightNew();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString hint() const;

    const Clock &m_clock;
    QLabel *m_summary;
    QLabel *m_legend;
    QPushButton *m_rate;
    QVBoxLayout *m_column = nullptr;
    std::vector<NextLevelBlock *> m_blocks;  ///< in the order shown
    bool m_isStale = true;
};

}  // namespace psirt::pages
