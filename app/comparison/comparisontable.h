// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonproxy.h"
#include "app/widgets/tableview.h"

namespace psirt::comparison {

/// The table of changes. A row is read beside it when it is the current one; to open it asks to go to its framework.
class ComparisonTable : public TableView {
    Q_OBJECT

public:
    /// The proxy must outlive the table.
    ComparisonTable(ComparisonProxy &proxy, const ViewOptions &options, QWidget *parent = nullptr);

    /// None when no row is shown.
    [[nodiscard]] std::optional<FrameworkId> currentFramework() const;
    /// Makes its row the current one, or the first where it is not shown.
    void setCurrentFramework(const std::optional<FrameworkId> &id);

signals:
    /// The current row is that of another framework, or of none.
    void currentFrameworkChanged();
    void frameworkRequested(const psirt::FrameworkId &id);

protected:
    std::vector<int> columnWidths(int room) const override;

private:
    ComparisonProxy &m_proxy;
};

}  // namespace psirt::comparison
