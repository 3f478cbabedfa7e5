// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportdocument.h"

#include "app/report/comparisonsections.h"
#include "app/report/pagination.h"

#include <QPagedPaintDevice>

#include <numeric>

namespace psirt {

struct ReportDocument::Layout {
    PaperStyle style;
    QPageSize pageSize;
    QString title;
    QString header;
    QString organization;
    QString credit;
    QString hint;
    QStringList pageNumbers;
    std::vector<PageStrips> pages;

    void paintEdge(QPainter &painter, const QString &left, const QString &right, qreal y) const;
};

namespace {

/// What stands on each page beside its body, and where the texts come from.
struct Frame {
    QString title;         ///< of the document
    QString header;        ///< left, above the body
    QString organization;  ///< right, above the body
    ReportCredits credits;
};

/// Without a title of its own an assessment still has a name.
QString titleOf(const Properties &properties, const ReportWords &words)
{
    return properties.title.isEmpty() ? words[Word::Untitled] : properties.title;
}

Frame frameOf(const ReportContent &content, const ReportWords &words)
{
    const QString title = titleOf(content.cover.properties, words);
    return {title, title, content.cover.properties.organization, content.credits};
}

Frame frameOf(const ComparisonReport &report, const ReportWords &words)
{
    const Properties &before = report.baseline.properties;
    const Properties &now = report.current.properties;
    return {words.comparison(titleOf(before, words), titleOf(now, words)),
            words.comparison(words.date(before.date), words.date(now.date)), now.organization, report.credits};
}

/// From the summary of the change to how its figures are computed.
void setChange(const SectionContext &context, const ComparisonReport &report, Word title)
{
    setComparisonSummary(context, report, title);
    setMovers(context, report);
    setChangeAreas(context, report);
    setAllChanges(context, report);
    setChangeRecords(context, report);
    setScopeChanges(context, report);
    setCalculation(context);
}

void setSections(const SectionContext &context, const ReportContent &content)
{
    if (context.has(ReportPart::Cover))
        setCover(context, content.cover, content.summary.overall);
    if (context.has(ReportPart::Summary))
        setSummary(context, content);
    if (context.has(ReportPart::Areas))
        setAreas(context, content.areas);
    if (context.has(ReportPart::Gaps))
        setGaps(context, content);
    if (content.comparison && context.has(ReportPart::Comparison))
        setChange(context, *content.comparison, Word::ChangeSinceLast);
    if (context.has(ReportPart::NotCounted))
        setNotCounted(context, content.summary);
    if (context.has(ReportPart::Records))
        setRecords(context, content.records, content.areas);
}

void setSections(const SectionContext &context, const ComparisonReport &report)
{
    setComparisonCover(context, report);
    setChange(context, report, Word::Summary);
}

}  // namespace

ReportDocument::ReportDocument(const ReportSubject &whole, const ReportOptions &options)
    : m_layout(std::make_unique<Layout>())
{
    const ReportSubject subject = atDepth(whole, options.depth);
    const ReportWords words(options.language);
    const Frame frame = std::visit([&words](const auto &content) { return frameOf(content, words); }, subject);
    Layout &layout = *m_layout;
    layout.pageSize = options.pageSize;
    layout.style = PaperStyle::of(options.pageSize.size(QPageSize::Point));
    layout.title = frame.title;
    const TextStyle &small = layout.style.small;
    const qreal width = layout.style.bodyWidth();
    layout.header = elided(frame.header, small, width * 0.6);
    layout.organization = elided(frame.organization, small, width * 0.35);
    layout.credit = elided(frame.credits.sheetTitle.japanese + QStringLiteral(" ") + frame.credits.sheetVersion, small,
                           width * 0.85);
    if (options.showsEnglish)
        layout.hint = elided(words[Word::UnofficialHint], small, width * 0.85);
    Galley galley(layout.style);
    const SectionContext context{galley, words, options.showsEnglish, options.chosenParts()};
    std::visit([&context](const auto &content) { setSections(context, content); }, subject);
    setCredits(context, frame.credits);
    layout.pages = paginate(galley.strips(), layout.style.bodyHeight());
    for (int page = 1; page <= pageCount(); ++page)
        layout.pageNumbers << words.page(page, pageCount());
}

ReportDocument::~ReportDocument() = default;
ReportDocument::ReportDocument(ReportDocument &&) noexcept = default;
ReportDocument &ReportDocument::operator=(ReportDocument &&) noexcept = default;

int ReportDocument::pageCount() const
{
    return static_cast<int>(m_layout->pages.size());
}

const QPageSize &ReportDocument::pageSize() const
{
    return m_layout->pageSize;
}

QString ReportDocument::title() const
{
    return m_layout->title;
}

void ReportDocument::Layout::paintEdge(QPainter &painter, const QString &left, const QString &right, qreal y) const
{
    const QRectF body(style.margins.left(), 0, style.bodyWidth(), 0);
    TextLines(left, style.small, body.width()).paint(painter, {body.left(), y});
    TextLines(right, style.small, body.width(), Qt::AlignRight).paint(painter, {body.left(), y});
}

void ReportDocument::paintPage(QPainter &painter, int page) const
{
    const Layout &layout = *m_layout;
    const QRectF area = body();
    for (const PlacedStrip &placed : layout.pages[static_cast<std::size_t>(page)]) {
        painter.save();
        painter.translate(area.left(), area.top() + placed.top);
        placed.strip->paint(painter);
        painter.restore();
    }
    if (page == 0)
        return;
    const qreal line = layout.style.small.lineHeight;
    layout.paintEdge(painter, layout.header, layout.organization, area.top() - 2 * line);
    layout.paintEdge(painter, layout.credit, layout.pageNumbers[page], area.bottom() + line);
    if (!layout.hint.isEmpty())
        layout.paintEdge(painter, layout.hint, {}, area.bottom() + 2 * line);
}

bool ReportDocument::print(QPagedPaintDevice &device, const std::vector<int> &pages, const PageProgress &progress) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    int done = 0;
    for (const int page : pages) {
        if (done > 0 && !device.newPage())
            return false;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        paintPage(painter, page);
        painter.restore();
        ++done;
        if (progress && !progress(done, static_cast<int>(pages.size())))
            return false;
    }
    return painter.end();
}

