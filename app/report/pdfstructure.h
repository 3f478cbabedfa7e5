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
    std::vector<std::pair<const char *, QString>>
        info;  ///< the Info dictionary: "/Title" and its text; empty ones are left out
    /// XMP; whether the file is one for archives is known only once it is made.
    std::function<QByteArray(bool isForArchive)> xmp;
    QByteArray colorProfile;  ///< ICC, of RGB: what the colours mean
    QString language;
    std::vector<PlacedBookmark> bookmarks = {};  ///< in reading order
    std::vector<PlacedLink> links = {};          ///< those to places that there are none of are left out
    std::vector<QString> texts = {};             ///< that the pages' marks stand for (MarkTaker)
};

/// A PDF, or in libqpdf's words why there is none.
struct StructuredPdf {
    QByteArray bytes;
    QString failure;  ///< empty when all went well
};

/// The longest text that goes into one string of a PDF for archives, in UTF-16 units (ISO 19005-2, 6.1.13: 32,767 bytes).
inline constexpr int longestPdfText = 16'000;

/// The PDF with that structure, packed, and what an archive does not take left out of it: colours for printing presses that
/// nothing is painted in. It is one for archives (PDF/A-2u) when all fonts are embedded with a map of their texts
/// and no glyph is the box for what a face has not. The same arguments give the same bytes. Throws nothing.
[[nodiscard]] StructuredPdf withStructure(const QByteArray &pdf, const PdfStructure &structure);

}  // namespace psirt::report
