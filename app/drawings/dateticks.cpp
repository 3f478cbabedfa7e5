// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/trenddrawing.h"

#include <array>

namespace psirt::drawings {

namespace {

/// From one tick to the next: days, or else months.
struct Step {
    int days;
    int months;
};

constexpr std::array steps{Step{1, 0},  Step{7, 0},  Step{0, 1},  Step{0, 3},   Step{0, 6},
                           Step{0, 12}, Step{0, 24}, Step{0, 60}, Step{0, 120}, Step{0, 600}};

constexpr int monthsInYear = 12;

QDate roundedDown(QDate date, const Step &step)
{
    if (step.days == 1)
        return date;
    if (step.days > 1)
        return date.addDays(1 - date.dayOfWeek());  // a Monday
    const int month = date.year() * monthsInYear + date.month() - 1;
    const int start = month - month % step.months;
    return {start / monthsInYear, start % monthsInYear + 1, 1};
}

QString textOf(QDate date, const Step &step)
{
    if (step.days > 0)
        return date.toString(Qt::ISODate);
    return date.toString(step.months % monthsInYear == 0 ? QStringLiteral("yyyy") : QStringLiteral("yyyy-MM"));
}

std::vector<DateTick> ticksOf(QDate first, QDate last, const Step &step)
{
    std::vector<DateTick> ticks;
    QDate date = roundedDown(first, step);
    while (date <= last) {
        if (date >= first)
            ticks.push_back({date, textOf(date, step)});
        date = step.days > 0 ? date.addDays(step.days) : date.addMonths(step.months);
    }
    return ticks;
}

/// Days between two ticks at their closest.
double shortest(const Step &step)
{
    constexpr double shortestMonth = 28;
    constexpr double usualMonth = 30;
    return step.days > 0 ? step.days : step.months == 1 ? shortestMonth : step.months * usualMonth;
}

}  // namespace

std::vector<DateTick> dateTicks(QDate first, QDate last, double pixelsPerDay, double gap,
                                const std::function<double(const QString &)> &widthOf)
{
    for (const Step &step : steps) {
        if (shortest(step) * pixelsPerDay < widthOf(textOf(first, step)) + gap)
            continue;
        std::vector<DateTick> ticks = ticksOf(first, last, step);
        if (!ticks.empty())
            return ticks;
        break;  // a longer step has none either
    }
    return {{first, textOf(first, steps.front())}};
}

}  // namespace psirt::drawings
