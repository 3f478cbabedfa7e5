// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"

#include <QTreeWidget>

namespace psirt::window {

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
    [[nodiscard]] int openPoints() const;
    [[nodiscard]] QString figureOf(const FrameworkScore &shown) const;
    void followLocation();
    void filter();
    void markCiting();
    QTreeWidgetItem *addItem(QTreeWidgetItem *parent, const Location &location, const QString &text);

    PageContext m_context;
    bool m_isFollowing = false;
};

}  // namespace psirt::window
