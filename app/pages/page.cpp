// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/page.h"

#include "app/charts/radarview.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/chartpanel.h"

#include <QResizeEvent>

#include <algorithm>

namespace psirt::pages {

namespace {

constexpr int charactersOfCharts = 160;
constexpr int charactersBesideChart = 56;         // from this width on, the figures stand beside the chart
constexpr int charactersForThirdColumn = 118;     // from here on there are three
constexpr int charactersForLastTime = 78;         // and those with last time's columns
constexpr int charactersForLastTimeEnglish = 94;  // titles have an English line, and words are longer

}  // namespace

Page::Page(const PageContext &context, QWidget *parent) : ScrollArea(parent), m_context(context) {}

void Page::mousePressEvent(QMouseEvent *event)
{
    ScrollArea::mousePressEvent(event);
    QWidget *focus = window()->focusWidget();
    if (focus && !isAncestorOf(focus) && !focusFirst())
        focus->clearFocus();
}

QVBoxLayout *Page::startContent(int characters, int spacing)
{
    auto *frame = new QWidget;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(3 * gridUnit, 2 * gridUnit, 2 * gridUnit, 3 * gridUnit);
    auto *content = new QWidget;
    content->setMaximumWidth(options().type.fullWidthCharacters(characters));
    row->addWidget(content, 1);
    row->addStretch(0);
    setWidget(frame);  // deletes the one before
    return makeColumn(spacing, content);
}

ChartPage::ChartPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_head(makeColumn(gridUnit)), m_columns(makeRow(4 * gridUnit)),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)), m_radar(makeRadarView(context.options)),
      m_figures(makeColumn(gridUnit)), m_foot(makeColumn(gridUnit)), m_aside(makeColumn(gridUnit))
{
    QVBoxLayout *column = startContent(charactersOfCharts, 2 * gridUnit);
    column->addLayout(m_head);
    m_halves->setSpacing(3 * gridUnit);
    m_halves->addLayout(makeChartColumn(), 1);
    auto *figures = new QVBoxLayout;
    figures->addLayout(m_figures);
    figures->addStretch(1);
    m_halves->addLayout(figures, 1);
    QVBoxLayout *main = makeColumn(2 * gridUnit);
    main->addLayout(m_halves);
    main->addLayout(m_foot);
    main->addStretch(1);
    QVBoxLayout *aside = makeColumn(0);
    aside->addLayout(m_aside);
    aside->addStretch(1);
    m_columns->addLayout(main, 2);
    m_columns->addLayout(aside, 1);
    column->addLayout(m_columns);
    column->addStretch(1);
}

QLayout *ChartPage::makeChartColumn()
{
    m_chart = new ChartPanel(m_radar, options());
    connect(m_chart, &ChartPanel::saveRequested, this, &ChartPage::chartSaveRequested);
    QVBoxLayout *column = makeColumn(gridUnit);
    column->addWidget(m_chart);
    column->addStretch(1);
    return column;
}

void ChartPage::showRadars(Radar shown, const Radar &answers, const Radar &before)
{
    if (!document().whatIf().levels().empty())
        shown = withBaseline(std::move(shown), answers, RadarBaseline::Answers);
    else if (std::ranges::any_of(before.axes, [](const RadarAxis &axis) { return axis.level.has_value(); }))
        shown = withBaseline(std::move(shown), before, RadarBaseline::Previous);
    m_chart->setVisible(std::ranges::any_of(
        shown.axes, [](const RadarAxis &axis) { return axis.level.has_value() || axis.baseline.has_value(); }));
    m_halves->setStretch(0, m_chart->isHidden() ? 0 : 1);
    m_radar->setRadar(std::move(shown));
    arrange();  // bars are lower than a radar
}

QString captionDetails(const Document &document, const Totals &totals)
{
    const Properties &properties = document.assessment().properties();
    QStringList details;
    for (const QString &name : {properties.organization, properties.title}) {
        if (!name.isEmpty())
            details.append(name);
    }
    if (properties.date)
        details.append(longDate(*properties.date));
    details.append(countSentence(totals));
    return joined(details);
}

void ChartPage::setChartCaption(const QString &subject, const Totals &totals)
{
    m_radar->setCaption({subject, captionDetails(document(), totals)});
}

void ChartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool ChartPage::hasThirdColumn() const
{
    return m_aside->count() > 0 && width() >= options().type.fullWidthCharacters(charactersForThirdColumn);
}

int ChartPage::mainWidth() const
{
    return hasThirdColumn() ? width() * 2 / 3 : width();
}

bool ChartPage::hasRoomForLastTime() const
{
    const int characters = options().hasEnglishTitles() ? charactersForLastTimeEnglish : charactersForLastTime;
    return mainWidth() >= options().type.fullWidthCharacters(characters);
}

void ChartPage::setHasWideFigures(bool areWide)
{
    if (areWide == m_hasWideFigures)
        return;
    m_hasWideFigures = areWide;
    arrange();
}

void ChartPage::arrange()
{
    const bool isWide = mainWidth() >= options().type.fullWidthCharacters(charactersBesideChart) &&
                        (!m_hasWideFigures || hasRoomForLastTime());
    m_columns->setDirection(hasThirdColumn() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(1, m_aside->count() > 0 ? 1 : 0);
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int room = std::min(mainWidth(), widget()->width());
    m_chart->fitHeight(isWide ? room / 2 : room, barsIn(*m_radar));
}

}  // namespace psirt::pages
