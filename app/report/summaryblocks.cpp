// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportsections.h"

#include "core/reporting/figures.h"

#include <algorithm>
#include <array>

namespace psirt::report {

namespace {

using Kind = TableBlock::Kind;
using Rank = HeadingBlock::Rank;

constexpr double highestSummaryChart = 255;
constexpr double summaryFigureWidth = 42;

/// The summary has to stay on one page whatever there is to say. A conclusion is the last to be cut.
constexpr std::array summaryBrevities{
    Brevity{.titleLines = 2, .sentenceLines = 4, .chart = 225},
    Brevity{.hasRenderings = false, .titleLines = 2, .sentenceLines = 4, .chart = 210},
    Brevity{.hasRenderings = false, .titleLines = 2, .sentenceLines = 4, .hasListRenderings = false, .chart = 200},
    Brevity{.hasRenderings = false, .titleLines = 1, .sentenceLines = 4, .hasListRenderings = false, .chart = 160},
    Brevity{.hasRenderings = false, .titleLines = 1, .sentenceLines = 3, .hasListRenderings = false, .chart = 140},
    Brevity{.hasRenderings = false, .titleLines = 1, .sentenceLines = 2, .hasListRenderings = false, .chart = 120},
    Brevity{.hasRenderings = false, .titleLines = 1, .sentenceLines = 1, .hasListRenderings = false, .chart = 100},
    Brevity{.hasRenderings = false, .titleLines = 1, .sentenceLines = 2, .hasListRenderings = false},
    Brevity{.hasRenderings = false, .titleLines = 1, .sentenceLines = 1, .hasListRenderings = false, .conclusionLines = 3},
};

void addExtremes(BlockWriter &writer, Word title, const ReportExtremes &extremes, const Brevity &brevity)
{
    constexpr double levelWidth = 38;
    TableBlock table{.name = writer[title],
                     .columns = {{writer[title]}, {writer[Word::Level], Kind::Figure, levelWidth}},
                     .isSmall = true,
                     .spacing = TableBlock::Spacing::Tight};
    for (const FrameworkLine &line : extremes.lines) {
        Cell name = writer.frameworkCell(line.score.id, line.title);
        name.mostLines = brevity.titleLines;
        table.rows.push_back({{std::move(name), {.text = formatLevel(line.score), .tone = Tone::Strong}}});
    }
    if (extremes.lines.empty())
        table.rows.push_back({{{.text = writer[Word::NothingToName], .tone = Tone::Muted}, {}}});
    writer.add(std::move(table));
    if (extremes.ties > 0)
        writer.text(writer[Word::MoreAtLevel].arg(extremes.ties).arg(formatLevel(extremes.lines.back().score.level)),
                    TextBlock::Kind::Remark);
}

void addChartAndLists(BlockWriter &writer, const ReportSummary &summary, const Brevity &brevity)
{
    BlockWriter chart = writer.another();
    chart.chart(
        {.radar = summary.radar, .title = writer[Word::ServiceArea], .least = brevity.chart, .most = highestSummaryChart});
    BlockWriter lists = writer.another(brevity.hasListRenderings);
    if (!summary.strongest.lines.empty()) {
        addExtremes(lists, Word::Strongest, summary.strongest, brevity);
        addExtremes(lists, Word::Weakest, summary.weakest, brevity);
    }
    writer.add(BesideBlock{.main = chart.take(), .side = lists.take()});
}

Cell differenceCell(const AverageChange *change)
{
    if (!change || !change->difference)
        return {.text = absentFigure()};
    const Sign sign = change->hundredths > 0 ? Sign::Raised : change->hundredths < 0 ? Sign::Lowered : Sign::Unchanged;
    return {.text = formatDifference(change->hundredths), .sign = sign};
}

TableBlock::Row areaRow(const BlockWriter &writer, const AreaLine &area, const std::optional<SincePrevious> &since)
{
    const Totals &totals = area.totals;
    std::vector<Cell> cells{writer.areaCell(area.id, area.title),
                            {.text = formatAverage(totals.average), .tone = Tone::Strong}};
    if (since) {
        const AverageChange *change = since->average(area.id);
        cells.push_back({.text = formatAverage(change ? change->baseline : std::nullopt)});
        cells.push_back(differenceCell(change));
    }
    cells.push_back({.text = formatAverage(totals.averageTarget)});
    cells.push_back({.text = formatLevel(area.lowest)});
    if (!since)
        cells.push_back({.text = totals.rated > 0 ? QString::number(totals.belowTarget) : absentFigure()});
    cells.push_back({.text = writer[Word::CountOf].arg(totals.rated).arg(totals.ratable)});
    return {std::move(cells)};
}

void addAreaTable(BlockWriter &writer, const ReportContent &content, const Brevity &brevity)
{
    constexpr double changeWidth = 54;
    const auto figure = [&writer](Word word, double width = summaryFigureWidth) {
        return TableBlock::Column{writer[word], Kind::Figure, width};
    };
    TableBlock table{.name = writer[Word::ServiceArea],
                     .columns = {{writer[Word::ServiceArea]}, figure(Word::Average)},
                     .spacing = TableBlock::Spacing::Close};
    if (content.since) {
        table.columns.push_back(figure(Word::LastTime));
        table.columns.push_back(figure(Word::Change, changeWidth));
    }
    table.columns.push_back(figure(Word::AverageTarget));
    table.columns.push_back(figure(Word::Lowest));
    if (!content.since)
        table.columns.push_back(figure(Word::BelowTarget));
    table.columns.push_back(figure(Word::Rated));
    for (const AreaLine &area : content.summary.areas)
        table.rows.push_back(areaRow(writer.another(brevity.hasRenderings), area, content.since));
    writer.add(std::move(table));
}

/// What was written for those who decide. Outside there is none.
void addConclusion(BlockWriter &writer, const Properties &properties, const Brevity &brevity)
{
    if (properties.conclusion.trimmed().isEmpty())
        return;
    writer.add(FactsBlock{
        .facts = {
            {.name = writer[Word::Conclusion], .value = properties.conclusion, .mostLines = brevity.conclusionLines}}});
}

void addPathAndNextDate(BlockWriter &writer, const ReportContent &content, int mostLines)
{
    const ReportWords &words = writer.words();
    FactsBlock block;
    if (const std::optional<ReportPath> &path = content.summary.path; path && !path->steps.empty()) {
        QStringList steps;
        for (const PathLine &line : path->steps)
            steps << words[Word::PathStep].arg(line.step.framework.text(), QString::number(line.step.from.number()),
                                               QString::number(line.step.to.number()));
        block.facts.push_back({.name = words[Word::PathToBand],
                               .value = words.path(path->raises, path->average) + QLatin1Char('\n') + words.joined(steps),
                               .mostLines = mostLines});
    }
    block.facts.push_back({.name = words[Word::NextDate], .value = words.date(content.cover.properties.nextDate)});
    writer.add(std::move(block));
}

ReportBlocks summaryOf(BlockWriter writer, const ReportContent &content, const Brevity &brevity)
{
    writer.pagePart(Word::Summary, "summary");
    writer.text(bandSentence(writer.words(), content.summary.overall), TextBlock::Kind::Lead);
    addConclusion(writer, content.cover.properties, brevity);
    addTotals(writer, content.summary.overall, true);
    if (content.since && !content.since->average())
        writer.text(writer[Word::HiddenBefore].arg(content.since->hidden()));
    else if (content.since)
        addSince(writer, *content.since, content.since->average(), brevity.sentenceLines,
                 content.comparison && content.depth == ReportDepth::Summary
                     ? subjectNotices(*content.comparison, writer.words())
                     : QStringList());
    if (brevity.chart > 0)
        addChartAndLists(writer, content.summary, brevity);
    addAreaTable(writer, content, brevity);
    addPathAndNextDate(writer, content, brevity.sentenceLines);
    return writer.take();
}

/// First less white, then fewer rows, then less of the reasons: they are what is asked about an exclusion, and rows beyond
/// the first eight are in the full report.
std::vector<Brevity> briefBrevities(const std::vector<ExclusionLine> &excluded)
{
    constexpr std::size_t mostRows = 27;  // as many can be rated
    constexpr std::size_t manyRows = 8;
    constexpr qsizetype mostCharacters = 3000;  // no page holds more
    std::vector<Brevity> brevities{{}, {.hasLines = false}};
    qsizetype characters = 0;
    for (const ExclusionLine &line : excluded)
        characters += line.reason.size();
    const auto add = [&brevities](int reasonLines, std::size_t fewestRows) {
        for (std::size_t rows = mostRows; rows >= fewestRows; --rows)
            brevities.push_back({.hasRenderings = false, .rows = rows, .reasonLines = reasonLines, .hasLines = false});
    };
    if (characters <= mostCharacters)
        add(0, manyRows);
    add(4, manyRows);
    add(2, manyRows);
    add(1, 1);
    return brevities;
}

/// What a report of two pages says beside its summary, in short.
class BriefComposer {
public:
    BriefComposer(BlockWriter writer, const ReportContent &content, const Brevity &brevity, bool isLast)
        : m_writer(std::move(writer)), m_content(content), m_brevity(brevity), m_isLast(isLast)
    {
    }

