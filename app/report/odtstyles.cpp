// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/odtstyles.h"

#include "app/theme/fonts.h"

#include <cmath>
#include <optional>

namespace psirt::report {

namespace {

constexpr char reportFace[] = "Report";
constexpr qreal lineOfEdge = 12;  ///< of header and footer

/// What a style says otherwise than its parent.
struct StyleLook {
    qreal size = 0;
    qreal lineHeight = 0;
    std::optional<bool> isBold = {};
    QColor color = {};
};

struct NamedStyle {
    const char *name;
    const char *parent;
    StyleLook look = {};
    OdtXml::Attributes paragraph = {};
    int outline = 0;             ///< of a heading
    const char *next = nullptr;  ///< the style of the paragraph that is typed after it; none: the same
};

StyleLook lookOf(const TextStyle &style)
{
    return {style.size, style.lineHeight, style.isBold, style.color};
}

OdtXml::Attributes keeping(OdtXml::Attributes others = {})
{
    others.emplace_back("fo:keep-with-next", QStringLiteral("always"));
    return others;
}

OdtXml::Attributes atEnd(OdtXml::Attributes others = {})
{
    others.emplace_back("fo:text-align", QStringLiteral("end"));
    return others;
}

/// For Latin and for Japanese letters alike.
OdtXml::Attributes textAttributes(const StyleLook &look)
{
    OdtXml::Attributes attributes;
    if (look.size > 0) {
        for (const char *name : {"fo:font-size", "style:font-size-asian", "style:font-size-complex"})
            attributes.emplace_back(name, odtPoints(look.size));
    }
    if (look.isBold) {
        for (const char *name : {"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"})
            attributes.emplace_back(name, *look.isBold ? QStringLiteral("bold") : QStringLiteral("normal"));
    }
    if (look.color.isValid())
        attributes.emplace_back("fo:color", look.color.name());
    return attributes;
}

std::vector<NamedStyle> textStyles(const PaperStyle &paper)
{
    const StyleLook small = lookOf(paper.small);
    const StyleLook bold{.isBold = true};
    const StyleLook record{paper.body.size + 1, paper.body.lineHeight + 1};
    constexpr qreal recordRule = 0.5;
    return {{"Text body", "Standard", {}, odtRoom(0, 6)},
            {"Lead", "Text body", {14, 21, true}, odtRoom(0, 8)},
            {"Key sentence", "Text body", bold},
            {"Remark", "Text body", small},
            {"Small text", "Text body", {paper.small.size, paper.small.lineHeight}},
            {"Heading", "Standard", bold, keeping(odtRoom(12, 4)), 0, "Text body"},
            {"Title", "Heading", {paper.pageTitle.size, paper.pageTitle.lineHeight}, odtRoom(0, 6), 0, "Subtitle"},
            {"Subtitle", "Heading", {paper.title.size, paper.title.lineHeight}, odtRoom(0, 4), 0, "Text body"},
            {"Report kind", "Standard", {.color = paper.colors.muted}, odtRoom(0, 8)},
            {"Title rule",
             "Standard",
             {2, 3},
             odtRoom(14, 20,
                     {{"fo:border-top", odtLine(3, paper.colors.current)},
                      {"fo:margin-right", odtPoints(paper.bodyWidth() - 40)}})},
            {"Heading 1", "Heading", {paper.pageTitle.size, paper.pageTitle.lineHeight}, odtRoom(24, 10), 1, "Text body"},
            {"Heading 2", "Heading", {paper.title.size, paper.title.lineHeight}, odtRoom(18, 6), 2, "Text body"},
            {"Heading 3", "Heading", record,
             odtRoom(14, 4, {{"fo:border-top", odtLine(recordRule, paper.colors.grid)}, {"fo:padding-top", odtPoints(7)}}),
             3, "Text body"},
            {"Heading 4", "Heading", {}, odtRoom(10, 4), 4, "Text body"},
            {"Heading rendering", "Standard", small, keeping(odtRoom(0, 6)), 0, "Text body"},
            {"Heading note", "Standard", {.color = paper.colors.muted}, keeping(odtRoom(0, 4)), 0, "Text body"},
            {"List Bullet", "Standard"},
            {"Picture", "Standard", {}, odtRoom(6, 6, {{"fo:text-align", QStringLiteral("center")}})},
            {"Caption", "Standard", small, keeping(odtRoom(6, 2))}};
}

std::vector<NamedStyle> tableStyles(const PaperStyle &paper)
{
    const StyleLook small = lookOf(paper.small);
    const qreal aside = paper.body.lineHeight - paper.small.lineHeight;  // so that a small line stands on a large one's
    constexpr qreal bar = 2.5;
    return {{"Table Contents", "Standard"},
            {"Table Figure", "Table Contents", {}, atEnd()},
            {"Table Small Text", "Table Contents", {paper.small.size, paper.small.lineHeight}},
            {"Table Small Figure", "Table Small Text", {}, atEnd()},
            {"Table Heading", "Table Contents", small},
            {"Table Heading Figure", "Table Heading", {}, atEnd()},
            {"Table Note", "Table Contents", small},
            {"Table Gap", "Standard", {4, 6}},
            {"Fact name", "Table Contents", small, odtRoom(aside, 0)},
            {"Fact value", "Table Contents"},
            {"Fact note", "Fact value", small},
            {"Level card",
             "Fact value",
             {},
             {{"fo:background-color", paper.colors.raisedSurface.name()},
              {"fo:border-left", odtLine(bar, paper.colors.current)},
              {"fo:padding", odtPoints(4)}}},
            {"Figure name", "Table Contents", small, keeping()},
            {"Figure value", "Table Contents", lookOf(paper.pageTitle), keeping()},
            {"Figure note", "Table Contents", small}};
}

std::vector<NamedStyle> pageStyles(const PaperStyle &paper)
{
    const StyleLook small = lookOf(paper.small);
    return {{"Header", "Standard", small},
            {"Footer", "Standard", small},
            {"Contents Heading", "Standard", lookOf(paper.pageTitle), keeping(odtRoom(0, 8))},
            {"Contents 1", "Standard", {.isBold = true}, odtRoom(5, 0)},
            {"Contents 2", "Standard", {paper.small.size, paper.small.lineHeight}, {{"fo:margin-left", odtPoints(12)}}}};
}

/// Contents and edges end at the right margin.
void writeTabStop(OdtXml &xml, const NamedStyle &style, const PaperStyle &paper)
{
    const QString name = QString::fromLatin1(style.name);
    const bool isContents = name == QStringLiteral("Contents 1") || name == QStringLiteral("Contents 2");
    if (!isContents && name != QStringLiteral("Header") && name != QStringLiteral("Footer"))
        return;
    OdtXml::Attributes stop{{"style:position", odtPoints(paper.bodyWidth())}, {"style:type", QStringLiteral("right")}};
    if (isContents) {
        stop.emplace_back("style:leader-style", QStringLiteral("dotted"));
        stop.emplace_back("style:leader-text", QStringLiteral("."));
    }
    xml.begin("style:tab-stops");
    xml.empty("style:tab-stop", stop);
    xml.end();
}

void writeStyle(OdtXml &xml, const NamedStyle &style, const PaperStyle &paper)
{
    const QString name = QString::fromLatin1(style.name);
    OdtXml::Attributes head{{"style:name", odtStyleName(name)},
                            {"style:display-name", name},
                            {"style:family", QStringLiteral("paragraph")},
                            {"style:parent-style-name", odtStyleName(QString::fromLatin1(style.parent))}};
    if (style.next)
        head.emplace_back("style:next-style-name", odtStyleName(QString::fromLatin1(style.next)));
    if (style.outline > 0)
        head.emplace_back("style:default-outline-level", QString::number(style.outline));
    OdtXml::Attributes paragraph = style.paragraph;
    if (style.look.lineHeight > 0)
        paragraph.emplace_back("style:line-height-at-least", odtPoints(style.look.lineHeight));
    xml.begin("style:style", head);
    xml.begin("style:paragraph-properties", paragraph);
    writeTabStop(xml, style, paper);
    xml.end();
    if (const OdtXml::Attributes text = textAttributes(style.look); !text.empty())
        xml.empty("style:text-properties", text);
    xml.end();
}

void writeTextStyle(OdtXml &xml, const QString &name, const OdtXml::Attributes &text)
{
    xml.begin("style:style",
              {{"style:name", odtStyleName(name)}, {"style:display-name", name}, {"style:family", QStringLiteral("text")}});
    xml.empty("style:text-properties", text);
    xml.end();
}

void writeTextStyles(OdtXml &xml, const PaperStyle &paper)
{
    writeTextStyle(xml, QStringLiteral("Strong Emphasis"), textAttributes({.isBold = true}));
    writeTextStyle(xml, QStringLiteral("Level number"), textAttributes({.isBold = true, .color = paper.colors.current}));
    writeTextStyle(xml, QStringLiteral("Muted"), textAttributes({.color = paper.colors.muted}));
    OdtXml::Attributes english = textAttributes({});
    english.emplace_back("fo:language", QStringLiteral("en"));
    english.emplace_back("fo:country", QStringLiteral("GB"));
    writeTextStyle(xml, QStringLiteral("English rendering"), english);
    writeTextStyle(xml, QStringLiteral("Internet link"),
                   {{"style:text-underline-style", QStringLiteral("solid")},
                    {"style:text-underline-width", QStringLiteral("auto")},
                    {"style:text-underline-color", paper.colors.grid.name()}});
    writeTextStyle(xml, QStringLiteral("Index Link"), {});
    xml.begin("text:list-style", {{"style:name", QStringLiteral("Bullets")}});
    xml.begin("text:list-level-style-bullet",
              {{"text:level", QStringLiteral("1")}, {"text:bullet-char", QStringLiteral("•")}});
    xml.begin("style:list-level-properties",
              {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
    constexpr qreal hanging = 10;
    xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", QStringLiteral("listtab")},
                                                   {"text:list-tab-stop-position", odtPoints(hanging)},
                                                   {"fo:text-indent", odtPoints(-hanging)},
                                                   {"fo:margin-left", odtPoints(hanging)}});
    xml.end();
    xml.end();
    xml.end();
}

/// What every paragraph has.
void writeDefaultStyle(OdtXml &xml, const PaperStyle &paper, Language language)
{
    // Latin letters within Japanese are English words: they break and hyphenate as such.
    const Language latin = language == Language::Japanese ? Language::English : language;
    const QStringList locale = factsOf(latin).locale.name().split(QLatin1Char('_'));
    OdtXml::Attributes text = textAttributes({paper.body.size, 0, false, paper.body.color});
    for (const char *name : {"style:font-name", "style:font-name-asian", "style:font-name-complex"})
        text.emplace_back(name, QString::fromLatin1(reportFace));
    text.emplace_back("fo:language", locale.constFirst());
    text.emplace_back("fo:country", locale.constLast());
    text.emplace_back("style:language-asian", QStringLiteral("ja"));
    text.emplace_back("style:country-asian", QStringLiteral("JP"));
    xml.begin("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    xml.empty("style:paragraph-properties", {{"style:line-height-at-least", odtPoints(paper.body.lineHeight)},
                                             {"fo:orphans", QStringLiteral("2")},
                                             {"fo:widows", QStringLiteral("2")},
                                             {"style:text-autospace", QStringLiteral("ideograph-alpha")},
                                             {"style:punctuation-wrap", QStringLiteral("hanging")},
                                             {"style:line-break", QStringLiteral("strict")},
                                             {"style:writing-mode", QStringLiteral("page")}});
    xml.empty("style:text-properties", text);
    xml.end();
    xml.empty("style:style", {{"style:name", QStringLiteral("Standard")}, {"style:family", QStringLiteral("paragraph")}});
}

void writeFaces(OdtXml &xml)
{
    xml.begin("office:font-face-decls");
    xml.empty(
        "style:font-face",
        {{"style:name", QString::fromLatin1(reportFace)},
         {"svg:font-family", QStringLiteral("'%1', 'Yu Gothic', 'Hiragino Sans', 'Noto Sans CJK JP', Meiryo, sans-serif")
                                 .arg(QString::fromLatin1(bundledFontFamily))},
         {"style:font-family-generic", QStringLiteral("swiss")},
         {"style:font-pitch", QStringLiteral("variable")}});
    xml.end();
}

/// Header and footer lie where paper has them, two lines above the body and two beneath.
void writePageLayout(OdtXml &xml, const PaperStyle &paper)
{
    constexpr qreal headerHeight = 2 * lineOfEdge;
    constexpr qreal footerHeight = 3 * lineOfEdge;
    const QMarginsF &margins = paper.margins;
    const bool isLandscape = paper.page.width() > paper.page.height();
    xml.begin("style:page-layout", {{"style:name", QStringLiteral("Page")}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", odtPoints(paper.page.width())},
               {"fo:page-height", odtPoints(paper.page.height())},
               {"style:print-orientation", isLandscape ? QStringLiteral("landscape") : QStringLiteral("portrait")},
               {"fo:margin-left", odtPoints(margins.left())},
               {"fo:margin-right", odtPoints(margins.right())},
               {"fo:margin-top", odtPoints(std::max(0.0, margins.top() - headerHeight))},
               {"fo:margin-bottom", odtPoints(std::max(0.0, margins.bottom() - footerHeight))}});
    xml.begin("style:header-style");
    xml.empty("style:header-footer-properties",
              {{"fo:min-height", odtPoints(headerHeight)}, {"fo:margin-bottom", odtPoints(lineOfEdge)}});
    xml.end();
    xml.begin("style:footer-style");
    xml.empty("style:header-footer-properties",
              {{"fo:min-height", odtPoints(footerHeight)}, {"fo:margin-top", odtPoints(lineOfEdge)}});
    xml.end();
    xml.end();
}

/// %1 and %2 as fields that count pages.
void writePageFigure(OdtXml &xml, const QString &pattern)
{
    const QString page = QStringLiteral("%1");
    const QString pages = QStringLiteral("%2");
    QString rest = pattern;
    while (!rest.isEmpty()) {
        if (rest.startsWith(page) || rest.startsWith(pages)) {
            const bool isPage = rest.startsWith(page);
            xml.begin(isPage ? "text:page-number" : "text:page-count",
                      isPage ? OdtXml::Attributes{{"text:select-page", QStringLiteral("current")}} : OdtXml::Attributes{});
            xml.text(QStringLiteral("1"));
            xml.end();
            rest.remove(0, page.size());
        } else {
            const qsizetype next = rest.indexOf(QLatin1Char('%'), 1);
            xml.text(next < 0 ? rest : rest.left(next));
            rest.remove(0, next < 0 ? rest.size() : next);
        }
    }
}

void writeEdge(OdtXml &xml, const char *style, const QString &left, const QString &right, const QString &mark = {})
{
    xml.begin("text:p", {{"text:style-name", QString::fromLatin1(style)}});
    xml.spacedText(left);
    xml.empty("text:tab");
    xml.spacedText(right);
    if (!mark.isEmpty()) {
        xml.spacedText(right.isEmpty() ? QString() : QStringLiteral("   "));
        xml.begin("text:span", {{"text:style-name", odtStyleName(QStringLiteral("Strong Emphasis"))}});
        xml.spacedText(mark);
        xml.end();
    }
    xml.end();
}

void writeFooter(OdtXml &xml, const OdtEdges &edges)
{
    xml.begin("style:footer");
    xml.begin("text:p", {{"text:style-name", QStringLiteral("Footer")}});
    xml.spacedText(edges.credit);
    xml.empty("text:tab");
    writePageFigure(xml, edges.pageFigure);
    xml.end();
    if (!edges.hint.isEmpty())
        writeEdge(xml, "Footer", edges.hint, {});
    xml.end();
}

/// The first page has no title above its own.
void writeMasterPages(OdtXml &xml, const OdtEdges &edges)
{
    xml.begin("office:master-styles");
    xml.begin("style:master-page",
              {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("Page")}});
    xml.begin("style:header");
    writeEdge(xml, "Header", edges.header, edges.organization, edges.mark);
    xml.end();
    writeFooter(xml, edges);
    xml.end();
    xml.begin("style:master-page", {{"style:name", odtStyleName(QStringLiteral("First Page"))},
                                    {"style:display-name", QStringLiteral("First Page")},
                                    {"style:page-layout-name", QStringLiteral("Page")},
                                    {"style:next-style-name", QStringLiteral("Standard")}});
    xml.begin("style:header");
    writeEdge(xml, "Header", {}, {}, edges.mark);
    xml.end();
    if (edges.hasCover) {
        xml.begin("style:footer");
        writeEdge(xml, "Footer", {}, {});
        xml.end();
    } else {
        writeFooter(xml, edges);
    }
    xml.end();
    xml.end();
}

}  // namespace

