// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/overviewpage.h"

#include "app/charts/radarview.h"
#include "app/pages/bandgauge.h"
#include "app/pages/scoretable.h"
#include "app/pages/statewords.h"
#include "core/reporting/figures.h"
#include "core/reporting/radar.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace psirt {

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : ChartPage(context, parent),
      m_title(makeLabel({}, context.options.type.pageTitle)),
      m_subtitle(makeMutedLabel({}, context.options.type.body)),
      m_areas(new ScoreTable({tr("Service area"), tr("Average"), tr("Target"), tr("Rated")}, context.options)),
      m_belowHeading(makeLabel({}, context.options.type.title)),
      m_belowTarget(new ScoreTable({tr("Framework"), tr("Level"), tr("Target"), tr("Gap")}, context.options))
{
    head().addWidget(m_title);
    head().addWidget(m_subtitle);
    radar().setAccessibleName(tr("Radar chart of the service areas"));
    addFigures(figures());
    m_areas->setAccessibleName(tr("Service areas"));
    figures().addWidget(m_areas);
    m_belowTarget->setAccessibleName(tr("Frameworks below target"));
    foot().addWidget(m_belowHeading);
    foot().addWidget(m_belowTarget);

    connect(m_areas, &ScoreTable::rowActivated, this, [this](int row) {
        state().goTo(document().sheet().areas()[static_cast<std::size_t>(row)].id);
    });
    connect(m_belowTarget, &ScoreTable::rowActivated, this,
            [this](int row) { state().goTo(m_belowTargetIds[static_cast<std::size_t>(row)]); });
    connect(&radar(), &RadarView::axisActivated, this, [this](const QString &id) { state().goTo(ServiceAreaId(id)); });
    connect(&document(), &Document::changed, this, &OverviewPage::refresh);
    connect(&document(), &Document::fileChanged, this, &OverviewPage::refresh);
    refresh();
}

void OverviewPage::addFigures(QVBoxLayout &column)
{
    const Type &type = options().type;
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gridUnit);
    QFont large = type.pageTitle;
    large.setPointSizeF(type.pageTitle.pointSizeF() * 1.6);
    m_average = makeLabel({}, large);
    m_average->setWordWrap(false);
    m_average->setObjectName(QStringLiteral("average"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_count = makeLabel({}, type.body);
    m_band = makeLabel({}, type.body);
    words->addWidget(m_count);
    words->addWidget(m_band);
    row->addWidget(m_average);
    row->addLayout(words, 1);
    column.addWidget(makeMutedLabel(tr("Average over the frameworks"), type.small));
    column.addLayout(row);
    m_gauge = new BandGauge(options());
    column.addWidget(m_gauge);
    m_continue = new QPushButton;
    m_continue->setFont(type.body);
    m_continue->setObjectName(QStringLiteral("continue"));
    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (const auto next = nextUnratedAfter(OverviewLocation{}, document().sheet(), document().score()))
            state().goTo(*next);
    });
    column.addWidget(m_continue, 0, Qt::AlignLeft);
    column.addWidget(makeMutedLabel(tr("The sheet advises to aim for an average of 2.5–3.0 for the time being and to set "
                                        "target levels of your own."),
                                     type.small));
}

QString OverviewPage::headline() const
{
    const QString &title = document().assessment().properties().title;
    return title.isEmpty() ? document().displayName() : title;
}

void OverviewPage::refresh()
{
    const Properties &properties = document().assessment().properties();
    m_title->setText(headline());
    QStringList parts;
    if (!properties.organization.isEmpty())
        parts.append(properties.organization);
    if (properties.date)
        parts.append(longDate(*properties.date));
    if (properties.nextDate)
        parts.append(tr("next assessment %1").arg(longDate(*properties.nextDate)));
    m_subtitle->setText(parts.isEmpty() ? tr("Say whose assessment this is under File > Assessment Properties…")
                                        : parts.join(QStringLiteral("  ·  ")));
    const Totals &totals = document().score().overall;
    m_average->setText(formatAverage(totals.average));
    QString count = countSentence(totals);
    if (totals.isProvisional())
        count = tr("provisional, %1").arg(count);
    if (totals.excluded > 0)
        count = joined({count, tr("%n excluded", nullptr, totals.excluded)});
    m_count->setText(count);
    m_band->setText(bandSentence(totals.average));
    m_gauge->setAverage(totals.average);
    m_continue->setText(totals.rated == 0 ? tr("Start Rating") : tr("Rate the Next Framework"));
    m_continue->setVisible(totals.unrated > 0);
    radar().setRadar(radarOfAreas(document().sheet(), document().score()));
    setChartCaption(tr("Service areas"), totals);
    refreshAreas();
    refreshBelowTarget();
}

void OverviewPage::refreshAreas()
{
    std::vector<QStringList> rows;
    for (const ServiceArea &area : document().sheet().areas()) {
        const Totals &totals = document().score().area(area.id)->totals;
        rows.push_back({titleLine(area.id.text(), area.title, options()), formatAverage(totals.average),
                        formatAverage(totals.averageTarget),
                        QStringLiteral("%1/%2").arg(totals.rated).arg(totals.ratable)});
    }
    m_areas->setRows(rows);
}

void OverviewPage::refreshBelowTarget()
{
    std::vector<const FrameworkScore *> below;
    for (const AreaScore &area : document().score().areas) {
        for (const FrameworkScore &score : area.frameworks) {
            if (score.isBelowTarget())
                below.push_back(&score);
        }
    }
    std::ranges::stable_sort(below, [](const auto *left, const auto *right) { return *left->gap > *right->gap; });
    std::vector<QStringList> rows;
    m_belowTargetIds.clear();
    for (const FrameworkScore *score : below) {
        const Framework *framework = document().sheet().framework(score->id);
        rows.push_back({titleLine(score->id.text(), framework->title, options()), formatLevel(score->level),
                        formatLevel(score->target), formatNumber(score->gap)});
        m_belowTargetIds.push_back(score->id);
    }
    m_belowTarget->setRows(rows);
    m_belowTarget->setVisible(!rows.empty());
    m_belowHeading->setText(document().score().overall.rated == 0 ? tr("Nothing is rated yet")
                            : rows.empty()                       ? tr("No rated framework is below its target")
                                                                 : tr("%n framework(s) below target, largest gap first", nullptr,
                                              static_cast<int>(rows.size())));
}

}  // namespace psirt