    [[nodiscard]] ReportBlocks compose()
    {
        addOverdue();
        addGapTable();
        addExcluded();
        addFacts();
        if (m_isLast)
            addCredits(m_writer, m_content.credits);
        return m_writer.take();
    }

private:
    static constexpr double whoWidth = 80;
    static constexpr double dueWidth = 92;
    static constexpr double levelsWidth = 58;

    [[nodiscard]] static HeadingBlock smallHeading(const QString &text)
    {
        return {.level = 3, .text = text, .rank = Rank::Small};
    }

    void addTitle(Word word) { m_writer.add(smallHeading(m_writer[word])); }

    [[nodiscard]] TableBlock smallTable(const QString &name, std::vector<TableBlock::Column> columns) const
    {
        return {.name = name, .columns = std::move(columns), .isSmall = true, .spacing = TableBlock::Spacing::Tight};
    }

    /// The title on one line. Its rendering goes beneath, or beside it where there is less room.
    [[nodiscard]] Cell titleCell(const FrameworkId &id, const BilingualText &title, Sign sign = Sign::None,
                                 int mostLines = 1) const
    {
        Cell cell = m_writer.frameworkCell(id, title, sign);
        cell.isTitle = false;
        cell.mostLines = mostLines;
        if (!m_brevity.hasRenderings && !cell.rendering.isEmpty()) {
            cell.text += QStringLiteral(" / ") + cell.rendering;
            cell.rendering.clear();
        }
        return cell;
    }

