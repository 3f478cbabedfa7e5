// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

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

/// Sets a text in lines of the rectangle's width, a little apart, and draws them in the painter's pen if there is one.
/// The height that the lines take, in pixels, whatever the rectangle's is.
int layOutLines(QPainter *painter, const QRect &rect, const QFont &font, const QString &text);

}  // namespace psirt
