// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/tableview.h"
#include "core/comparison/contentdifference.h"

namespace psirt::dialogs {

/// All in which two states of an assessment differ, a row each: framework, what, before, after. Everything is plain text.
/// Long texts show some lines; a tool tip and a screen reader have more of them.
class DifferenceTable : public ItemTable {
    Q_OBJECT

public:
    DifferenceTable(const QString &beforeTitle, const QString &afterTitle, const ViewOptions &options,
                    QWidget *parent = nullptr);

    void setStates(const Sheet &sheet, const Assessment &before, const Assessment &after);
    void clear() { cells().setRowCount(0); }

    QSize minimumSizeHint() const override;

protected:
    std::vector<int> columnWidths(int room) const override;

private:
    enum Column { Framework, What, Before, After };
};

}  // namespace psirt::dialogs