    [[nodiscard]] static Cell lineCell(const QString &text) { return {.text = orAbsent(text), .mostLines = 1}; }

    /// Says how many rows were left out, and where they are.
    void addRest(std::size_t count)
    {
        if (count > m_brevity.rows)
            m_writer.text(m_writer[Word::MoreInFullReport].arg(count - m_brevity.rows), TextBlock::Kind::Remark);
    }

    void addOverdue()
    {
        constexpr double titleWidth = 0.26;
        constexpr int whatLines = 2;
        constexpr std::size_t few = 5;
        const std::vector<OverdueLine> &overdue = m_content.summary.overdue;
        if (overdue.empty())
            return;
        const ReportWords &words = m_writer.words();
        const QString title = words[Word::OverdueActions].arg(words.date(m_content.summary.today));
        m_writer.add(smallHeading(title));
        TableBlock table = smallTable(title, {{words[Word::Framework], Kind::Text, titleWidth},
                                              {words[Word::What], Kind::Prose},
                                              {words[Word::Who], Kind::Text, whoWidth},
                                              {words[Word::Due], Kind::Short, dueWidth}});
        for (std::size_t index = 0; index < std::min(overdue.size(), m_brevity.rows); ++index) {
            const OverdueLine &line = overdue[index];
            Cell what = lineCell(line.action.what);
            what.mostLines = m_brevity.hasRenderings || overdue.size() <= few ? whatLines : 1;
            table.rows.push_back({{titleCell(line.id, line.title), std::move(what), lineCell(line.action.who),
                                   lineCell(words.date(line.action.due))}});
        }
        m_writer.add(std::move(table));
        addRest(overdue.size());
    }

