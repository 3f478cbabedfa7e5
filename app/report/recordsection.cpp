// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sections.h"

#include "core/reporting/figures.h"

namespace psirt {

namespace {

constexpr qreal entrySpace = 7;

/// A text of the sheet, and beneath it the rendering, marked as unofficial.
void setBilingual(const SectionContext &context, const QString &label, const BilingualText &text)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const QString rendering = context.rendering(text);
    galley.space(entrySpace);
    galley.paragraph({text.japanese, style.body, style.labelWidth, label, false, !rendering.isEmpty()});
    if (!rendering.isEmpty()) {
        galley.space(2);
        galley.paragraph({rendering, style.small, style.labelWidth, context.words[Word::UnofficialTranslation]});
    }
}

/// The chosen level as the program's cards show it: lightly filled, a bar at the edge, the number before the text.
void setLevelCard(const SectionContext &context, const FrameworkRecord &record)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    constexpr qreal padding = 6;
    constexpr qreal indent = 30;
    const qreal left = style.labelWidth;
    const qreal textWidth = galley.width() - left - indent - padding;
    const bool isDescribed = record.levelText.has_value();
    const QString text = isDescribed ? record.levelText->japanese : context.words[Word::NoDescription];
    const QString rendering = isDescribed ? context.rendering(*record.levelText) : QString();
    struct Card {
        TextLines label;
        TextLines number;
        TextLines text;
        TextLines rendering;
        TextLines mark;
        bool hasRendering;
    };
    const auto card = std::make_shared<const Card>(
        Card{TextLines(context.words[Word::Level], style.small, left),
             TextLines(formatLevel(record.score), style.strong().colored(style.colors.current), indent),
             TextLines(text, isDescribed ? style.body : style.body.colored(style.colors.muted), textWidth),
             TextLines(rendering, style.small, textWidth),
             TextLines(context.words[Word::UnofficialTranslation], style.small, left - 6), !rendering.isEmpty()});
    const qreal height = 2 * padding + card->text.height() + (card->hasRendering ? 2 + card->rendering.height() : 0);
    const QRectF area(left, 0, galley.width() - left, height);
    galley.space(entrySpace);
    const std::vector<Link> links =
        linksIn(card->text, isDescribed ? markLinks(text) : std::vector<TextLink>(), {left + indent, padding});
    galley.figure(
        height,
        [card, area, links, colors = style.colors](QPainter &painter) {
            const qreal base = padding + card->text.baseline();
            painter.fillRect(area, colors.raisedSurface);
            painter.fillRect(QRectF(area.left(), 0, 2.5, area.height()), colors.current);
            card->label.paint(painter, {0, base - card->label.baseline()});
            card->number.paint(painter, {area.left() + 12, base - card->number.baseline()});
            card->text.paint(painter, {area.left() + indent, padding});
            paintLinks(painter, links, card->text, colors.current);
            if (card->hasRendering) {
                const qreal y = padding + card->text.height() + 2;
                card->mark.paint(painter, {0, y});
                card->rendering.paint(painter, {area.left() + indent, y});
            }
        },
        links);
}

/// A sign with its word and, muted, what it means here.
void setState(const SectionContext &context, const FrameworkRecord &record, const QString &hint)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const qreal left = style.labelWidth;
    struct State {
        TextLines label;
        TextLines word;
        TextLines hint;
    };
    const auto state = std::make_shared<const State>(
        State{TextLines(context.words[Word::Level], style.small, left),
              TextLines(context.words.state(record.score), style.strong(), galley.width() - left),
              TextLines(hint, style.body.colored(style.colors.muted), galley.width() - left)});
    const qreal hintHeight = hint.isEmpty() ? 0 : state->hint.height();
    galley.space(entrySpace);
    galley.figure(state->word.height() + hintHeight,
                  [state, left, sign = signOf(record.score), hintHeight, colors = style.colors](QPainter &painter) {
                      const qreal middle = state->word.lineHeight() / 2;
                      state->label.paint(painter, {0, state->word.baseline() - state->label.baseline()});
                      paintSign(painter, sign, {left + 4, middle}, 7.5, colors);
                      state->word.paint(painter, {left + 14, 0});
                      if (hintHeight > 0)
                          state->hint.paint(painter, {left, state->word.height()});
                  });
}

void setTarget(const SectionContext &context, const FrameworkScore &score)
{
    if (!score.target)
        return;
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    const qreal left = style.labelWidth;
    const qreal width = galley.width() - left;
    struct Line {
        TextLines label;
        TextLines target;
        TextLines gap;
        TextLines state;
    };
    const QString gap = score.gap ? words[Word::Gap] + QStringLiteral(" ") + formatNumber(score.gap) : QString();
    const auto line = std::make_shared<const Line>(
        Line{TextLines(words[Word::Target], style.small, left), TextLines(formatLevel(score.target), style.strong(), width),
             TextLines(gap, style.body, width), TextLines(score.gap ? words.state(score) : QString(), style.body, width)});
    galley.space(entrySpace);
    galley.figure(style.body.lineHeight,
                  [line, left, sign = score.gap ? signOf(score) : Sign::None, colors = style.colors](QPainter &painter) {
                      constexpr qreal between = 18;
                      line->label.paint(painter, {0, line->target.baseline() - line->label.baseline()});
                      qreal x = left;
                      line->target.paint(painter, {x, 0});
                      x += line->target.width() + between;
                      line->gap.paint(painter, {x, 0});
                      x += line->gap.width() + between;
                      paintSign(painter, sign, {x + 3.5, line->state.lineHeight() / 2}, 6.5, colors);
                      line->state.paint(painter, {x + 11, 0});
                  });
}

