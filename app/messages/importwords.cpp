// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/importwords.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "core/planning/actionlist.h"
#include "core/planning/changedlines.h"
#include "core/reporting/figures.h"

namespace psirt {

namespace {

/// What a cell says, in a sentence: one line, and not all of a long text.
QString quotedText(const QString &text)
{
    constexpr int longest = 40;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + QStringLiteral("…") : line;
}

/// "3", "3 (4?)", or the state, with the reason of an exclusion.
QString ratingText(const Rating &rating, const Words &words)
{
    if (rating.isExcluded() && !rating.exclusionReason().isEmpty())
        return words[Term::Labelled].arg(levelOrState(rating, words), rating.exclusionReason());
    return levelOrState(rating, words);
}

/// What, who, due and state, a line each.
QString actionText(const Action &action, const Words &words)
{
    QStringList lines{action.what.trimmed().isEmpty() ? words[Term::ActionWithoutWords] : action.what.trimmed()};
    QStringList details{wordOf(action.state, words)};
    if (const QString owner = ownerOf(action); !owner.isEmpty())
        details.append(owner);
    if (action.due)
        details.append(words[Term::DueOn].arg(action.due->toString(Qt::ISODate)));
    lines.append(details.join(words[Term::ListSeparator]));
    return lines.join(QLatin1Char('\n'));
}

QString actionStates(const Words &words)
{
    QStringList states;
    for (const ActionState state : allActionStates)
        states.append(wordOf(state, words));
    return states.join(words[Term::ListSeparator]);
}

}  // namespace

QString wordOf(ImportField field, const Words &words)
{
    switch (field) {
    case ImportField::Level:
        return words[Term::Level];
    case ImportField::Target:
        return words[Term::Target];
    case ImportField::ChangeReason:
        return words[Term::WhatChanged];
    case ImportField::Note:
        return words[Term::Note];
    case ImportField::Evidence:
        return words[Term::Evidence];
    case ImportField::Action:
        return words[Term::Action];
    }
    Q_UNREACHABLE();
}

QString textBefore(const ImportChange &change, const Words &words)
{
    if (const auto *level = std::get_if<LevelImport>(&change.what))
        return ratingText(level->from, words);
    if (const auto *target = std::get_if<TargetImport>(&change.what))
        return formatLevel(target->from);
    if (const auto *action = std::get_if<ActionImport>(&change.what))
        return action->from ? actionText(*action->from, words) : absentFigure();
    const auto &text = std::get<TextImport>(change.what);
    return text.from.isEmpty() ? absentFigure() : changedLines(text.from, text.to).before;
}

QString textAfter(const ImportChange &change, const Words &words)
{
    if (const auto *level = std::get_if<LevelImport>(&change.what))
        return ratingText(level->to, words);
    if (const auto *target = std::get_if<TargetImport>(&change.what))
        return QString::number(target->to.number());
    if (const auto *action = std::get_if<ActionImport>(&change.what))
        return actionText(action->to, words);
    const auto &text = std::get<TextImport>(change.what);
    return changedLines(text.from, text.to).after;
}

QString sentenceOf(const ImportProblem &problem, const Words &words)
{
    const QString id = problem.framework ? problem.framework->text() : QString();
    const QString text = quotedText(problem.cell.text);
    switch (problem.fault) {
    case ImportFault::NotALevel:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1: “%2” is not a whole number from 0 to 5.")].arg(id, text);
    case ImportFault::NotDescribed:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1: the sheet describes no level %2, so it cannot be chosen.")].arg(
            id, text);
    case ImportFault::UnknownFramework:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "The sheet has no framework “%1”.")].arg(text);
    case ImportFault::Repeated:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1 stands in a row above already. That row counts.")].arg(id);
    case ImportFault::OutOfScope:
        return words[QT_TRANSLATE_NOOP("psirt::Words",
                                       "%1: the sheet takes it out of scope, so it has no level and no target.")]
            .arg(id);
    case ImportFault::Excluded:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1 is excluded here and stays so. Include it again first.")].arg(id);
    case ImportFault::NoFramework:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "“%1”: no number in this row says which framework it is about.")].arg(
            text);
    case ImportFault::CutOff:
        return words[QT_TRANSLATE_NOOP("psirt::Words",
                                       "%1: the text here is longer than a cell holds and was cut off when it was exported. "
                                       "It stays as it is.")]
            .arg(id);
    case ImportFault::NoNeighbour:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1: “%2” is not one level above or below the level.")].arg(id, text);
    case ImportFault::RatedAndExcluded:
        return words[QT_TRANSLATE_NOOP("psirt::Words",
                                       "%1 has a level and a reason for exclusion. Leave one of the two empty.")]
            .arg(id);
    case ImportFault::NotADate:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1: “%2” is not a date. Write it as in 2027-03-31.")].arg(id, text);
    case ImportFault::NotAState:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1: “%2” is no state of an action. There are: %3.")].arg(
            id, text, actionStates(words));
    case ImportFault::ActionElsewhere:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1: this action belongs to another framework here and stays there.")]
            .arg(id);
    case ImportFault::Merged:
        return words[QT_TRANSLATE_NOOP(
                         "psirt::Words",
                         "This cell is merged with %1 and says nothing of its own. Unmerge it and fill it in.")]
            .arg(text);
    case ImportFault::UnknownColumn:
        if (text.isEmpty())
            return words[QT_TRANSLATE_NOOP("psirt::Words", "This column has no header, so nothing in it is read.")];
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Nothing below “%1” is read: no column has this header.")].arg(text);
    case ImportFault::RepeatedColumn:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Nothing below this second “%1” is read: the first counts.")].arg(
            text);
    }
    Q_UNREACHABLE();
}

}  // namespace psirt
