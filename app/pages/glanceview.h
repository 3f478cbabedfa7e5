// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/glancedrawing.h"
#include "app/view/viewstate.h"
#include "app/widgets/viewoptions.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <optional>

namespace psirt::pages {

/// The lines of a drawing as a table, for the keyboard and for those who hear it: the first cell of a row says all of it.
class GlanceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The drawing must outlive the model; it may be another one at the same place.
    void setDrawing(const drawings::GlanceDrawing &drawing, Language titles);

    /// Where a row leads.
    [[nodiscard]] Location locationOf(int row) const;
    /// -1 where there is no such framework.
    [[nodiscard]] int rowOf(const FrameworkId &id) const;
    [[nodiscard]] QString sentenceOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const drawings::GlanceDrawing *m_drawing = nullptr;
    std::vector<drawings::GlanceDrawing::Column> m_columns;
    Language m_titles = Language::Japanese;
};

/// The sheet at a glance on the screen, its legend beneath. Its rows grow with the room; where that is too small for text
/// that can be read, the rows scroll.
///
/// The arrow keys go from row to row; Return and a click lead to what a row is of.
class GlanceView : public QWidget {
    Q_OBJECT

public:
    explicit GlanceView(const ViewOptions &options, QWidget *parent = nullptr);

    void setGlance(const SheetGlance &glance);
    /// Null before there is one.
    [[nodiscard]] const drawings::GlanceDrawing *drawing() const { return m_drawing ? &*m_drawing : nullptr; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    /// Chooses its row, without taking the keyboard.
    void choose(const FrameworkId &id);

signals:
    void opened(const psirt::Location &location);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();

    ViewOptions m_options;
    std::optional<drawings::GlanceDrawing> m_drawing;
    GlanceModel m_model;
    QTableView *m_table;
};

}  // namespace psirt::pages
