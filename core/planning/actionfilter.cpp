// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/actionfilter.h"

namespace psirt {

namespace {

bool isAt(const ActionItem &item, const ActionFilter::Place &place)
{
    if (const auto *area = std::get_if<ServiceAreaId>(&place))
        return item.area == *area;
    if (const auto *framework = std::get_if<FrameworkId>(&place))
        return item.framework == *framework;
    return true;
}

bool isIn(const Action &action, ActionFilter::State state)
{
    switch (state) {
    case ActionFilter::State::All:
        return true;
    case ActionFilter::State::Open:
        return isOpen(action);
    case ActionFilter::State::Planned:
        return action.state == ActionState::Planned;
    case ActionFilter::State::Started:
        return action.state == ActionState::Started;
    case ActionFilter::State::Done:
        return action.state == ActionState::Done;
    case ActionFilter::State::Dropped:
        return action.state == ActionState::Dropped;
    }
    Q_UNREACHABLE();
}

bool isDue(const ActionItem &item, ActionFilter::Due due, QDate today)
{
    const std::optional<QDate> &date = item.action.due;
    switch (due) {
    case ActionFilter::Due::Any:
        return true;
    case ActionFilter::Due::Overdue:
        return item.isOverdue();
    case ActionFilter::Due::Soon:
        return isOpen(item.action) && date && *date >= today && *date <= today.addDays(ActionFilter::soonDays);
    case ActionFilter::Due::None:
        return !date;
    }
    Q_UNREACHABLE();
}

}  // namespace

bool passes(const ActionItem &item, const ActionFilter &filter, QDate today)
{
    return isAt(item, filter.place) && (!filter.owner || *filter.owner == ownerOf(item.action)) &&
           isIn(item.action, filter.state) && isDue(item, filter.due, today);
}

}  // namespace psirt
