// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"
#include "app/widgets/tablemodel.h"
#include "app/widgets/tableview.h"
#include "app/widgets/viewoptions.h"
#include "core/comparison/comparison.h"

#include <QString>

namespace psirt::comparison {

/// The columns of the table of changes.
enum class ChangeColumn { Framework, Before, After, Difference, Kind, Reason };

/// What the table of changes is narrowed down to.
struct ChangeFilter {
    bool onlyChanged = false;
    std::optional<ChangeKind> kind = {};     ///< none: all
    std::optional<ServiceAreaId> area = {};  ///< none: all
    QString text = {};                       ///< of titles, notes and reasons; empty: any

    [[nodiscard]] bool isNarrowed() const { return onlyChanged || kind || area || !text.trimmed().isEmpty(); }
    bool operator==(const ChangeFilter &) const = default;
};

/// How a comparison is looked at. Outlives the widgets, which are built anew when the language or the text size
/// changes.
struct ComparisonView {
    ChangeFilter filter = {};
    ChangeColumn sortColumn = ChangeColumn::Framework;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    int tab = 0;
    std::optional<FrameworkId> framework = {};  ///< whose details are shown
    std::optional<ServiceAreaId> area = {};     ///< whose radar is shown; none: that of all areas
};

/// Every framework with its levels before and after, in the sheet's order; the columns are those of ChangeColumn.
/// Follows the pair.
class ComparisonModel : public TableModel {
    Q_OBJECT

public:
    /// Both must outlive the model.
    ComparisonModel(const ComparisonPair &pair, const ViewOptions &options, QObject *parent = nullptr);

    [[nodiscard]] const FrameworkChange &change(int row) const;
    /// -1 when the sheet has no such framework.
    [[nodiscard]] int rowOf(const FrameworkId &id) const;
    [[nodiscard]] const ComparisonPair &pair() const { return m_pair; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

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
