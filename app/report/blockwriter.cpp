// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/blockwriter.h"

#include "app/report/textlinks.h"
#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt::report {

void BlockWriter::text(const QString &text, TextBlock::Kind kind)
{
    if (!text.trimmed().isEmpty())
        add(TextBlock{.text = text, .kind = kind});
}

void BlockWriter::chart(ChartBlock chart)
{
    if (hasFigures(chart.radar))
        add(std::move(chart));
}

QString BlockWriter::rendering(const BilingualText &text) const
{
    return m_context.showsEnglish ? text.english : QString();
}

Cell BlockWriter::frameworkCell(const FrameworkId &id, const BilingualText &title, Sign sign) const
{
    return {.text = numbered(id.text(), title),
            .rendering = rendering(title),
            .sign = sign,
            .target = recordPlace(id.text()),
            .isTitle = true,
            .wordStarts = title.breaksAfter(numbered(id.text(), {}).size())};
}

Cell BlockWriter::areaCell(const ServiceAreaId &id, const BilingualText &title) const
{
    return {.text = numbered(id.text(), title),
            .rendering = rendering(title),
            .target = QStringLiteral("area-") + id.text(),
            .isTitle = true,
            .wordStarts = title.breaksAfter(numbered(id.text(), {}).size())};
}

QString numbered(const QString &number, const BilingualText &title)
{
    return number + QStringLiteral("  ") + title.japanese;
}

QString orAbsent(const QString &text)
{
    return text.trimmed().isEmpty() ? absentFigure() : text;
}

Cell textCell(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {.text = absentFigure(), .tone = Tone::Muted};
    return {.text = text};
}

Cell levelCell(const FrameworkScore &score)
{
    return {.text = formatLevel(score), .tone = score.level ? Tone::Strong : Tone::Muted};
}

QString bandWord(const ReportWords &words, const Totals &totals)
{
    if (!totals.average)
        return words[Word::NothingRated];
    switch (totals.average->band()) {
    case Band::Below:
        return words[Word::BelowBand];
    case Band::Within:
        return words[Word::WithinBand];
    case Band::Above:
        break;
    }
    return words[Word::AboveBand];
}

QString statusWord(const ReportWords &words, const Totals &totals)
{
    if (totals.isProvisional())
        return words.provisional(totals.rated, totals.ratable);
    return totals.unsure > 0 ? words.finalButUnsure(totals.unsure) : words[Word::Final];
}

QString titleOf(const ReportWords &words, const Properties &properties)
{
    return properties.title.trimmed().isEmpty() ? words[Word::Untitled] : properties.title;
}

Cell changeCell(const ReportWords &words, const FrameworkChange &change)
{
    QString text = words.changes().kind(change.kind);
    if (change.difference() != 0)
        text += QLatin1Char(' ') + formatLevels(change.difference());
    return {.text = text, .tone = isChange(change.kind) ? Tone::Body : Tone::Muted, .sign = signOfChange(change.kind)};
}

QString actionText(const ReportWords &words, const Action &action, bool showsState)
{
    QStringList details;
    if (!action.who.trimmed().isEmpty())
        details << action.who;
    if (action.due)
        details << words.due(*action.due);
    if (showsState)
        details << words.actionState(action.state);
    const QString what = orAbsent(action.what);
    return details.isEmpty() ? what : what + QStringLiteral(" — ") + details.join(QStringLiteral(" · "));
}

void addTotals(BlockWriter &writer, const Totals &totals)
{
    const ReportWords &words = writer.words();
    QStringList about{bandWord(words, totals)};
    if (totals.average)
        about << words.counted(totals.average->count());
    QStringList rated;
    if (totals.isProvisional() && totals.rated > 0)
        rated << words[Word::Provisional];
    if (totals.excluded > 0)
        rated << words.frameworkCount(totals.excluded);
    const bool hasRated = totals.rated > 0;
    writer.add(
        FiguresBlock{{{words[Word::Average], formatAverage(totals.average), about.join(QLatin1Char('\n'))},
                      {words[Word::TargetsReached], words.percent(totals.targetShare),
                       totals.averageTarget ? words.averageTarget(*totals.averageTarget) : QString()},
                      {words[Word::BelowTarget], hasRated ? QString::number(totals.belowTarget) : absentFigure(),
                       hasRated ? words[Word::OfRatedOnes] : QString()},
                      {words[Word::Rated], words.ratedOf(totals.rated, totals.ratable), rated.join(QLatin1Char('\n'))}}});
    if (totals.range)
        writer.text(words.unsure(totals.unsure, *totals.range), TextBlock::Kind::Remark);
}

bool hasFigures(const Radar &radar)
{
    return std::ranges::any_of(radar.axes, [](const RadarAxis &axis) { return axis.level || axis.baseline || axis.target; });
}

}  // namespace psirt::report
