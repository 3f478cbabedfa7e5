// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/areapage.h"

#include "app/charts/radarview.h"
#include "app/messages/previouswords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"
#include "core/reporting/figures.h"
#include "core/reporting/radar.h"

namespace psirt::pages {

AreaPage::AreaPage(const PageContext &context, QWidget *parent)
    : ChartPage(context, parent),
      m_table(new ScoreTable({Words()[Term::Framework], Words()[Term::LastTime], Words()[Term::Level], Words()[Term::Change],
                              Words()[Term::Target], Words()[Term::Gap]},
                             context.options)),
      m_title(makeLabel({}, context.options.type.pageTitle)), m_otherTitle(makeMutedLabel({}, context.options.type.body)),
      m_summary(makeMutedLabel({}, context.options.type.body)),
      m_target(new TargetChooser(tr("Target for this area"), context.options))
{
    head().addWidget(m_title);
    head().addWidget(m_otherTitle);
    m_otherTitle->setVisible(context.options.showsEnglish);
    head().addWidget(m_summary);
    figures().addWidget(m_table);
    figures().addWidget(m_target);

    connect(m_table, &ScoreTable::rowActivated, this, [this](int row) {
        if (const ServiceArea *shown = area())
            state().goTo(shown->frameworks[static_cast<std::size_t>(row)].id);
    });
    connect(&radar(), &charts::RadarView::axisActivated, this, [this](const QString &id) { state().goTo(FrameworkId(id)); });
    connect(m_target, &TargetChooser::chosen, this, [this](const std::optional<Level> &target) {
        if (const ServiceArea *shown = area())
            document().setAreaTarget(shown->id, target);
    });
    connect(&document(), &Document::changed, this, &AreaPage::refresh);
    connect(&state(), &ViewState::locationChanged, this, &AreaPage::refresh);
    refresh();
}

const ServiceArea *AreaPage::area() const
{
    const auto *id = std::get_if<ServiceAreaId>(&state().location());
    return id ? document().sheet().area(*id) : nullptr;
}

void AreaPage::refresh()
{
    const ServiceArea *shown = area();
    if (!shown)
        return;
    const Totals &totals = document().shownScore().area(shown->id)->totals;
    m_title->setText(shortTitle(shown->id.text(), shown->title, options()));
    m_otherTitle->setText(otherTitleLine(shown->title, options()));
    const QString count = countSentence(totals);
    QStringList summary{Words()[Term::AverageFigure].arg(averageText(totals)),
                        totals.isProvisional() && totals.rated > 0 ? Words()[Term::ProvisionalWith].arg(count) : count};
    if (totals.excluded > 0)
        summary.append(Words().counted(Term::ExcludedCount, totals.excluded));
    if (totals.outOfScope > 0)
        summary.append(tr("%n out of scope", nullptr, totals.outOfScope));
    if (totals.targetShare)
        summary.append(Words()[Term::ShareReached].arg(totals.targetShare->wholePercent()));
    m_summary->setText(joined(summary));
    refreshTarget(*shown);
    refreshTable(*shown);
    radar().setAccessibleName(tr("Radar chart of %1").arg(m_title->text()));
    const auto &since = document().sincePrevious();
    showRadars(radarOfArea(document().sheet(), document().shownScore(), shown->id),
               radarOfArea(document().sheet(), document().score(), shown->id),
               since ? radarOfAreaBefore(document().sheet(), *since, shown->id) : Radar());
    setChartCaption(shortTitle(shown->id.text(), shown->title, options()), totals);
}

void AreaPage::refreshTable(const ServiceArea &shown)
{
    const auto &since = document().shownSincePrevious();
    std::vector<QStringList> rows;
    for (const Framework &framework : shown.frameworks) {
        const FrameworkScore &own = *document().shownScore().framework(framework.id);
        const bool isHidden = isPreviousHidden(document().assessment(), framework.id);
        rows.push_back({titleLine(framework.id.text(), framework.title, options()),
                        since ? levelBefore(*since, framework.id, isHidden) : QString(),
                        own.level ? formatLevel(own) : signOf(own.state) + QLatin1Char(' ') + wordOf(own.state), QString(),
                        formatLevel(own.target), formatNumber(own.gap)});
    }
    m_table->setAccessibleName(tr("Frameworks of %1").arg(m_title->text()));
    setHasWideFigures(since.has_value());
    m_table->setColumnHidden(ScoreTable::Before, !since);
    m_table->setColumnHidden(ScoreTable::Change, !since);
    m_table->setRows(rows);
    const AreaScore &score = *document().shownScore().area(shown.id);
    for (std::size_t index = 0; index < shown.frameworks.size(); ++index) {
        const int row = static_cast<int>(index);
        if (!score.frameworks[index].level)
            m_table->setMuted(row);
        if (since)
            m_table->setChange(row, ScoreTable::Change,
                               changeCell(*since->comparison.framework(shown.frameworks[index].id)));
    }
}

void AreaPage::refreshTarget(const ServiceArea &shown)
{
    const Properties &properties = document().assessment().properties();
    const auto own = properties.areaTargets.find(shown.id);
    const QString forAll =
        properties.defaultTarget ? tr("Default (%1)").arg(properties.defaultTarget->number()) : tr("Default (none)");
    m_target->setTarget(own == properties.areaTargets.end() ? std::nullopt : std::optional(own->second), forAll);
}

}  // namespace psirt::pages
