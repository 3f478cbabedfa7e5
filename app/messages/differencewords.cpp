// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/differencewords.h"

#include "app/messages/changewords.h"
#include "app/messages/previouswords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "core/planning/changedlines.h"
#include "core/reporting/figures.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace psirt {

namespace {

QString linesOf(const std::vector<Action> &actions, const Words &words)
{
    QStringList lines;
    for (const Action &action : actions) {
        QStringList parts{action.what.isEmpty() ? words[Term::ActionWithoutWords] : action.what, action.who};
        if (action.due)
            parts.append(words[Term::DueOn].arg(words.longDate(*action.due)));
        parts.append(wordOf(action.state, words));
        parts.removeAll(QString());
        lines.append(words.joined(parts));
    }
    return lines.join(QLatin1Char('\n'));
}

QString namesOf(const UnknownKeys &keys, const Words &words)
{
    QStringList names;
    for (const auto &[key, value] : keys)
        names.append(key);
    return words.joined(names);
}

QString textOf(const Rating &rating, const Words &words)
{
    const QString reason = rating.exclusionReason();
    return reason.isEmpty() ? levelOrState(rating, words) : words[Term::Labelled].arg(levelOrState(rating, words), reason);
}

QString textOf(const Entry &entry, ContentPart part, const Words &words)
{
    switch (part) {
    case ContentPart::Rating:
        return textOf(entry.rating, words);
    case ContentPart::Target:
        return formatLevel(entry.target);
    case ContentPart::Note:
        return entry.note;
    case ContentPart::Evidence:
        return entry.evidence.join(QLatin1Char('\n'));
    case ContentPart::ChangeReason:
        return entry.changeReason;
    case ContentPart::Actions:
        return linesOf(entry.actions, words);
    case ContentPart::Opinions:
        return ratingsOf(entry.opinions, words);
    default:
        return namesOf(entry.unknownKeys, words);
    }
}

QString textOf(const std::map<ServiceAreaId, Level> &targets, const Words &words)
{
    QStringList parts;
    for (const auto &[area, level] : targets)
        parts.append(words[Term::Labelled].arg(area.text(), QString::number(level.number())));
    return words.joined(parts);
}

QString textOf(const Assessment &assessment, ContentPart part, const Words &words)
{
    const Properties &properties = assessment.properties();
    const auto dateText = [&words](const std::optional<QDate> &date) { return date ? words.longDate(*date) : QString(); };
    switch (part) {
    case ContentPart::Title:
        return properties.title;
    case ContentPart::Organization:
        return properties.organization;
    case ContentPart::Scope:
        return properties.scope;
    case ContentPart::Assessors:
        return words.joined(properties.assessors);
    case ContentPart::Date:
        return dateText(properties.date);
    case ContentPart::Occasion:
        return wordOf(properties.occasion, words);
    case ContentPart::NextDate:
        return dateText(properties.nextDate);
    case ContentPart::DefaultTarget:
        return formatLevel(properties.defaultTarget);
    case ContentPart::AreaTargets:
        return textOf(properties.areaTargets, words);
    case ContentPart::Remarks:
        return properties.remarks;
    case ContentPart::Conclusion:
        return properties.conclusion;
    case ContentPart::DismissedChecks:
        return QString::number(properties.dismissedChecks.size());
    case ContentPart::Previous:
        return properties.previous
                   ? namedByAll(properties.previous->title, properties.previous->date, properties.previous->file)
                   : QString();
    default:
        return namesOf(assessment.unknownKeys(), words);
    }
}

/// Texts that begin alike for long begin shortly before they differ, so that the difference is seen.
DifferingTexts withoutLongStart(const QString &before, const QString &after)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype kept = 20;
    const auto [first, second] = std::ranges::mismatch(before, after);
    qsizetype start = first - before.begin() - kept;
    if (start + kept <= longest)
        return {before, after};
    if (before.at(start).isLowSurrogate())
        --start;
    const QString leftOut = QStringLiteral("…");
    return {leftOut + before.mid(start), leftOut + after.mid(start)};
}

QString orAbsent(const QString &text)
{
    constexpr qsizetype longest = 2000;
    if (text.trimmed().isEmpty())
        return absentFigure();
    return text.size() > longest ? text.left(longest) + QStringLiteral(" …") : text;
}

