// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/odttext.h"

#include "app/drawings/chartpicture.h"
#include "app/report/flowfigure.h"
#include "app/report/odtstyles.h"

#include <algorithm>

namespace psirt::report {

namespace {

constexpr int contentsDepth = 2;  ///< levels of headings that the contents name

QString styleNamed(const char *name)
{
    return odtStyleName(QString::fromLatin1(name));
}

}  // namespace

void OdtText::lines(const OdtLines &lines)
{
    if (lines.text.trimmed().isEmpty() && lines.lead.isEmpty() && lines.anchor.isEmpty())
        return;
    qsizetype start = 0;
    while (start <= lines.text.size()) {
        const qsizetype found = lines.text.indexOf(QLatin1Char('\n'), start);
        const qsizetype end = found < 0 ? lines.text.size() : found;
        paragraph(lines, start, end - start);
        start = end + 1;
    }
}

void OdtText::line(const OdtLines &line)
{
    paragraph(line, 0, line.text.size());
}

void OdtText::paragraph(const OdtLines &lines, qsizetype start, qsizetype length)
{
    m_isAfterTable = false;
    m_isCellEmpty = false;
    m_xml.begin("text:p", {{"text:style-name", styleNamed(lines.style)}});
    if (start == 0 && !lines.anchor.isEmpty())
        m_xml.empty("text:bookmark", {{"text:name", lines.anchor}});
    if (start == 0 && !lines.lead.isEmpty())
        run(lines.lead + QStringLiteral("  "), "Level number", {});
    const qsizetype end = start + length;
    qsizetype done = start;
    for (const TextLink &link : lines.links) {
        const qsizetype from = std::max(link.start, done);
        const qsizetype to = std::min(link.start + link.length, end);
        if (from >= to)
            continue;
        run(lines.text.mid(done, from - done), lines.letters, {});
        run(lines.text.mid(from, to - from), lines.letters, link.target);
        done = to;
    }
    run(lines.text.mid(done, end - done), lines.letters, lines.target);
    m_xml.end();
}

void OdtText::run(const QString &text, const char *letters, const QString &target)
{
    if (text.isEmpty())
        return;
    const bool isAddress = target.startsWith(QLatin1String("https://"));
    const bool isLink = isAddress || m_anchors.contains(target);
    const bool isStyled = *letters != '\0';
    if (isStyled)
        m_xml.begin("text:span", {{"text:style-name", styleNamed(letters)}});
    if (isLink) {
        const QString link = styleNamed("Internet link");
        m_xml.begin("text:a", {{"xlink:type", QStringLiteral("simple")},
                               {"xlink:href", isAddress ? target : QLatin1Char('#') + target},
                               {"text:style-name", link},
                               {"text:visited-style-name", link}});
    }
    m_xml.spacedText(text);
    for (int open = (isStyled ? 1 : 0) + (isLink ? 1 : 0); open > 0; --open)
        m_xml.end();
}

void OdtText::heading(int level, const QString &text, const QString &anchor, const char *style)
{
    m_isAfterTable = false;
    const QString own = QStringLiteral("Heading %1").arg(level);
    m_xml.begin("text:h", {{"text:style-name", *style == '\0' ? odtStyleName(own) : styleNamed(style)},
                           {"text:outline-level", QString::number(level)}});
    if (!anchor.isEmpty())
        m_xml.empty("text:bookmark", {{"text:name", anchor}});
    m_xml.spacedText(text);
    m_xml.end();
}

void OdtText::bullets(const QStringList &items)
{
    if (items.isEmpty())
        return;
    m_xml.begin("text:list", {{"text:style-name", QStringLiteral("Bullets")}});
    for (const QString &item : items) {
        m_xml.begin("text:list-item");
        line({item, "List Bullet"});
        m_xml.end();
    }
    m_xml.end();
}

void OdtText::picture(const QImage &image, const QSizeF &size, const char *style, const QString &title,
                      const QString &description)
{
    m_isAfterTable = false;
    m_isCellEmpty = false;
    const QString number = QString::number(m_pictures.size() + 1);
    const QString path = QStringLiteral("Pictures/%1.png").arg(number);
    m_pictures.push_back({path, QStringLiteral("image/png"), drawings::pngOf(image)});
    m_xml.begin("text:p", {{"text:style-name", styleNamed(style)}});
    m_xml.begin("draw:frame", {{"draw:style-name", QStringLiteral("InlinePicture")},
                               {"draw:name", QStringLiteral("Picture%1").arg(number)},
                               {"text:anchor-type", QStringLiteral("as-char")},
                               {"svg:width", odtPoints(size.width())},
                               {"svg:height", odtPoints(size.height())}});
    m_xml.empty("draw:image", {{"xlink:href", path},
                               {"xlink:type", QStringLiteral("simple")},
                               {"xlink:show", QStringLiteral("embed")},
                               {"xlink:actuate", QStringLiteral("onLoad")}});
    m_xml.element("svg:title", title);
    m_xml.element("svg:desc", description);
    m_xml.end();
    m_xml.end();
}

void OdtText::beginTable(const std::vector<qreal> &widths, const QString &title, const char *style)
{
    if (m_isAfterTable)
        emptyLine("Table Gap");
    m_xml.begin("table:table", {{"table:name", QStringLiteral("Table%1").arg(++m_tables)},
                                {"table:style-name", QString::fromLatin1(style)}});
    m_xml.element("table:title", title);
    for (const qreal width : widths) {
        const int tenths = odtTenths(width);
        m_columns.insert(tenths);
        m_xml.empty("table:table-column", {{"table:style-name", odtColumnStyle(tenths)}});
    }
}

void OdtText::endTable()
{
    m_xml.end();
    m_isAfterTable = true;
}

void OdtText::beginRow(bool isWhole)
{
    m_xml.begin("table:table-row", {{"table:style-name", isWhole ? QStringLiteral("WholeRow") : QStringLiteral("LongRow")}});
}

void OdtText::beginCell(const char *style)
{
    m_xml.begin("table:table-cell",
                {{"table:style-name", QString::fromLatin1(style)}, {"office:value-type", QStringLiteral("string")}});
    m_isCellEmpty = true;
}

void OdtText::endCell()
{
    if (m_isCellEmpty)
        emptyLine("Table Contents");
    m_xml.end();
}

void OdtText::contents(const QString &title, const std::vector<Entry> &entries, const char *titleStyle)
{
    m_isAfterTable = false;
    m_xml.begin("text:table-of-content",
                {{"text:name", QStringLiteral("Contents")}, {"text:protected", QStringLiteral("false")}});
    m_xml.begin("text:table-of-content-source", {{"text:outline-level", QString::number(contentsDepth)}});
    m_xml.begin("text:index-title-template", {{"text:style-name", styleNamed("Contents Heading")}});
    m_xml.text(title);
    m_xml.end();
    for (int level = 1; level <= contentsDepth; ++level) {
        m_xml.begin("text:table-of-content-entry-template",
                    {{"text:outline-level", QString::number(level)},
                     {"text:style-name", odtStyleName(QStringLiteral("Contents %1").arg(level))}});
        m_xml.empty("text:index-entry-link-start", {{"text:style-name", styleNamed("Index Link")}});
        m_xml.empty("text:index-entry-text");
        m_xml.empty("text:index-entry-tab-stop",
                    {{"style:type", QStringLiteral("right")}, {"style:leader-char", QStringLiteral(".")}});
        m_xml.empty("text:index-entry-page-number");
        m_xml.empty("text:index-entry-link-end");
        m_xml.end();
    }
    m_xml.end();
    m_xml.begin("text:index-body");
    m_xml.begin("text:index-title", {{"text:name", QStringLiteral("ContentsTitle")}});
    line({title, titleStyle});
    m_xml.end();
    for (const Entry &entry : entries) {
        if (entry.level > contentsDepth)
            continue;
        const QString link = styleNamed("Index Link");
        m_xml.begin("text:p", {{"text:style-name", odtStyleName(QStringLiteral("Contents %1").arg(entry.level))}});
        m_xml.begin("text:a", {{"xlink:type", QStringLiteral("simple")},
                               {"xlink:href", QLatin1Char('#') + entry.anchor},
                               {"text:style-name", link},
                               {"text:visited-style-name", link}});
        m_xml.spacedText(entry.text);
        m_xml.empty("text:tab");
        m_xml.empty("text:bookmark-ref",
                    {{"text:reference-format", QStringLiteral("page")}, {"text:ref-name", entry.anchor}});
        m_xml.end();
        m_xml.end();
    }
    m_xml.end();
    m_xml.end();
}

}  // namespace psirt::report
