// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/previouswords.h"

#include "app/messages/changewords.h"
#include "app/messages/terms.h"
#include "app/theme/colors.h"
#include "core/reporting/figures.h"

namespace psirt {

namespace {

ChangeCell cellOf(ChangeKind kind, const QString &figure)
{
    return {signOf(kind) + QLatin1Char(' ') + figure, wordOf(kind) + QLatin1Char(' ') + figure, kind};
}

ChangeCell absentCell(const QString &spoken)
{
    return {absentFigure(), spoken, ChangeKind::Unrated};
}

}  // namespace

QString lastTime(const std::optional<QDate> &date)
{
    return date ? Words()[Term::Bracketed].arg(Words()[Term::LastTime], longDate(*date)) : Words()[Term::LastTime];
}

QString sinceLastTime(const std::optional<QDate> &date)
{
    return date ? Words()[QT_TRANSLATE_NOOP("psirt::Words", "Since last time (%1)")].arg(longDate(*date))
                : Words()[QT_TRANSLATE_NOOP("psirt::Words", "Since last time")];
}

QString namedByAll(const QString &title, const std::optional<QDate> &date, const QString &file)
{
    QStringList parts;
    for (const QString &part : {title, date ? longDate(*date) : QString(), file}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return joined(parts);
}

QString hiddenWord(const Words &words)
{
    return words[QT_TRANSLATE_NOOP("psirt::Words", "Hidden")];
}

ChangeCell changeCell(const FrameworkChange &change)
{
    if (!change.from || !change.to)
        return absentCell(wordOf(change.kind));
    return cellOf(change.kind, formatLevels(change.difference()));
}

ChangeCell changeCell(const AverageChange *change)
{
    if (!change || !change->difference)
        return absentCell({});
    return cellOf(kindOf(change->hundredths), formatDifference(change->hundredths));
}

QString levelBefore(const SincePrevious &since, const FrameworkId &id, bool isHidden)
{
    const FrameworkScore &score = *since.comparison.baseline.framework(id);
    if (isHidden && score.state != FrameworkState::OutOfScope)
        return hiddenWord();
    return score.level ? formatLevel(score) : signOf(score.state) + QLatin1Char(' ') + wordOf(score.state);
}

QString averageBefore(const SincePrevious &since, const ServiceAreaId &id)
{
    return since.isHidden(id) ? hiddenWord() : averageOrState(since.comparison.baseline.area(id)->totals);
}

QColor colorOf(ChangeKind kind, const QPalette &palette)
{
    const Colors colors = Colors::of(palette);
    switch (kind) {
    case ChangeKind::Raised:
        return colors.raised;
    case ChangeKind::Lowered:
        return colors.lowered;
    default:
        return colors.muted;
    }
}

}  // namespace psirt
