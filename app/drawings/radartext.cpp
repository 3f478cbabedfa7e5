// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/radartext.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"

#include <QCoreApplication>
#include <QStringList>

namespace psirt::drawings {

namespace {

struct RadarTexts {
    Q_DECLARE_TR_FUNCTIONS(psirt::RadarChart)
};

bool isShownInEnglish(const RadarAxis &axis, Language language)
{
    return language != Language::Japanese && !axis.title.english.isEmpty();
}

QString levelPhrase(const RadarAxis &axis, RadarBaseline baseline)
{
    if (!axis.level)
        return stateWord(axis.state);
    const QString figure = radarFigure(axis, *axis.level);
    if (baseline == RadarBaseline::Answers)
        return (axis.isProvisional ? RadarTexts::tr("what-if %1 (provisional)") : RadarTexts::tr("what-if %1")).arg(figure);
    return (axis.isProvisional ? RadarTexts::tr("level %1 (provisional)") : Words()[Term::LevelInText]).arg(figure);
}

QString baselinePhrase(const RadarAxis &axis, RadarBaseline baseline)
{
    const QString figure = radarFigure(axis, *axis.baseline);
    return (baseline == RadarBaseline::Answers ? Words()[Term::RatedInText] : Words()[Term::LastTimeInText]).arg(figure);
}

}  // namespace

QString stateWord(FrameworkState state, const Words &words)
{
    return state == FrameworkState::Rated ? QString() : wordOf(state, words);
}

QString axisTitle(const RadarAxis &axis, Language language)
{
    return titleIn(axis.id, axis.title, language);
}

std::vector<qsizetype> axisTitleBreaks(const RadarAxis &axis, Language language)
{
    return isShownInEnglish(axis, language) ? std::vector<qsizetype>{} : axis.title.breaksAfter(axis.id.size() + 1);
}

QString axisSentence(const Radar &radar, std::size_t axis, Language language)
{
    const RadarAxis &shown = radar.axes[axis];
    QStringList phrases{levelPhrase(shown, radar.baseline)};
    if (shown.low && shown.high) {
        phrases.append(
            RadarTexts::tr("unsure, from %1 to %2").arg(radarFigure(shown, *shown.low), radarFigure(shown, *shown.high)));
    }
    if (shown.baseline)
        phrases.append(baselinePhrase(shown, radar.baseline));
    if (shown.target)
        phrases.append(Words()[Term::TargetInText].arg(radarFigure(shown, *shown.target)));
    return Words()[Term::Labelled].arg(axisTitle(shown, language), joined(phrases));
}

QString radarDescription(const Radar &radar, Language language)
{
    QStringList lines;
    for (std::size_t axis = 0; axis < radar.axes.size(); ++axis)
        lines.append(axisSentence(radar, axis, language));
    return lines.join(QLatin1Char('\n'));
}

QString signName(ChartSign sign, RadarBaseline baseline, const Words &words)
{
    const bool isWhatIf = baseline == RadarBaseline::Answers;
    switch (sign) {
    case ChartSign::Level:
        return words[isWhatIf ? Term::WhatIf : baseline == RadarBaseline::Previous ? Term::ThisTime : Term::Level];
    case ChartSign::Provisional:
        return words[Term::Provisional];
    case ChartSign::Range:
        return words[Term::UnsureRange];
    case ChartSign::Baseline:
        return words[isWhatIf ? Term::Ratings : Term::LastTime];
    case ChartSign::Target:
        return words[Term::Target];
    case ChartSign::Band:
        return words[Term::BandWithFigures].arg(bandFigures());
    }
    Q_UNREACHABLE();
}

QString bandFigures()
{
    return QStringLiteral("%1–%2").arg(Average::bandLow, 0, 'f', 1).arg(Average::bandHigh, 0, 'f', 1);
}

}  // namespace psirt::drawings
