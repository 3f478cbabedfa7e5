// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/areapage.h"

#include "app/charts/radarview.h"
#include "app/pages/scoretable.h"
#include "app/pages/statewords.h"
#include "core/reporting/figures.h"
#include "core/reporting/radar.h"

#include <QVBoxLayout>

namespace psirt {

AreaPage::AreaPage(const PageContext &context, QWidget *parent)
    : ChartPage(context, parent),
      m_table(new ScoreTable({tr("Framework"), tr("Level"), tr("Target"), tr("Gap")}, context.options)),
      m_title(makeLabel({}, context.options.type.pageTitle)),
      m_english(makeMutedLabel({}, context.options.type.body)),
      m_summary(makeMutedLabel({}, context.options.type.body))
{
    head().addWidget(m_title);
    head().addWidget(m_english);
    head().addWidget(m_summary);
    figures().addWidget(m_table);

    connect(m_table, &ScoreTable::rowActivated, this, [this](int row) {
        if (const ServiceArea *shown = area())
            state().goTo(shown->frameworks[static_cast<std::size_t>(row)].id);
    });
    connect(&radar(), &RadarView::axisActivated, this, [this](const QString &id) { state().goTo(FrameworkId(id)); });
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
    const AreaScore &score = *document().score().area(shown->id);
    const Totals &totals = score.totals;
    m_title->setText(shown->id.text() + QLatin1Char(' ') + shown->title.japanese);
    m_english->setText(shown->title.english);
    m_english->setVisible(options().showsEnglish);
    QStringList summary{tr("Average %1").arg(formatAverage(totals.average)), countSentence(totals)};
    if (totals.excluded > 0)
        summary.append(tr("%n excluded", nullptr, totals.excluded));
    if (totals.outOfScope > 0)
        summary.append(tr("%n out of scope", nullptr, totals.outOfScope));
    m_summary->setText(joined(summary));
    std::vector<QStringList> rows;
    for (const Framework &framework : shown->frameworks) {
        const FrameworkScore &own = *document().score().framework(framework.id);
        rows.push_back({titleLine(framework.id.text(), framework.title, options()),
                        own.level ? formatLevel(own.level) : signOf(own.state) + QLatin1Char(' ') + wordOf(own.state),
                        formatLevel(own.target), formatNumber(own.gap)});
    }
    m_table->setAccessibleName(tr("Frameworks of %1").arg(m_title->text()));
    m_table->setRows(rows);
    for (std::size_t row = 0; row < shown->frameworks.size(); ++row) {
        if (!score.frameworks[row].level)
            m_table->setMuted(static_cast<int>(row));
    }
    radar().setAccessibleName(tr("Radar chart of %1").arg(m_title->text()));
    radar().setRadar(radarOfArea(document().sheet(), document().score(), shown->id));
    const bool isEnglish = options().hasEnglishTitles() && !shown->title.english.isEmpty();
    setChartCaption(shown->id.text() + QLatin1Char(' ') + (isEnglish ? shown->title.english : shown->title.japanese),
                    totals);
}

}  // namespace psirt
