// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/agreementwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace psirt {

QString sentenceOf(CombineNotice notice, const Words &words)
{
    switch (notice) {
    case CombineNotice::SameContent:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Both say exactly the same, so there is nothing to settle.")];
    case CombineNotice::OtherDates:
        return words[QT_TRANSLATE_NOOP("psirt::Words",
                                       "They are of different dates. What differs may have changed in between.")];
    case CombineNotice::SameAssessors:
        return words[QT_TRANSLATE_NOOP("psirt::Words",
                                       "Both name the same assessors. The names of the files tell the two apart.")];
    case CombineNotice::NoAssessors:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Where no assessor is named, the name of the file stands for them.")];
    case CombineNotice::OtherOrganization:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "They are of different organizations.")];
    case CombineNotice::OtherScope:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "They are of different scopes.")];
    case CombineNotice::OtherTargets:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Their targets differ. Those of the first are taken.")];
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const AgreementCounts &counts, const Words &words)
{
    return words[QT_TRANSLATE_NOOP("psirt::Words", "%1 of %2 differ, %3 settled")]
        .arg(counts.differing())
        .arg(counts.total())
        .arg(counts.settled);
}

QString partsOf(const AgreementCounts &counts, const Words &words)
{
    QStringList parts{words[QT_TRANSLATE_NOOP("psirt::Words", "%1 agree")].arg(counts.agreed),
                      words[QT_TRANSLATE_NOOP("psirt::Words", "%1 one level apart")].arg(counts.oneLevelApart),
                      words[QT_TRANSLATE_NOOP("psirt::Words", "%1 further apart")].arg(counts.furtherApart)};
    if (counts.otherState > 0)
        parts.append(words[QT_TRANSLATE_NOOP("psirt::Words", "%1 rated by some only")].arg(counts.otherState));
    if (counts.doubt > 0)
        parts.append(words[QT_TRANSLATE_NOOP("psirt::Words", "%1 to be confirmed")].arg(counts.doubt));
    return parts.join(QStringLiteral("  ·  "));
}

QString agreedTitle(const QStringList &titles, const Words &words)
{
    const auto first = std::ranges::find_if_not(titles, &QString::isEmpty);
    return first == titles.end() ? words[QT_TRANSLATE_NOOP("psirt::Words", "Agreed assessment")]
                                 : words[QT_TRANSLATE_NOOP("psirt::Words", "%1 (agreed)")].arg(*first);
}

}  // namespace psirt
