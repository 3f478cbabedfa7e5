// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/tableview.h"
#include "app/widgets/viewoptions.h"
#include "core/base/dottedid.h"
#include "core/comparison/trend.h"

#include <QTextBrowser>
#include <QWidget>

#include <set>

class QLabel;

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

/// Some frameworks with where they came from and got to: "1.2 title", "1 → 3 ▲ +2", and the dates. Each leads to its
/// history.
class TrendMovesTable : public QWidget {
    Q_OBJECT

public:
    /// nothing is said where there is none to name.
    TrendMovesTable(const QString &title, const QString &nothing, const ViewOptions &options, QWidget *parent = nullptr);

    void setMoves(const Sheet &sheet, const std::vector<TrendMove> &moves);

signals:
    void frameworkChosen(const psirt::FrameworkId &id);

private:
    ViewOptions m_options;
    ScoreTable *m_table;
    QLabel *m_nothing;
    std::vector<FrameworkId> m_ids;
};

/// One framework's history as text, the latest first: its level at each date, what changed, and the note.
class TrendHistory : public QTextBrowser {
    Q_OBJECT

public:
    explicit TrendHistory(const ViewOptions &options, QWidget *parent = nullptr);

    void showFramework(const Framework &framework, const Trend &trend);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void write(const Framework &framework, const Trend &trend);
    /// What was written of it, a paragraph each.
    [[nodiscard]] static QStringList textsOf(const Entry &entry, FrameworkState state);

    ViewOptions m_options;
};

}  // namespace psirt::trend
