// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionlist.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"

#include "app/pages/actionform.h"
#include "app/pages/page.h"
#include "core/planning/actionlist.h"

#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace psirt::pages {

namespace {

QString separator()
{
    return QStringLiteral("  ·  ");
}

}  // namespace

ActionList::ActionList(const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gridUnit);
}

void ActionList::setActions(const std::vector<Action> &actions, QDate today)
{
    if (m_actions == actions && m_today == today)
        return;
    m_actions = actions;
    m_today = today;
    while (const std::unique_ptr<QLayoutItem> item{m_column->takeAt(0)})
        delete item->widget();
    std::vector<Action> ordered = actions;
    std::stable_partition(ordered.begin(), ordered.end(), isOpen);  // clang 14 cannot take the one of ranges
    for (const Action &action : ordered)
        addAction(action, today);
    if (ordered.empty())
        m_column->addWidget(makeMutedLabel(tr("No action is planned yet."), m_options.type.body));
}

void ActionList::addAction(const Action &action, QDate today)
{
    auto *item = new QWidget;
    auto *lines = new QVBoxLayout(item);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gridUnit / 4);
    const QString what = action.what.trimmed();
    const bool isMuted = !isOpen(action) || what.isEmpty();
    const QString text = what.isEmpty() ? Words()[Term::ActionWithoutWords] : what;
    lines->addWidget(isMuted ? makeMutedLabel(text, m_options.type.body) : makeLabel(text, m_options.type.body));
    QStringList parts{wordOf(action.state)};
    if (!action.who.trimmed().isEmpty())
        parts.append(action.who.trimmed());
    const bool isOverdue = daysOverdue(action, today) > 0;
    if (action.due) {
        const QString day = action.due->toString(Qt::ISODate);
        parts.append(isOverdue ? tr("overdue since %1").arg(day) : Words()[Term::DueOn].arg(day));
    }
    QLabel *details = makeMutedLabel(parts.join(separator()), m_options.type.small);
    if (isOverdue) {
        details->setObjectName(QStringLiteral("overdue"));
        QFont bold = m_options.type.small;
        bold.setWeight(QFont::DemiBold);
        details->setFont(bold);
        QPalette palette = details->palette();
        palette.setColor(QPalette::WindowText, Colors::of(palette).lowered);
        palette.setColor(QPalette::Text, Colors::of(palette).lowered);
        details->setPalette(palette);
    }
    lines->addWidget(details);
    m_column->addWidget(item);
}

}  // namespace psirt::pages
