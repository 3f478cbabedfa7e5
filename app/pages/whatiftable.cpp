// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/whatiftable.h"

#include "app/pages/levelstrip.h"
#include "app/pages/linkbutton.h"
#include "app/pages/statewords.h"
#include "core/reporting/figures.h"

#include <QGridLayout>

namespace psirt {

namespace {

/// "2.20", or "2.20 → 2.60" where what is tried changes it.
QString beforeAndAfter(const std::optional<Average> &before, const std::optional<Average> &after)
{
    return before == after ? formatAverage(before) : formatAverage(before) + QStringLiteral(" → ") + formatAverage(after);
}

}  // namespace

WhatIfTable::WhatIfTable(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * gridUnit);
    grid->setVerticalSpacing(gridUnit / 4);
    grid->setColumnStretch(3, 1);  // empty, so that titles and levels stay beside each other
    for (const ServiceArea &area : context.document.sheet().areas())
        addArea(*grid, area);
    connect(&context.document, &Document::changed, this, &WhatIfTable::refresh);
    refresh();
}

void WhatIfTable::addArea(QGridLayout &grid, const ServiceArea &area)
{
    const int row = grid.rowCount();
    QLabel *title = makeLabel(titleLine(area.id.text(), area.title, m_context.options), m_context.options.type.title);
    title->setContentsMargins(0, 2 * gridUnit, 0, 0);
    grid.addWidget(title, row, 0);
    QLabel *average = makeLabel({}, m_context.options.type.title);
    average->setContentsMargins(0, 2 * gridUnit, 0, 0);
    average->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    grid.addWidget(average, row, 1, 1, 2);
    m_averages.emplace(area.id, average);
    for (const Framework &framework : area.frameworks) {
        if (!framework.isOutOfScope)
            m_rows.emplace(framework.id, addRow(grid, framework));
    }
}

WhatIfTable::Row WhatIfTable::addRow(QGridLayout &grid, const Framework &framework)
{
    const ViewOptions &options = m_context.options;
    Row row{new LinkButton(titleLine(framework.id.text(), framework.title, options), options.type.body),
            new LevelStrip(framework, options), makeMutedLabel({}, options.type.small)};
    row.gap->setWordWrap(false);
    row.gap->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.title->setQuiet(true);
    const int line = grid.rowCount();
    grid.addWidget(row.title, line, 0, Qt::AlignVCenter);
    grid.addWidget(row.strip, line, 1);
    grid.addWidget(row.gap, line, 2, Qt::AlignVCenter);
    connect(row.title, &QAbstractButton::clicked, this, [this, id = framework.id] { m_context.state.goTo(id); });
    connect(row.strip, &LevelStrip::tried, this,
            [this, id = framework.id](const std::optional<Level> &level) { m_context.document.tryLevel(id, level); });
    return row;
}

void WhatIfTable::refresh()
{
    const Document &document = m_context.document;
    for (const auto &[id, label] : m_averages)
        label->setText(beforeAndAfter(document.score().area(id)->totals.average,
                                      document.shownScore().area(id)->totals.average));
    for (const auto &[id, row] : m_rows) {
        const FrameworkScore &shown = *document.shownScore().framework(id);
        const bool counts = shown.state != FrameworkState::Excluded;
        row.title->setVisible(counts);
        row.strip->setVisible(counts);
        row.gap->setVisible(counts);
        row.strip->setMarks({shown.level, document.score().framework(id)->level, shown.target});
        row.gap->setText(shown.gap ? tr("gap %1").arg(*shown.gap) : absentFigure());
    }
}

}  // namespace psirt
