// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdffinish.h"

#include "app/report/pdfstructure.h"
#include "app/report/tounicode.h"
#include "app/theme/fonts.h"

#include <algorithm>

namespace psirt::report {

namespace {

/// Those that a font of the PDF shows: the report's own faces by their weight, any other what they lack.
std::vector<char32_t> charactersOf(const QString &font, const std::vector<WideCharacter> &wide)
{
    const bool isOwn = font.contains(QString::fromLatin1(bundledFontFamily).remove(QLatin1Char(' ')));
    const bool isBold = font.contains(QLatin1String("Bold"));
    std::vector<char32_t> characters;
    for (const WideCharacter &one : wide) {
        const bool isShown = isOwn ? one.isOfFont && one.isBold == isBold : !one.isOfFont;
        if (isShown && std::ranges::find(characters, one.character) == characters.end())
            characters.push_back(one.character);
    }
    return characters;
}

/// Empty for a map that is not as Qt writes it.
QByteArray mendedMap(const QString &font, unsigned glyphs, const QByteArray &map, const std::vector<WideCharacter> &wide)
{
    GlyphCharacters characters = parseToUnicode(map);
    if (characters.empty())
        return {};
    mendCharacters(characters);
    nameWideCharacters(characters, glyphs, charactersOf(font, wide));
    return toUnicodeMap(characters);
}

std::vector<std::pair<const char *, QString>> infoOf(const PdfMetadata &metadata)
{
    const ReportImprint &imprint = metadata.imprint;
    return {{"/Title", imprint.title},
            {"/Author", imprint.author},
            {"/Subject", imprint.subject},
            {"/Keywords", imprint.keywords.join(QStringLiteral(", "))},
            {"/Creator", metadata.creator},
            {"/Producer", metadata.producer},
            {"/CreationDate", pdfDate(metadata.written)},
            {"/ModDate", pdfDate(metadata.written)}};
}

}  // namespace

Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfMetadata &metadata,
                             const std::vector<PlacedBookmark> &bookmarks, const std::vector<PlacedLink> &links,
                             const std::vector<WideCharacter> &wide)
{
    PdfStructure structure{
        .info = infoOf(metadata), .xmp = xmpPacket(metadata), .language = languageTag(metadata.imprint.language)};
    for (const auto &[bookmark, page, top] : bookmarks)
        structure.entries.push_back({bookmark.level, bookmark.title, bookmark.place, page, top});
    for (const PlacedLink &link : links)
        structure.links.push_back({link.page, link.area, link.target});
    structure.mendMap = [&wide](const QString &font, unsigned glyphs, const QByteArray &map) {
        return mendedMap(font, glyphs, map, wide);
    };
    StructuredPdf finished = withStructure(pdf, structure);
    if (!finished.failure.isEmpty())
        return Error{ErrorCode::WriteFailed, {}, finished.failure, {}};
    return std::move(finished.bytes);
}

}  // namespace psirt::report
