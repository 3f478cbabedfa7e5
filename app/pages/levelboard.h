// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/columntype.h"
#include "app/pages/levelbutton.h"
#include "app/view/pagecontext.h"
#include "core/sheet/textspan.h"

#include <QWidget>

class QBoxLayout;

namespace psirt::pages {

class LevelCard;

/// The six descriptions of a framework with what is chosen of them: beside each other, as on paper, wherever the width
/// allows, else below each other from 0 upwards (core/scoring/README.md, rule 1).
///
/// Beside each other they take the height that they are given, and all have type of one size. Below each other the board is
/// as tall as they are. It follows the document and the state, and edits the document.
class LevelBoard : public QWidget {
    Q_OBJECT

public:
    explicit LevelBoard(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the levels of a framework, which must belong to the document's sheet.
    void setFramework(const Framework &framework);
    /// Sizes for reading from afar, of which the largest is taken at which the framework at hand is whole. Without them the
    /// size is that of ColumnType for the whole sheet.
    void setTypeRange(TypeRange range);
    /// While it asks, choosing a level changes nothing: that it was chosen is all that it says.
    void setAsking(bool isAsking) { m_isAsking = isAsking; }
    /// Puts the keyboard on that level. False where nothing is shown.
    bool focusOn(Level level);
    /// Puts the keyboard on the rating, else on level 0. False where nothing is shown.
    bool focusLevel();
    [[nodiscard]] LevelShape shape() const { return m_shape; }

signals:
    /// A level was chosen that was chosen already: the person is done here.
    void confirmed();
    /// A level was chosen here.
    void rated();
    /// A level was chosen while it asks.
    void answered(psirt::Level level);
    /// Another level holds than before, whatever the cause.
    void chosen(QWidget *card);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is new in a level's description against the described level below it. Empty for the lowest.
    struct LevelStep {
        std::vector<TextSpan> inJapanese;
        std::vector<TextSpan> inEnglish;
    };

    void addCard(Level level);
    void refresh();
    void refreshPrevious();
    void highlight();
    /// What each level above the chosen one adds to the described level below it.
    void highlightNew();
    void chooseLevel(Level level);
    void toggleTarget(Level level);
    void moveFocus(Level from, int step);
    void fit();

    PageContext m_context;
    ColumnType m_type;
    std::optional<TypeRange> m_range;
    bool m_isAsking = false;
    const Framework *m_framework = nullptr;
    std::optional<Level> m_shownLevel;  ///< before the last change
    QBoxLayout *m_row;
    LevelShape m_shape = LevelShape::Rung;
    std::vector<LevelCard *> m_cards;
    std::vector<LevelStep> m_steps;  ///< by level
};

}  // namespace psirt::pages
