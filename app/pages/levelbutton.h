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

/// The number of a level in a ring, filled when it is the chosen one. To a screen reader it is a radio button.
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

    QSize sizeHint() const override;

signals:
    /// An arrow key was pressed: -1 for the level below, 1 for the one above. It only moves the focus.
    void stepped(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    Level m_level;
    ViewOptions m_options;
    Sign m_sign = Sign::None;
};

/// The mark of the target at a level's edge: a filled triangle for a framework's own target, a hollow one for the
/// default, a faint one where the target could be set.
class TargetButton : public QToolButton {
    Q_OBJECT

public:
    enum class Mark { None, Default, Own };

    TargetButton(Level level, const ViewOptions &options, QWidget *parent = nullptr);

    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Level m_level;
    ViewOptions m_options;
    Mark m_mark = Mark::None;
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
