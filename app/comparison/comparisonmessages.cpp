// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonmessages.h"

#include "app/comparison/comparisonhead.h"
#include "app/messages/changewords.h"
#include "app/messages/errormessage.h"

#include <QCoreApplication>

namespace psirt {

namespace {

/// Its translations have the context psirt::ComparisonMessages.
class MessageTexts {
    Q_DECLARE_TR_FUNCTIONS(psirt::ComparisonMessages)
};

QString sentenceOf(PairNotice notice, const ComparisonPair &pair)
{
    if (notice != PairNotice::OtherOrganization)
        return ChangeWords().notice(notice);
    return MessageTexts::tr("The assessments are of different organizations: %1 and %2.")
        .arg(pair.baseline().assessment.properties().organization.trimmed(),
             pair.current().assessment.properties().organization.trimmed());
}

}  // namespace

QStringList noticeLines(const ComparisonPair &pair)
{
    QStringList lines;
    for (const PairNotice notice : pair.notices())
        lines.append(sentenceOf(notice, pair));
    return lines;
}

QStringList issueLines(const ComparisonPair &pair)
{
    QStringList lines;
    constexpr std::size_t most = 3;
    for (const ComparisonRole role : {ComparisonRole::Baseline, ComparisonRole::Current}) {
        const ComparisonSide &side = pair.side(role);
        if (side.issues.empty())
            continue;
        QStringList parts;
        for (std::size_t i = 0; i < side.issues.size() && i < most; ++i)
            parts.append(describe(side.issues[i]).what);
        if (side.issues.size() > most)
            parts.append(QStringLiteral("…"));
        lines.append(
            MessageTexts::tr("“%1” holds %n thing(s) that do not count: %2", nullptr, static_cast<int>(side.issues.size()))
                .arg(nameOf(side), parts.join(MessageTexts::tr("; ", "between things that do not count"))));
    }
    return lines;
}

}  // namespace psirt
