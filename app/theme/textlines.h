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

/// Sets a text in lines of the rectangle's width, a little apart, and draws them in the painter's pen if there is one.
/// The height that the lines take, in pixels, whatever the rectangle's is.
int layOutLines(QPainter *painter, const QRect &rect, const QFont &font, const QString &text);

}  // namespace psirt
