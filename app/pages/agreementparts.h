// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/sheettext.h"
#include "app/widgets/viewoptions.h"
#include "core/assessment/entry.h"
#include "core/sheet/framework.h"

#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace psirt::pages {

class LevelButton;

/// The levels of a framework in a row, to settle on one of them. Beneath each stand the letters of those who chose it. The
/// Tab key stops at one of them, the left and right arrows move on, and none is chosen before a person does so.
class AgreedLevels : public QWidget {
    Q_OBJECT

public:
    AgreedLevels(const Framework &framework, const std::vector<Opinion> &opinions, const ViewOptions &options,
                 QWidget *parent = nullptr);

    void setChosen(const std::optional<Level> &level);
    /// Those that the sheet lets nobody choose stay disabled.
    void setChoosable(bool canChoose);
    [[nodiscard]] bool canChoose(Level level) const;
    void focusLevel();

signals:
    void chosen(psirt::Level level);
    /// The up or down arrow was pressed: -1 or 1.
    void stepped(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLevel(const Framework &framework, const std::vector<Opinion> &opinions, Level level, const ViewOptions &options);
    /// Where the Tab key stops.
    void setStop(std::size_t index);

    std::vector<LevelButton *> m_buttons;  ///< by level
    std::vector<bool> m_canChoose;         ///< by level: whether the sheet lets one
    std::size_t m_stop = 0;
};

/// What one assessor said of a framework: who, the level by sign and word, what the sheet says of that level, the note and
/// the evidence.
class OpinionCard : public TextCard {
    Q_OBJECT

public:
    enum class Texts { Shown, Hidden };  ///< of the sheet

    /// index is the opinion's place among the framework's, which gives its letter.
    OpinionCard(std::size_t index, const Opinion &opinion, const Framework &framework, Texts texts,
                const ViewOptions &options, QWidget *parent = nullptr);

    /// Marks what is searched for in the assessor's own words.
    void setSearch(const QString &search);

private:
    void addOwnText(QVBoxLayout &column, const QString &text);
    void addTexts(QVBoxLayout *column, const QString &who, Level level, const Framework &framework);
    void addNotes(QVBoxLayout *column, const Opinion &opinion);

    ViewOptions m_options;
    std::vector<std::pair<QLabel *, QString>> m_ownTexts;
};

}  // namespace psirt::pages
