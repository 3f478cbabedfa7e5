// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/odtstyles.h"

namespace psirt::report {

namespace {

constexpr qreal afterLabel = 8;  ///< between a fact's name and its value

void writeRow(OdtXml &xml, const char *name, bool isWhole)
{
    xml.begin("style:style", {{"style:name", QString::fromLatin1(name)}, {"style:family", QStringLiteral("table-row")}});
    xml.empty("style:table-row-properties",
              {{"fo:keep-together", isWhole ? QStringLiteral("always") : QStringLiteral("auto")}});
    xml.end();
}

void writeCell(OdtXml &xml, const char *name, const OdtXml::Attributes &attributes)
{
    xml.begin("style:style", {{"style:name", QString::fromLatin1(name)}, {"style:family", QStringLiteral("table-cell")}});
    xml.empty("style:table-cell-properties", attributes);
    xml.end();
}

void writeTable(OdtXml &xml, const char *name, qreal left, qreal width, const OdtXml::Attributes &more = {})
{
    OdtXml::Attributes attributes = odtRoom(4, 8, more);
    attributes.emplace_back("style:width", odtPoints(width));
    attributes.emplace_back("fo:margin-left", odtPoints(left));
    attributes.emplace_back("table:align", QStringLiteral("left"));
    attributes.emplace_back("table:border-model", QStringLiteral("collapsing"));
    xml.begin("style:style", {{"style:name", QString::fromLatin1(name)}, {"style:family", QStringLiteral("table")}});
    xml.empty("style:table-properties", attributes);
    xml.end();
}

void writeCells(OdtXml &xml, const Colors &colors)
{
    const QString none = QStringLiteral("none");
    const QString thin = odtLine(0.5, colors.grid);
    const QString thick = odtLine(1, colors.text);
    const auto cell = [&none](const QString &bottom, qreal upright, qreal right) {
        return OdtXml::Attributes{{"fo:border-left", none},
                                  {"fo:border-right", none},
                                  {"fo:border-top", none},
                                  {"fo:border-bottom", bottom},
                                  {"fo:padding-left", odtPoints(0)},
                                  {"fo:padding-right", odtPoints(right)},
                                  {"fo:padding-top", odtPoints(upright)},
                                  {"fo:padding-bottom", odtPoints(upright)}};
    };
    OdtXml::Attributes head = cell(thick, 2.5, odtColumnGap);
    head.emplace_back("style:vertical-align", QStringLiteral("bottom"));
    writeCell(xml, "HeadCell", head);
    writeCell(xml, "WideCell", cell(thin, 3.5, odtColumnGap));
    writeCell(xml, "CloseCell", cell(thin, 2.5, odtColumnGap));
    writeCell(xml, "TightCell", cell(thin, 1.5, odtColumnGap));
    writeCell(xml, "TotalCell", cell(thick, 2.5, odtColumnGap));
    writeCell(xml, "BareCell", cell(none, 2, afterLabel));
}

void writeTables(OdtXml &xml, const PaperStyle &paper, const std::set<int> &columns)
{
    const qreal width = paper.bodyWidth();
    writeTable(xml, "Table", 0, width);
    writeTable(xml, "WholeTable", 0, width, {{"style:may-break-between-rows", QStringLiteral("false")}});
    writeTable(xml, "NewPageTable", 0, width, {{"fo:break-before", QStringLiteral("page")}});
    writeTable(xml, "RecordTable", paper.labelWidth, width - paper.labelWidth);
    for (const int tenths : columns) {
        xml.begin("style:style", {{"style:name", odtColumnStyle(tenths)}, {"style:family", QStringLiteral("table-column")}});
        xml.empty("style:table-column-properties", {{"style:column-width", odtPoints(tenths / 10.0)}});
        xml.end();
    }
    writeRow(xml, "WholeRow", true);
    writeRow(xml, "LongRow", false);
    writeCells(xml, paper.colors);
}

}  // namespace

void writeOdtAutomaticStyles(OdtXml &xml, const PaperStyle &paper, const std::set<int> &columns, bool hasLogo,
                             qreal coverTop)
{
    const auto paragraph = [&xml](const char *name, const char *parent, const OdtXml::Attributes &attributes,
                                  const QString &page = {}) {
        OdtXml::Attributes head{{"style:name", QString::fromLatin1(name)},
                                {"style:family", QStringLiteral("paragraph")},
                                {"style:parent-style-name", odtStyleName(QString::fromLatin1(parent))}};
        if (!page.isEmpty())
            head.emplace_back("style:master-page-name", odtStyleName(page));
        xml.begin("style:style", head);
        xml.empty("style:paragraph-properties", attributes);
        xml.end();
    };
    const OdtXml::Attributes breaking{{"fo:break-before", QStringLiteral("page")}};
    const QString firstPage = QStringLiteral("First Page");
    paragraph("CoverLogo", "Standard", odtRoom(0, coverTop / 2), firstPage);
    paragraph("HeadLogo", "Standard", odtRoom(0, 8), firstPage);
    paragraph("CoverKind", "Report kind", odtRoom(hasLogo ? coverTop / 2 : coverTop, 10), hasLogo ? QString() : firstPage);
    paragraph("HeadKind", "Report kind", {}, hasLogo ? QString() : firstPage);
    paragraph("NewPage1", "Heading 1", breaking);
    paragraph("NewPage2", "Heading 2", breaking);
    paragraph("NewPage3", "Heading 3", breaking);
    paragraph("NewPage4", "Heading 4", breaking);
    paragraph("NewPageContents", "Contents Heading", breaking);
    xml.begin("style:style", {{"style:name", QStringLiteral("InlinePicture")}, {"style:family", QStringLiteral("graphic")}});
    xml.empty("style:graphic-properties", {{"style:vertical-pos", QStringLiteral("top")},
                                           {"style:vertical-rel", QStringLiteral("baseline")},
                                           {"fo:padding", odtPoints(0)},
                                           {"fo:border", QStringLiteral("none")}});
    xml.end();
    writeTables(xml, paper, columns);
}

}  // namespace psirt::report
