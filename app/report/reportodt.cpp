// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/blocktext.h"
#include "app/report/flowfigure.h"
#include "app/report/odtstyles.h"
#include "app/report/odttext.h"
#include "app/report/paperpieces.h"
#include "app/report/reportflow.h"
#include "app/report/reporttext.h"

#include <algorithm>
#include <numeric>

namespace psirt::report {

namespace {

/// Pixels of a picture, for printers.
constexpr qreal printedPixelsPerPoint = 3;

const char *lettersOf(Tone tone)
{
    switch (tone) {
    case Tone::Body:
        return "";
    case Tone::Strong:
        return "Strong Emphasis";
    case Tone::Muted:
        return "Muted";
    }
    Q_UNREACHABLE();
}

/// In the text with the sign before it.
std::vector<TextLink> behindSign(std::vector<TextLink> links, Sign sign)
{
    const qsizetype length = signedText(sign, {}).size();
    for (TextLink &link : links)
        link.start += length;
    return links;
}

/// As on paper, with what another face may need more, and together as wide as the body.
std::vector<qreal> widthsOf(const TableBlock &table, qreal body)
{
    constexpr qreal leastRest = 0.15;
    constexpr qreal otherFace = 1.06;
    std::vector<qreal> widths;
    widths.reserve(table.columns.size());
    for (const TableBlock::Column &column : table.columns)
        widths.push_back(column.width < 1 ? column.width * body : column.width * otherFace + odtColumnGap);
    const qreal taken = std::accumulate(widths.begin(), widths.end(), 0.0);
    const auto rest = std::ranges::find(widths, 0.0);
    if (rest != widths.end())
        *rest = std::max(body - taken, leastRest * body);
    const qreal all = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (qreal &width : widths)
        width *= body / all;
    return widths;
}

/// Of a row that needs no page break within it.
bool hasShortTexts(const TableBlock::Row &row)
{
    constexpr qsizetype longText = 500;
    return std::ranges::all_of(row.cells, [](const Cell &cell) { return cell.text.size() < longText; });
}

const char *cellStyleOf(TableBlock::Spacing spacing)
{
    switch (spacing) {
    case TableBlock::Spacing::Wide:
        return "WideCell";
    case TableBlock::Spacing::Close:
        return "CloseCell";
    case TableBlock::Spacing::Tight:
        return "TightCell";
    }
    Q_UNREACHABLE();
}

const char *textStyleOf(const TableBlock &table, std::size_t column)
{
    if (table.columns[column].kind == TableBlock::Kind::Figure)
        return table.isSmall ? "Table Small Figure" : "Table Figure";
    return table.isSmall ? "Table Small Text" : "Table Contents";
}

/// Writes the blocks one after the other, in the order of HTML.
class OdtWriter {
public:
    OdtWriter(const ReportWords &words, const ReportOptions &options, const PaperStyle &paper, OdtText &text)
        : m_words(words), m_showsEnglish(options.showsEnglish), m_isBrief(options.depth == ReportDepth::Summary),
          m_paper(paper), m_text(text)
    {
    }

    void writeCover(const CoverBlock &cover, const QImage &logo, const QString &owner);
    void writeContents(const Flow &flow, bool startsPage);
    /// Whether the next heading that may begin a page does.
    void setStartsPage(bool startsPage) { m_startsPage = startsPage; }

    void operator()(const HeadingBlock &heading);
    void operator()(const TextBlock &text);
    void operator()(const FiguresBlock &figures);
    void operator()(const FactsBlock &facts);
    void operator()(const LegendBlock &legend);
    void operator()(const TableBlock &table);
    void operator()(const ChartBlock &chart)
    {
        picture(figureOf(chart.radar, m_words, m_showsEnglish), withOneBlank(chart.title));
    }
    void operator()(const GlanceBlock &glance)
    {
        picture(figureOf(glance.glance, m_words, m_showsEnglish), withOneBlank(glance.table.name));
        m_isAfterGlance = true;
    }

private:
    void picture(const FlowFigure &figure, const QString &title);
    void fact(const FactsBlock::Fact &fact, bool isSmall);
    [[nodiscard]] const char *tableStyleOf(const TableBlock &table) const;
    void row(const TableBlock &table, const TableBlock::Row &row, bool isTotal);
    void cell(const Cell &cell, const char *style, const QString &anchor, bool isTotal);

