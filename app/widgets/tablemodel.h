// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QCollator>
#include <QFont>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace psirt {

/// What the models of tables have in common: titled columns, and rows without anything below them.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The font is that of the titles.
    TableModel(QStringList titles, const QFont &font, QObject *parent);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QStringList m_titles;
    QFont m_font;
};

/// Narrows a table down and sorts it as people expect. Whichever way a column is sorted, what is absent comes last and equal
/// ones keep their order. Text is sorted as Japanese is, because that is what people write in it. Rows are those of the
/// source.
class TableProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

protected:
    /// Sorts the table; first asks again which rows are accepted where the filter is another one. A long table is put into
    /// order in one go, which takes a fraction of comparing its rows two by two.
    void arrange(int column, Qt::SortOrder order, bool isOtherFilter);

    [[nodiscard]] virtual bool accepts(int row) const = 0;
    /// What stays in its place when the order is turned around, smaller first: 0 for what says something.
    [[nodiscard]] virtual int rankOf(int row, int column) const = 0;
    /// Negative, 0 or positive, between two of the same rank.
    [[nodiscard]] virtual int compare(int left, int right, int column) const = 0;
    /// The same for equal ones; never turned around.
    [[nodiscard]] virtual int compareEqual(int left, int right) const;
    /// The text that compare() goes by, as compareTexts() has it; none where it goes by something else. Is asked in several
    /// threads at a time.
    [[nodiscard]] virtual std::optional<QString> textOf(int row, int column) const;
    [[nodiscard]] int compareTexts(const QString &left, const QString &right) const;

    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const final;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const final;

private:
    /// Of two rows of the same rank that compare() orders by that sign.
    [[nodiscard]] bool comesBefore(int left, int right, int sign, Qt::SortOrder order) const;
    /// Whether m_places is in that order.
    [[nodiscard]] bool hasPlaces(int column, Qt::SortOrder order) const;
    /// Those of the texts that compare() goes by.
    [[nodiscard]] std::vector<std::optional<QCollatorSortKey>> keysOf(int column) const;
    /// For each row of the source where it stands in that order, from 0.
    [[nodiscard]] std::vector<int> placesOf(int column, Qt::SortOrder sortOrder) const;

    struct Places {
        int column;
        Qt::SortOrder order;
        std::vector<int> ofRows;
    };

    QCollator m_collator;
    std::optional<Places> m_places;  ///< of a long table, until the source changes
    std::vector<QMetaObject::Connection> m_connections;
};

}  // namespace psirt
