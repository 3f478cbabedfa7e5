// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/pagination.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace psirt::report {

// C++17 alone: the headers of libqpdf 11 do not compile as C++20 with every compiler (clang 14).

/// What is added to a PDF.
struct PdfStructure {
    /// A better ToUnicode map for a font of so many glyphs in place of the one that it has; empty leaves that.
    using MendMap = std::function<QByteArray(const QString &font, unsigned glyphs, const QByteArray &map)>;

    std::vector<std::pair<const char *, QString>>
        info;  ///< the Info dictionary: "/Title" and its text; empty ones are left out
    QByteArray xmp;
    QString language;
    std::vector<PlacedBookmark> bookmarks = {};  ///< in reading order
    std::vector<PlacedLink> links = {};          ///< those to places that there are none of are left out
    MendMap mendMap = {};
};

/// A PDF, or in libqpdf's words why there is none.
struct StructuredPdf {
    QByteArray bytes;
    QString failure;  ///< empty when all went well
};

/// The PDF with that structure, packed. The same arguments give the same bytes. Throws nothing.
[[nodiscard]] StructuredPdf withStructure(const QByteArray &pdf, const PdfStructure &structure);

}  // namespace psirt::report
