// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace psirt {

/// A ComparisonModel narrowed down and sorted as a ComparisonView says.
///
/// By framework the order is the sheet's; by difference it goes from the largest fall to the largest rise; by a side's
/// level from 0 upwards; by kind as ChangeKind lists them. Whichever way a column is sorted, what has no level, no
/// difference or no reason comes last, and equal ones stand in the sheet's order.
class ComparisonProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// The model must outlive the proxy.
    explicit ComparisonProxy(ComparisonModel &model, QObject *parent = nullptr);

    void setView(const ComparisonView &view);
    [[nodiscard]] const FrameworkChange &change(int row) const;
    [[nodiscard]] bool lacksReason(int row) const { return m_model.pair().lacksReason(change(row)); }
    /// -1 when the framework is not among what is shown.
    [[nodiscard]] int rowOf(const FrameworkId &id) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// Whether the column says nothing of the row.
    [[nodiscard]] bool isAbsent(const FrameworkChange &change, ChangeColumn column) const;
    /// Negative, 0 or positive.
    [[nodiscard]] int compare(const FrameworkChange &left, const FrameworkChange &right, ChangeColumn column) const;
    [[nodiscard]] bool holdsText(const FrameworkChange &change) const;

    ComparisonModel &m_model;
    ChangeFilter m_filter;
    QCollator m_collator;
};

}  // namespace psirt
