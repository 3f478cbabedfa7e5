// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "core/sheet/textspan.h"

#include <QPushButton>

#include <vector>

namespace psirt {
class SheetText;
}

namespace psirt::pages {

class LevelCard;
class PreviousDetails;
class PreviousLine;
class UnsureButton;

/// Read by the person who rates: what is this framework for, and which of the six descriptions is closest to us?
///
/// Purpose on top, then the levels from 0 upwards (core/scoring/README.md, rule 1), the exclusion, the sheet's note on
/// levels 0–2 and its glossary notes. Where the assessment before is remembered, also how the framework stood then.
class FrameworkPage : public Page {
    Q_OBJECT

public:
    FrameworkPage(const PageContext &context, QWidget *parent = nullptr);

    bool focusFirst() override;

signals:
    /// The person wants to exclude the framework, or to change the reason: the reason is asked for.
    void exclusionRequested();

private:
    /// What is new in a level's description against the described level below it. Empty for the lowest.
    struct LevelStep {
        std::vector<TextSpan> inJapanese;
        std::vector<TextSpan> inEnglish;
    };

    void show(const FrameworkId &id);
    void refresh();
    void addHead(QVBoxLayout *column);
    void addBanner(QVBoxLayout *column);
    void addOpinions(QVBoxLayout *column);
    void addPurpose(QVBoxLayout *column);
    void addReadingHint(QVBoxLayout *column);
    void addCards(QVBoxLayout *column);
    void addNotes(QVBoxLayout *column);
    void addSheetText(QVBoxLayout *column, const BilingualText &text);
    void highlight();
    /// What each level above the chosen one adds to the described level below it.
    void highlightNew();
    void refreshPrevious();
    void chooseLevel(Level level);
    void toggleTarget(Level level);
    void moveFocus(Level from, int step);
    [[nodiscard]] QString bannerText() const;
    [[nodiscard]] bool isInView(const QWidget &widget) const;

    const Framework *m_framework = nullptr;
    std::optional<Level> m_shownLevel;  ///< before the last change
    std::vector<LevelCard *> m_cards;
    std::vector<LevelStep> m_steps;  ///< by level
    std::vector<SheetText *> m_texts;
    QLabel *m_stateLabel = nullptr;
    QLabel *m_banner = nullptr;
    QPushButton *m_excludeButton = nullptr;
    QPushButton *m_clearButton = nullptr;
    UnsureButton *m_unsure = nullptr;
    PreviousLine *m_previous = nullptr;
    PreviousDetails *m_previousDetails = nullptr;
};

}  // namespace psirt::pages
