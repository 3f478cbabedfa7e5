// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/overviewpage.h"

#include "app/charts/radarview.h"
#include "app/messages/changewords.h"
#include "app/messages/previouswords.h"
#include "app/messages/shorttext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/overviewparts.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/sheettext.h"
#include "app/widgets/tableview.h"
#include "core/reporting/figures.h"
#include "core/reporting/radar.h"

#include <QPushButton>

namespace psirt::pages {

namespace {

constexpr int charactersForThirds = 46;  // from this width on, levels and both ends stand beside each other

}  // namespace

OverviewPage::OverviewPage(const PageContext &context, const Clock &clock, QWidget *parent)
    : ChartPage(context, parent), m_clock(clock), m_title(makeLabel({}, context.options.type.pageTitle)),
      m_subtitle(makeMutedLabel({}, context.options.type.body)), m_reminder(makeLabel({}, context.options.type.body)),
      m_areas(new ScoreTable({Words()[Term::ServiceArea], Words()[Term::LastTime], Words()[Term::Average],
                              Words()[Term::Change], Words()[Term::Target], tr("Lowest"), Words()[Term::Rated]},
                             context.options)),
      m_belowHeading(makeLabel({}, context.options.type.title)),
      m_belowTarget(new ScoreTable(
          {Words()[Term::Framework], Words()[Term::Level], Words()[Term::Target], Words()[Term::Gap]}, context.options))
{
    head().addWidget(m_title);
    head().addWidget(m_subtitle);
    m_reminder->setObjectName(QStringLiteral("reminder"));
    setTextColor(*m_reminder, Colors::of(palette()).lowered);
    head().addWidget(m_reminder);
    radar().setAccessibleName(Words()[Term::RadarOfAreas]);
    addFigures(figures());
    addFoot(foot());

    connect(m_areas, &ScoreTable::rowActivated, this,
            [this](int row) { state().goTo(document().sheet().areas()[static_cast<std::size_t>(row)].id); });
    connect(m_belowTarget, &ScoreTable::rowActivated, this,
            [this](int row) { state().goTo(m_belowTargetIds[static_cast<std::size_t>(row)]); });
    connect(&radar(), &charts::RadarView::axisActivated, this,
            [this](const QString &id) { state().goTo(ServiceAreaId(id)); });
    connect(&document(), &Document::changed, this, &OverviewPage::refresh);
    connect(&document(), &Document::fileChanged, this, &OverviewPage::refresh);
    refresh();
}

void OverviewPage::addFigures(QVBoxLayout &column)
{
    const Type &type = options().type;
    auto *row = makeRow(2 * gridUnit);
    QFont large = type.pageTitle;
    large.setPointSizeF(type.pageTitle.pointSizeF() * 1.6);
    m_average = makeLabel({}, large);
    m_average->setWordWrap(false);
    m_average->setObjectName(QStringLiteral("average"));
    auto *words = makeColumn(0);
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
    m_sinceHeading = makeMutedLabel({}, type.small);
    m_sinceHeading->setContentsMargins(0, gridUnit, 0, 0);
    column.addWidget(m_sinceHeading);
    m_since = makeLabel({}, type.body);
    m_since->setObjectName(QStringLiteral("since"));
    column.addWidget(m_since);
    addTargets(column);
    column.addWidget(new NextSteps({document(), state(), options()}));
    m_continue = new QPushButton;
    m_continue->setFont(type.body);
    m_continue->setObjectName(QStringLiteral("continue"));
    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (const auto next = nextUnratedAfter(OverviewLocation{}, document().sheet(), document().shownScore()))
            state().goTo(*next);
    });
    column.addWidget(m_continue, 0, Qt::AlignLeft);
    m_areas->setAccessibleName(Words()[Term::AllAreas]);
    column.addWidget(m_areas);
}

void OverviewPage::addTargets(QVBoxLayout &column)
{
    m_targetShare = makeLabel({}, options().type.body);
    m_targetShare->setObjectName(QStringLiteral("targetShare"));
    column.addWidget(m_targetShare);
    if (const BilingualText *paragraph = document().sheet().bandParagraph()) {
        auto *reason = new Disclosure(tr("Why 2.5–3.0?"), options());
        addSheetTexts(reason->content(), *paragraph, options());
        column.addWidget(reason);
    }
    m_target = new TargetChooser(tr("Default target"), options());
    connect(m_target, &TargetChooser::chosen, this,
            [this](const std::optional<Level> &target) { document().setDefaultTarget(target); });
    column.addWidget(m_target);
    m_otherTargets = new LinkButton({}, options().type.small);
    m_otherTargets->setObjectName(QStringLiteral("otherTargets"));
    connect(m_otherTargets, &QAbstractButton::clicked, this, [this] { document().useDefaultTargetEverywhere(); });
    column.addWidget(m_otherTargets);
}

