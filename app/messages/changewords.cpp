// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/changewords.h"

#include "app/messages/shorttext.h"
#include "app/messages/terms.h"
#include "core/reporting/figures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace psirt {

namespace {

QString sentenceWithParts(const AverageChange &change, const Words &words)
{
    const QString before = formatAverage(change.baseline);
    const QString now = formatAverage(change.current);
    const QString difference = formatDifference(change.hundredths);
    if (change.parts.size() == 1)
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Average %1 → %2 (%3), all of it from %4.")].arg(
            before, now, difference, wordOf(change.parts.front().cause, words));
    QStringList parts;
    for (const CausePart &part : change.parts) {
        parts.append(words[QT_TRANSLATE_NOOP("psirt::Words", "%1 from %2")].arg(formatDifference(part.hundredths),
                                                                                wordOf(part.cause, words)));
    }
    return words[QT_TRANSLATE_NOOP("psirt::Words", "Average %1 → %2 (%3): %4.")].arg(before, now, difference,
                                                                                     words.joined(parts));
}

}  // namespace

ChangeKind kindOf(int difference)
{
    if (difference == 0)
        return ChangeKind::Unchanged;
    return difference > 0 ? ChangeKind::Raised : ChangeKind::Lowered;
}

Sign signOfChange(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Raised:
        return Sign::Raised;
    case ChangeKind::Lowered:
        return Sign::Lowered;
    case ChangeKind::Unchanged:
        return Sign::Unchanged;
    case ChangeKind::NewlyRated:
    case ChangeKind::IncludedAgain:
        return Sign::Rated;
    case ChangeKind::NoLongerRated:
    case ChangeKind::Unrated:
        return Sign::Unrated;
    case ChangeKind::NewlyExcluded:
    case ChangeKind::Excluded:
        return Sign::Excluded;
    case ChangeKind::OutOfScope:
        break;
    }
    return Sign::OutOfScope;
}

QString signOf(ChangeKind kind)
{
    return characterOf(signOfChange(kind));
}

QString wordOf(ChangeKind kind, const Words &words)
{
    switch (kind) {
    case ChangeKind::Raised:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Raised")];
    case ChangeKind::Lowered:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Lowered")];
    case ChangeKind::Unchanged:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Unchanged")];
    case ChangeKind::NewlyRated:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Newly rated")];
    case ChangeKind::NoLongerRated:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "No longer rated")];
    case ChangeKind::NewlyExcluded:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Newly excluded")];
    case ChangeKind::IncludedAgain:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Included again")];
    case ChangeKind::Unrated:
        return words[Term::NotRated];
    case ChangeKind::Excluded:
        return words[Term::Excluded];
    case ChangeKind::OutOfScope:
        return words[Term::OutOfScope];
    }
    Q_UNREACHABLE();
}

QString wordOf(ChangeCause cause, const Words &words)
{
    switch (cause) {
    case ChangeCause::LevelChanges:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "changed levels")];
    case ChangeCause::NewlyExcluded:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "newly excluded frameworks")];
    case ChangeCause::IncludedAgain:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "frameworks included again")];
    case ChangeCause::NewlyRated:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "newly rated frameworks")];
    case ChangeCause::NoLongerRated:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "frameworks no longer rated")];
    }
    Q_UNREACHABLE();
}

QString titleOf(ChangeCause cause, const Words &words)
{
    QString title = wordOf(cause, words);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString sentenceOf(PairNotice notice, const Properties &baseline, const Properties &current, const Words &words)
{
    const auto named = [&](const Text &sentence, QString Properties::*what) {
        constexpr int most = 40;
        return words[sentence].arg(shortName((baseline.*what).trimmed(), most), shortName((current.*what).trimmed(), most));
    };
    switch (notice) {
    case PairNotice::SameFile:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Both sides are the same file, so nothing can have changed.")];
    case PairNotice::SameContent:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Both assessments say the same, to the letter.")];
    case PairNotice::BaselineIsNewer:
        return words[QT_TRANSLATE_NOOP("psirt::Words",
                                       "Last time’s date is after this time’s: they may be the wrong way round.")];
    case PairNotice::OtherOrganization:
        return named(QT_TRANSLATE_NOOP("psirt::Words", "The assessments are of different organizations: “%1” and “%2”."),
                     &Properties::organization);
    case PairNotice::OtherScope:
        return named(QT_TRANSLATE_NOOP("psirt::Words", "The assessments are of different scopes: “%1” and “%2”."),
                     &Properties::scope);
    case PairNotice::RewordedScope:
        return words[QT_TRANSLATE_NOOP("psirt::Words",
                                       "The scope is worded otherwise on the two sides. Read both: are they of the "
                                       "same products?")];
    case PairNotice::OtherTitle:
        return named(QT_TRANSLATE_NOOP("psirt::Words",
                                       "By their titles the assessments may be of different products: “%1” and “%2”."),
                     &Properties::title);
    case PairNotice::SameDay:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Both assessments are of the same day, by different assessors: "
                                                       "differences are of opinion rather than of time.")];
    case PairNotice::MaybeCopies:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Both assessments are of the same day and say nearly the same: they "
                                                       "may be two copies of one.")];
    }
    Q_UNREACHABLE();
}