    const ReportWords &m_words;
    bool m_showsEnglish;
    bool m_isBrief;  ///< a page or two: no part begins one of its own
    const PaperStyle &m_paper;
    OdtText &m_text;
    bool m_startsPage = true;
    bool m_isAfterGlance = false;  ///< whose picture leaves no room on its page
};

void OdtWriter::writeCover(const CoverBlock &cover, const QImage &logo, const QString &owner)
{
    const QSizeF logoArea = logoSize(logo);
    if (!logoArea.isEmpty()) {
        const QSize enough = (logoArea * 2 * printedPixelsPerPoint).toSize();
        const bool isLarge = logo.width() > enough.width() && logo.height() > enough.height();
        m_text.picture(isLarge ? logo.scaled(enough, Qt::KeepAspectRatio, Qt::SmoothTransformation) : logo, logoArea,
                       cover.isPage ? "CoverLogo" : "HeadLogo", owner, {});
    }
    m_text.line({cover.kind, cover.isPage ? "CoverKind" : "HeadKind"});
    m_text.line({balanced(cover.title, m_paper.pageTitle, m_paper.bodyWidth()), "Title"});
    m_text.lines({cover.subtitle, cover.isPage ? "Subtitle" : "Text body"});
    m_text.lines({cover.scope, "Text body"});
    m_text.lines({cover.status, "Key sentence"});
    m_text.emptyLine("Title rule");
    if (cover.sides)
        (*this)(*cover.sides);
    for (const QString &notice : cover.notices)
        m_text.lines({notice, "Key sentence"});
    m_text.lines({cover.edition, "Key sentence"});
    (*this)(cover.facts);
    (*this)(cover.sheet);
}

void OdtWriter::writeContents(const Flow &flow, bool startsPage)
{
    std::vector<OdtText::Entry> entries;
    for (const FlowBlock &block : flow) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            entries.push_back({heading->level - 1, withOneBlank(heading->text), heading->anchor});
    }
    m_text.contents(m_words[Word::Contents], entries, startsPage ? "NewPageContents" : "Contents Heading");
}

void OdtWriter::operator()(const HeadingBlock &heading)
{
    static constexpr const char *newPage[] = {"NewPage1", "NewPage2", "NewPage3", "NewPage4"};
    const int level = std::clamp(heading.level - 1, 1, static_cast<int>(std::size(newPage)));
    const bool startsPage = heading.startsPage && m_startsPage && !m_isBrief;
    m_text.heading(level, withOneBlank(heading.text), heading.anchor, startsPage ? newPage[level - 1] : "");
    m_startsPage = true;
    m_text.lines({heading.rendering, "Heading rendering", "English rendering"});
    if (!heading.asides.empty())
        m_text.line({joined(heading.asides), "Heading note"});
}

void OdtWriter::operator()(const TextBlock &text)
{
    const auto styleOf = [](TextBlock::Kind kind) {
        switch (kind) {
        case TextBlock::Kind::Lead:
            return "Lead";
        case TextBlock::Kind::Body:
            return "Text body";
        case TextBlock::Kind::Strong:
            return "Key sentence";
        case TextBlock::Kind::Remark:
            return "Remark";
        case TextBlock::Kind::Small:
            return "Small text";
        }
        Q_UNREACHABLE();
    };
    m_text.lines({.text = text.text, .style = styleOf(text.kind), .links = text.links});
}

void OdtWriter::operator()(const FiguresBlock &figures)
{
    const std::size_t count = figures.figures.size();
    if (count == 0)
        return;
    m_text.beginTable(std::vector<qreal>(count, m_paper.bodyWidth() / static_cast<qreal>(count)));
    m_text.beginRow(true);
    for (const FiguresBlock::Figure &figure : figures.figures) {
        m_text.beginCell("BareCell");
        m_text.lines({figure.name, "Figure name"});
        m_text.lines({figure.value, "Figure value"});
        m_text.lines({figure.explanation, "Figure note"});
        m_text.endCell();
    }
    m_text.endRow();
    m_text.endTable();
}

void OdtWriter::operator()(const FactsBlock &facts)
{
    if (facts.facts.empty())
        return;
    m_text.beginTable({m_paper.labelWidth, m_paper.bodyWidth() - m_paper.labelWidth});
    for (const FactsBlock::Fact &each : facts.facts)
        fact(each, facts.isSmall);
    m_text.endTable();
}

void OdtWriter::fact(const FactsBlock::Fact &fact, bool isSmall)
{
    const char *style = !fact.level.isEmpty() ? "Level card" : isSmall ? "Fact note" : "Fact value";
    QString value = signedText(fact.sign, fact.value);
    if (!fact.asides.empty())
        value += QStringLiteral(" · ") + joined(fact.asides);
    constexpr qsizetype longText = 800;
    m_text.beginRow(value.size() < longText && fact.items.join(QString()).size() < longText);
    m_text.beginCell("BareCell");
    m_text.lines({fact.name, "Fact name"});
    m_text.endCell();
    m_text.beginCell("BareCell");
    const OdtLines lines{.text = value,
                         .style = style,
                         .letters = lettersOf(fact.tone),
                         .links = behindSign(fact.links, fact.sign),
                         .lead = fact.level};
    m_text.lines(lines);
    m_text.lines({fact.rendering, style, "English rendering"});
    m_text.lines({fact.hint, "Fact note"});
    m_text.bullets(fact.items);
    m_text.endCell();
    m_text.endRow();
}

void OdtWriter::operator()(const LegendBlock &legend)
{
    FactsBlock facts;
    for (const LegendBlock::Item &item : legend.items) {
        const auto *sign = std::get_if<Sign>(&item.sign);
        facts.facts.push_back({.name = signedText(sign ? *sign : Sign::None, item.name), .value = item.text});
    }
    (*this)(facts);
}

void OdtWriter::operator()(const TableBlock &table)
{
    const QString name = withOneBlank(table.name);
    if (table.isOfRecord)
        m_text.lines({name, "Caption"});
    const qreal left = table.isOfRecord ? m_paper.labelWidth : 0;
    m_text.beginTable(widthsOf(table, m_paper.bodyWidth() - left), name, tableStyleOf(table));
    m_isAfterGlance = false;
    const bool hasHead = std::ranges::any_of(table.columns, [](const auto &column) { return !column.header.isEmpty(); });
    if (hasHead) {
        m_text.beginHeadRows();
        m_text.beginRow(true);
        for (const TableBlock::Column &column : table.columns) {
            m_text.beginCell("HeadCell");
            m_text.lines(
                {column.header, column.kind == TableBlock::Kind::Figure ? "Table Heading Figure" : "Table Heading"});
            m_text.endCell();
        }
        m_text.endRow();
        m_text.endHeadRows();
    }
    for (std::size_t index = 0; index < table.rows.size(); ++index)
        row(table, table.rows[index], table.hasTotal && index + 1 == table.rows.size());
    m_text.endTable();
}

/// A short table stays on one page.
const char *OdtWriter::tableStyleOf(const TableBlock &table) const
{
    constexpr std::size_t fewRows = 8;
    if (m_isAfterGlance)
        return "NewPageTable";
    if (table.isOfRecord)
        return "RecordTable";
    return table.rows.size() <= fewRows && std::ranges::all_of(table.rows, hasShortTexts) ? "WholeTable" : "Table";
}

void OdtWriter::row(const TableBlock &table, const TableBlock::Row &row, bool isTotal)
{
    m_text.beginRow(hasShortTexts(row));
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        m_text.beginCell(isTotal ? "TotalCell" : cellStyleOf(table.spacing));
        cell(row.cells[column], textStyleOf(table, column), column == 0 ? row.anchor : QString(), isTotal);
        if (column == 1)
            m_text.lines({row.note, "Table Note"});
        m_text.endCell();
    }
    m_text.endRow();
}

