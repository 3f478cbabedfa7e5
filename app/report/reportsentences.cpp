// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportwords.h"

#include "core/reporting/figures.h"

// The sentences of a report that hold figures of its summary, gaps and path. No plurals: the figure stands after its word.

namespace psirt::report {

QString ReportWords::counted(int count) const
{
    //: over how many frameworks an average is taken, without a plural
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "frameworks: %1")].arg(count);
}

QString ReportWords::averageTarget(const Average &average) const
{
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "average target %1")].arg(formatAverage(average));
}

QString ReportWords::moreAt(int count, const std::optional<psirt::Level> &level) const
{
    //: how many further frameworks share a level with the last one of a list; a number, a level
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "and %1 more at level %2")].arg(count).arg(formatLevel(level));
}

QString ReportWords::moreInFullReport(int count) const
{
    //: rows that a summary has no room for
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "and %1 more, in the full report")].arg(count);
}

QString ReportWords::percent(const std::optional<TargetShare> &share) const
{
    if (!share)
        return absentFigure();
    return (*this)[Word::Percent].arg(share->wholePercent());
}

QString ReportWords::hiddenBefore(int count) const
{
    //: how many frameworks, without a plural
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "Last time’s ratings that stay hidden until the framework is rated "
                                                     "anew: %1. Averages are not compared until then.")]
        .arg(count);
}

QString ReportWords::path(int raises, const Average &average) const
{
    //: the shortest way into the target band: how many raises by one level, and the average then; without a plural
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "Raises by one level: %1. The average then: %2.")].arg(raises).arg(
        formatAverage(average));
}

QString ReportWords::step(const BandStep &step) const
{
    //: a framework's number, its level now, the level to raise it to
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "%1 (%2 → %3)")]
        .arg(step.framework.text())
        .arg(step.from.number())
        .arg(step.to.number());
}

QString ReportWords::nextLevel(const psirt::Level &level) const
{
    //: a label before the text of the level that comes next
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "Next: level %1")].arg(level.number());
}

}  // namespace psirt::report