void OverviewPage::addFoot(QVBoxLayout &column)
{
    const PageContext context{document(), state(), options()};
    m_levels = new LevelHistogram(options());
    m_strongest = new ExtremesView(Words()[Term::Strongest], context);
    m_weakest = new ExtremesView(Words()[Term::Weakest], context);
    auto *levels = makeColumn(gridUnit);
    levels->addWidget(makeMutedLabel(Words()[Term::FrameworksPerLevel], options().type.small));
    levels->addWidget(m_levels);
    levels->addStretch(1);
    QBoxLayout *thirds = makeRow(3 * gridUnit);
    turnBelow(options().type.fullWidthCharacters(charactersForThirds), *thirds, *this);
    thirds->addLayout(levels, 1);
    thirds->addWidget(m_weakest, 1);
    thirds->addWidget(m_strongest, 1);
    column.addSpacing(gridUnit);
    column.addLayout(thirds);
    m_belowTarget->setAccessibleName(Words()[Term::FrameworksBelowTarget]);
    aside().addWidget(m_belowHeading);
    aside().addWidget(m_belowTarget);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    ChartPage::resizeEvent(event);
    placeAreas();
}

QString OverviewPage::headline() const
{
    const QString &title = document().assessment().properties().title;
    return title.isEmpty() ? document().displayName() : title;
}

void OverviewPage::refresh()
{
    const Score &score = document().shownScore();
    const Overview overview = buildOverview(document().assessment(), score, m_clock.today());
    refreshHead(overview);
    refreshFigures(score.overall);
    refreshSince();
    const auto &since = document().sincePrevious();
    showRadars(radarOfAreas(document().sheet(), score), radarOfAreas(document().sheet(), document().score()),
               since ? radarOfAreasBefore(document().sheet(), *since) : Radar());
    setChartCaption(Words()[Term::AverageOfAreas], score.overall);
    refreshAreas(overview);
    m_levels->setCounts(overview.frameworksAt);
    m_strongest->setExtremes(overview.strongest);
    m_weakest->setExtremes(overview.weakest);
    refreshBelowTarget();
}

void OverviewPage::refreshHead(const Overview &overview)
{
    const Properties &properties = document().assessment().properties();
    m_title->setText(shortText(headline()));
    QStringList parts;
    if (!properties.organization.isEmpty())
        parts.append(shortText(properties.organization));
    if (properties.date)
        parts.append(longDate(*properties.date));
    if (overview.next == NextAssessment::Ahead)
        parts.append(tr("next assessment %1").arg(longDate(*properties.nextDate)));
    m_subtitle->setText(parts.isEmpty() ? tr("Say whose assessment this is under File > Assessment Properties…")
                                        : parts.join(QStringLiteral("  ·  ")));
    m_reminder->setVisible(overview.next == NextAssessment::Due);
    if (overview.next == NextAssessment::Due) {
        m_reminder->setText(QStringLiteral("! ") +
                            tr("The next assessment has been due since %1. Begin one with “New from Last Time” in the "
                               "File menu, or set another day in “Assessment Properties”.")
                                .arg(longDate(*properties.nextDate)));
    }
}

void OverviewPage::refreshFigures(const Totals &totals)
{
    m_average->setText(formatAverage(totals.average));
    QString count = countSentence(totals);
    if (totals.isProvisional())
        count = Words()[Term::ProvisionalWith].arg(count);
    if (totals.excluded > 0)
        count = joined({count, Words().counted(Term::ExcludedCount, totals.excluded)});
    m_count->setText(count);
    QString band = bandSentence(totals);
    if (totals.range)
        band = joined({tr("%1 while %n level(s) are unsure", nullptr, totals.unsure).arg(formatRange(*totals.range)),
                       bandInSentence(totals)});
    m_band->setText(band);
    m_gauge->setTotals(totals);
    m_targetShare->setVisible(totals.targetShare.has_value());
    if (totals.targetShare) {
        const QString share = Words()[Term::ShareReached].arg(totals.targetShare->wholePercent());
        m_targetShare->setText(totals.gap > 0 ? joined({share, tr("%n level(s) short in total", nullptr, totals.gap)})
                                              : share);
    }
    m_target->setTarget(document().assessment().properties().defaultTarget, Words()[Term::None]);
    const int others = otherTargets();
    m_otherTargets->setVisible(others > 0);
    m_otherTargets->setText(tr("%n framework(s) have another target: use this one everywhere", nullptr, others));
    m_otherTargets->setAccessibleName(m_otherTargets->text());
    m_continue->setText(totals.rated == 0 ? Words()[Term::StartRating] : Words()[Term::RateNext]);
    m_continue->setVisible(totals.unrated > 0);
}

