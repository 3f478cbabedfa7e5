// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportdocument.h"

#include "app/report/pagination.h"
#include "app/report/sections.h"

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

std::vector<PageStrips> setPages(const ReportContent &content, const ReportWords &words, bool showsEnglish,
                                 const PaperStyle &style)
{
    Galley galley(style);
    const SectionContext context{galley, words, showsEnglish};
    setCover(context, content.cover, content.summary.overall);
    setSummary(context, content.summary, content.cover.properties.remarks);
    setAreas(context, content.areas);
    setRecords(context, content.records, content.areas);
    setCredits(context, content.credits);
    return paginate(galley.strips(), style.bodyHeight());
}

}  // namespace

ReportDocument::ReportDocument(const ReportContent &content, const ReportOptions &options)
    : m_layout(std::make_unique<Layout>())
{
    const ReportWords words(options.language);
    const Properties &properties = content.cover.properties;
    Layout &layout = *m_layout;
    layout.pageSize = options.pageSize;
    layout.style = PaperStyle::of(options.pageSize.size(QPageSize::Point));
    layout.title = properties.title.isEmpty() ? words[Word::Untitled] : properties.title;
    const TextStyle &small = layout.style.small;
    const qreal width = layout.style.bodyWidth();
    layout.header = elided(layout.title, small, width * 0.6);
    layout.organization = elided(properties.organization, small, width * 0.35);
    layout.credit = elided(content.credits.sheetTitle.japanese + QStringLiteral(" ") + content.credits.sheetVersion,
                           small, width * 0.85);
    if (options.showsEnglish)
        layout.hint = elided(words[Word::UnofficialHint], small, width * 0.85);
    layout.pages = setPages(content, words, options.showsEnglish, layout.style);
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

bool ReportDocument::print(QPagedPaintDevice &device, const std::vector<int> &pages) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    bool isFirst = true;
    for (const int page : pages) {
        if (!isFirst && !device.newPage())
            return false;
        isFirst = false;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        paintPage(painter, page);
        painter.restore();
    }
    return painter.end();
}

bool ReportDocument::print(QPagedPaintDevice &device) const
{
    std::vector<int> pages(m_layout->pages.size());
    std::iota(pages.begin(), pages.end(), 0);
    return print(device, pages);
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
