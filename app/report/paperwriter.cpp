// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/paperpieces.h"

#include <algorithm>

namespace psirt::report {

namespace {

constexpr qreal aboveBlock = 9;
constexpr qreal aboveText = 7;
constexpr qreal aboveRemark = 3;
constexpr qreal aboveFact = 6;
constexpr qreal besideWidth = 200;  ///< of the lists beside a chart
constexpr qreal betweenColumns = 14;
constexpr qreal narrowest = 380;  ///< below that, there are no columns

struct HeadingLook {
    TextStyle style;
    qreal above;
    qreal below;
};

HeadingLook lookOf(HeadingBlock::Rank rank, const PaperStyle &style)
{
    switch (rank) {
    case HeadingBlock::Rank::Part:
        return {style.pageTitle, 40, 10};
    case HeadingBlock::Rank::Group:
        return {style.title.colored(style.colors.current), 24, 0};
    case HeadingBlock::Rank::Section:
        return {style.title, 26, 6};
    case HeadingBlock::Rank::Record:
        return {style.title, 26, 4};
    case HeadingBlock::Rank::Gap:
        return {style.title, 20, 0};
    case HeadingBlock::Rank::Small:
        return {style.strong(), 18, 3};
    case HeadingBlock::Rank::PlaceOnly:
        break;
    }
    return {style.body, 0, 0};
}

TextStyle styleOf(TextBlock::Kind kind, const PaperStyle &style)
{
    switch (kind) {
    case TextBlock::Kind::Lead:
        return style.title;
    case TextBlock::Kind::Body:
        break;
    case TextBlock::Kind::Strong:
        return style.strong();
    case TextBlock::Kind::Remark:
        return style.small;
    case TextBlock::Kind::Small:
        return style.small.colored(style.colors.text);
    }
    return style.body;
}

class PaperWriter {
public:
    explicit PaperWriter(const PaperContext &context)
        : m_context(context), m_galley(context.galley), m_style(context.galley.style()), m_words(context.words)
    {
    }

    void write(const ReportBlocks &blocks);

    void operator()(const HeadingBlock &heading);
    void operator()(const PlaceBlock &place);
    void operator()(const TextBlock &text);
    void operator()(const FiguresBlock &figures);
    void operator()(const FactsBlock &facts);
    void operator()(const TableBlock &table);
    void operator()(const ChartBlock &chart);
    void operator()(const GlanceBlock &glance);
    void operator()(const LegendBlock &legend);
    void operator()(const BesideBlock &beside);
    void operator()(const FittingBlock &fitting);
    /// Set by itself (papercover.cpp), as it knows the page.
    void operator()(const CoverBlock &) {}

private:
    /// Without room above the first block.
    void writeAtTop(const ReportBlocks &blocks);

    /// What a heading begins that comes again on each page on which it goes on.
    struct Record {
        std::size_t mark;
        double keeps;
        bool hasFacts = false;
    };

    void endRecord();
    /// Above a block; beneath a heading what the heading asks for.
    void space(qreal height);
    void setFact(const FactsBlock::Fact &fact, bool isSmall, bool keepsWithNext);

