// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/assessment/action.h"
#include "core/planning/nextlevel.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace psirt {
class LinkButton;
class SheetText;
class TextCard;
}  // namespace psirt

namespace psirt::pages {

/// The actions of one framework to read: what, state, who, due. Those still open come first, each in the order entered; an
/// open one that is past its day stands out, by word and colour. Of many it shows the first, and says how many more there
/// are.
class ActionList : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t mostShown = 10;

    explicit ActionList(const ViewOptions &options, QWidget *parent = nullptr);

    /// today decides what is overdue: a due date before it.
    void setActions(const std::vector<Action> &actions, QDate today);

private:
    void addAction(const Action &action, QDate today);

    ViewOptions m_options;
    QVBoxLayout *m_column;
    std::optional<std::vector<Action>> m_shown;
    std::size_t m_hidden = 0;
    QDate m_today;
};

/// One framework below its target: what its next level says, and beside it, beneath where it is narrow, its actions. What
/// the present level says stands before both where there is room for three columns; else it is shown on demand.
class NextLevelBlock : public QWidget {
    Q_OBJECT

public:
    /// The framework is the next level's.
    NextLevelBlock(NextLevel next, const Framework &framework, const ViewOptions &options, QWidget *parent = nullptr);

    [[nodiscard]] const NextLevel &next() const { return m_next; }
    void setActions(const std::vector<Action> &actions, QDate today);
    /// Whether what is new stands out.
    void setHighlightsNew(bool highlights);
    void setHighlights(const QStringList &references, const QString &searchText);
    void focusTitle();

signals:
    void frameworkRequested();
    void actionRequested();
    void marksActivated(const QStringList &numbers);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead(QVBoxLayout *column, const Framework &framework);
    [[nodiscard]] TextCard *addCard(QBoxLayout *row);
    void addText(QVBoxLayout *column);
    /// What the framework stands at, or that the sheet does not say it.
    void addPresentText(TextCard &card, QVBoxLayout &column);
    void addComparison(QVBoxLayout *column);
    void addActions(QBoxLayout *row);
    [[nodiscard]] QString nameOf(Level level) const;
    void showHeading(bool highlights);

    NextLevel m_next;
    ViewOptions m_options;
    LinkButton *m_title = nullptr;
    QLabel *m_heading = nullptr;
    ActionList *m_actions = nullptr;
    TextCard *m_card = nullptr;
    TextCard *m_present = nullptr;         ///< in a column of its own
    QWidget *m_comparison = nullptr;       ///< the same on demand
    std::vector<SheetText *> m_nextTexts;  ///< the next level's
};

}  // namespace psirt::pages
