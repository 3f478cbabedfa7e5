// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/radarfigure.h"
#include "app/report/reportflow.h"
#include "app/report/reporttext.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>

namespace psirt {

namespace {

const char style[] = R"(
:root { color-scheme: light; --muted: #5f6b7a; --line: #d5dae1; --current: #0b62a4; }
body { font-family: "BIZ UDPGothic", "Hiragino Sans", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, sans-serif; line-height: 1.6;
  color: #1c2127; background: #fff; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.8rem; line-height: 1.3; margin: 0 0 1.5rem; text-wrap: balance; }
h2 { font-size: 1.4rem; margin: 3rem 0 1rem; border-top: 3px solid var(--current); padding-top: .75rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
h2 small, h3 small, .small, nav { font-size: .85rem; color: var(--muted); font-weight: normal; }
h2 small, h3 small { display: block; }
p, dd, td, li { white-space: pre-line; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(6rem, 10rem) 1fr; gap: .4rem 1rem; }
dt { color: var(--muted); font-size: .9rem; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
th + th, td + td { padding-left: .6rem; }
th { font-size: .85rem; color: var(--muted); font-weight: normal; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
img { max-width: 100%; height: auto; display: block; margin: 1rem auto; }
nav a { margin-right: 1rem; display: inline-block; color: var(--current); }
@media print { body { margin: 0; max-width: none; } h2, h3, h4 { break-after: avoid; } tr, img { break-inside: avoid; } nav { display: none; } }
)";

/// As text in HTML: what HTML can't hold becomes a sign of it.
QString escaped(QString text)
{
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        constexpr char16_t firstPrintable = 0x20;
        const bool isBlank = code == u'\n' || code == u'\t' || code == u'\r';
        if ((code < firstPrintable && !isBlank) || code >= 0xFFFE)
            character = QChar(QChar::ReplacementCharacter);
    }
    return text.toHtmlEscaped();
}

/// The chart as the PDF has it, with its legend, in pixels.
QImage chartImage(const Radar &radar, const ReportWords &words, bool showsEnglish)
{
    constexpr qreal height = 290;          // points
    constexpr qreal pixelsPerPoint = 2.4;  // for sharp screens
    Galley galley(PaperStyle::of(QPageSize(QPageSize::A4).size(QPageSize::Point)));
    setRadar({galley, words, showsEnglish}, radar, height);
    if (galley.strips().empty())
        return {};
    QImage image((QSizeF(galley.width(), galley.height()) * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(galley.style().colors.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    for (const Strip &strip : galley.strips()) {
        painter.translate(0, strip.spaceBefore);
        painter.save();
        strip.paint(painter);
        painter.restore();
        painter.translate(0, strip.height);
    }
    return image;
}

/// Writes the blocks one after the other.
class HtmlWriter {
public:
    HtmlWriter(const ReportWords &words, bool showsEnglish, QString &html)
        : m_words(words), m_showsEnglish(showsEnglish), m_html(html)
    {
    }

    void operator()(const HeadingBlock &heading)
    {
        const QString tag = QStringLiteral("h%1").arg(heading.level);
        m_html += QLatin1Char('<') + tag;
        if (!heading.anchor.isEmpty())
            m_html += QStringLiteral(" id=\"%1\"").arg(heading.anchor);
        m_html += QLatin1Char('>') + escaped(heading.text);
        if (!heading.rendering.isEmpty())
            m_html += QStringLiteral(" <small lang=\"en\">%1</small>").arg(escaped(heading.rendering));
        m_html += QStringLiteral("</%1>\n").arg(tag);
    }

    void operator()(const TextBlock &text)
    {
        m_html += (text.isSmall ? QStringLiteral("<p class=\"small\">") : QStringLiteral("<p>")) + escaped(text.text)
                  + QStringLiteral("</p>\n");
    }

    void operator()(const FactsBlock &facts)
    {
        m_html += QStringLiteral("<dl>\n");
        for (const FactsBlock::Fact &fact : facts.facts)
            m_html += QStringLiteral("<dt>") + escaped(fact.name) + QStringLiteral("</dt><dd>") + escaped(fact.value)
                      + QStringLiteral("</dd>\n");
        m_html += QStringLiteral("</dl>\n");
    }

    void operator()(const TableBlock &table)
    {
        m_html += QStringLiteral("<table>\n<thead><tr>");
        for (std::size_t column = 0; column < table.headers.size(); ++column)
            cell(QStringLiteral("th"), table.headers[column], table.isFigure[column]);
        m_html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const auto &row : table.rows) {
            m_html += QStringLiteral("<tr>");
            for (std::size_t column = 0; column < row.size(); ++column)
                cell(QStringLiteral("td"), row[column], table.isFigure[column]);
            m_html += QStringLiteral("</tr>\n");
        }
        m_html += QStringLiteral("</tbody>\n</table>\n");
    }

    void operator()(const ListBlock &list)
    {
        m_html += QStringLiteral("<h4>") + escaped(list.name) + QStringLiteral("</h4>\n<ul>\n");
        for (const QString &item : list.items)
            m_html += QStringLiteral("<li>") + escaped(item) + QStringLiteral("</li>\n");
        m_html += QStringLiteral("</ul>\n");
    }

    void operator()(const ChartBlock &chart)
    {
        const QImage image = chartImage(chart.radar, m_words, m_showsEnglish);
        if (image.isNull())
            return;
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        constexpr int smallest = 0;
        image.save(&buffer, "PNG", smallest);
        m_html += QStringLiteral("<img width=\"640\" alt=\"%1\" src=\"data:image/png;base64,%2\">\n")
                      .arg(escaped(chart.title), QString::fromLatin1(png.toBase64()));
    }

private:
    void cell(const QString &tag, const QString &text, bool isFigure)
    {
        m_html += QLatin1Char('<') + tag + (isFigure ? QStringLiteral(" class=\"figure\"") : QString()) + QLatin1Char('>')
                  + escaped(text) + QStringLiteral("</%1>").arg(tag);
    }

    const ReportWords &m_words;
    bool m_showsEnglish;
    QString &m_html;
};

/// Links to the sections.
QString contentsOf(const std::vector<ReportBlock> &blocks)
{
    constexpr int sectionLevel = 2;
    QString links;
    for (const ReportBlock &block : blocks) {
        const auto *heading = std::get_if<HeadingBlock>(&block);
        if (heading && heading->level == sectionLevel && !heading->anchor.isEmpty())
            links += QStringLiteral("<a href=\"#%1\">%2</a>\n").arg(heading->anchor, escaped(heading->text));
    }
    return QStringLiteral("<nav>\n") + links + QStringLiteral("</nav>\n");
}

}  // namespace

QByteArray reportHtml(const ReportContent &content, const ReportOptions &options)
{
    const ReportWords words(options.language);
    const std::vector<ReportBlock> blocks = flowOf(atDepth(content, options.depth), words, options.showsEnglish);
    const QString &title = content.cover.properties.title;
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n")
                       .arg(options.language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en"),
                            escaped(title.isEmpty() ? words[Word::Untitled] : title));
    html += QStringLiteral("<style>") + QString::fromLatin1(style) + QStringLiteral("</style>\n</head>\n<body>\n");
    html += contentsOf(blocks);
    HtmlWriter writer(words, options.showsEnglish, html);
    for (const ReportBlock &block : blocks)
        std::visit(writer, block);
    html += QStringLiteral("</body>\n</html>\n");
    return html.toUtf8();
}

}  // namespace psirt
