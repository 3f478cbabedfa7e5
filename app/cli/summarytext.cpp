// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/summarytext.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "core/planning/pathtoband.h"
#include "core/reporting/figures.h"
#include "core/scoring/score.h"

#include <QCoreApplication>

namespace psirt::cli {

namespace {

using Align = TextTable::Align;

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(psirt::SummaryText)
};

QString nameText(const Properties &properties)
{
    const QString name = assessmentName(properties);
    return name.isEmpty() ? QString() : name + QStringLiteral("\n\n");
}

QString overallText(const Totals &totals)
{
    QStringList parts{Words()[Term::AverageFigure].arg(formatAverage(totals.average)), countSentence(totals)};
    if (totals.average)
        parts.append(wordOf(totals.average->band()));
    if (totals.range)
        parts.append(SummaryText::tr("%n unsure, range %1", nullptr, totals.unsure).arg(formatRange(*totals.range)));
    if (totals.isProvisional())
        parts.append(SummaryText::tr("provisional"));
    if (totals.excluded > 0)
        parts.append(Words().counted(Term::ExcludedCount, totals.excluded));
    if (totals.belowTarget > 0)
        parts.append(SummaryText::tr("%n below target", nullptr, totals.belowTarget));
    if (totals.targetShare)
        parts.append(Words()[Term::ShareReached].arg(totals.targetShare->wholePercent()));
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
    table.addRow({QString(), Words()[Term::ServiceArea], Words()[Term::Average], Words()[Term::Rated],
                  Words()[Term::Excluded], Words()[Term::BelowTarget]});
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
    table.addRow({QString(), Words()[Term::Framework], Words()[Term::State], Words()[Term::Level], Words()[Term::Target],
                  Words()[Term::Gap]});
    for (const Framework *framework : sheet.frameworks()) {
        const FrameworkScore &line = *score.framework(framework->id);
        table.addRow({framework->id.text(), framework->title.japanese, wordOf(line.state), formatLevel(line),
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

}  // namespace psirt::cli
