// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/base/dottedid.h"
#include "core/comparison/trend.h"

#include <QWidget>

class QLabel;

namespace psirt {
class ScoreTable;
}

namespace psirt::trend {

/// Some frameworks with where they came from and got to: "1.2 title", "1 → 3 ▲ +2", and the dates. Each leads to its
/// history.
class TrendMovesTable : public QWidget {
    Q_OBJECT

public:
    /// nothing is said where there is none to name.
    TrendMovesTable(const QString &title, const QString &nothing, const ViewOptions &options, QWidget *parent = nullptr);

    void setMoves(const Sheet &sheet, const std::vector<TrendMove> &moves);

signals:
    void frameworkChosen(const psirt::FrameworkId &id);

private:
    ViewOptions m_options;
    ScoreTable *m_table;
    QLabel *m_nothing;
    std::vector<FrameworkId> m_ids;
};

}  // namespace psirt::trend