/// "level 2 → 3", "note".
QString phraseOf(const ContentDifference &difference, const Assessment &before, const Assessment &after, const Words &words)
{
    QString word = words.locale().toLower(wordOf(difference.part, words));
    if (difference.part != ContentPart::Rating)
        return word;
    const Rating &then = before.entry(*difference.framework).rating;
    const Rating &now = after.entry(*difference.framework).rating;
    if (then.isExcluded() && now.isExcluded())
        return words.locale().toLower(words[Term::ExclusionReason]);
    const QString arrow = QStringLiteral("%1 → %2").arg(levelOrState(then, words), levelOrState(now, words));
    return then.level() && now.level() ? words[Term::LevelInText].arg(arrow) : arrow;
}

}  // namespace

QString wordOf(ContentPart part, const Words &words)
{
    switch (part) {
    case ContentPart::Rating:
        return words[Term::Level];
    case ContentPart::Target:
        return words[Term::Target];
    case ContentPart::Note:
        return words[Term::Note];
    case ContentPart::Evidence:
        return words[Term::Evidence];
    case ContentPart::ChangeReason:
        return words[Term::WhatChanged];
    case ContentPart::Actions:
        return words[Term::Actions];
    case ContentPart::Opinions:
        return words[Term::WhoSaidWhat];
    case ContentPart::Title:
        return words[Term::Title];
    case ContentPart::Organization:
        return words[Term::Organization];
    case ContentPart::Scope:
        return words[Term::Scope];
    case ContentPart::Assessors:
        return words[Term::Assessors];
    case ContentPart::Date:
        return words[Term::Date];
    case ContentPart::Occasion:
        return words[Term::Occasion];
    case ContentPart::NextDate:
        return words[Term::NextDate];
    case ContentPart::DefaultTarget:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Default target level")];
    case ContentPart::AreaTargets:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Targets of service areas")];
    case ContentPart::Remarks:
        return words[Term::Remarks];
    case ContentPart::Conclusion:
        return words[Term::Conclusion];
    case ContentPart::DismissedChecks:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Dismissed hints")];
    case ContentPart::Previous:
        return words[Term::LastTime];
    case ContentPart::OtherOfFramework:
    case ContentPart::Other:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Other content")];
    }
    Q_UNREACHABLE();
}

DifferingTexts textsOf(const ContentDifference &difference, const Assessment &before, const Assessment &after,
                       const Words &words)
{
    const auto text = [&](const Assessment &assessment) {
        return difference.framework ? textOf(assessment.entry(*difference.framework), difference.part, words)
                                    : textOf(assessment, difference.part, words);
    };
    const ChangedLines changed = changedLines(text(before), text(after));
    const DifferingTexts shown = withoutLongStart(changed.before, changed.after);
    return {orAbsent(shown.before), orAbsent(shown.after)};
}

QString sentenceOf(const std::vector<ContentDifference> &differences, const Assessment &before, const Assessment &after,
                   const Words &words)
{
    constexpr qsizetype mostNamed = 4;
    if (differences.empty())
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Nothing differs")];
    QStringList frameworks;
    QStringList properties;
    for (auto each = differences.begin(); each != differences.end();) {
        if (!each->framework) {
            properties.append(words.locale().toLower(wordOf(each++->part, words)));
            continue;
        }
        if (frameworks.size() == mostNamed) {
            frameworks.append(QStringLiteral("…"));
            each = std::find_if(each, differences.end(), [](const ContentDifference &other) { return !other.framework; });
            continue;
        }
        const FrameworkId &id = *each->framework;
        QStringList phrases;
        for (; each != differences.end() && each->framework == id; ++each)
            phrases.append(phraseOf(*each, before, after, words));
        frameworks.append(id.text() + QLatin1Char(' ') + words.joined(phrases));
    }
    const QString listed = words.joined(properties);
    if (frameworks.isEmpty())
        return words[QT_TRANSLATE_NOOP("psirt::Words", "The properties differ: %1")].arg(listed);
    const QString named = frameworks.join(words[QT_TRANSLATE_NOOP3("psirt::Words", "; ", "between frameworks")]);
    const QString counted =
        words.counted(QT_TRANSLATE_N_NOOP("psirt::Words", "%n framework(s) differ: %1"), countFrameworks(differences))
            .arg(named);
    return properties.isEmpty()
               ? counted
               : words[QT_TRANSLATE_NOOP("psirt::Words", "%1; also in the properties: %2")].arg(counted, listed);
}

QString longMoment(const QDateTime &moment)
{
    return QLocale().toString(
        moment,
        Words()[QT_TRANSLATE_NOOP3("psirt::Words", "d MMMM yyyy, HH:mm", "a date and time's format, in Qt's letters")]);
}

}  // namespace psirt
