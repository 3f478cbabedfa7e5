// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/itemtable.h"

#include <set>

namespace psirt::trend {

class TrendSet;

/// The assessments of a trend: those that take part by date, then a line for each that does not, with its reason.
class TrendFileTable : public ItemTable {
    Q_OBJECT

public:
    explicit TrendFileTable(const ViewOptions &options, QWidget *parent = nullptr);

    void show(const TrendSet &set);
    /// The places in TrendSet::entries() of the rows that are selected.
    [[nodiscard]] std::set<std::size_t> selectedEntries() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::vector<int> columnWidths(int room) const override;
    void fit() override;

private:
    void setCell(int row, int column, const QString &text, std::size_t entry);
};

}  // namespace psirt::trend
