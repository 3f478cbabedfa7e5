// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/planpage.h"

#include "app/charts/radarview.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/whatiftable.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"
#include "core/planning/whatif.h"
#include "core/reporting/figures.h"
#include "core/reporting/radar.h"

#include <QPushButton>

namespace psirt::pages {

PlanPage::PlanPage(const PageContext &context, QWidget *parent) : ChartPage(context, parent)
{
    const Type &type = options().type;
    head().addWidget(makeLabel(Words()[Term::Plan], type.pageTitle));
    head().addWidget(makeMutedLabel(tr("Which raises bring the average into the target band 2.5–3.0, and what if you took "
                                       "others?"),
                                    type.body));
    radar().setAccessibleName(Words()[Term::RadarOfAreas]);
    addPath(figures());
    foot().addSpacing(gridUnit);
    foot().addWidget(makeLabel(tr("Try levels (what-if)"), type.title));
    foot().addWidget(
        makeMutedLabel(tr("Choose a level in a row to try it. Your ratings stay as they are until you apply "
                          "what you tried. A triangle marks the target; where another level is tried, a square marks the "
                          "rating."),
                       type.small));
    foot().addWidget(new WhatIfTable({document(), state(), options()}));

    connect(&radar(), &charts::RadarView::axisActivated, this,
            [this](const QString &id) { state().goTo(ServiceAreaId(id)); });
    connect(&document(), &Document::changed, this, &PlanPage::refresh);
    refresh();
}

void PlanPage::addPath(QVBoxLayout &column)
{
    const Type &type = options().type;
    column.addWidget(makeLabel(tr("The shortest way to the band"), type.title));
    m_sentence = makeLabel({}, type.body);
    m_sentence->setObjectName(QStringLiteral("pathSentence"));
    column.addWidget(m_sentence);
    m_steps = new ScoreTable({Words()[Term::Framework], Words()[Term::Level], Words()[Term::Target]}, options());
    m_steps->setAccessibleName(tr("Raises of the shortest way"));
    m_steps->setObjectName(QStringLiteral("pathSteps"));
    column.addWidget(m_steps);
    m_rule = makeMutedLabel(tr("Rule: the fewest one-level raises. Frameworks below their target come "
                               "first, of those the one whose next level is the lowest, of equals the first on the "
                               "sheet. Levels without a description are passed over."),
                            type.small);
    column.addWidget(m_rule);
    m_try = new QPushButton(tr("Try These Levels"));
    m_try->setFont(type.body);
    m_try->setObjectName(QStringLiteral("tryPath"));
    column.addWidget(m_try, 0, Qt::AlignLeft);
    connect(m_try, &QPushButton::clicked, this, [this] { document().whatIf().tryLevels(levelsAtTheEndOf(*m_path)); });
    connect(m_steps, &ScoreTable::rowActivated, this,
            [this](int row) { state().goTo(stepsByFramework(*m_path)[static_cast<std::size_t>(row)].framework); });
}

void PlanPage::refresh()
{
    const Score &score = document().shownScore();
    showRadars(radarOfAreas(document().sheet(), score), radarOfAreas(document().sheet(), document().score()));
    setChartCaption(Words()[Term::AverageOfAreas], score.overall);
    refreshPath();
}

void PlanPage::refreshPath()
{
    m_path = pathToTell(document().sheet(), document().score());
    const bool hasSteps = m_path && !m_path->steps.empty();
    m_sentence->setText(pathSentence());
    std::vector<QStringList> rows;
    for (const BandStep &step : hasSteps ? stepsByFramework(*m_path) : std::vector<BandStep>()) {
        const Framework *framework = document().sheet().framework(step.framework);
        rows.push_back({titleLine(step.framework.text(), framework->title, options()),
                        QStringLiteral("%1 → %2").arg(step.from.number()).arg(step.to.number()),
                        formatLevel(document().score().framework(step.framework)->target)});
    }
    m_steps->setRows(rows);
    m_steps->setVisible(hasSteps);
    m_rule->setVisible(hasSteps);
    m_try->setVisible(hasSteps);
}

QString PlanPage::pathSentence() const
{
    const Totals &totals = document().score().overall;
    if (!totals.average)
        return tr("Nothing is rated yet. Once there is an average, the way from it to the band is shown here.");
    if (!totals.isEnoughForBand())
        return Words()[Term::Labelled].arg(countSentence(totals), Words()[Term::TooFewForBand]);
    if (!m_path)
        return tr("Even the highest levels that can be chosen would not bring the average to 2.5.");
    QString sentence;
    if (m_path->raises > 0) {
        sentence = tr("%n raise(s) bring the average from %1 to %2.", nullptr, m_path->raises)
                       .arg(formatAverage(totals.average), formatAverage(m_path->average));
    } else {
        sentence = totals.average->band() == Band::Within
                       ? tr("The average of %1 is within the band: there is nothing to raise for its sake.")
                             .arg(formatAverage(totals.average))
                       : tr("The average of %1 is above the band: there is nothing to raise for its sake.")
                             .arg(formatAverage(totals.average));
    }
    if (totals.isProvisional())
        sentence = tr("%1 %2", "one sentence after another")
                       .arg(sentence, tr("%n framework(s) are not rated yet, so this may change.", nullptr, totals.unrated));
    return sentence;
}

}  // namespace psirt::pages