    PaperContext m_context;
    Galley &m_galley;
    const PaperStyle &m_style;
    const ReportWords &m_words;
    std::optional<Record> m_record;
    bool m_isAfterHeading = false;
};

void PaperWriter::write(const ReportBlocks &blocks)
{
    for (const ReportBlock &block : blocks) {
        std::visit(*this, static_cast<const ReportBlock::variant &>(block));
        const auto *heading = std::get_if<HeadingBlock>(&block);
        m_isAfterHeading = heading && heading->rank != HeadingBlock::Rank::PlaceOnly;
    }
    endRecord();
}

void PaperWriter::writeAtTop(const ReportBlocks &blocks)
{
    m_isAfterHeading = true;
    write(blocks);
}

void PaperWriter::space(qreal height)
{
    if (!m_isAfterHeading)
        m_galley.space(height);
}

void PaperWriter::endRecord()
{
    if (!m_record)
        return;
    m_galley.setHeads({});
    m_galley.keepTogether(m_record->mark, m_style.bodyHeight() * m_record->keeps);
    m_record.reset();
}

void PaperWriter::operator()(const HeadingBlock &heading)
{
    using Rank = HeadingBlock::Rank;
    endRecord();
    const bool isRecord = heading.rank == Rank::Record || heading.rank == Rank::Gap;
    if (isRecord)
        m_record = Record{m_galley.mark(), heading.keeps};
    const HeadingLook look = lookOf(heading.rank, m_style);
    if (heading.startsPage)
        m_galley.startPage();
    else
        m_galley.space(look.above);
    if (heading.outline)
        m_galley.bookmark(*heading.outline, heading.text, heading.anchor, heading.rendering);
    if (heading.rank == Rank::PlaceOnly)
        return;
    if (heading.rank == Rank::Gap) {
        setRuledHeading(m_galley, heading);
        if (!heading.rendering.isEmpty())
            m_galley.paragraph({.text = heading.rendering, .style = m_style.small, .keepsWithNext = true});
    } else {
        m_galley.heading(heading.text, heading.rendering, look.style);
    }
    m_galley.space(look.below);
    if (isRecord)
        m_galley.setHeads(continuationHeads(m_context, heading.text));
}

void PaperWriter::operator()(const PlaceBlock &place)
{
    m_galley.bookmark(place.outline, place.title, place.anchor);
}

void PaperWriter::operator()(const TextBlock &text)
{
    const TextStyle style = styleOf(text.kind, m_style);
    space(text.kind == TextBlock::Kind::Remark ? aboveRemark : aboveText);
    const QString shown = text.mostLines > 0 ? elided(text.text, style, m_galley.width(), text.mostLines) : text.text;
    m_galley.paragraph({.text = shown, .style = style, .keepsWithNext = text.keepsWithNext, .links = text.links});
}

void PaperWriter::operator()(const FiguresBlock &figures)
{
    space(aboveBlock);
    setBigFigures(m_galley, figures.figures);
}

void PaperWriter::operator()(const FactsBlock &facts)
{
    for (const FactsBlock::Fact &fact : facts.facts) {
        m_galley.space(aboveFact);
        setFact(fact, facts.isSmall, facts.keepsWithNext);
    }
    if (m_record && !m_record->hasFacts) {
        constexpr double mostOfPage = 0.4;
        m_galley.keepTogether(m_record->mark, m_style.bodyHeight() * mostOfPage);
        m_record->hasFacts = true;
    }
}

void PaperWriter::setFact(const FactsBlock::Fact &fact, bool isSmall, bool keepsWithNext)
{
    if (!fact.level.isEmpty()) {
        setLevelCard(m_context, fact);
        return;
    }
    if (fact.sign != Sign::None || !fact.asides.empty()) {
        setSignedLine(m_context, fact, keepsWithNext);
        return;
    }
    const qreal left = m_style.labelWidth;
    const TextStyle text = isSmall                     ? m_style.small.colored(m_style.colors.text)
                           : fact.tone == Tone::Strong ? m_style.strong()
                           : fact.tone == Tone::Muted  ? m_style.body.colored(m_style.colors.muted)
                                                       : m_style.body;
    if (fact.items.isEmpty()) {
        const QString shown =
            fact.mostLines > 0 ? elided(fact.value, text, m_galley.width() - left, fact.mostLines) : fact.value;
        m_galley.paragraph({.text = shown,
                            .style = text,
                            .left = left,
                            .label = fact.name,
                            .keepsWithNext = keepsWithNext || !fact.rendering.isEmpty(),
                            .links = fact.links});
    }
    const std::size_t mark = m_galley.mark();
    for (qsizetype index = 0; index < fact.items.size(); ++index)
        m_galley.paragraph({.text = fact.items[index],
                            .style = text,
                            .left = left,
                            .label = index == 0 ? fact.name : QString(),
                            .hasBullet = true,
                            .keepsWithNext = keepsWithNext});
    m_galley.keepTogether(mark, 6 * text.lineHeight);
    if (!fact.rendering.isEmpty()) {
        m_galley.space(2);
        m_galley.paragraph({.text = fact.rendering,
                            .style = m_style.small,
                            .left = left,
                            .label = m_words[Word::UnofficialTranslation],
                            .keepsWithNext = keepsWithNext});
    }
}

void PaperWriter::operator()(const TableBlock &table)
{
    space(aboveBlock);
    setTable(m_galley, table);
}

void PaperWriter::operator()(const ChartBlock &chart)
{
    const double height =
        std::max(std::min(chart.least + m_context.spare, std::max(chart.least, chart.most)), m_context.lowestChart);
    space(aboveBlock);
    setRadar(m_context, chart.radar, std::min(height, m_style.bodyHeight() * 0.6));
    if (chart.keepsWithNext)
        m_galley.keepWithNext();
}

void PaperWriter::operator()(const GlanceBlock &glance)
{
    space(aboveBlock);
    setGlance(m_context, glance.glance, std::min(glance.least + m_context.spare, m_style.bodyHeight()));
}

void PaperWriter::operator()(const LegendBlock &legend)
{
    for (const LegendBlock::Item &item : legend.items) {
        m_galley.space(2);
        setLegendItem(m_galley, item);
    }
}

void PaperWriter::operator()(const BesideBlock &beside)
{
    if (beside.side.empty() || m_galley.width() < narrowest) {
        PaperWriter(m_context).write(beside.main);
        PaperWriter(m_context).write(beside.side);
        return;
    }
    Galley side = m_galley.column(besideWidth);
    PaperWriter(m_context.into(side)).writeAtTop(beside.side);
    Galley main = m_galley.column(m_galley.width() - besideWidth - betweenColumns);
    PaperContext inner = m_context.into(main);
    inner.lowestChart = side.height();
    PaperWriter(inner).writeAtTop(beside.main);
    space(aboveBlock);
    m_galley.columns({{0, main}, {m_galley.width() - besideWidth, side}});
}

void PaperWriter::operator()(const FittingBlock &fitting)
{
    constexpr double beneathChart = 10;
    endRecord();
    const qreal room = m_galley.roomOnNextPage();
    for (const ReportBlocks &way : fitting.ways) {
        const qreal height = heightOf(m_context, way);
        if (height > room && &way != &fitting.ways.back())
            continue;
        PaperContext inner = m_context;
        inner.spare = std::max(0.0, room - height - beneathChart);
        PaperWriter(inner).write(way);
        return;
    }
}

}  // namespace

void setBlocks(const PaperContext &context, const ReportBlocks &blocks)
{
    PaperWriter(context).write(blocks);
}

qreal heightOf(const PaperContext &context, const ReportBlocks &blocks)
{
    Galley measure(context.galley.style());
    PaperWriter(context.into(measure)).write(blocks);
    return measure.height();
}

}  // namespace psirt::report
