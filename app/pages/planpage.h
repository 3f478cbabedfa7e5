// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "core/planning/pathtoband.h"

class QPushButton;

namespace psirt {
class ScoreTable;
}

namespace psirt::pages {

/// Read by whoever plans the next half-year: which raises bring us into the band, and what if we took others?
class PlanPage : public ChartPage {
    Q_OBJECT

public:
    PlanPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void addPath(QVBoxLayout &column);
    void refresh();
    void refreshPath();
    [[nodiscard]] QString pathSentence() const;

    std::optional<PathToBand> m_path;  ///< from the answers
    QLabel *m_sentence;
    QLabel *m_rule;
    ScoreTable *m_steps;
    QPushButton *m_try;
};

}  // namespace psirt::pages
