// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportwords.h"

#include "app/messages/statewords.h"
#include "core/reporting/figures.h"

namespace psirt::report {

QString ReportWords::likeForLike(const AverageChange &change) const
{
    if (!change.common)
        return (*this)[Word::NothingInCommon];
    return (*this)[Word::InCommon].arg(formatAverage(change.common->baseline), formatAverage(change.common->current),
                                       QString::number(change.common->current.count()));
}

QString ReportWords::side(Word word, const std::optional<QDate> &day) const
{
    if (!day || !day->isValid())
        return (*this)[word];
    return (*this)[Word::Bracketed].arg((*this)[word], date(day));
}

QString ReportWords::date(const std::optional<QDate> &date) const
{
    if (!date || !date->isValid())
        return absentFigure();
    return longDate(*date);
}

QString ReportWords::state(const FrameworkScore &score) const
{
    if (score.state != FrameworkState::Rated || !score.gap)
        return wordOf(score.state, *this);
    return (*this)[score.isBelowTarget() ? Word::BelowTarget : Word::TargetReached];
}

QString ReportWords::path(int raises, const Average &average) const
{
    return (*this)[Word::PathFigures].arg(raises).arg(formatAverage(average));
}

}  // namespace psirt::report
