// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonsummary.h"

#include "app/charts/radarview.h"
#include "app/comparison/comparisonhead.h"
#include "app/messages/changewords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/chartpanel.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/tableview.h"
#include "core/reporting/figures.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace psirt::comparison {

namespace {

constexpr int charactersBesideChart = 56;  // from this width on, the figures stand beside the chart

/// "▲ +0.25": a sign that says the same as the figure's own.
QString signedDifference(const AverageChange &change)
{
    if (!change.difference)
        return absentFigure();
    QString figure = formatDifference(change.hundredths);
    if (change.hundredths == 0)
        return figure;
    return signOf(change.hundredths > 0 ? ChangeKind::Raised : ChangeKind::Lowered) + QLatin1Char(' ') + figure;
}

}  // namespace

ComparisonSummary::ComparisonSummary(const ComparisonPair &pair, ComparisonView &view, const ViewOptions &options,
                                     QWidget *parent)
    : ScrollArea(parent), m_pair(pair), m_view(view), m_options(options), m_halves(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_averages(new ScoreTable(
          {Words()[Term::Average], Words()[Term::LastTime], Words()[Term::ThisTime], Words()[Term::Difference]}, options)),
      m_parts(new ScoreTable({tr("From"), Words()[Term::FrameworkCount], tr("Part")}, options)),
      m_partsNote(makeMutedLabel({}, options.type.body)),
      m_rounding(makeMutedLabel(tr("Parts are rounded so that they add up to the difference of the averages shown."),
                                options.type.small)),
      m_areas(new ScoreTable(
          {Words()[Term::ServiceArea], Words()[Term::LastTime], Words()[Term::ThisTime], Words()[Term::Difference]},
          options)),
      m_chooser(new QComboBox), m_radar(makeRadarView(options)), m_chart(new ChartPanel(m_radar, options))
{
    auto *content = new QWidget;
    content->setLayout(m_halves);
    m_halves->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, 2 * gridUnit);
    m_halves->setSpacing(3 * gridUnit);
    auto *figures = makeColumn(gridUnit / 2);
    addFigures(*figures);
    figures->addStretch(1);
    auto *chart = makeColumn(gridUnit);
    addChart(*chart);
    chart->addStretch(1);
    m_halves->addLayout(figures, 1);
    m_halves->addLayout(chart, 1);
    setWidget(content);
    connect(&pair, &ComparisonPair::sidesChanged, this, &ComparisonSummary::refresh);
    connect(&pair, &ComparisonPair::contentChanged, this, &ComparisonSummary::refresh);
    refresh();
}

void ComparisonSummary::addFigures(QVBoxLayout &column)
{
    m_averages->setObjectName(QStringLiteral("averages"));
    m_parts->setObjectName(QStringLiteral("parts"));
    m_areas->setObjectName(QStringLiteral("areas"));
    addTable(column, Words()[Term::LikeForLike], m_averages);
    addTable(column, Words()[Term::DifferenceMadeOf], m_parts);
    column.addWidget(m_partsNote);
    column.addWidget(m_rounding);
    addTable(column, Words()[Term::AllAreas], m_areas);
    for (ScoreTable *each : {m_averages, m_parts}) {
        each->setSelectionMode(QAbstractItemView::NoSelection);  // their rows lead nowhere
        each->unsetCursor();
    }
    m_areas->setToolTip(tr("Show the radar chart of this service area"));
    connect(m_areas, &ScoreTable::rowActivated, this,
            [this](int row) { showArea(m_pair.sheet().areas()[static_cast<std::size_t>(row)].id); });
}

void ComparisonSummary::addTable(QVBoxLayout &column, const QString &title, ScoreTable *table)
{
    QLabel *label = makeLabel(title, m_options.type.title);
    label->setContentsMargins(0, gridUnit, 0, 0);
    column.addWidget(label);
    column.addWidget(table);
    table->setAccessibleName(title);
}

