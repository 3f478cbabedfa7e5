// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportdocument.h"

#include "app/report/blockwriter.h"
#include "app/report/paperpieces.h"
#include "app/report/pagination.h"
#include "app/report/reportflow.h"
#include "app/report/textpieces.h"

#include <QPagedPaintDevice>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>

namespace psirt::report {

namespace {

constexpr qreal markPadding = 6;  ///< between the mark's frame and its text
constexpr qreal besideMark = 10;

}  // namespace

struct ReportDocument::Layout {
    PaperStyle style;
    QPageSize pageSize;
    ReportImprint imprint;
    QString header;
    QString organization;
    QString credit;
    QString hint;
    QStringList pageNumbers;
    std::vector<PageStrips> pages;
    std::optional<TextLines> mark;  ///< how confidential it is, on each page
    std::vector<MissingCharacters> missing;
    bool hasCover = true;  ///< the first page is a title page, without a foot

    [[nodiscard]] TextStyle markStyle() const { return {style.small.size, style.small.lineHeight, true, style.body.color}; }
    /// How wide the mark is with its frame; 0 without one.
    [[nodiscard]] qreal markWidth() const { return mark ? mark->width() + 2 * markPadding : 0; }
    /// At the right end of the line above the body.
    void paintMark(QPainter &painter, qreal y) const;
    void paintEdge(QPainter &painter, const QString &left, const QString &right, qreal y, qreal rightMargin) const;
};

namespace {

/// The strips with contents before that one: after the cover, or on the page of the head that stands for one.
std::vector<Strip> withContents(std::vector<Strip> strips, std::size_t place, const PaperContext &context, bool hasCover,
                                const std::shared_ptr<const PlacePages> &pages)
{
    qreal used = 0;
    for (std::size_t index = 0; index < place && !hasCover; ++index)
        used += strips[index].spaceBefore + strips[index].height;
    std::vector<Bookmark> entries;
    for (const Strip &strip : strips)
        entries.insert(entries.end(), strip.bookmarks.begin(), strip.bookmarks.end());
    Galley galley(context.galley.style());
    setContents(context.into(galley), hasCover, entries, pages, used);
    if (place < strips.size())
        strips[place].startsPage = true;
    strips.insert(strips.begin() + static_cast<std::ptrdiff_t>(place), galley.strips().begin(), galley.strips().end());
    return strips;
}

}  // namespace

ReportDocument::ReportDocument(const ReportSubject &whole, const ReportOptions &options)
    : m_layout(std::make_unique<Layout>())
{
    const ReportSubject subject = atDepth(whole, options.depth);
    const ReportWords words(options.language);
    const ReportFrame frame = frameOf(subject, words);
    Layout &layout = *m_layout;
    layout.pageSize = options.pageSize;
    layout.style = PaperStyle::of(options.pageSize.size(QPageSize::Point));
    layout.imprint = frame.imprint;
    const TextStyle &small = layout.style.small;
    const qreal width = layout.style.bodyWidth();
    layout.hasCover = options.chosenParts().testFlag(ReportPart::Cover);
    if (!options.mark.trimmed().isEmpty())
        layout.mark.emplace(elided(options.mark, layout.markStyle(), width * 0.4), layout.markStyle(), width);
    const qreal beside = layout.mark ? width - layout.markWidth() - besideMark : width;
    layout.header = elided(frame.header, small, beside * 0.6);
    layout.organization = elided(organizationOf(subject), small, beside * 0.35);
    layout.credit = elided(frame.credit, small, width * 0.85);
    if (options.showsEnglish)
        layout.hint = elided(words[Word::UnofficialHint], small, width * 0.85);
    Galley galley(layout.style);
    const PaperContext context{galley, words, options.showsEnglish};
    const ReportBlocks blocks = blocksOf(whole, words, options);
    layout.missing = missingIn(blocks);
    if (const QStringList ofMark = missingIn(options.mark); !ofMark.isEmpty())
        layout.missing.push_back({options.mark, ofMark});
    setCover(context, std::get<CoverBlock>(blocks.front()), options.logo);
    const std::size_t afterTitle = galley.mark();
    setBlocks(context, blocks);
    layout.pages = paginate(galley.strips(), layout.style.bodyHeight());
    if (options.depth != ReportDepth::Summary && pageCount() > mostPagesWithoutContents) {
        const auto placePages = std::make_shared<PlacePages>();
        layout.pages = paginate(withContents(galley.strips(), afterTitle, context, layout.hasCover, placePages),
                                layout.style.bodyHeight());
        for (const PlacedBookmark &bookmark : bookmarks())
            placePages->emplace(bookmark.bookmark.place, bookmark.page + 1);
    }
    for (int page = 1; page <= pageCount(); ++page)
        layout.pageNumbers << words[Word::PageFigure].arg(page).arg(pageCount());
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
    return m_layout->imprint.title;
}

const ReportImprint &ReportDocument::imprint() const
{
    return m_layout->imprint;
}

const std::vector<MissingCharacters> &ReportDocument::missing() const
{
    return m_layout->missing;
}

void ReportDocument::Layout::paintEdge(QPainter &painter, const QString &left, const QString &right, qreal y,
                                       qreal rightMargin) const
{
    const QRectF body(style.margins.left(), 0, style.bodyWidth(), 0);
    TextLines(left, style.small, body.width()).paint(painter, {body.left(), y});
    TextLines(right, style.small, body.width() - rightMargin, Qt::AlignRight).paint(painter, {body.left(), y});
}

void ReportDocument::Layout::paintMark(QPainter &painter, qreal y) const
{
    if (!mark)
        return;
    const QRectF frame(style.page.width() - style.margins.right() - markWidth(), y - 2, markWidth(), mark->lineHeight() + 4);
    painter.save();
    painter.setPen(QPen(style.body.color, 0.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.adjusted(0.4, 0.4, -0.4, -0.4));
    painter.restore();
    mark->paint(painter, {frame.left() + markPadding, y});
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
    const qreal line = layout.style.small.lineHeight;
    layout.paintMark(painter, area.top() - 2 * line);
    if (page == 0 && layout.hasCover)
        return;
    const qreal besideIt = layout.mark ? layout.markWidth() + besideMark : 0;
    if (page > 0)
        layout.paintEdge(painter, layout.header, layout.organization, area.top() - 2 * line, besideIt);
    layout.paintEdge(painter, layout.credit, layout.pageNumbers[page], area.bottom() + line, 0);
    if (!layout.hint.isEmpty())
        layout.paintEdge(painter, layout.hint, {}, area.bottom() + 2 * line, 0);
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
    QSet<QString> places;
    for (const PlacedBookmark &placed : bookmarks())
        places.insert(placed.bookmark.place);
    const auto isSomewhere = [&places](const Link &link) {
        return link.target.startsWith(QLatin1String("https://")) || places.contains(link.target);
    };
    std::vector<PlacedLink> links;
    for (int page = 0; page < pageCount(); ++page) {
        for (const PlacedStrip &placed : m_layout->pages[static_cast<std::size_t>(page)]) {
            for (const Link &link : placed.strip->links) {
                if (isSomewhere(link))
                    links.push_back({page, link.area.translated(body().left(), body().top() + placed.top), link.target});
            }
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

}  // namespace psirt::report
