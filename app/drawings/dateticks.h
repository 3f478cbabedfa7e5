// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace psirt::drawings {

/// One label on an axis of time.
struct DateTick {
    QDate date;
    QString text;  ///< "2026", "2026-04" or "2026-04-01", whatever tells it apart from its neighbours

    bool operator==(const DateTick &) const = default;
};

/// Days that people read, between both ends: the first of a year, of a half-year, quarter or month, a Monday or any day;
/// as many as have room. widthOf says how wide a text is, pixelsPerDay how long a day is. Two labels never come closer to
/// each other than gap. At least one, even if it has no room.
[[nodiscard]] std::vector<DateTick> dateTicks(QDate first, QDate last, double pixelsPerDay, double gap,
                                              const std::function<double(const QString &)> &widthOf);

}  // namespace psirt::drawings
