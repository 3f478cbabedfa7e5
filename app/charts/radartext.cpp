// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/radartext.h"

#include <QCoreApplication>
#include <QStringList>

namespace psirt {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(psirt::RadarChart)
};

QString levelPhrase(const RadarAxis &axis)
{
    if (!axis.level)
        return stateText(axis.state);
    const QString figure = radarFigure(axis, *axis.level);
    return axis.isProvisional ? Texts::tr("level %1 (provisional)").arg(figure) : Texts::tr("level %1").arg(figure);
}

}  // namespace

QString stateText(FrameworkState state)
{
    switch (state) {
    case FrameworkState::Rated:
        return {};
    case FrameworkState::Unrated:
        return Texts::tr("○ Not rated");
    case FrameworkState::Excluded:
        return Texts::tr("⊘ Excluded");
    case FrameworkState::OutOfScope:
        return Texts::tr("─ Out of scope");
    }
    return {};
}

QString axisTitle(const RadarAxis &axis, Language language)
{
    const bool isEnglish = language == Language::English && !axis.title.english.isEmpty();
    return axis.id + QLatin1Char(' ') + (isEnglish ? axis.title.english : axis.title.japanese);
}

QString axisSentence(const RadarAxis &axis, Language language)
{
    const QString title = axisTitle(axis, language);
    if (!axis.target)
        return Texts::tr("%1: %2").arg(title, levelPhrase(axis));
    return Texts::tr("%1: %2, target %3").arg(title, levelPhrase(axis), radarFigure(axis, *axis.target));
}

QString radarDescription(const Radar &radar, Language language)
{
    QStringList lines;
    for (const RadarAxis &axis : radar.axes)
        lines.append(axisSentence(axis, language));
    return lines.join(QLatin1Char('\n'));
}

QString signName(ChartSign sign, [[maybe_unused]] const Radar &radar)
{
    switch (sign) {
    case ChartSign::Level:
        return Texts::tr("Level");
    case ChartSign::Provisional:
        return Texts::tr("Provisional");
    case ChartSign::Target:
        return Texts::tr("Target");
    case ChartSign::Band:
        return Texts::tr("Target band %1").arg(bandFigures());
    }
    return {};
}

QString bandFigures()
{
    return QStringLiteral("%1–%2").arg(Average::bandLow, 0, 'f', 1).arg(Average::bandHigh, 0, 'f', 1);
}

}  // namespace psirt