QString odtStyleName(const QString &name)
{
    return QString(name).replace(QLatin1Char(' '), QStringLiteral("_20_"));
}

int odtTenths(qreal points)
{
    return static_cast<int>(std::lround(points * 10));
}

QString odtColumnStyle(int tenths)
{
    return QStringLiteral("Column%1").arg(tenths);
}

QString odtPoints(qreal points)
{
    return QString::number(points, 'f', 1) + QStringLiteral("pt");
}

QString odtLine(qreal width, const QColor &color)
{
    return QStringLiteral("%1 solid %2").arg(odtPoints(width), color.name());
}

OdtXml::Attributes odtRoom(qreal above, qreal below, OdtXml::Attributes others)
{
    others.emplace_back("fo:margin-top", odtPoints(above));
    others.emplace_back("fo:margin-bottom", odtPoints(below));
    return others;
}

QByteArray odtStyles(const PaperStyle &paper, const OdtEdges &edges, Language language)
{
    QByteArray bytes;
    OdtXml xml(bytes);
    xml.beginDocument("office:document-styles");
    writeFaces(xml);
    xml.begin("office:styles");
    writeDefaultStyle(xml, paper, language);
    for (const std::vector<NamedStyle> &styles : {textStyles(paper), tableStyles(paper), pageStyles(paper)}) {
        for (const NamedStyle &style : styles)
            writeStyle(xml, style, paper);
    }
    writeTextStyles(xml, paper);
    xml.end();
    xml.begin("office:automatic-styles");
    writePageLayout(xml, paper);
    xml.end();
    writeMasterPages(xml, edges);
    xml.end();
    return bytes;
}

}  // namespace psirt::report
