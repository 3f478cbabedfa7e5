// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonmodel.h"
#include "app/widgets/tableproxy.h"

namespace psirt::comparison {

/// A ComparisonModel narrowed down and sorted as a ComparisonView says.
///
/// By framework the order is the sheet's; by difference it goes from the largest fall to the largest rise; by a side's
/// level from 0 upwards; by kind as ChangeKind lists them. Absent is: no level, no difference, no reason; equal ones stand
/// in the sheet's order.
class ComparisonProxy : public TableProxy {
    Q_OBJECT

public:
    /// The model must outlive the proxy.
    explicit ComparisonProxy(ComparisonModel &model, QObject *parent = nullptr);

    void setView(const ComparisonView &view);
    [[nodiscard]] const FrameworkChange &change(int row) const;
    /// -1 when the framework is not among what is shown.
    [[nodiscard]] int rowOf(const FrameworkId &id) const;

protected:
    bool accepts(int row) const override;
    int rankOf(int row, int column) const override;
    int compare(int left, int right, int column) const override;

private:
    [[nodiscard]] const QString &reasonOf(const FrameworkChange &change) const;
    [[nodiscard]] bool holdsText(const FrameworkChange &change) const;

    ComparisonModel &m_model;
    ChangeFilter m_filter;
};

}  // namespace psirt::comparison
