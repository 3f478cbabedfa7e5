// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/levelbutton.h"
#include "core/sheet/framework.h"
#include "core/sheet/textspan.h"

#include <QFrame>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace psirt {
class SheetText;
}

namespace psirt::pages {

class PreviousMark;

/// One level of a framework: its number, its whole text, and the mark of the target. Choosing it never moves anything. As a
/// column it takes the height that it is given: a text that is taller scrolls, and a line beneath it says so.
class LevelCard : public QFrame {
    Q_OBJECT

public:
    LevelCard(const Framework &framework, Level level, const ViewOptions &options, QWidget *parent = nullptr);

    [[nodiscard]] Level level() const { return m_level; }
    void setShape(LevelShape shape);
    /// The size of the description, in pixels.
    void setPixelSize(int pixels);
    /// The room that a column of that size has for its text, in pixels.
    [[nodiscard]] static QSize roomInColumn(const QSize &column, const ViewOptions &options);
    /// The height that the description takes in a column with room of that width for it, in pixels.
    [[nodiscard]] int textHeight(int width) const;
    /// Whether the description is shown whole; always on a rung.
    [[nodiscard]] bool isWhole() const;
    void setChosen(bool isChosen);
    /// The chosen level is only tried: its bar is dashed.
    void setTried(bool isTried);
    /// Marks the level that it may be as well, or the answer while another level is tried.
    void setSign(LevelButton::Sign sign);
    void setTarget(TargetButton::Mark mark);
    /// Makes room for the sign of last time's level, or takes it away. Called for all cards of a framework alike.
    void reservePrevious(bool isReserved);
    /// Marks last time's level.
    void setPrevious(bool isPrevious);
    /// An excluded framework's levels can be read, not chosen.
    void setRatable(bool isRatable);
    void setHighlights(const QStringList &references, const QString &searchText);
    /// The description in both languages; none without one.
    [[nodiscard]] const std::vector<SheetText *> &texts() const { return m_sheetTexts; }
    void focusLevel();

signals:
    void chosen(psirt::Level level);
    void targetClicked(psirt::Level level);
    void marksActivated(const QStringList &numbers);
    void stepped(psirt::Level from, int step);
    /// The chosen level was confirmed by a key.
    void confirmed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void forgetPointer();
    void addTexts(const Framework &framework);
    void addHint(const QString &text);
    void arrange();
    void setOnFilled(bool isChosen);
    void fitText();
    void refreshMore();
    void scroll(int step);
    void choose();
    void refreshName();

    Level m_level;
    Choosable m_choosable;
    ViewOptions m_options;
    LevelButton *m_button;
    TargetButton *m_targetButton;
    PreviousMark *m_previousMark;
    QWidget *m_text;      ///< the description; on a column it is the scroll area's
    QBoxLayout *m_texts;  ///< of m_text
    QScrollArea *m_scroll;
    QLabel *m_more;
    QGridLayout *m_grid;
    LevelShape m_shape = LevelShape::Rung;
    std::vector<SheetText *> m_sheetTexts;
    bool m_isRatable = true;
    bool m_isTried = false;
    LevelButton::Sign m_sign = LevelButton::Sign::None;
};

}  // namespace psirt::pages
