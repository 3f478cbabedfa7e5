// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"
#include "app/comparison/comparisonview.h"
#include "app/widgets/viewoptions.h"

#include <QAbstractTableModel>

namespace psirt {
struct CellStyle;
}

namespace psirt::comparison {

/// Every framework with its levels before and after, in the sheet's order; the columns are those of ChangeColumn.
/// Follows the pair.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Both must outlive the model.
    ComparisonModel(const ComparisonPair &pair, const ViewOptions &options, QObject *parent = nullptr);

    [[nodiscard]] const FrameworkChange &change(int row) const;
    /// -1 when the sheet has no such framework.
    [[nodiscard]] int rowOf(const FrameworkId &id) const;
    [[nodiscard]] const ComparisonPair &pair() const { return m_pair; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refresh();
    [[nodiscard]] QString shown(const FrameworkChange &change, ChangeColumn column) const;
    [[nodiscard]] CellStyle styleOf(const FrameworkChange &change, ChangeColumn column) const;
    [[nodiscard]] QString spoken(const FrameworkChange &change, ChangeColumn column) const;

    const ComparisonPair &m_pair;
    const ViewOptions &m_options;
    std::vector<FrameworkId> m_ids;  ///< of the rows
};

/// A framework's level on one side: "3", or the sign and word of why there is none: "⊘ Excluded".
[[nodiscard]] QString levelOrState(const Score &score, const FrameworkId &id);

}  // namespace psirt::comparison
