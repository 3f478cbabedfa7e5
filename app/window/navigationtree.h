// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"
#include "app/widgets/viewoptions.h"
#include "core/scoring/score.h"

#include <QStyledItemDelegate>
#include <QTreeWidget>

class QLabel;

namespace psirt::window {

/// What a row of the navigation holds for its delegate, under these roles of the item.
struct NavigationRole {
    static constexpr int location = Qt::UserRole;     ///< a Location
    static constexpr int state = Qt::UserRole + 1;    ///< a FrameworkState, or nothing for other rows
    static constexpr int figure = Qt::UserRole + 2;   ///< the level, the average, or the word of the state
    static constexpr int target = Qt::UserRole + 3;   ///< the target when the framework is below it
    static constexpr int cites = Qt::UserRole + 4;    ///< whether the framework cites a reference that is chosen
    static constexpr int level = Qt::UserRole + 5;    ///< the number of the level that a framework's figure is tinted by
    static constexpr int foundIn = Qt::UserRole + 6;  ///< where a search found it beside the sheet's text, in words
};

/// Draws a row: the title in one line, and at the right edge the figure, of a framework on a chip that is tinted by its
/// level. Slim, an area or a framework has its number alone.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit NavigationDelegate(const ViewOptions &options, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void setSlim(bool isSlim) { m_isSlim = isSlim; }
    /// What a slim tree needs, in pixels, without its scroll bar.
    [[nodiscard]] int slimWidth() const;
    /// What a row needs so that its whole title can be read, in pixels.
    [[nodiscard]] int widthOfTitle(const QModelIndex &index) const;

private:
    [[nodiscard]] QFont fontOf(const QModelIndex &index) const;
    [[nodiscard]] int chipWidth() const;
    /// Draws the figure at the right edge of the row; what is left of it for the title.
    [[nodiscard]] int drawFigure(QPainter &painter, const QRect &row, const QModelIndex &index, const Colors &colors) const;
    void drawChip(QPainter &painter, const QRect &chip, const QModelIndex &index, const Colors &colors) const;

    ViewOptions m_options;
    bool m_isSlim = false;
};

/// The way through the sheet: overview, the actions, the areas with their averages, the frameworks with their states. A
/// state is told by sign and number, not by colour alone. A search leaves what matches, with a word where it was found if
/// that is not the sheet, and says so where nothing does.
class NavigationTree : public QTreeWidget {
    Q_OBJECT

public:
    NavigationTree(const PageContext &context, QWidget *parent = nullptr);

    /// Shows numbers, levels and the pictures of pages alone, as narrow as they are.
    void setSlim(bool isSlim);
    [[nodiscard]] bool isSlim() const { return m_isSlim; }
    /// What the whole of the longest title needs, in pixels.
    [[nodiscard]] int widthOfTitles();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void refresh();
    [[nodiscard]] static QString averageFigure(const Totals &answered, const Totals &shown);
    [[nodiscard]] std::optional<int> openAt(const Location &location) const;
    [[nodiscard]] QString figureOf(const FrameworkScore &shown) const;
    void followLocation();
    void filter();
    void placeAgreement();
    void markCiting();
    void placeNoMatch();
    static void describe(QTreeWidgetItem &item);
    QTreeWidgetItem *addPage(const Location &location, const QString &text, const char *icon);
    QTreeWidgetItem *addItem(QTreeWidgetItem *parent, const Location &location, const QString &text);

    PageContext m_context;
    NavigationDelegate *m_delegate;
    QLabel *m_noMatch;
    QTreeWidgetItem *m_agreement = nullptr;
    bool m_isFollowing = false;
    bool m_isSlim = false;
};

}  // namespace psirt::window