void ComparisonSummary::addChart(QVBoxLayout &column)
{
    m_chooser->setFont(m_options.type.body);
    m_chooser->setAccessibleName(tr("What the radar chart shows"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int length = 16;
    m_chooser->setMinimumContentsLength(length);
    column.addWidget(m_chooser);
    column.addWidget(m_chart);
    connect(m_chooser, &QComboBox::activated, this, [this](int row) { showArea(m_choices[static_cast<std::size_t>(row)]); });
    connect(m_chart, &ChartPanel::saveRequested, this, &ComparisonSummary::chartSaveRequested);
    connect(m_radar, &charts::RadarView::axisActivated, this, &ComparisonSummary::follow);
}

void ComparisonSummary::refresh()
{
    refreshAverages();
    refreshParts();
    refreshAreas();
    fillAreas();
    refreshChart();
}

void ComparisonSummary::refreshAverages()
{
    const AverageChange &change = m_pair.comparison().overall;
    std::vector<QStringList> rows{
        {tr("As reported"), formatAverage(change.baseline), formatAverage(change.current), formatDifference(change)}};
    if (change.common)
        rows.push_back({tr("Over the %n framework(s) that both rate", nullptr, change.common->baseline.count()),
                        formatAverage(change.common->baseline), formatAverage(change.common->current),
                        formatDifference(change.common->hundredths())});
    m_averages->setRows(rows);
}

void ComparisonSummary::refreshParts()
{
    const AverageChange &change = m_pair.comparison().overall;
    std::vector<QStringList> rows;
    bool isRoundedApart = false;
    for (const CausePart &part : change.parts) {
        rows.push_back({wordOf(part.cause), QString::number(part.frameworks), formatDifference(part.hundredths)});
        isRoundedApart |= part.hundredths != part.difference.hundredths();
        if (part.cause == ChangeCause::LevelChanges && change.common)
            isRoundedApart |= part.hundredths != change.common->hundredths();
    }
    if (!rows.empty())
        rows.push_back({Words()[Term::Total], QString(), formatDifference(change.hundredths)});
    m_parts->setRows(rows);
    m_parts->setVisible(!rows.empty());
    m_rounding->setVisible(isRoundedApart);
    m_partsNote->setVisible(rows.empty());
    m_partsNote->setText(change.isAcrossProducts ? Words()[Term::NoMoversAcross]
                         : change.common
                             ? tr("No level and no scope changed.")
                             : tr("No framework is rated on both sides, so there is nothing to compare like for like."));
    if (rows.empty())
        return;
    for (int column = 0; column < m_parts->columnCount(); ++column)
        m_parts->item(m_parts->rowCount() - 1, column)->setFont(strong(m_options.type.body));
}

void ComparisonSummary::refreshAreas()
{
    std::vector<QStringList> rows;
    for (const ServiceArea &area : m_pair.sheet().areas()) {
        const AverageChange &change = m_pair.comparison().area(area.id)->average;
        rows.push_back({shortTitle(area.id.text(), area.title, m_options),
                        averageOrState(m_pair.comparison().baseline.area(area.id)->totals),
                        averageOrState(m_pair.comparison().current.area(area.id)->totals), signedDifference(change)});
    }
    m_areas->setRows(rows);
    const Colors colors = Colors::of(palette());
    int row = 0;
    for (const ServiceArea &area : m_pair.sheet().areas()) {
        const int hundredths = m_pair.comparison().area(area.id)->average.hundredths;
        if (hundredths != 0)
            m_areas->item(row, 3)->setForeground(hundredths > 0 ? colors.raised : colors.lowered);
        ++row;
    }
}

void ComparisonSummary::fillAreas()
{
    std::vector<std::optional<ServiceAreaId>> choices{std::nullopt};
    for (const ServiceArea &area : m_pair.sheet().areas())
        choices.emplace_back(area.id);
    if (choices == m_choices)
        return;
    m_choices = std::move(choices);
    m_chooser->clear();
    m_chooser->addItem(tr("All service areas"));
    for (const ServiceArea &area : m_pair.sheet().areas())
        m_chooser->addItem(shortTitle(area.id.text(), area.title, m_options));
}

void ComparisonSummary::refreshChart()
{
    auto choice = std::ranges::find(m_choices, m_view.area);
    if (choice == m_choices.end())
        choice = m_choices.begin();
    m_chooser->setCurrentIndex(static_cast<int>(choice - m_choices.begin()));
    const Sheet &sheet = m_pair.sheet();
    const Comparison &comparison = m_pair.comparison();
    const auto radarOf = [&](const Score &score) {
        return *choice ? radarOfArea(sheet, score, **choice) : radarOfAreas(sheet, score);
    };
    m_radar->setRadar(withBaseline(radarOf(comparison.current), radarOf(comparison.baseline), RadarBaseline::Previous));
    arrange();  // bars are lower than a radar
    const auto named = [](const ComparisonSide &side) {
        const auto &date = side.assessment.properties().date;
        return date ? Words()[Term::Bracketed].arg(nameOf(side), longDate(*date)) : nameOf(side);
    };
    const AverageChange &change = *choice ? comparison.area(**choice)->average : comparison.overall;
    m_radar->setCaption(
        {m_chooser->currentText(),
         joined({tr("%1 → %2", "previous and current assessment").arg(named(m_pair.baseline()), named(m_pair.current())),
                 tr("average %1 → %2").arg(formatAverage(change.baseline), formatAverage(change.current))})});
}

void ComparisonSummary::showArea(const std::optional<ServiceAreaId> &area)
{
    m_view.area = area;
    refreshChart();
}

/// The axis of an area shows that area; the axis of a framework leads to its row.
void ComparisonSummary::follow(const QString &axis)
{
    if (!m_view.area)
        showArea(ServiceAreaId(axis));
    else
        emit frameworkChosen(FrameworkId(axis));
}

void ComparisonSummary::resizeEvent(QResizeEvent *event)
{
    ScrollArea::resizeEvent(event);
    arrange();
}

void ComparisonSummary::arrange()
{
    const bool isWide = width() >= m_options.type.fullWidthCharacters(charactersBesideChart);
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_chart->fitHeight(isWide ? width() / 2 : width(), barsIn(*m_radar));
}

}  // namespace psirt::comparison
