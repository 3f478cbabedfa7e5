// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/odtpackage.h"
#include "app/report/paperstyle.h"

#include <QString>

#include <set>

namespace psirt::report {

/// A style's name as XML writes it: "Heading_20_1" of "Heading 1".
[[nodiscard]] QString odtStyleName(const QString &name);

/// Between two columns of a table, in points; a column's width has the one after it.
inline constexpr qreal odtColumnGap = 8;

/// How wide a column is, in tenths of a point, and the style of such columns.
[[nodiscard]] int odtTenths(qreal points);
[[nodiscard]] QString odtColumnStyle(int tenths);
/// A length in points as XML writes it.
[[nodiscard]] QString odtPoints(qreal points);

/// A rule of that width.
[[nodiscard]] QString odtLine(qreal width, const QColor &color);
/// Above and beneath a paragraph or a table.
[[nodiscard]] OdtXml::Attributes odtRoom(qreal above, qreal below, OdtXml::Attributes others = {});

/// What stands above and beneath the text of each page.
struct OdtEdges {
    QString header;
    QString organization;
    QString mark;  ///< how confidential it is; empty: says nothing
    QString credit;
    QString hint;          ///< in a line of its own; may be empty
    QString pageFigure;    ///< with %1 for the page's number and %2 for how many there are
    bool hasCover = true;  ///< the first page is a title page, with nothing but the mark
};

/// The named styles, which a person may change, and the pages: paper, margins, header and footer. The look of paper
/// (PaperStyle) in the faces that offices have; Japanese letters are Japanese, all others
/// of the report's language, or English in a Japanese report.
[[nodiscard]] QByteArray odtStyles(const PaperStyle &paper, const OdtEdges &edges, Language language);

/// The styles of what has no name: columns of those widths, rows, cells, pictures, paragraphs that begin a page. coverTop:
/// how much room a title page has above its text, in points.
void writeOdtAutomaticStyles(OdtXml &xml, const PaperStyle &paper, const std::set<int> &columns, bool hasLogo,
                             qreal coverTop);

}  // namespace psirt::report
