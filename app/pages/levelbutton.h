// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/sheet/level.h"

#include <QRadioButton>
#include <QToolButton>

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

}  // namespace psirt::pages
