// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonproxy.h"

#include <QTableView>

namespace psirt {

/// The table of changes. A row is read beside it when it is the current one; Return or a double click asks to go to its
/// framework. It fills its place and scrolls by itself.
class ComparisonTable : public QTableView {
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
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void styleHeader();
    void fitColumns();
    /// What the longest text of a column takes, its title included.
    [[nodiscard]] int widthOf(ChangeColumn column) const;

    ComparisonProxy &m_proxy;
    ViewOptions m_options;
};

}  // namespace psirt
