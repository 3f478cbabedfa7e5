// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/sidebyside.h"

#include "app/messages/shorttext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "core/base/textparts.h"
#include "core/sheet/textdifference.h"

#include <QBoxLayout>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace psirt::comparison {

namespace {

constexpr int charactersForTwoTexts = 27;  // from this width on

QColor markOf(ComparisonRole role, const QPalette &palette)
{
    const Colors colors = Colors::of(palette);
    return role == ComparisonRole::Baseline ? colors.baseline : colors.raised;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString filled(const QString &text, ComparisonRole role, const QPalette &palette, const char *decoration)
{
    const QColor mark = markOf(role, palette);
    const QColor surface = palette.color(QPalette::Base);
    constexpr double share = 0.14;
    const auto channel = [](int over, int under) { return qRound(over * share + under * (1 - share)); };
    const QColor background(channel(mark.red(), surface.red()), channel(mark.green(), surface.green()),
                            channel(mark.blue(), surface.blue()));
    return QStringLiteral("<span style=\"background-color:%1; text-decoration:%2\">%3</span>")
        .arg(background.name(), QString::fromLatin1(decoration), escaped(text));
}

QLabel *makeRichLabel(const ViewOptions &options)
{
    QLabel *label = makeLabel({}, options.type.body);
    label->setTextFormat(Qt::RichText);
    return label;
}

/// Where that begins and ends which is shown of a text: all of it, or of a long one the part that holds that place.
std::pair<qsizetype, qsizetype> shownPart(const QString &text, qsizetype place)
{
    const std::vector<qsizetype> starts = partsOf(text, {10'000, 500});
    const auto next = std::upper_bound(starts.begin(), starts.end(), place);
    return {*std::prev(next), next == starts.end() ? text.size() : *next};
}

/// Lines stand a little apart, as Japanese text wants them.
QString spaced(const QString &html)
{
    return QStringLiteral("<p style=\"margin:0; line-height:135%\">%1</p>").arg(html);
}

const BilingualText *describedAt(const Framework &framework, const std::optional<Level> &level)
{
    return level && framework.description(*level) ? &*framework.description(*level) : nullptr;
}

/// Marks what only this side's text says.
void mark(SheetText &view, const QString &own, const QString &others, ComparisonRole role)
{
    if (role == ComparisonRole::Baseline)
        view.setGoneSpans(newSpans(others, own));
    else
        view.setNewSpans(newSpans(others, own));
}

}  // namespace

SideBySide::SideBySide(QWidget *baseline, QWidget *current, const ViewOptions &options, QWidget *parent) : QWidget(parent)
{
    QBoxLayout *halves = makeRow(2 * gridUnit, this);
    halves->addWidget(baseline, 1);
    halves->addWidget(current, 1);
    turnBelow(options.type.fullWidthCharacters(charactersForTwoTexts), *halves, *this);
}

QLabel *makeSideLabel(ComparisonRole role, const QString &what, const ViewOptions &options, bool isEntirelyOther)
{
    const bool isBaseline = role == ComparisonRole::Baseline;
    const QString word = isBaseline ? Words()[Term::LastTime] : Words()[Term::ThisTime];
    QString text = what.isEmpty() ? word : Words()[Term::Labelled].arg(word, what);
    if (isEntirelyOther)
        text += QStringLiteral("  ·  ") + SideBySide::tr("entirely reworded");
    QLabel *label = makeMutedLabel({}, options.type.small);
    const Colors colors = Colors::of(label->palette());
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<span style=\"color:%1\">%2</span> %3")
                       .arg((isBaseline ? colors.baseline : colors.current).name(),
                            isBaseline ? QStringLiteral("□") : QStringLiteral("●"), text.toHtmlEscaped()));
    label->setAccessibleName(text);
    return label;
}

QLabel *makeMarkedLabel(const QString &text, const std::vector<TextSpan> &spans, ComparisonRole role,
                        const ViewOptions &options)
{
    QLabel *label = makeRichLabel(options);
    const bool isMarked = !spans.empty() && !coverAll(spans, text);
    const auto [start, end] = shownPart(text, isMarked ? spans.front().position : 0);
    const qsizetype left = text.size() - (end - start);
    const QString rest =
        left > 0 ? SideBySide::tr("… %n character(s) of it are not shown here", nullptr, static_cast<int>(left)) : QString();
    QString html = start > 0 ? QStringLiteral("…") : QString();
    qsizetype position = start;
    for (const TextSpan &span : isMarked ? spans : std::vector<TextSpan>()) {
        if (span.position >= end)
            break;
        const qsizetype spanEnd = std::min(span.position + span.length, end);
        html += escaped(text.mid(position, span.position - position));
        html += filled(text.mid(span.position, spanEnd - span.position), role, label->palette(), "underline");
        position = spanEnd;
    }
    html += escaped(text.mid(position, end - position));
    label->setText(spaced(rest.isEmpty() ? html : html + QStringLiteral("<br>") + escaped(rest)));
    label->setAccessibleName(text.mid(start, end - start) + rest);
    return label;
}

QLabel *makeMarkedLines(const QStringList &lines, const QStringList &others, ComparisonRole role, const ViewOptions &options)
{
    constexpr qsizetype mostLines = 300;  // nobody reads more, and a hostile file may hold any number
    QLabel *label = makeRichLabel(options);
    const QSet<QString> known(others.begin(), others.end());
    QStringList ordered = lines;
    if (lines.size() > mostLines)  // what differs is seen then
        std::stable_partition(ordered.begin(), ordered.end(),
                              [&known](const QString &line) { return !known.contains(line); });
    QStringList html;
    QStringList spoken;
    for (const QString &whole : ordered.mid(0, mostLines)) {
        const QString line = shortText(whole);
        const QString sign = role == ComparisonRole::Baseline ? QStringLiteral("− ") : QStringLiteral("+ ");
        html.append(known.contains(whole) ? QStringLiteral("• ") + escaped(line)
                                          : sign + filled(line, role, label->palette(), "none"));
        spoken.append(line);
    }
    if (lines.size() > mostLines) {
        spoken.append(
            SideBySide::tr("… %n more line(s) are not shown here", nullptr, static_cast<int>(lines.size() - mostLines)));
        html.append(escaped(spoken.constLast()));
    }
    label->setText(spaced(html.join(QStringLiteral("<br>"))));
    label->setAccessibleName(spoken.join(QLatin1Char('\n')));
    return label;
}

LevelTexts::LevelTexts(const ComparisonPair &pair, const FrameworkId &id, ComparisonRole role, const ViewOptions &options,
                       QWidget *parent)
    : TextCard(parent)
{
    auto *column = makeColumn(gridUnit, this, {2 * gridUnit, gridUnit, gridUnit, gridUnit});
    const bool isBaseline = role == ComparisonRole::Baseline;
    const Comparison &comparison = pair.comparison();
    const FrameworkScore &score = *(isBaseline ? comparison.baseline : comparison.current).framework(id);
    const FrameworkScore &otherScore = *(isBaseline ? comparison.current : comparison.baseline).framework(id);
    const Framework &framework = *pair.sheet().framework(id);
    const BilingualText *text = describedAt(framework, score.level);
    const BilingualText *other = score.level == otherScore.level ? nullptr : describedAt(framework, otherScore.level);
    const bool isEntirelyOther = text && other && coverAll(newSpans(other->japanese, text->japanese), text->japanese);
    const QString state = wordWithDoubt(score);
    column->addWidget(
        makeSideLabel(role, score.level ? state : signOf(score.state) + QLatin1Char(' ') + state, options, isEntirelyOther));
    if (text) {
        const std::vector<SheetText *> views = addText(
            *column, *text, options, Words()[Term::DescriptionOf].arg(id.text(), QString::number(score.level->number())));
        if (other)
            mark(*views.front(), text->japanese, other->japanese, role);
        if (other && views.size() > 1 && !other->english.isEmpty())
            mark(*views.back(), text->english, other->english, role);
    } else if (score.level) {
        column->addWidget(makeMutedLabel(Words()[Term::NotDescribed].arg(score.level->number()), options.type.body));
    } else if (score.state == FrameworkState::Excluded) {
        const QString reason = pair.side(role).assessment.entry(id).rating.exclusionReason().trimmed();
        column->addWidget(reason.isEmpty() ? makeMutedLabel(tr("No reason for the exclusion is given."), options.type.body)
                                           : makeLabel(Words()[Term::ReasonLine].arg(reason), options.type.body));
    }
    column->addStretch(1);
}

}  // namespace psirt::comparison