void OdtWriter::cell(const Cell &cell, const char *style, const QString &anchor, bool isTotal)
{
    const bool isTitle = !cell.target.isEmpty();
    const QString text = isTitle ? withOneBlank(cell.text) : cell.text;
    std::vector<TextLink> links = cell.links;
    if (isTitle && links.empty())
        links.push_back({0, text.size(), cell.target});
    m_text.lines({.text = signedText(cell.sign, text),
                  .style = style,
                  .letters = lettersOf(isTotal ? Tone::Strong : cell.tone),
                  .links = behindSign(std::move(links), cell.sign),
                  .anchor = anchor});
    m_text.lines({cell.rendering, "Table Note", "English rendering"});
}

void OdtWriter::picture(const FlowFigure &figure, const QString &title)
{
    const qreal mostOfPage = m_isBrief ? 0.3 : 0.9;
    const QSizeF size = figure.size();
    const qreal scale =
        std::min({1.0, m_paper.bodyWidth() / size.width(), mostOfPage * m_paper.bodyHeight() / size.height()});
    m_text.picture(figure.image(printedPixelsPerPoint), size * scale, "Picture", title, figure.description);
}

/// So that the contents lead to each of them.
void nameHeadings(Flow &flow)
{
    int count = 0;
    for (FlowBlock &block : flow) {
        auto *heading = std::get_if<HeadingBlock>(&block);
        if (heading && heading->anchor.isEmpty())
            heading->anchor = QStringLiteral("heading-%1").arg(++count);
    }
}

