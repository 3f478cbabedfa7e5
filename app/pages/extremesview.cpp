// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/extremesview.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/scoretable.h"
#include "core/reporting/figures.h"

#include <QVBoxLayout>

namespace psirt::pages {

ExtremesView::ExtremesView(const QString &title, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_table(new ScoreTable({title, Words()[Term::Level]}, context.options)),
      m_ties(makeMutedLabel({}, context.options.type.small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit / 2);
    m_table->setAccessibleName(title);
    m_ties->setContentsMargins(gridUnit / 2, 0, 0, 0);
    column->addWidget(m_table);
    column->addWidget(m_ties);
    column->addStretch(1);
    connect(m_table, &ScoreTable::rowActivated, this,
            [this](int row) { m_context.state.goTo(m_ids[static_cast<std::size_t>(row)]); });
}

void ExtremesView::setExtremes(const Extremes &extremes)
{
    std::vector<QStringList> rows;
    m_ids.clear();
    for (const FrameworkScore *each : extremes.frameworks) {
        const Framework *framework = m_context.document.sheet().framework(each->id);
        rows.push_back({titleLine(each->id.text(), framework->title, m_context.options), formatLevel(*each)});
        m_ids.push_back(each->id);
    }
    m_table->setRows(rows);
    m_ties->setVisible(extremes.ties > 0 || rows.empty());
    if (rows.empty())
        m_ties->setText(Words()[Term::NothingToName]);
    else if (extremes.ties > 0)
        m_ties->setText(
            tr("and %n more at level %1", nullptr, extremes.ties).arg(formatLevel(extremes.frameworks.back()->level)));
}

}  // namespace psirt::pages
