// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/sidebyside.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "core/sheet/textdifference.h"

#include <QBoxLayout>

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
    QString html;
    qsizetype position = 0;
    for (const TextSpan &span : coverAll(spans, text) ? std::vector<TextSpan>() : spans) {
        html += escaped(text.mid(position, span.position - position));
        html += filled(text.mid(span.position, span.length), role, label->palette(), "underline");
        position = span.position + span.length;
    }
    label->setText(spaced(html + escaped(text.mid(position))));
    label->setAccessibleName(text);
    return label;
}

QLabel *makeMarkedLines(const QStringList &lines, const QStringList &others, ComparisonRole role, const ViewOptions &options)
{
    QLabel *label = makeRichLabel(options);
    QStringList html;
    for (const QString &line : lines) {
        const QString sign = role == ComparisonRole::Baseline ? QStringLiteral("− ") : QStringLiteral("+ ");
        html.append(others.contains(line) ? QStringLiteral("• ") + escaped(line)
                                          : sign + filled(line, role, label->palette(), "none"));
    }
    label->setText(spaced(html.join(QStringLiteral("<br>"))));
    label->setAccessibleName(lines.join(QLatin1Char('\n')));
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