QStringList noticesOf(const Trend &trend, const Words &words)
{
    constexpr std::size_t most = 5;
    constexpr int longestProduct = 40;
    QStringList notices;
    if (trend.isAcrossProducts()) {
        QStringList names;
        for (std::size_t i = 0; i < trend.products.size() && i < most; ++i) {
            const Properties &properties = trend.point(trend.products[i]).assessment.properties();
            QStringList parts;
            for (const QString &part : {properties.organization, properties.scope}) {
                if (!part.trimmed().isEmpty())
                    parts.append(shortName(part.trimmed(), longestProduct));
            }
            names.append(words[Term::InQuotes].arg(parts.join(QStringLiteral(" / "))));
        }
        if (trend.products.size() > most)
            names.append(QStringLiteral("…"));
        notices.append(words
                           .counted(QT_TRANSLATE_N_NOOP("psirt::Words",
                                                        "The assessments are of %n different products or organizations: %1. "
                                                        "So nothing is said of what moved."),
                                    static_cast<int>(trend.products.size()))
                           .arg(words.joined(names)));
    }
    if (trend.hasRewordedScope)
        notices.append(words[QT_TRANSLATE_NOOP("psirt::Words", "The scope is not worded the same in all assessments.")]);
    if (trend.otherTitles) {
        const auto &[one, other] = *trend.otherTitles;
        notices.append(sentenceOf(PairNotice::OtherTitle, trend.point(one).assessment.properties(),
                                  trend.point(other).assessment.properties(), words));
    }
    for (std::size_t i = 0; i < trend.copies.size() && i < most; ++i) {
        const TrendDuplicate &copy = trend.copies[i];
        notices.append(words[QT_TRANSLATE_NOOP("psirt::Words", "“%1” and “%2” are of the same day and say nearly the same: "
                                                               "they may be two copies of one. Both count.")]
                           .arg(shortName(QFileInfo(copy.of).fileName()), shortName(QFileInfo(copy.source).fileName())));
    }
    return notices;
}

QString sentenceOf(const AverageChange &change, const Words &words)
{
    if (!change.baseline && !change.current)
        return {};
    const QString before = formatAverage(change.baseline);
    const QString now = formatAverage(change.current);
    if (!change.difference)
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Average %1 → %2.")].arg(before, now);
    if (change.isAcrossProducts)
        return words[QT_TRANSLATE_NOOP("psirt::Words",
                                       "Average %1 and %2 (%3), of different products or organizations: this is "
                                       "no change over time.")]
            .arg(before, now, formatDifference(change.hundredths));
    if (!change.common)
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Average %1 → %2 (%3). No framework is rated on both sides, "
                                                       "so what the change is made of cannot be told.")]
            .arg(before, now, formatDifference(change.hundredths));
    if (change.parts.empty())
        return words[QT_TRANSLATE_NOOP("psirt::Words", "The average is unchanged at %1.")].arg(now);
    return sentenceWithParts(change, words);
}

QString letterOf(std::size_t index)
{
    constexpr std::size_t letters = 26;
    return QChar(static_cast<char16_t>(u'A' + index % letters));
}

QString nameOf(std::size_t index, const Opinion &opinion)
{
    return letterOf(index) + QLatin1Char(' ') + opinion.who;
}

QString ratingsOf(const std::vector<Opinion> &opinions, const Words &words)
{
    QStringList parts;
    for (std::size_t i = 0; i < opinions.size(); ++i)
        parts.append(letterOf(i) + QStringLiteral(": ") + wordOf(opinions[i].rating, words));
    return parts.join(QStringLiteral("  ·  "));
}

QString wordOf(const FrameworkOpinions &opinions, const Words &words)
{
    switch (opinions.standing) {
    case Standing::Levels:
        return words.counted(QT_TRANSLATE_N_NOOP("psirt::Words", "%n level(s) apart"), opinions.distance);
    case Standing::States:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "rated by some only")];
    case Standing::Doubt:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "same level, but to be confirmed")];
    case Standing::Agreed:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "the same from the start")];
    case Standing::Unrated:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "rated by nobody")];
    }
    Q_UNREACHABLE();
}

}  // namespace psirt
