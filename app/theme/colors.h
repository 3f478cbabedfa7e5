// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace psirt {

class Level;

/// The colours that carry a meaning (current, baseline, target, …), for one surface. Every use of one goes with a second
/// sign that is not colour: a dash, a marker or a word. Everything else is coloured by the platform's palette.
struct Colors {
    QColor current;
    QColor baseline;
    QColor target;
    QColor band;  ///< translucent
    QColor raised;
    QColor lowered;
    QColor text;
    QColor muted;          ///< text at 62 %, in high contrast all of it: unrated, excluded, out of scope, hints
    QColor surface;        ///< what stands behind text
    QColor raisedSurface;  ///< a slightly different surface, to separate without a border
    QColor grid;           ///< thin lines
    bool isHighContrast = false;

    /// For widgets: light or dark as the palette is.
    [[nodiscard]] static Colors of(const QPalette &palette);
    /// For paper: black on white.
    [[nodiscard]] static Colors paper();
    [[nodiscard]] static bool isDark(const QPalette &palette);
};

/// What a cell of a heat map is filled with: one hue, from nearly the surface at level 0 to the whole colour at level 5,
/// so that the order is seen in greyscale too. The level's number always stands in the cell.
[[nodiscard]] QColor heatFill(Level level, const Colors &colors);

/// Black or white, whichever is easier to read on an opaque colour: the contrast is always 4.5:1 or more.
[[nodiscard]] QColor textOn(const QColor &fill);

/// What a colour that may be translucent looks like on an opaque surface.
[[nodiscard]] QColor painted(const QColor &color, const QColor &surface);

/// The ratio of two opaque colours, from 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

}  // namespace psirt
