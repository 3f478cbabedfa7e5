// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/figures.h"

#include <cstdlib>

namespace psirt {

namespace {

QString signOf(int difference)
{
    if (difference == 0)
        return QStringLiteral("±");
    return difference > 0 ? QStringLiteral("+") : QStringLiteral("−");
}

}  // namespace

QString absentFigure()
{
    return QStringLiteral("—");
}

QString formatAverage(const std::optional<Average> &average)
{
    if (!average)
        return absentFigure();
    return QStringLiteral("%1.%2")
        .arg(average->hundredths() / 100)
        .arg(average->hundredths() % 100, 2, 10, QLatin1Char('0'));
}

QString formatDifference(int hundredths)
{
    const int size = std::abs(hundredths);
    return signOf(hundredths) + QStringLiteral("%1.%2").arg(size / 100).arg(size % 100, 2, 10, QLatin1Char('0'));
}

QString formatDifference(const AverageChange &change)
{
    return change.difference ? formatDifference(change.hundredths) : absentFigure();
}

QString formatLikeForLike(const AverageChange &change)
{
    return change.common ? formatDifference(change.common->hundredths()) : absentFigure();
}

QString formatLevels(int difference)
{
    return signOf(difference) + QString::number(std::abs(difference));
}

QString formatRange(const AverageRange &range)
{
    return formatAverage(range.low) + QStringLiteral("–") + formatAverage(range.high);
}

QString formatLevel(const std::optional<Level> &level)
{
    return level ? QString::number(level->number()) : absentFigure();
}

QString formatLevel(const FrameworkScore &score)
{
    const QString level = formatLevel(score.level);
    return score.neighbour ? QStringLiteral("%1 (%2?)").arg(level, formatLevel(score.neighbour)) : level;
}

QString formatNumber(const std::optional<int> &number)
{
    return number ? QString::number(*number) : absentFigure();
}

}  // namespace psirt