    void addGapTable()
    {
        addTitle(Word::FrameworksBelowTarget);
        if (m_content.summary.overall.rated == 0 || m_content.gaps.empty()) {
            const bool isRated = m_content.summary.overall.rated > 0;
            m_writer.text(m_writer[isRated ? Word::NoneBelowTarget : Word::NothingRated]);
            return;
        }
        const ReportWords &words = m_writer.words();
        const bool hasActions = !m_writer.isForOutside();
        TableBlock table = smallTable(words[Word::FrameworksBelowTarget],
                                      {{words[Word::Framework]}, {words[Word::LevelToTarget], Kind::Figure, levelsWidth}});
        if (hasActions) {
            table.columns.push_back({words[Word::Who], Kind::Text, whoWidth});
            table.columns.push_back({words[Word::Due], Kind::Short, dueWidth});
        }
        for (std::size_t index = 0; index < std::min(m_content.gaps.size(), m_brevity.rows); ++index) {
            const GapLine &line = m_content.gaps[index];
            std::vector<Cell> cells{
                titleCell(line.score.id, line.title),
                lineCell(formatLevel(line.score.level) + QStringLiteral(" → ") + formatLevel(line.score.target))};
            if (hasActions) {
                const bool isPlanned = !line.actions.empty();
                cells.push_back(lineCell(isPlanned ? line.actions.front().who : QString()));
                cells.push_back(lineCell(isPlanned ? words.date(line.actions.front().due) : QString()));
            }
            table.rows.push_back({std::move(cells)});
        }
        m_writer.add(std::move(table));
        addRest(m_content.gaps.size());
        if (hasActions)
            m_writer.text(words[Word::FirstActionHint], TextBlock::Kind::Remark);
    }

    void addExcluded()
    {
        constexpr double titleWidth = 0.32;
        const std::vector<ExclusionLine> &excluded = m_content.summary.excluded;
        if (excluded.empty())
            return;
        addTitle(Word::ExcludedFrameworks);
        TableBlock table =
            smallTable(m_writer[Word::ExcludedFrameworks],
                       {{m_writer[Word::Framework], Kind::Text, titleWidth}, {m_writer[Word::Reason], Kind::Prose}});
        for (std::size_t index = 0; index < std::min(excluded.size(), m_brevity.rows); ++index) {
            const ExclusionLine &line = excluded[index];
            table.rows.push_back({{titleCell(line.id, line.title, Sign::Excluded, m_brevity.reasonLines),
                                   {.text = m_writer.orNoReason(line.reason), .mostLines = m_brevity.reasonLines}}});
        }
        m_writer.add(std::move(table));
        addRest(excluded.size());
    }

    /// What has a line or two each.
    void addFacts()
    {
        FactsBlock block{.isSmall = true};
        addUnrated(block);
        addRemarks(block);
        block.facts.push_back(levelMeanings(m_writer.words(), m_brevity.hasLines));
        m_writer.add(std::move(block));
    }

    /// One after the other; their numbers alone where there is less room.
    void addUnrated(FactsBlock &block) const
    {
        QStringList names;
        for (const FrameworkLine &line : m_content.summary.unrated)
            names << (m_brevity.hasRenderings ? numbered(line.score.id.text(), line.title) : line.score.id.text());
        if (!names.isEmpty())
            block.facts.push_back(
                {.name = m_writer[Word::NotRated],
                 .value = names.join(m_brevity.hasRenderings ? QStringLiteral(" · ") : QStringLiteral(", "))});
    }

    void addRemarks(FactsBlock &block) const
    {
        const QString &remarks = m_content.cover.properties.remarks;
        if (!remarks.trimmed().isEmpty() && !isOnCover(m_writer, remarks))
            block.facts.push_back(
                {.name = m_writer[Word::Remarks], .value = remarks, .mostLines = m_brevity.hasRenderings ? 6 : 2});
    }

    BlockWriter m_writer;
    const ReportContent &m_content;
    Brevity m_brevity;
    bool m_isLast;
};

}  // namespace

void addSummary(BlockWriter &writer, const ReportContent &content)
{
    FittingBlock block;
    for (const Brevity &brevity : summaryBrevities)
        block.ways.push_back(summaryOf(writer.another(), content, brevity));
    writer.add(std::move(block));
    const QString &remarks = content.cover.properties.remarks;
    if (writer.depth() == ReportDepth::Summary || remarks.trimmed().isEmpty() || isOnCover(writer, remarks))
        return;
    writer.add(HeadingBlock{.level = 3, .text = writer[Word::Remarks]});
    writer.text(remarks);
}

void addBrief(BlockWriter &writer, const ReportContent &content, bool isLast)
{
    FittingBlock block;
    for (const Brevity &brevity : briefBrevities(content.summary.excluded))
        block.ways.push_back(BriefComposer(writer.another(), content, brevity, isLast).compose());
    writer.add(std::move(block));
}

}  // namespace psirt::report
