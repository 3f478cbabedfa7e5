// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/colors.h"
#include "app/widgets/viewoptions.h"

#include <QCache>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>

class QPainter;
class QStyleOptionViewItem;

namespace psirt {

struct ChangeCell;

/// How a cell of a table looks beside the others, by what it means. A model answers it under cellStyleRole.
struct CellStyle {
    enum class Tone { Plain, Muted, Raised, Lowered };

    Tone tone = Tone::Plain;
    bool isSmall = false;
    bool isBold = false;
    bool isAlarming = false;  ///< its background is tinted
    int mostLines = 0;        ///< a longer text is cut; 0: none is
};

inline constexpr int cellStyleRole = Qt::UserRole + 100;

/// Paints the cells of every table: the chosen row is filled lightly, so that what its colours say is still seen; the focus
/// is a ring, because the style's own dotted line is hard to see. Rows stand apart by the padding, in pixels.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TableDelegate(const ViewOptions &options, int padding, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// What the size of a cell hangs on.
    struct MeasuredCell {
        QString text;
        QFont font;
        int width;  ///< of its column
        bool isSmall;
        bool isBold;
        bool hasBox;
        int mostLines;

        bool operator==(const MeasuredCell &) const = default;
        friend size_t qHash(const MeasuredCell &cell, size_t seed = 0) { return qHashMulti(seed, cell.text, cell.width); }
    };

    ViewOptions m_options;
    int m_padding;
    mutable QCache<MeasuredCell, QSize> m_sizes;  ///< a view asks for all cells again whenever one or its own width changes
};

/// The one kind of table: no frame, no grid, a header that steps back, rows that are chosen whole. Return opens the cell
/// with the focus, and so does a double click on one that is not edited; Delete asks for a removal. It fills its place and
/// scrolls by itself; its columns follow its width.
class TableView : public QTableView {
    Q_OBJECT

public:
    /// What stands between the texts of two rows, in pixels: little where many figures stand together.
    enum Padding { Close = gridUnit, Wide = gridUnit + gridUnit / 2 };

    explicit TableView(const ViewOptions &options, Padding padding = Close, QWidget *parent = nullptr);

    /// Shows the rows of a model, and fits to each change of them.
    void follow(QAbstractItemModel &model);
    /// Whether a click on a title sorts by its column. At first it does not.
    void setSortable(bool isSortable);

signals:
    void opened(const QModelIndex &index);
    void removalRequested();

protected:
    [[nodiscard]] const ViewOptions &options() const { return m_options; }
    /// The widths of the columns in that room, in pixels. None: they stay.
    [[nodiscard]] virtual std::vector<int> columnWidths(int room) const;
    /// Gives columns and rows the sizes that what is shown needs.
    virtual void fit();
    /// What the longest text of a column takes, its title included.
    [[nodiscard]] int widthOf(int column) const;

    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ViewOptions m_options;
};

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

/// Paints what lies behind a row of a list: lightly filled when chosen, in high contrast framed as well; lighter under the
/// pointer; a ring with the focus.
void paintRowState(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors);

}  // namespace psirt

Q_DECLARE_METATYPE(psirt::CellStyle)
