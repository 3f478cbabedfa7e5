// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportsections.h"

#include "core/reporting/figures.h"

namespace psirt::report {

namespace {

using Kind = TableBlock::Kind;
using Rank = HeadingBlock::Rank;

/// The shortest way to the band: how far, and a row for each framework on it.
void addPath(BlockWriter &writer, const ReportPath &path)
{
    const ReportWords &words = writer.words();
    writer.add(HeadingBlock{.level = 3, .text = words[Word::PathToBand]});
    writer.add(TextBlock{.text = words.path(path.raises, path.average), .keepsWithNext = true});
    writer.add(TextBlock{.text = words[Word::PathRule], .kind = TextBlock::Kind::Remark, .keepsWithNext = true});
    TableBlock table{.name = words[Word::PathToBand],
                     .columns = {{words[Word::Framework]},
                                 {words[Word::Level], Kind::Figure, 42},
                                 {words[Word::RaiseTo], Kind::Figure, 56}},
                     .spacing = TableBlock::Spacing::Close};
    for (const PathLine &line : path.steps)
        table.rows.push_back({{writer.frameworkCell(line.step.framework, line.title),
                               {.text = QString::number(line.step.from.number())},
                               {.text = QString::number(line.step.to.number()), .tone = Tone::Strong}}});
    writer.add(std::move(table));
}

void addGap(BlockWriter &writer, const GapLine &gap)
{
    const ReportWords &words = writer.words();
    const QString levels = formatLevel(gap.score) + QStringLiteral(" → ") + formatLevel(gap.score.target);
    writer.add(HeadingBlock{
        .level = 4,
        .text = numbered(gap.score.id.text(), gap.title),
        .rank = Rank::Gap,
        .rendering = writer.rendering(gap.title),
        .asides = {{levels, Sign::Target}, {words[Word::Gap] + QLatin1Char(' ') + formatNumber(gap.score.gap)}}});
    FactsBlock block{{{.name = words[Word::NextLevel].arg(gap.next.number()),
                       .value = gap.nextText.japanese,
                       .rendering = writer.rendering(gap.nextText),
                       .links = markLinks(gap.nextText.japanese)}}};
    // For readers outside there are no actions, and that none is open would be untrue.
    if (!writer.isForOutside()) {
        FactsBlock::Fact open{.name = words[Word::OpenActions]};
        if (gap.actions.empty()) {
            open.value = words[Word::NoOpenAction];
            open.tone = Tone::Muted;
        }
        for (const Action &action : gap.actions)
            open.items << actionText(words, action, true);
        block.facts.push_back(std::move(open));
    }
    writer.add(std::move(block));
}

void addExcluded(BlockWriter &writer, const std::vector<ExclusionLine> &lines)
{
    if (lines.empty())
        return;
    writer.add(HeadingBlock{.level = 3, .text = writer[Word::ExcludedFrameworks]});
    TableBlock table{.name = writer[Word::ExcludedFrameworks],
                     .columns = {{writer[Word::Framework], Kind::Text, 0.42}, {writer[Word::Reason], Kind::Prose}}};
    for (const ExclusionLine &line : lines)
        table.rows.push_back(
            {{writer.frameworkCell(line.id, line.title, Sign::Excluded), {.text = writer.orNoReason(line.reason)}}});
    writer.add(std::move(table));
}

void addUnrated(BlockWriter &writer, const std::vector<FrameworkLine> &lines)
{
    if (lines.empty())
        return;
    writer.add(HeadingBlock{.level = 3, .text = writer[Word::UnratedFrameworks]});
    TableBlock table{.name = writer[Word::UnratedFrameworks],
                     .columns = {{writer[Word::Framework]}, {writer[Word::Target], Kind::Figure, 64}},
                     .spacing = TableBlock::Spacing::Close};
    for (const FrameworkLine &line : lines)
        table.rows.push_back(
            {{writer.frameworkCell(line.score.id, line.title, Sign::Unrated), {.text = formatLevel(line.score.target)}}});
    writer.add(std::move(table));
}

}  // namespace

void addGaps(BlockWriter &writer, const ReportContent &content)
{
    writer.part(Word::FrameworksBelowTarget, "gaps", {}, !content.gaps.empty());  // a sentence is no page
    if (const auto &path = content.summary.path; path && !path->steps.empty())
        addPath(writer, *path);
    if (content.summary.overall.rated == 0 || content.gaps.empty()) {
        writer.text(writer[content.summary.overall.rated == 0 ? Word::NothingRated : Word::NoneBelowTarget]);
        return;
    }
    writer.add(HeadingBlock{.level = 3, .text = writer[Word::GapsInOrder]});
    for (const GapLine &gap : content.gaps)
        addGap(writer, gap);
}

void addNotCounted(BlockWriter &writer, const ReportSummary &summary)
{
    writer.part(Word::NotCounted, "not-counted", {}, false);
    if (summary.excluded.empty() && summary.unrated.empty())
        writer.text(writer[Word::NothingLeftOut]);
    addExcluded(writer, summary.excluded);
    addUnrated(writer, summary.unrated);
}

}  // namespace psirt::report
