// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/pairing.h"

#include "core/base/samefile.h"
#include "core/comparison/subject.h"

#include <algorithm>

namespace psirt {

namespace {

QString nameOf(const SheetKey &key)
{
    return key.id + QLatin1Char(' ') + key.version;
}

bool isSameDayByOthers(const Assessment &baseline, const Assessment &current)
{
    const auto &date = baseline.properties().date;
    const QStringList before = sortedAssessors(baseline);
    const QStringList now = sortedAssessors(current);
    return date && date == current.properties().date && !before.isEmpty() && !now.isEmpty() && before != now;
}

}  // namespace

QStringList sortedAssessors(const Assessment &assessment)
{
    QStringList names;
    for (const QString &name : assessment.properties().assessors)
        names.append(name.simplified());
    names.removeAll(QString());
    names.sort();
    return names;
}

std::vector<PairNotice> noticesOf(const PairMember &baseline, const PairMember &current)
{
    std::vector<PairNotice> notices;
    const Properties &before = baseline.assessment.properties();
    const Properties &now = current.assessment.properties();
    if (baseline.assessment == current.assessment) {
        const bool isSameFile = !baseline.path.isEmpty() && pathKey(baseline.path) == pathKey(current.path);
        notices.push_back(isSameFile ? PairNotice::SameFile : PairNotice::SameContent);
    }
    if (before.date && now.date && *before.date > *now.date)
        notices.push_back(PairNotice::BaselineIsNewer);
    const SubjectDifference subject = SubjectDifference::of(before, now);
    if (subject.organization)
        notices.push_back(PairNotice::OtherOrganization);
    if (subject.scope)
        notices.push_back(PairNotice::OtherScope);
    if (subject.scopeWords)
        notices.push_back(PairNotice::RewordedScope);
    if (subject.title)
        notices.push_back(PairNotice::OtherTitle);
    if (isSameDayByOthers(baseline.assessment, current.assessment))
        notices.push_back(PairNotice::SameDay);
    if (baseline.assessment != current.assessment && mayBeCopies(baseline.assessment, current.assessment))
        notices.push_back(PairNotice::MaybeCopies);
    return notices;
}

Outcome checkSameSheet(const PairMember &baseline, const PairMember &current)
{
    const SheetKey &before = baseline.assessment.sheet();
    const SheetKey &now = current.assessment.sheet();
    if (before == now)
        return done();
    return Error{ErrorCode::DifferentSheets, current.path, nameOf(before) + QStringLiteral(", ") + nameOf(now), {}};
}

}  // namespace psirt
