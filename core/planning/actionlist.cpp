// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/actionlist.h"

#include <QSet>

#include <algorithm>

namespace psirt {

bool isOpen(const Action &action)
{
    return action.state == ActionState::Planned || action.state == ActionState::Started;
}

int daysOverdue(const Action &action, QDate today)
{
    if (!isOpen(action) || !action.due || *action.due >= today)
        return 0;
    return static_cast<int>(action.due->daysTo(today));
}

std::vector<ActionItem> listActions(const Sheet &sheet, const Assessment &assessment, QDate today)
{
    std::size_t count = 0;
    for (const auto &[id, entry] : assessment.entries())
        count += entry.actions.size();
    std::vector<ActionItem> items;
    items.reserve(count);
    for (const Framework *framework : sheet.frameworks()) {
        const std::vector<Action> &actions = assessment.entry(framework->id).actions;
        for (std::size_t i = 0; i < actions.size(); ++i)
            items.push_back({.area = framework->area,
                             .framework = framework->id,
                             .index = i,
                             .action = actions[i],
                             .daysOverdue = daysOverdue(actions[i], today)});
    }
    return items;
}

ActionCounts countActions(const std::vector<ActionItem> &items)
{
    ActionCounts counts;
    for (const ActionItem &item : items) {
        ++counts.all;
        counts.open += isOpen(item.action) ? 1 : 0;
        counts.overdue += item.isOverdue() ? 1 : 0;
        counts.done += item.action.state == ActionState::Done ? 1 : 0;
        counts.dropped += item.action.state == ActionState::Dropped ? 1 : 0;
    }
    return counts;
}

int countOpenActions(const Sheet &sheet, const Assessment &assessment)
{
    int count = 0;
    for (const Framework *framework : sheet.frameworks())
        count += static_cast<int>(std::ranges::count_if(assessment.entry(framework->id).actions, isOpen));
    return count;
}

QString ownerOf(const Action &action)
{
    return action.who.trimmed();
}

QStringList ownersOf(const std::vector<ActionItem> &items)
{
    QStringList owners;
    QSet<QString> known;
    for (const ActionItem &item : items) {
        const QString owner = ownerOf(item.action);
        if (owner.isEmpty() || known.contains(owner))
            continue;
        known.insert(owner);
        owners.append(owner);
    }
    return owners;
}

}  // namespace psirt
