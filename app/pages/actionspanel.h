// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "core/base/clock.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace psirt::pages {

class ActionForm;

/// Where the assessor plans what closes the gap (core/scoring/README.md, rule 4): the actions of the framework that is
/// shown.
class ActionsPanel : public QWidget {
    Q_OBJECT

public:
    ActionsPanel(const PageContext &context, const Clock &clock, QWidget *parent = nullptr);

    /// Adds an empty action and puts the keyboard into it.
    void addAction();

private:
    void refresh();
    void rebuild(const std::vector<Action> &actions);
    void store();
    void remove(std::size_t index);

    PageContext m_context;
    const Clock &m_clock;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QLabel *m_empty;
    std::vector<ActionForm *> m_forms;
};

}  // namespace psirt::pages