void setChosen(const SectionContext &context, const FrameworkRecord &record)
{
    const ReportWords &words = context.words;
    switch (record.score.state) {
    case FrameworkState::Rated:
        setLevelCard(context, record);
        break;
    case FrameworkState::Unrated:
        setState(context, record, {});
        break;
    case FrameworkState::Excluded: {
        const PaperStyle &style = context.galley.style();
        const bool hasReason = !record.exclusionReason.trimmed().isEmpty();
        setState(context, record, {});
        context.galley.space(entrySpace);
        context.galley.paragraph(
            {hasReason ? record.exclusionReason : words[Word::NoReason], style.body, style.labelWidth, words[Word::Reason]});
        break;
    }
    case FrameworkState::OutOfScope:
        setState(context, record, words[Word::OutOfScopeHint]);
        break;
    }
    setTarget(context, record.score);
}

void setEvidence(const SectionContext &context, const QStringList &evidence)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const std::size_t mark = galley.mark();
    galley.space(entrySpace);
    for (qsizetype index = 0; index < evidence.size(); ++index)
        galley.paragraph(
            {evidence[index], style.body, style.labelWidth, index == 0 ? context.words[Word::Evidence] : QString(), true});
    galley.keepTogether(mark, 6 * style.body.lineHeight);
}

void setRecordedActions(const SectionContext &context, const std::vector<Action> &actions)
{
    const ReportWords &words = context.words;
    Table table;
    table.left = context.galley.style().labelWidth;
    table.label = words[Word::Actions];
    table.columns = {{words[Word::What], 0}, {words[Word::Who], 72}, {words[Word::Due], 88}, {words[Word::State], 50}};
    for (const Action &action : actions)
        table.rows.push_back({{SectionContext::orAbsent(action.what)},
                              {SectionContext::orAbsent(action.who)},
                              {words.date(action.due)},
                              {words.actionState(action.state)}});
    context.galley.space(entrySpace + 3);
    setTable(context.galley, table);
}

/// What each of the assessors said before they agreed.
void setOpinions(const SectionContext &context, const std::vector<Opinion> &opinions)
{
    const ReportWords &words = context.words;
    Table table;
    table.left = context.galley.style().labelWidth;
    table.label = words[Word::WhoSaidWhat];
    table.columns = {{words[Word::Assessors], 104},
                     {words[Word::Level], 50},
                     {words[Word::Note] + QStringLiteral(" / ") + words[Word::Evidence], 0}};
    for (const Opinion &opinion : opinions) {
        QStringList texts{opinion.rating.exclusionReason().trimmed(), opinion.note.trimmed()};
        texts.append(opinion.evidence);
        texts.removeAll(QString());
        table.rows.push_back({{SectionContext::orAbsent(opinion.who)},
                              {words.rating(opinion.rating)},
                              {SectionContext::orAbsent(texts.join(QLatin1Char('\n')))}});
    }
    context.galley.space(entrySpace + 3);
    setTable(context.galley, table);
}

void setRecord(const SectionContext &context, const FrameworkRecord &record)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const QString title = numbered(record.score.id.text(), record.title);
    const std::size_t mark = galley.mark();
    galley.setHeads({});
    galley.space(26);
    galley.bookmark(2, title, recordPlace(record.score.id.text()), context.rendering(record.title));
    galley.heading(title, context.rendering(record.title), style.title);
    galley.setHeads(continuationHeads(context, title));
    setBilingual(context, context.words[Word::Purpose], record.purpose);
    setChosen(context, record);
    galley.keepTogether(mark, style.bodyHeight() * 0.35);
    if (!record.note.trimmed().isEmpty()) {
        galley.space(entrySpace);
        galley.paragraph({record.note, style.body, style.labelWidth, context.words[Word::Note]});
    }
    if (!record.changeReason.trimmed().isEmpty()) {
        galley.space(entrySpace);
        galley.paragraph({record.changeReason, style.body, style.labelWidth, context.words[Word::WhatChanged]});
    }
    if (!record.evidence.isEmpty())
        setEvidence(context, record.evidence);
    if (!record.actions.empty())
        setRecordedActions(context, record.actions);
    if (!record.opinions.empty())
        setOpinions(context, record.opinions);
    galley.setHeads({});
    galley.keepTogether(mark, style.bodyHeight() * 0.25);
}

}  // namespace

void setRecords(const SectionContext &context, const std::vector<FrameworkRecord> &records,
                const std::vector<ReportArea> &areas)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    galley.startPage();
    galley.bookmark(0, context.words[Word::Records], QStringLiteral("records"));
    galley.heading(context.words[Word::Records], {}, style.pageTitle);
    for (const ReportArea &area : areas) {
        galley.space(24);
        const QString title = numbered(area.id.text(), area.title);
        galley.bookmark(1, title, QStringLiteral("records-") + area.id.text(), context.rendering(area.title));
        galley.heading(title, context.rendering(area.title), style.title.colored(style.colors.current));
        for (const FrameworkRecord &record : records) {
            if (record.area == area.id)
                setRecord(context, record);
        }
    }
}

}  // namespace psirt
