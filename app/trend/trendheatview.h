// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/base/dottedid.h"
#include "core/comparison/trend.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <memory>
#include <optional>

namespace psirt::trend {

/// Framework by date: how each framework stood at each dated assessment of a trend. Each area has a row above its
/// frameworks, with its averages.
class TrendHeatModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TrendHeatModel(const ViewOptions &options, QObject *parent = nullptr);

    void setTrend(std::shared_ptr<const Sheet> sheet, std::shared_ptr<const Trend> trend);

    /// Whether the row is an area's.
    [[nodiscard]] bool isHeading(int row) const { return !m_rows[static_cast<std::size_t>(row)].framework; }
    /// Null for the row of an area.
    [[nodiscard]] const Framework *framework(int row) const { return m_rows[static_cast<std::size_t>(row)].framework; }
    /// -1 where there is no such framework.
    [[nodiscard]] int rowOf(const FrameworkId &id) const;
    /// Of a framework's row.
    [[nodiscard]] const TrendCell &cell(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        const ServiceArea *area;
        std::size_t areaIndex;
        const Framework *framework;  ///< null for the area's own row
        std::size_t trendRow;        ///< of the framework
    };

    [[nodiscard]] QString titleOf(const Row &row) const;
    [[nodiscard]] QString shown(const Row &row, std::size_t point) const;
    [[nodiscard]] QString inWords(const Row &row, std::size_t point) const;
    [[nodiscard]] QString dayOf(std::size_t point) const;

    ViewOptions m_options;
    std::shared_ptr<const Sheet> m_sheet;
    std::shared_ptr<const Trend> m_trend;
    std::vector<Row> m_rows;
};

/// The heat map of a trend: a coloured cell with the level in it for each framework and date. One framework is chosen at a
/// time, by click or by the arrow keys.
class TrendHeatView : public QTableView {
    Q_OBJECT

public:
    /// The model must outlive the view.
    TrendHeatView(TrendHeatModel &model, const ViewOptions &options, QWidget *parent = nullptr);

    /// Chooses it, and scrolls to it. None: nothing is chosen.
    void choose(const std::optional<FrameworkId> &id);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void frameworkChosen(const std::optional<psirt::FrameworkId> &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTitles();

    TrendHeatModel &m_model;
    ViewOptions m_options;
};

}  // namespace psirt::trend
