// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace psirt {

/// The four sizes of type that the window uses (app/theme/README.md, "Type": body, body small, title, page title), scaled as
/// the person set it.
struct Type {
    QFont body;
    QFont small;
    QFont title;
    QFont pageTitle;
    int zoom = 100;  ///< in percent

    /// From the system's interface font.
    [[nodiscard]] static Type scaled(const QFont &base, int zoomPercent);

    /// The width of a number of full-width characters of the body, in pixels.
    [[nodiscard]] int fullWidthCharacters(int count) const;
};

/// The same font, semi-bold.
[[nodiscard]] QFont strong(QFont font);

/// The grid that everything keeps to, in pixels; half of it inside controls.
inline constexpr int gridUnit = 8;

}  // namespace psirt
