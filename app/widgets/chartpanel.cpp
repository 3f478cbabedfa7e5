// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/chartpanel.h"

#include "app/charts/radarview.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"

#include <QToolButton>

#include <algorithm>

namespace psirt {

ChartPanel::ChartPanel(charts::ChartView *chart, const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_chart(chart), m_options(options)
{
    QToolButton *copy = makeQuietButton(Words()[Term::CopyChart], options);
    copy->setObjectName(QStringLiteral("copyChart"));
    copy->setToolTip(Words()[Term::CopyChartHint]);
    QToolButton *save = makeQuietButton(Words()[Term::SaveChart], options);
    save->setObjectName(QStringLiteral("saveChart"));
    save->setToolTip(Words()[Term::SaveChartHint]);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch(1);
    auto *column = makeColumn(gridUnit, this);
    column->addWidget(chart);
    column->addLayout(buttons);
    connect(copy, &QToolButton::clicked, chart, &charts::ChartView::copyAsPicture);
    connect(save, &QToolButton::clicked, chart, &charts::ChartView::saveRequested);
    connect(chart, &charts::ChartView::saveRequested, this, [this, chart] { emit saveRequested(chart->picture()); });
}

void ChartPanel::fitHeight(int width, int bars)
{
    if (bars > 0) {
        constexpr int legend = 2;  // lines
        const int character = m_options.type.fullWidthCharacters(1);
        m_chart->setFixedHeight(legend * character +
                                qRound(drawings::heightOfBars(static_cast<std::size_t>(bars), character)));
        return;
    }
    constexpr double heightOfChart = 0.82;  // of its width: labels stand beside the circle
    constexpr int lowest = 24;              // in characters
    constexpr int highest = 42;
    m_chart->setFixedHeight(std::clamp(qRound(width * heightOfChart), m_options.type.fullWidthCharacters(lowest),
                                       m_options.type.fullWidthCharacters(highest)));
}

charts::RadarView *makeRadarView(const ViewOptions &options)
{
    auto *view = new charts::RadarView;
    view->setFont(options.type.body);
    view->setLanguage(options.titleLanguage());
    return view;
}

int barsIn(const charts::RadarView &view)
{
    return drawings::hasRadarShape(view.radar()) ? 0 : static_cast<int>(view.radar().axes.size());
}

}  // namespace psirt
