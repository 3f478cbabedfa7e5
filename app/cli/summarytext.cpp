// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/summarytext.h"

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "core/planning/pathtoband.h"
#include "core/reporting/figures.h"
#include "core/scoring/score.h"

#include <QCoreApplication>

namespace psirt {

namespace {

using Align = TextTable::Align;

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(psirt::SummaryText)
};

QString bandText(Band band)
{
    switch (band) {
    case Band::Below:
        return SummaryText::tr("below 2.5–3.0");
    case Band::Within:
        return SummaryText::tr("within 2.5–3.0");
    case Band::Above:
        return SummaryText::tr("above 2.5–3.0");
    }
    Q_UNREACHABLE();
}

QString stateText(FrameworkState state)
{
    switch (state) {
    case FrameworkState::Rated:
        return SummaryText::tr("rated");
    case FrameworkState::Unrated:
        return SummaryText::tr("unrated");
    case FrameworkState::Excluded:
        return SummaryText::tr("excluded");
    case FrameworkState::OutOfScope:
        return SummaryText::tr("out of scope");
    }
    Q_UNREACHABLE();
}

QString nameText(const Properties &properties)
{
    const QString name = assessmentName(properties);
    return name.isEmpty() ? QString() : name + QStringLiteral("\n\n");
}

QString overallText(const Totals &totals)
{
    QStringList parts{SummaryText::tr("Average %1").arg(formatAverage(totals.average)),
                      SummaryText::tr("%1 of %2 rated").arg(totals.rated).arg(totals.ratable)};
    if (totals.average)
        parts.append(bandText(totals.average->band()));
    if (totals.range)
        parts.append(SummaryText::tr("%n unsure, range %1", nullptr, totals.unsure).arg(formatRange(*totals.range)));
    if (totals.isProvisional())
        parts.append(SummaryText::tr("provisional"));
    if (totals.excluded > 0)
        parts.append(SummaryText::tr("%n excluded", nullptr, totals.excluded));
    if (totals.belowTarget > 0)
        parts.append(SummaryText::tr("%n below target", nullptr, totals.belowTarget));
    if (totals.targetShare)
        parts.append(SummaryText::tr("%1 % of the targets reached").arg(totals.targetShare->wholePercent()));
    return parts.join(QStringLiteral(" · ")) + QStringLiteral("\n\n");
}

QString pathText(const std::optional<PathToBand> &path)
{
    if (!path || path->steps.empty())
        return {};
    QStringList steps;
    for (const BandStep &step : path->steps)
        steps.append(QStringLiteral("%1 %2→%3").arg(step.framework.text()).arg(step.from.number()).arg(step.to.number()));
    return SummaryText::tr("Shortest way to 2.5: %n raise(s): %1", nullptr, path->raises)
               .arg(steps.join(QStringLiteral(", "))) +
           QStringLiteral("\n\n");
}

QString areasText(const Sheet &sheet, const Score &score)
{
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Right});
    table.addRow({QString(), SummaryText::tr("Service area"), SummaryText::tr("Average"), SummaryText::tr("Rated"),
                  SummaryText::tr("Excluded"), SummaryText::tr("Below target")});
    for (const AreaScore &area : score.areas) {
        const Totals &totals = area.totals;
        table.addRow({area.id.text(), sheet.area(area.id)->title.japanese, formatAverage(totals.average),
                      QStringLiteral("%1/%2").arg(totals.rated).arg(totals.ratable), QString::number(totals.excluded),
                      QString::number(totals.belowTarget)});
    }
    return table.toText();
}

QString frameworksText(const Sheet &sheet, const Score &score)
{
    TextTable table({Align::Left, Align::Left, Align::Left, Align::Right, Align::Right, Align::Right});
    table.addRow({QString(), SummaryText::tr("Framework"), SummaryText::tr("State"), SummaryText::tr("Level"),
                  SummaryText::tr("Target"), SummaryText::tr("Gap")});
    for (const Framework *framework : sheet.frameworks()) {
        const FrameworkScore &line = *score.framework(framework->id);
        table.addRow({framework->id.text(), framework->title.japanese, stateText(line.state), formatLevel(line),
                      formatLevel(line.target), formatNumber(line.gap)});
    }
    return table.toText();
}

}  // namespace

QString assessmentName(const Properties &properties)
{
    QStringList parts;
    for (const QString &part : {properties.title, properties.organization}) {
        if (!part.isEmpty())
            parts.append(onOneLine(part));
    }
    if (properties.date)
        parts.append(properties.date->toString(Qt::ISODate));
    return parts.join(QStringLiteral(" — "));
}

QString summaryText(const Sheet &sheet, const Assessment &assessment)
{
    const Score score = scoreAssessment(sheet, assessment);
    return nameText(assessment.properties()) + overallText(score.overall) + pathText(pathToBand(sheet, score)) +
           areasText(sheet, score) + QLatin1Char('\n') + frameworksText(sheet, score);
}

}  // namespace psirt
