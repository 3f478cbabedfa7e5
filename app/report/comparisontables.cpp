// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/comparisonsections.h"
#include "app/report/radarfigure.h"
#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt {

namespace {

constexpr qreal levelWidth = 46;
constexpr qreal wordsOfChangeWidth = 104;
constexpr qreal compactRow = 2;

/// How much of a table there is room for.
struct TableBrevity {
    bool hasRenderings = true;
    std::size_t rows = 100;  ///< at most; there are fewer frameworks
};

Table changeTable(const SectionContext &context, const std::vector<ChangeLine> &lines, const TableBrevity &brevity = {})
{
    const ReportWords &words = context.words;
    const PaperStyle &style = context.galley.style();
    Table table;
    table.padding = compactRow;
    table.columns = {{words[Word::Framework], 0},
                     {words[Word::LastTime], levelWidth, Qt::AlignHCenter},
                     {words[Word::ThisTime], levelWidth, Qt::AlignHCenter},
                     {words[Word::Change], wordsOfChangeWidth}};
    for (std::size_t index = 0; index < std::min(lines.size(), brevity.rows); ++index) {
        const ChangeLine &line = lines[index];
        const bool isQuiet = !isChange(line.change.kind);
        table.rows.push_back(
            {titleCell(line.change.id.text(), line.title, brevity.hasRenderings ? context.rendering(line.title) : QString()),
             levelCell(style, line.baseline),
             levelCell(style, line.current),
             {changeText(words, line.change),
              {},
              signOfChange(line.change.kind),
              isQuiet ? style.body.colored(style.colors.muted) : style.body}});
    }
    return table;
}

void setMoved(const SectionContext &context, Word title, const std::vector<ChangeLine> &lines, Word none,
              const TableBrevity &brevity = {})
{
    setHeading(context, title);
    if (lines.empty()) {
        context.galley.paragraph({context.words[none], context.galley.style().body});
        return;
    }
    setTable(context.galley, changeTable(context, lines, brevity));
    if (lines.size() > brevity.rows) {
        context.galley.space(3);
        context.galley.paragraph(
            {context.words.moreInFullReport(static_cast<int>(lines.size() - brevity.rows)), context.galley.style().small});
    }
}

void setArea(const SectionContext &context, const ChangeArea &area)
{
    constexpr qreal radarHeight = 172;
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const QString sentence = context.words.changes().sentence(area.average);
    const QString title = numbered(area.id.text(), area.title);
    const std::size_t mark = galley.mark();
    galley.setHeads({});
    galley.space(24);
    galley.bookmark(2, title, QStringLiteral("change-area-") + area.id.text(), context.rendering(area.title));
    galley.heading(title, context.rendering(area.title), style.title);
    galley.setHeads(continuationHeads(context, title));
    galley.space(4);
    galley.paragraph({SectionContext::orAbsent(sentence), style.body, 0, {}, false, true});
    if (area.average.common && area.average.baseline != area.average.common->baseline)
        galley.paragraph({context.words[Word::LikeForLike] + QLatin1Char(' ') +
                              formatDifference(area.average.common->hundredths()) + QStringLiteral(" — ") +
                              context.words.likeForLike(area.average),
                          style.small,
                          0,
                          {},
                          false,
                          true});
    galley.space(8);
    setRadar(context, area.radar, std::min(radarHeight, style.bodyHeight() * 0.4));
    galley.space(8);
    galley.keepTogether(mark, style.bodyHeight());
    // The chart has the renderings too.
    setTable(galley, changeTable(context, area.frameworks, {!hasFigures(area.radar)}));
    galley.setHeads({});
    galley.keepTogether(mark, style.bodyHeight() * 0.5);
}

}  // namespace

void setMovers(const SectionContext &context, const ComparisonReport &report)
{
    Galley &galley = context.galley;
    galley.startPage();
    galley.bookmark(1, context.words[Word::Movers], QStringLiteral("movers"));
    galley.heading(context.words[Word::Movers], {}, galley.style().pageTitle);
    setMoved(context, Word::RaisedFrameworks, report.raised, Word::NoneRaised);
    setMoved(context, Word::LoweredFrameworks, report.lowered, Word::NoneLowered);
}

void setBriefMovers(const SectionContext &context, const ComparisonReport &report)
{
    context.galley.startPage();
    const qreal sources = heightOf(context, [&report](const SectionContext &other) { setCredits(other, report.credits); });
    std::vector<TableBrevity> brevities{{}, {false}};
    for (std::size_t rows = 27; rows > 0; --rows)
        brevities.push_back({false, rows});
    std::vector<Way> ways;
    for (const TableBrevity &brevity : brevities) {
        ways.emplace_back([&report, brevity](const SectionContext &other) {
            setMoved(other, Word::RaisedFrameworks, report.raised, Word::NoneRaised, brevity);
            setMoved(other, Word::LoweredFrameworks, report.lowered, Word::NoneLowered, brevity);
        });
    }
    setFirstThatFits(context, context.galley.style().bodyHeight() - sources, ways);
}

void setChangeAreas(const SectionContext &context, const ComparisonReport &report)
{
    Galley &galley = context.galley;
    galley.startPage();
    galley.bookmark(1, context.words[Word::ChangeByArea], QStringLiteral("change-areas"));
    galley.heading(context.words[Word::ChangeByArea], {}, galley.style().pageTitle);
    for (const ChangeArea &area : report.areas)
        setArea(context, area);
}

void setAllChanges(const SectionContext &context, const ComparisonReport &report)
{
    Galley &galley = context.galley;
    std::vector<ChangeLine> all;
    for (const ChangeArea &area : report.areas)
        all.insert(all.end(), area.frameworks.begin(), area.frameworks.end());
    galley.startPage();
    galley.bookmark(1, context.words[Word::AllChanges], QStringLiteral("all-changes"));
    galley.heading(context.words[Word::AllChanges], {}, galley.style().pageTitle);
    galley.space(12);
    setTable(galley, changeTable(context, all));
}

}  // namespace psirt
