// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/glancetext.h"

#include "app/messages/previouswords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "core/reporting/figures.h"

namespace psirt::drawings {

namespace {

/// What a line of totals says behind its title.
QStringList totalsPhrases(const Totals &totals, GlanceBefore state, const std::optional<Average> &before, const Words &words)
{
    QStringList phrases{words[Term::AverageInText].arg(averageText(totals, words))};
    if (totals.averageTarget)
        phrases.append(words[Term::TargetInText].arg(formatAverage(totals.averageTarget)));
    if (state != GlanceBefore::Unknown)
        phrases.append(words[Term::LastTimeInText].arg(glanceBefore(state, before, words)));
    const QString count = countSentence(totals, words);
    phrases.append(totals.isProvisional() && totals.rated > 0 ? words[Term::ProvisionalWith].arg(count) : count);
    return phrases;
}

}  // namespace

QString glanceLevel(const FrameworkScore &score, const Words &words)
{
    return score.level ? formatLevel(score) : wordOf(score.state, words);
}

QString glanceBefore(const GlanceRow &row, const Words &words)
{
    if (row.beforeState == GlanceBefore::Hidden)
        return hiddenWord(words);
    if (row.before && row.before->state == FrameworkState::OutOfScope)
        return {};
    const bool isNothing = !row.before || row.before->state == FrameworkState::Unrated;
    return isNothing ? absentFigure() : glanceLevel(*row.before, words);
}

QString glanceBefore(GlanceBefore state, const std::optional<Average> &before, const Words &words)
{
    return state == GlanceBefore::Hidden ? hiddenWord(words) : formatAverage(before);
}

QString glanceCount(const Totals &totals)
{
    return QStringLiteral("%1/%2").arg(totals.rated).arg(totals.ratable);
}

QString glanceStatus(const Totals &totals, const Words &words)
{
    const QString whole = words[Term::WholeSheet];
    return totals.isProvisional() && totals.rated > 0
               ? words.joined({whole, words[Term::ProvisionalWith].arg(countSentence(totals, words))})
               : whole;
}

QString glanceSentence(const GlanceRow &row, Language language, const Words &words)
{
    QStringList phrases{titleIn(row.score.id.text(), row.title, language), sentenceOf(row.score, words)};
    if (row.score.target && !row.score.isBelowTarget())
        phrases.append(words[Term::TargetInText].arg(row.score.target->number()));
    const bool isOutOfScope = row.score.state == FrameworkState::OutOfScope;
    if (row.beforeState != GlanceBefore::Unknown && !isOutOfScope) {
        const bool wasUnrated = row.before && row.before->state == FrameworkState::Unrated;
        const QString before = wasUnrated ? wordOf(row.before->state, words) : glanceBefore(row, words);
        phrases.append(words[Term::LastTimeInText].arg(before));
    }
    return words.joined(phrases);
}

QString glanceSentence(const GlanceArea &area, Language language, const Words &words)
{
    return words.joined(QStringList{titleIn(area.id.text(), area.title, language)} +
                        totalsPhrases(area.totals, area.beforeState, area.before, words));
}

QString glanceSentence(const SheetGlance &glance, const Words &words)
{
    return words.joined(QStringList{words[Term::WholeSheet]} +
                        totalsPhrases(glance.overall, glance.beforeState, glance.before, words));
}

QString glanceDescription(const SheetGlance &glance, Language language, const Words &words)
{
    QStringList lines{glanceSentence(glance, words)};
    for (const GlanceArea &area : glance.areas) {
        lines.append(glanceSentence(area, language, words));
        for (const GlanceRow &row : area.rows)
            lines.append(glanceSentence(row, language, words));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace psirt::drawings
