// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/tableview.h"

#include <QStandardItemModel>

namespace psirt {

/// A table that holds its cells itself: for what is shown once and not edited.
class ItemTable : public TableView {
    Q_OBJECT

public:
    ItemTable(const QStringList &headers, const ViewOptions &options, QWidget *parent = nullptr);

    [[nodiscard]] int rowCount() const { return m_model->rowCount(); }
    [[nodiscard]] int columnCount() const { return m_model->columnCount(); }
    /// Null where nothing was set.
    [[nodiscard]] QStandardItem *item(int row, int column) const { return m_model->item(row, column); }
    void setCurrentCell(int row, int column) { setCurrentIndex(m_model->index(row, column)); }

    /// Replaces all rows. A row with fewer texts than columns has empty cells.
    void setRows(const std::vector<QStringList> &rows);

protected:
    /// Aligns a column to the right, as figures are. Called before rows are set.
    void setHasFigures(int column);
    QStandardItem *setText(int row, int column, const QString &text);
    [[nodiscard]] QStandardItemModel &cells() { return *m_model; }

private:
    QStandardItemModel *m_model;
};

}  // namespace psirt
