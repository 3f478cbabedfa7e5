// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/importwords.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
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

}  // namespace

QString wordOf(ImportField field, const Words &words)
{
    switch (field) {
    case ImportField::Level:
        return words[Term::Level];
    case ImportField::Target:
        return words[Term::Target];
    case ImportField::Note:
        return words[Term::Note];
    }
    Q_UNREACHABLE();
}

QString textBefore(const ImportChange &change, const Words &words)
{
    if (const auto *level = std::get_if<LevelImport>(&change.what))
        return levelOrState(level->from, words);
    if (const auto *target = std::get_if<TargetImport>(&change.what))
        return formatLevel(target->from);
    const auto &note = std::get<NoteImport>(change.what);
    return note.from.isEmpty() ? absentFigure() : changedLines(note.from, note.to).before;
}

QString textAfter(const ImportChange &change)
{
    if (const auto *level = std::get_if<LevelImport>(&change.what))
        return QString::number(level->to.number());
    if (const auto *target = std::get_if<TargetImport>(&change.what))
        return QString::number(target->to.number());
    const auto &note = std::get<NoteImport>(change.what);
    return changedLines(note.from, note.to).after;
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
    case ImportFault::NoteCutOff:
        return words[QT_TRANSLATE_NOOP("psirt::Words",
                                       "%1: the note here is longer than a cell holds and was cut off when it was exported. "
                                       "It stays as it is.")]
            .arg(id);
    }
    Q_UNREACHABLE();
}

}  // namespace psirt
