// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/assessment/action.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace psirt::pages {

/// The actions of one framework to read: what, state, who, due. Those still open come first, each in the order entered; an
/// open one that is past its day stands out, by word and colour.
class ActionList : public QWidget {
    Q_OBJECT

public:
    explicit ActionList(const ViewOptions &options, QWidget *parent = nullptr);

    /// today decides what is overdue: a due date before it.
    void setActions(const std::vector<Action> &actions, QDate today);

private:
    void addAction(const Action &action, QDate today);

    ViewOptions m_options;
    QVBoxLayout *m_column;
    std::optional<std::vector<Action>> m_actions;
    QDate m_today;
};

}  // namespace psirt::pages
