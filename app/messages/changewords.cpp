// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/changewords.h"

#include "app/messages/terms.h"
#include "core/reporting/figures.h"

#include <QCoreApplication>
#include <QStringList>

namespace psirt {

QString ChangeWords::kind(ChangeKind kind) const
{
    switch (kind) {
    case ChangeKind::Raised:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Raised")];
    case ChangeKind::Lowered:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Lowered")];
    case ChangeKind::Unchanged:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Unchanged")];
    case ChangeKind::NewlyRated:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Newly rated")];
    case ChangeKind::NoLongerRated:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "No longer rated")];
    case ChangeKind::NewlyExcluded:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Newly excluded")];
    case ChangeKind::IncludedAgain:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Included again")];
    case ChangeKind::Unrated:
        return m_words[Term::NotRated];
    case ChangeKind::Excluded:
        return m_words[Term::Excluded];
    case ChangeKind::OutOfScope:
        return m_words[Term::OutOfScope];
    }
    Q_UNREACHABLE();
}

QString ChangeWords::sign(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Raised:
        return QStringLiteral("▲");
    case ChangeKind::Lowered:
        return QStringLiteral("▼");
    case ChangeKind::Unchanged:
        return QStringLiteral("=");
    case ChangeKind::NewlyRated:
    case ChangeKind::IncludedAgain:
        return QStringLiteral("●");
    case ChangeKind::NoLongerRated:
    case ChangeKind::Unrated:
        return QStringLiteral("○");
    case ChangeKind::NewlyExcluded:
    case ChangeKind::Excluded:
        return QStringLiteral("⊘");
    case ChangeKind::OutOfScope:
        return QStringLiteral("─");
    }
    Q_UNREACHABLE();
}

QString ChangeWords::cause(ChangeCause cause) const
{
    switch (cause) {
    case ChangeCause::LevelChanges:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "changed levels")];
    case ChangeCause::NewlyExcluded:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "newly excluded frameworks")];
    case ChangeCause::IncludedAgain:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "frameworks included again")];
    case ChangeCause::NewlyRated:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "newly rated frameworks")];
    case ChangeCause::NoLongerRated:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "frameworks no longer rated")];
    }
    Q_UNREACHABLE();
}

QString ChangeWords::causeTitle(ChangeCause cause) const
{
    QString title = this->cause(cause);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString ChangeWords::notice(PairNotice notice) const
{
    switch (notice) {
    case PairNotice::SameFile:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Both sides are the same file, so nothing can have changed.")];
    case PairNotice::SameContent:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Both assessments say the same, to the letter.")];
    case PairNotice::BaselineIsNewer:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words",
                                         "Last time’s date is after this time’s: they may be the wrong way round.")];
    case PairNotice::OtherOrganization:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "The two assessments name different organizations.")];
    case PairNotice::SameDay:
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Both assessments are of the same day, by different assessors: "
                                                         "differences are of opinion rather than of time.")];
    }
    Q_UNREACHABLE();
}

QString ChangeWords::sentence(const AverageChange &change) const
{
    if (!change.baseline && !change.current)
        return {};
    const QString before = formatAverage(change.baseline);
    const QString now = formatAverage(change.current);
    if (!change.difference)
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Average %1 → %2.")].arg(before, now);
    if (!change.common)
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Average %1 → %2 (%3). No framework is rated on both sides, "
                                                         "so what the change is made of cannot be told.")]
            .arg(before, now, formatDifference(change.hundredths));
    if (change.parts.empty())
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "The average is unchanged at %1.")].arg(now);
    return withParts(change);
}

QString ChangeWords::withParts(const AverageChange &change) const
{
    const QString before = formatAverage(change.baseline);
    const QString now = formatAverage(change.current);
    const QString difference = formatDifference(change.hundredths);
    if (change.parts.size() == 1)
        return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Average %1 → %2 (%3), all of it from %4.")].arg(
            before, now, difference, cause(change.parts.front().cause));
    QStringList parts;
    for (const CausePart &part : change.parts) {
        parts.append(m_words[QT_TRANSLATE_NOOP("psirt::Words", "%1 from %2")].arg(formatDifference(part.hundredths),
                                                                                  cause(part.cause)));
    }
    return m_words[QT_TRANSLATE_NOOP("psirt::Words", "Average %1 → %2 (%3): %4.")].arg(before, now, difference,
                                                                                       m_words.joined(parts));
}

}  // namespace psirt
