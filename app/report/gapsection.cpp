// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sections.h"

#include "core/reporting/figures.h"

namespace psirt {

namespace {

constexpr qreal gapSpace = 5;

/// Beneath a rule: number and title at the left, the sign with the present level and the target at the right: "1 → 3".
void setGapHead(const SectionContext &context, const GapLine &gap)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    constexpr qreal levelsWidth = 118;
    constexpr qreal signWidth = 12;
    const QString levels = formatLevel(gap.score) + QStringLiteral(" → ") + formatLevel(gap.score.target);
    const QString missing = context.words[Word::Gap] + QLatin1Char(' ') + formatNumber(gap.score.gap);
    struct Head {
        TextLines title;
        TextLines levels;
        TextLines missing;
    };
    const qreal width = galley.width();
    const TextStyle title{style.body.size + 1, style.body.lineHeight + 1, true, style.body.color};
    const auto head = std::make_shared<const Head>(
        Head{TextLines(numbered(gap.score.id.text(), gap.title), title, width - levelsWidth),
             TextLines(levels, title, levelsWidth), TextLines(missing, style.small, levelsWidth)});
    Strip strip;
    constexpr qreal afterRule = 7;
    strip.height = afterRule + head->title.height();
    strip.keepsWithNext = true;
    strip.paint = [head, width, colors = style.colors](QPainter &painter) {
        painter.fillRect(QRectF(0, 0, width, 0.5), colors.grid);
        painter.translate(0, afterRule);
        head->title.paint(painter, {});
        const qreal middle = head->levels.lineHeight() / 2;
        qreal x = width - head->missing.width();
        head->missing.paint(painter, {x, head->levels.baseline() - head->missing.baseline()});
        x -= head->levels.width() + 10;
        head->levels.paint(painter, {x, 0});
        paintSign(painter, Sign::Target, {x - signWidth + 3, middle}, 7, colors);
    };
    galley.add(std::move(strip));
    const QString rendering = context.rendering(gap.title);
    if (!rendering.isEmpty())
        galley.paragraph({rendering, style.small, 0, {}, false, true});
}

void setOpenActions(const SectionContext &context, const std::vector<Action> &actions)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    galley.space(gapSpace);
    if (actions.empty())
        galley.paragraph(
            {words[Word::NoOpenAction], style.body.colored(style.colors.muted), style.labelWidth, words[Word::OpenActions]});
    for (std::size_t index = 0; index < actions.size(); ++index) {
        const Action &action = actions[index];
        galley.paragraph({actionText(words, action) + QStringLiteral(" · ") + words.actionState(action.state), style.body,
                          style.labelWidth, index == 0 ? words[Word::OpenActions] : QString(), true});
    }
}

void setGap(const SectionContext &context, const GapLine &gap)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const std::size_t mark = galley.mark();
    galley.setHeads({});
    galley.space(20);
    setGapHead(context, gap);
    galley.setHeads(continuationHeads(context, numbered(gap.score.id.text(), gap.title)));
    galley.space(gapSpace);
    const QString rendering = context.rendering(gap.nextText);
    galley.paragraph({gap.nextText.japanese, style.body, style.labelWidth, context.words.nextLevel(gap.next), false,
                      !rendering.isEmpty(), markLinks(gap.nextText.japanese)});
    if (!rendering.isEmpty()) {
        galley.space(2);
        galley.paragraph({rendering, style.small, style.labelWidth, context.words[Word::UnofficialTranslation]});
    }
    galley.keepTogether(mark, style.bodyHeight() * 0.5);
    const std::size_t actions = galley.mark();
    if (!context.isForOutside())
        setOpenActions(context, gap.actions);
    galley.setHeads({});
    if (galley.mark() > actions + 1)
        galley.keepTogether(actions, 3 * style.body.lineHeight);
    galley.keepTogether(mark, style.bodyHeight() * 0.25);
}

/// The shortest way to the band: how far, and a row for each framework on it.
void setPath(const SectionContext &context, const ReportPath &path)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    setHeading(context, Word::PathToBand);
    galley.paragraph({words.path(path.raises, path.average), style.body, 0, {}, false, true});
    galley.space(2);
    galley.paragraph({words[Word::PathRule], style.small, 0, {}, false, true});
    galley.space(8);
    Table table;
    table.padding = 2.5;
    table.columns = {
        {words[Word::Framework], 0}, {words[Word::Level], 42, Qt::AlignRight}, {words[Word::RaiseTo], 56, Qt::AlignRight}};
    for (const PathLine &line : path.steps)
        table.rows.push_back({titleCell(line.step.framework.text(), line.title, context.rendering(line.title)),
                              {QString::number(line.step.from.number())},
                              {QString::number(line.step.to.number()), {}, Sign::None, style.strong()}});
    setTable(galley, table);
}

}  // namespace

void setGaps(const SectionContext &context, const ReportContent &content)
{
    if (content.summary.overall.rated == 0)
        return;
    Galley &galley = context.galley;
    if (content.gaps.empty())
        galley.space(40);  // a sentence is no page
    else
        galley.startPage();
    setPartTitle(context, Word::FrameworksBelowTarget, QStringLiteral("gaps"));
    if (const auto &path = content.summary.path; path && !path->steps.empty())
        setPath(context, *path);
    if (content.gaps.empty()) {
        galley.space(12);
        galley.paragraph({context.words[Word::NoneBelowTarget], galley.style().body});
        return;
    }
    setHeading(context, Word::GapsInOrder);
    for (const GapLine &gap : content.gaps)
        setGap(context, gap);
}

}  // namespace psirt
