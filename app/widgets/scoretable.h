// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/itemtable.h"

namespace psirt {

struct ChangeCell;

/// A quiet table of figures that is as tall as its rows and never scrolls by itself. Its first column wraps, the others
/// hold figures, aligned to the right. A row leads somewhere: by click, or by Return on the keyboard.
class ScoreTable : public ItemTable {
    Q_OBJECT

public:
    /// The columns that only a table with last time beside shows.
    enum ChangeColumn { Before = 1, Change = 3 };

    ScoreTable(const QStringList &headers, const ViewOptions &options, QWidget *parent = nullptr);

    /// Replaces all rows. The first text of a row is its title.
    void setRows(const std::vector<QStringList> &rows);
    /// Mutes a row: what it shows counts nowhere.
    void setMuted(int row);
    /// Shows a change in its colour, with its words for a screen reader. Called after setRows.
    void setChange(int row, int column, const ChangeCell &change);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowActivated(int row);

protected:
    /// Measures only what was not measured at these widths: each layout of a page comes by here several times.
    void fit() override;

private:
    std::vector<int> m_fittedWidths;  ///< of the columns, when the rows got their heights; none once the rows changed
};

}  // namespace psirt