/// Facts that follow facts are one table with them.
void joinFacts(Flow &flow)
{
    Flow joined;
    for (FlowBlock &block : flow) {
        auto *facts = std::get_if<FactsBlock>(&block);
        auto *before = joined.empty() ? nullptr : std::get_if<FactsBlock>(&joined.back());
        if (facts && facts->facts.empty())
            continue;
        if (facts && before && facts->isSmall == before->isSmall)
            before->facts.insert(before->facts.end(), facts->facts.begin(), facts->facts.end());
        else
            joined.push_back(std::move(block));
    }
    flow = std::move(joined);
}

bool needsContents(const Flow &flow, ReportDepth depth)
{
    constexpr int sectionLevel = 2;
    constexpr int fewSections = 2;
    const auto isSection = [](const FlowBlock &block) {
        const auto *heading = std::get_if<HeadingBlock>(&block);
        return heading && heading->level == sectionLevel;
    };
    return depth != ReportDepth::Summary && std::ranges::count_if(flow, isSection) > fewSections;
}

OdtEdges edgesOf(const ReportFrame &frame, const QString &organization, const ReportWords &words,
                 const ReportOptions &options, const PaperStyle &paper)
{
    const qreal width = paper.bodyWidth();
    const auto fitting = [&](const QString &text, qreal share) {
        return elided(text.simplified(), paper.small, width * share);
    };
    return {.header = fitting(frame.header, 0.5),
            .organization = fitting(organization, 0.25),
            .mark = fitting(options.mark, 0.2),
            .credit = fitting(frame.credit, 0.85),
            .hint = options.showsEnglish ? fitting(words[Word::UnofficialHint], 1) : QString(),
            .pageFigure = words[Word::PageFigure],
            .hasCover = options.chosenParts().testFlag(ReportPart::Cover)};
}

QByteArray contentOf(const QByteArray &body, const OdtText &text, const PaperStyle &paper, const CoverBlock &cover,
                     bool hasLogo)
{
    const qreal coverTop = cover.sides ? 24 : 90;
    QByteArray bytes;
    OdtXml xml(bytes);
    xml.beginDocument("office:document-content");
    xml.begin("office:automatic-styles");
    writeOdtAutomaticStyles(xml, paper, text.columns(), hasLogo, coverTop);
    xml.end();
    xml.begin("office:body");
    xml.begin("office:text");
    xml.markup(body);
    xml.end();
    xml.end();
    xml.end();
    return bytes;
}

}  // namespace

Result<QByteArray> reportOdt(const ReportSubject &subject, const ReportOptions &options, const QDateTime &moment)
{
    const ReportWords words(options.language);
    const ReportFrame frame = frameOf(atDepth(subject, options.depth), words);
    const PaperStyle paper = PaperStyle::of(options.pageSize.size(QPageSize::Point));
    ReportBlocks blocks = blocksOf(subject, words, options);
    const CoverBlock cover = std::get<CoverBlock>(blocks.front());
    blocks.erase(blocks.begin());
    Flow flow = inOneFlow(blocks);
    nameHeadings(flow);
    joinFacts(flow);
    QByteArray body;
    OdtText text(body, anchorsOf(flow));
    OdtWriter writer(words, options, paper, text);
    writer.writeCover(cover, options.logo, organizationOf(subject));
    const bool hasContents = needsContents(flow, options.depth);
    if (hasContents)
        writer.writeContents(flow, cover.isPage);
    writer.setStartsPage(cover.isPage || hasContents);
    for (const FlowBlock &block : flow)
        std::visit(writer, block);
    const QByteArray content = contentOf(body, text, paper, cover, !logoSize(options.logo).isEmpty());
    const QString xml = QStringLiteral("text/xml");
    std::vector<OdtPart> parts{
        {QStringLiteral("content.xml"), xml, content},
        {QStringLiteral("styles.xml"), xml,
         odtStyles(paper, edgesOf(frame, organizationOf(subject), words, options, paper), options.language)},
        {QStringLiteral("meta.xml"), xml, odtMetadata(frame.imprint, moment)}};
    parts.insert(parts.end(), text.pictures().begin(), text.pictures().end());
    return odtPackage(parts);
}

}  // namespace psirt::report