void OverviewPage::refreshSince()
{
    const auto &since = document().shownSincePrevious();
    QString sentence;
    if (since && since->hidden() > 0) {
        sentence = tr("Hidden until you rate: last time’s ratings of %n framework(s). What became of the average is shown "
                      "once you have rated all.",
                      nullptr, since->hidden());
    } else if (since) {
        sentence = sentenceOf(*since->average());
    }
    m_sinceHeading->setText(since ? sinceLastTime(since->date) : QString());
    m_sinceHeading->setVisible(!sentence.isEmpty());
    m_since->setText(sentence);
    m_since->setVisible(!sentence.isEmpty());
}

int OverviewPage::otherTargets() const
{
    const std::optional<Level> &common = document().assessment().properties().defaultTarget;
    int count = 0;
    for (const Framework *framework : document().sheet().frameworks()) {
        const std::optional<Level> target = document().score().framework(framework->id)->target;
        const auto highest = framework->highestChoosable();
        if (target && highest && (!common || *target != std::min(*common, *highest)))
            ++count;
    }
    return count;
}

/// "0 (5.4)", "1 (1.2, 1.4)", or "1 (1.2, 1.4, …)" where more share it.
QString OverviewPage::floorText(const AreaFloor &floor)
{
    if (!floor.lowest)
        return absentFigure();
    constexpr std::size_t mostNamed = 2;
    QStringList ids;
    for (std::size_t i = 0; i < std::min(mostNamed, floor.frameworks.size()); ++i)
        ids.append(floor.frameworks[i]->id.text());
    if (floor.frameworks.size() > mostNamed)
        ids.append(QStringLiteral("…"));
    return Words()[Term::Bracketed].arg(formatLevel(floor.lowest), joined(ids));
}

void OverviewPage::refreshAreas(const Overview &overview)
{
    const auto &since = document().shownSincePrevious();
    std::vector<QStringList> rows;
    for (const AreaFloor &floor : overview.floors) {
        const Totals &totals = document().shownScore().area(floor.area)->totals;
        rows.push_back({titleLine(floor.area.text(), document().sheet().area(floor.area)->title, options()),
                        since ? averageBefore(*since, floor.area) : QString(), averageOrState(totals), QString(),
                        formatAverage(totals.averageTarget), floorText(floor),
                        QStringLiteral("%1/%2").arg(totals.rated).arg(totals.ratable)});
    }
    placeAreas();
    m_areas->setColumnHidden(ScoreTable::Before, !since);
    m_areas->setColumnHidden(ScoreTable::Change, !since);
    m_areas->setRows(rows);
    for (std::size_t row = 0; since && row < rows.size(); ++row)
        m_areas->setChange(static_cast<int>(row), ScoreTable::Change, changeCell(since->average(overview.floors[row].area)));
}

void OverviewPage::placeAreas()
{
    const bool isBelow = document().sincePrevious() && (options().hasEnglishTitles() || !hasRoomForLastTime());
    if (isBelow && figures().indexOf(m_areas) >= 0)
        foot().insertWidget(0, m_areas);
    else if (!isBelow && foot().indexOf(m_areas) >= 0)
        figures().addWidget(m_areas);
}

void OverviewPage::refreshBelowTarget()
{
    std::vector<QStringList> rows;
    m_belowTargetIds.clear();
    for (const FrameworkScore *score : belowTarget(document().shownScore())) {
        const Framework *framework = document().sheet().framework(score->id);
        rows.push_back({titleLine(score->id.text(), framework->title, options()), formatLevel(*score),
                        formatLevel(score->target), formatNumber(score->gap)});
        m_belowTargetIds.push_back(score->id);
    }
    m_belowTarget->setRows(rows);
    m_belowTarget->setVisible(!rows.empty());
    m_belowHeading->setText(
        document().shownScore().overall.rated == 0 ? tr("Nothing is rated yet")
        : rows.empty()                             ? tr("No rated framework is below its target")
                       : tr("%n framework(s) below target, largest gap first", nullptr, static_cast<int>(rows.size())));
}

}  // namespace psirt::pages
