// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendmovestable.h"

#include "app/messages/changewords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/scoretable.h"
#include "core/reporting/figures.h"

#include <QVBoxLayout>

namespace psirt::trend {

namespace {

ChangeKind kindOf(const TrendMove &move)
{
    if (move.difference() == 0)
        return ChangeKind::Unchanged;
    return move.difference() > 0 ? ChangeKind::Raised : ChangeKind::Lowered;
}

}  // namespace

TrendMovesTable::TrendMovesTable(const QString &title, const QString &nothing, const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_table(new ScoreTable({title, Words()[Term::Level]}, options)),
      m_nothing(makeMutedLabel(nothing, options.type.small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit / 2);
    m_table->setFont(options.type.small);
    m_table->setAccessibleName(title);
    m_nothing->setContentsMargins(gridUnit / 2, 0, 0, 0);
    column->addWidget(m_table);
    column->addWidget(m_nothing);
    connect(m_table, &ScoreTable::rowActivated, this,
            [this](int row) { emit frameworkChosen(m_ids[static_cast<std::size_t>(row)]); });
}

void TrendMovesTable::setMoves(const Sheet &sheet, const std::vector<TrendMove> &moves)
{
    std::vector<QStringList> rows;
    m_ids.clear();
    for (const TrendMove &move : moves) {
        const Framework &framework = *sheet.framework(move.id);
        const QString dates =
            QStringLiteral("%1 → %2").arg(move.fromDate.toString(Qt::ISODate), move.toDate.toString(Qt::ISODate));
        const QString levels = QStringLiteral("%1 → %2").arg(move.from.number()).arg(move.to.number());
        const QString difference = signOf(kindOf(move)) + QLatin1Char(' ') + formatLevels(move.difference());
        const QChar newLine(QChar::LineSeparator);
        rows.push_back(
            {shortTitle(framework.id.text(), framework.title, m_options) + newLine + dates, levels + newLine + difference});
        m_ids.push_back(move.id);
    }
    m_table->setRows(rows);
    const Colors colors = Colors::of(palette());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TrendMove &move = moves[static_cast<std::size_t>(row)];
        if (move.difference() != 0)
            m_table->item(row, 1)->setForeground(move.difference() > 0 ? colors.raised : colors.lowered);
        m_table->item(row, 1)->setData(tr("from %1 to %2, %3 %4")
                                           .arg(move.from.number())
                                           .arg(move.to.number())
                                           .arg(wordOf(kindOf(move)), formatLevels(move.difference())),
                                       Qt::AccessibleTextRole);
    }
    m_nothing->setVisible(rows.empty());
}

}  // namespace psirt::trend
