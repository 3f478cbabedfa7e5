// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "core/reporting/overview.h"

namespace psirt {
class ScoreTable;
}

namespace psirt::pages {

/// The strongest or the weakest frameworks with their levels; each leads to its framework.
class ExtremesView : public QWidget {
    Q_OBJECT

public:
    ExtremesView(const QString &title, const PageContext &context, QWidget *parent = nullptr);

    void setExtremes(const Extremes &extremes);

private:
    PageContext m_context;
    ScoreTable *m_table;
    QLabel *m_ties;
    std::vector<FrameworkId> m_ids;
};

}  // namespace psirt::pages
