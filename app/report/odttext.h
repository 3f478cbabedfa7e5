// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/odtpackage.h"
#include "app/report/reportblocks.h"

#include <QImage>
#include <QSet>

#include <set>

namespace psirt::report {

/// A text that becomes a paragraph for each of its lines.
struct OdtLines {
    QString text;
    const char *style;                 ///< of the paragraphs
    const char *letters = "";          ///< the style of the text within them; empty: none
    std::vector<TextLink> links = {};  ///< in the text
    QString target = {};               ///< where all of it leads; empty: nowhere
    QString lead = {};                 ///< before the first line, as a level's number is
    QString anchor = {};               ///< names its beginning
};

/// The body of an OpenDocument text, in pieces: paragraphs, tables and pictures in named styles.
class OdtText {
public:
    /// Links lead to those anchors and to addresses; a link to anything else is text.
    OdtText(QByteArray &bytes, QSet<QString> anchors) : m_xml(bytes), m_anchors(std::move(anchors)) {}

    /// Nothing for a blank text without a lead.
    void lines(const OdtLines &lines);
    /// One paragraph, whatever the text holds.
    void line(const OdtLines &line);
    /// A paragraph without a text.
    void emptyLine(const char *style) { line({QString(), style}); }
    /// level: from 1. style: empty for the one of its level.
    void heading(int level, const QString &text, const QString &anchor, const char *style);
    void bullets(const QStringList &items);
    /// In a paragraph of its own. Size in points; the description may be empty.
    void picture(const QImage &image, const QSizeF &size, const char *style, const QString &title,
                 const QString &description);

    /// A table of columns of those widths, in points. Two tables never touch: word processors would make one of them.
    void beginTable(const std::vector<qreal> &widths, const QString &title = {}, const char *style = "Table");
    void endTable();
    void beginHeadRows() { m_xml.begin("table:table-header-rows"); }
    void endHeadRows() { m_xml.end(); }
    /// A whole row is never parted by the end of a page.
    void beginRow(bool isWhole);
    void endRow() { m_xml.end(); }
    void beginCell(const char *style);
    /// A cell without a paragraph gets an empty one.
    void endCell();

    /// The contents: an entry for each heading that is marked to be in it, with its page, made anew at a click.
    struct Entry {
        int level;  ///< of the heading, from 1
        QString text;
        QString anchor;
    };
    void contents(const QString &title, const std::vector<Entry> &entries, const char *titleStyle);

    /// The pictures so far, as parts of the package.
    [[nodiscard]] const std::vector<OdtPart> &pictures() const { return m_pictures; }
    /// The widths of columns so far (odtTenths).
    [[nodiscard]] const std::set<int> &columns() const { return m_columns; }

private:
    void paragraph(const OdtLines &lines, qsizetype start, qsizetype length);
    /// A part of the text.
    void run(const QString &text, const char *letters, const QString &target);

    OdtXml m_xml;
    QSet<QString> m_anchors;
    std::vector<OdtPart> m_pictures;
    std::set<int> m_columns;
    int m_tables = 0;
    bool m_isAfterTable = false;
    bool m_isCellEmpty = false;
};

}  // namespace psirt::report
