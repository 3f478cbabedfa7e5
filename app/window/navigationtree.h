// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"
#include "app/widgets/viewoptions.h"
#include "core/scoring/score.h"

#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <map>
#include <tuple>

namespace psirt::window {

/// What a row of the navigation holds for its delegate, under these roles of the item.
struct NavigationRole {
    static constexpr int location = Qt::UserRole;    ///< a Location
    static constexpr int state = Qt::UserRole + 1;   ///< a FrameworkState, or nothing for other rows
    static constexpr int figure = Qt::UserRole + 2;  ///< the level, the average, or the word of the state
    static constexpr int target = Qt::UserRole + 3;  ///< the target when the framework is below it
    static constexpr int cites = Qt::UserRole + 4;   ///< whether the framework cites a reference that is chosen
};

/// Draws a row: the sign of the state, the title wrapped and never cut, the figure at the right edge.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit NavigationDelegate(const ViewOptions &options, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QFont fontOf(const QModelIndex &index) const;
    [[nodiscard]] QString figureText(const QModelIndex &index) const;
    [[nodiscard]] QRect titleRect(const QRect &row, const QModelIndex &index) const;
    void drawSign(QPainter &painter, const QPointF &centre, FrameworkState state, const Colors &colors,
                  const QColor &text) const;

    ViewOptions m_options;
    /// Of titles: by text, whether it is a framework's, and width.
    mutable std::map<std::tuple<QString, bool, int>, int> m_heights;
};

/// The way through the sheet: overview, the actions, the areas with their averages, the frameworks with their states. A
/// state is told by sign and number, not by colour alone. A search leaves what matches.
class NavigationTree : public QTreeWidget {
    Q_OBJECT

public:
    NavigationTree(const PageContext &context, QWidget *parent = nullptr);

private:
    void fill();
    void refresh();
    [[nodiscard]] static QString averageFigure(const Totals &answered, const Totals &shown);
    [[nodiscard]] std::optional<int> openAt(const Location &location) const;
    [[nodiscard]] QString figureOf(const FrameworkScore &shown) const;
    void followLocation();
    void filter();
    void markCiting();
    QTreeWidgetItem *addItem(QTreeWidgetItem *parent, const Location &location, const QString &text);

    PageContext m_context;
    bool m_isFollowing = false;
};

}  // namespace psirt::window