bool ReportDocument::print(QPagedPaintDevice &device, const PageProgress &progress) const
{
    std::vector<int> pages(m_layout->pages.size());
    std::iota(pages.begin(), pages.end(), 0);
    return print(device, pages, progress);
}

std::vector<PlacedBookmark> ReportDocument::bookmarks() const
{
    std::vector<PlacedBookmark> bookmarks;
    for (int page = 0; page < pageCount(); ++page) {
        for (const PlacedStrip &placed : m_layout->pages[static_cast<std::size_t>(page)]) {
            for (const Bookmark &bookmark : placed.strip->bookmarks)
                bookmarks.push_back({bookmark, page, body().top() + placed.top});
        }
    }
    return bookmarks;
}

std::vector<PlacedLink> ReportDocument::links() const
{
    std::vector<PlacedLink> links;
    for (int page = 0; page < pageCount(); ++page) {
        for (const PlacedStrip &placed : m_layout->pages[static_cast<std::size_t>(page)]) {
            for (const Link &link : placed.strip->links)
                links.push_back({page, link.area.translated(body().left(), body().top() + placed.top), link.target});
        }
    }
    return links;
}

std::vector<QRectF> ReportDocument::blocks(int page) const
{
    const QRectF area = body();
    std::vector<QRectF> blocks;
    for (const PlacedStrip &placed : m_layout->pages[static_cast<std::size_t>(page)])
        blocks.emplace_back(area.left(), area.top() + placed.top, area.width(), placed.strip->height);
    return blocks;
}

QRectF ReportDocument::body() const
{
    const PaperStyle &style = m_layout->style;
    return {style.margins.left(), style.margins.top(), style.bodyWidth(), style.bodyHeight()};
}

}  // namespace psirt
