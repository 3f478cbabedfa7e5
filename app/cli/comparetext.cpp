// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparetext.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"

#include "app/cli/summarytext.h"
#include "app/cli/texttable.h"
#include "app/messages/changewords.h"
#include "core/comparison/comparison.h"
#include "core/reporting/figures.h"

#include <QCoreApplication>

namespace psirt::cli {

namespace {

using Align = TextTable::Align;

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(psirt::CompareText)
};

QString noticesText(const std::vector<PairNotice> &notices)
{
    QString text;
    for (const PairNotice notice : notices)
        text += ChangeWords().notice(notice) + QLatin1Char('\n');
    return notices.empty() ? QString() : text + QLatin1Char('\n');
}

QString sidesText(const ProjectPair &pair, const Comparison &comparison)
{
    TextTable table({Align::Left, Align::Right, Align::Left, Align::Left});
    const auto addSide = [&table](const QString &side, const Totals &totals, const Assessment &assessment) {
        table.addRow({side, formatAverage(totals.average), countSentence(totals), assessmentName(assessment.properties())});
    };
    addSide(Words()[Term::LastTime], comparison.baseline.overall, pair.baseline.assessment);
    addSide(Words()[Term::ThisTime], comparison.current.overall, pair.current.assessment);
    return table.toText() + QLatin1Char('\n');
}

QString averageText(const AverageChange &change)
{
    QString text = ChangeWords().sentence(change);
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    if (change.common) {
        text += CompareText::tr("Like for like: %1 → %2 (%3), over %n framework(s) that both sides rate.", nullptr,
                                change.common->current.count())
                    .arg(formatAverage(change.common->baseline), formatAverage(change.common->current),
                         formatDifference(change.common->hundredths())) +
                QLatin1Char('\n');
    } else {
        text += CompareText::tr("Like for like: no framework is rated on both sides.") + QLatin1Char('\n');
    }
    return text + QLatin1Char('\n');
}

QString differenceText(const AverageChange &change)
{
    return change.difference ? formatDifference(change.hundredths) : absentFigure();
}

QString areasText(const Sheet &sheet, const Comparison &comparison)
{
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Right});
    table.addRow({QString(), Words()[Term::ServiceArea], Words()[Term::LastTime], Words()[Term::ThisTime],
                  Words()[Term::Difference], Words()[Term::LikeForLike]});
    for (const AreaChange &area : comparison.areas) {
        const AverageChange &average = area.average;
        table.addRow({area.id.text(), sheet.area(area.id)->title.japanese, formatAverage(average.baseline),
                      formatAverage(average.current), differenceText(average),
                      average.common ? formatDifference(average.common->hundredths()) : absentFigure()});
    }
    return table.toText() + QLatin1Char('\n');
}

QString changesText(const Sheet &sheet, const Comparison &comparison)
{
    const ChangeWords words;
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Left, Align::Left, Align::Right});
    table.addRow({QString(), Words()[Term::Framework], Words()[Term::LastTime], Words()[Term::ThisTime], QString(),
                  Words()[Term::Change], QString()});
    for (const FrameworkChange *change : comparison.frameworks()) {
        const QString levels = change->difference() == 0 ? QString() : formatLevels(change->difference());
        table.addRow({change->id.text(), sheet.framework(change->id)->title.japanese, formatLevel(change->from),
                      formatLevel(change->to), ChangeWords::sign(change->kind), words.kind(change->kind), levels});
    }
    return table.toText();
}

}  // namespace

QString compareText(const ProjectPair &pair)
{
    const Sheet &sheet = *pair.current.sheet;
    const Comparison comparison =
        compareScores(scoreAssessment(sheet, pair.baseline.assessment), scoreAssessment(sheet, pair.current.assessment));
    return noticesText(pair.notices) + sidesText(pair, comparison) + averageText(comparison.overall) +
           areasText(sheet, comparison) + changesText(sheet, comparison);
}

}  // namespace psirt::cli
