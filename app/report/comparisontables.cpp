// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/comparisonsections.h"
#include "app/report/radarfigure.h"
#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt {

namespace {

constexpr qreal levelWidth = 46;
constexpr qreal changeWidth = 104;
constexpr qreal compact = 2;

/// "Raised +2"; the word alone where there is no difference of levels.
QString changeText(const SectionContext &context, const FrameworkChange &change)
{
    const QString word = context.words.changes().kind(change.kind);
    return change.difference() == 0 ? word : word + QLatin1Char(' ') + formatLevels(change.difference());
}

/// A level, or a dash: what it stands for is said in the column of changes.
Cell levelCell(const SectionContext &context, const FrameworkScore &score)
{
    const PaperStyle &style = context.galley.style();
    if (score.level)
        return {formatLevel(score), {}, Sign::None, style.strong()};
    return {absentFigure(), {}, Sign::None, style.body.colored(style.colors.muted)};
}

Table changeTable(const SectionContext &context, const std::vector<ChangeLine> &lines)
{
    const ReportWords &words = context.words;
    const PaperStyle &style = context.galley.style();
    Table table;
    table.padding = compact;
    table.columns = {{words[Word::Framework], 0},
                     {words[Word::LastTime], levelWidth, Qt::AlignHCenter},
                     {words[Word::ThisTime], levelWidth, Qt::AlignHCenter},
                     {words[Word::Change], changeWidth}};
    for (const ChangeLine &line : lines) {
        const bool isQuiet = !isChange(line.change.kind);
        table.rows.push_back({{numbered(line.change.id.text(), line.title), context.rendering(line.title)},
                              levelCell(context, line.baseline),
                              levelCell(context, line.current),
                              {changeText(context, line.change), {}, signOfChange(line.change.kind),
                               isQuiet ? style.body.colored(style.colors.muted) : style.body}});
    }
    return table;
}

void setMoved(const SectionContext &context, Word title, const std::vector<ChangeLine> &lines, Word none)
{
    setHeading(context, title);
    if (lines.empty())
        context.galley.paragraph({context.words[none], context.galley.style().body});
    else
        setTable(context.galley, changeTable(context, lines));
}

void setArea(const SectionContext &context, const ChangeArea &area)
{
    constexpr qreal radarHeight = 172;
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const QString sentence = context.words.changes().sentence(area.average);
    const std::size_t mark = galley.mark();
    const QString title = numbered(area.id.text(), area.title);
    galley.space(24);
    galley.bookmark(2, title, QStringLiteral("change-area-") + area.id.text(), context.rendering(area.title));
    galley.heading(title, context.rendering(area.title), style.title);
    galley.space(4);
    galley.paragraph({SectionContext::orAbsent(sentence), style.body, 0, {}, false, true});
    if (area.average.common && area.average.baseline != area.average.common->baseline)
        galley.paragraph({context.words[Word::LikeForLike] + QLatin1Char(' ') +
                              formatDifference(area.average.common->hundredths()) + QStringLiteral(" — ") +
                              context.words.likeForLike(area.average),
                          style.small, 0, {}, false, true});
    galley.space(8);
    setRadar(context, area.radar, std::min(radarHeight, style.bodyHeight() * 0.4));
    galley.space(8);
    setTable(galley, changeTable(context, area.frameworks));
    galley.keepTogether(mark, style.bodyHeight());
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
