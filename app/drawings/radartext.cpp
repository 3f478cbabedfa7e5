// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/radartext.h"

#include <QCoreApplication>
#include <QStringList>

namespace psirt {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(psirt::RadarChart)
};

QString levelPhrase(const RadarAxis &axis, RadarBaseline baseline)
{
    if (!axis.level)
        return stateWord(axis.state);
    const QString figure = radarFigure(axis, *axis.level);
    if (baseline == RadarBaseline::Answers)
        return (axis.isProvisional ? Texts::tr("what-if %1 (provisional)") : Texts::tr("what-if %1")).arg(figure);
    return (axis.isProvisional ? Texts::tr("level %1 (provisional)") : Texts::tr("level %1")).arg(figure);
}

QString baselinePhrase(const RadarAxis &axis, RadarBaseline baseline)
{
    const QString figure = radarFigure(axis, *axis.baseline);
    return (baseline == RadarBaseline::Answers ? Texts::tr("rated %1") : Texts::tr("last time %1")).arg(figure);
}

}  // namespace

QString stateWord(FrameworkState state)
{
    switch (state) {
    case FrameworkState::Rated:
        return {};
    case FrameworkState::Unrated:
        return Texts::tr("Not rated");
    case FrameworkState::Excluded:
        return Texts::tr("Excluded");
    case FrameworkState::OutOfScope:
        return Texts::tr("Out of scope");
    }
    Q_UNREACHABLE();
}

QString axisTitle(const RadarAxis &axis, Language language)
{
    const bool isEnglish = language == Language::English && !axis.title.english.isEmpty();
    return axis.id + QLatin1Char(' ') + (isEnglish ? axis.title.english : axis.title.japanese);
}

QString axisSentence(const Radar &radar, std::size_t axis, Language language)
{
    const RadarAxis &shown = radar.axes[axis];
    QStringList phrases{levelPhrase(shown, radar.baseline)};
    if (shown.low && shown.high) {
        phrases.append(
            Texts::tr("unsure, from %1 to %2").arg(radarFigure(shown, *shown.low), radarFigure(shown, *shown.high)));
    }
    if (shown.baseline)
        phrases.append(baselinePhrase(shown, radar.baseline));
    if (shown.target)
        phrases.append(Texts::tr("target %1").arg(radarFigure(shown, *shown.target)));
    const QString separator = Texts::tr(", ", "between the figures of an axis");
    return Texts::tr("%1: %2").arg(axisTitle(shown, language), phrases.join(separator));
}

QString radarDescription(const Radar &radar, Language language)
{
    QStringList lines;
    for (std::size_t axis = 0; axis < radar.axes.size(); ++axis)
        lines.append(axisSentence(radar, axis, language));
    return lines.join(QLatin1Char('\n'));
}

QString signName(ChartSign sign, RadarBaseline baseline)
{
    switch (sign) {
    case ChartSign::Level:
        return baseline == RadarBaseline::Answers ? Texts::tr("What-if") : Texts::tr("Level");
    case ChartSign::Provisional:
        return Texts::tr("Provisional");
    case ChartSign::Range:
        return Texts::tr("Unsure range");
    case ChartSign::Baseline:
        return baseline == RadarBaseline::Answers ? Texts::tr("Ratings") : Texts::tr("Last time");
    case ChartSign::Target:
        return Texts::tr("Target");
    case ChartSign::Band:
        return Texts::tr("Target band %1").arg(bandFigures());
    }
    Q_UNREACHABLE();
}

QString bandFigures()
{
    return QStringLiteral("%1–%2").arg(Average::bandLow, 0, 'f', 1).arg(Average::bandHigh, 0, 'f', 1);
}

}  // namespace psirt
