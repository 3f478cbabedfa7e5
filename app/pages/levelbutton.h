// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/assessment/rating.h"
#include "core/sheet/framework.h"
#include "core/sheet/level.h"

#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

class QActionGroup;

namespace psirt::pages {

/// How a level's description stands among the six.
enum class LevelShape {
    Rung,    ///< in a row of its own, its marks at the sides
    Column,  ///< beside the others, its marks on top
};

/// The number of a level: on a rung in a ring that is filled when it is the chosen one, on a column large, on a head that is
/// filled then. To a screen reader it is a radio button.
class LevelButton : public QRadioButton {
    Q_OBJECT

public:
    LevelButton(Level level, const ViewOptions &options, QWidget *parent = nullptr);

    /// What else the level is, beside chosen or not.
    enum class Sign {
        None,
        Neighbour,  ///< the level that it may be as well: a dashed ring
        Answer,     ///< the answer, while another level is tried: a square around the ring
    };
    void setSign(Sign sign);
    void setShape(LevelShape shape);
    /// Of a column, in pixels.
    [[nodiscard]] static int heightOfHead(const ViewOptions &options);

    QSize sizeHint() const override;

signals:
    /// An arrow key towards another level was pressed, to the side on a column, up or down on a rung: -1 for the level
    /// below, 1 for the one above. It only moves the focus.
    void stepped(int step);
    /// An arrow key up (-1) or down (1) was pressed on a column.
    void scrolled(int step);
    /// Return, Enter or Space was pressed although the level is chosen already.
    void confirmed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    Level m_level;
    ViewOptions m_options;
    Sign m_sign = Sign::None;
    LevelShape m_shape = LevelShape::Rung;
};

/// The mark of the target at a level's edge: a filled triangle for a framework's own target, a hollow one for the
/// default, a faint one where the target could be set. On a column the word goes where there is no room for it.
class TargetButton : public QToolButton {
    Q_OBJECT

public:
    enum class Mark { None, Default, Own };

    TargetButton(Level level, const ViewOptions &options, QWidget *parent = nullptr);

    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark; }
    void setShape(LevelShape shape);
    /// Whether it stands on a head that is filled.
    void setOnFilled(bool isOnFilled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Of the square that the mark stands in, in pixels.
    [[nodiscard]] int markSide() const;

    Level m_level;
    ViewOptions m_options;
    Mark m_mark = Mark::None;
    LevelShape m_shape = LevelShape::Rung;
    bool m_isOnFilled = false;
};

/// Says of a level that it may as well be the one above or below it, until somebody settles it. Disabled without a level.
class UnsureButton : public QPushButton {
    Q_OBJECT

public:
    explicit UnsureButton(const ViewOptions &options, QWidget *parent = nullptr);

    void setRating(const Framework &framework, const Rating &rating);

signals:
    /// The same level with another doubt, or with none.
    void chosen(const psirt::Rating &rating);

private:
    void addChoice(const QString &text, bool isChecked, const Rating &rating);

    QActionGroup *m_choices = nullptr;
};

/// The rating with a doubt between its level and the one that lies so many steps away (1 or -1); without it where it has
/// that doubt already. None where there is no such level to choose, or no level at all.
[[nodiscard]] std::optional<Rating> withToggledDoubt(const Framework &framework, const Rating &rating, int step);

}  // namespace psirt::pages
