// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdfstructure.h"

#include "app/report/pdfcontent.h"

#include <QCryptographicHash>
#include <QtEndian>

// This file and pdfcontent.cpp alone know libqpdf. With 4 it speaks of std::shared_ptr, in version 11 as in those after it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace psirt::report {

namespace {

using Handle = QPDFObjectHandle;

Handle textOf(const QString &text)
{
    return Handle::newUnicodeString(text.left(longestPdfText).toStdString());
}

Handle nameOf(const char *name)
{
    return Handle::newName(name);
}

Handle numberOf(qreal points)
{
    return Handle::newReal(points, 2);
}

/// A PDF while it is being finished.
class Finisher {
public:
    explicit Finisher(const QByteArray &pdf) : m_pdf(QPDF::create())
    {
        m_pdf->setSuppressWarnings(true);
        m_pdf->processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        m_pages = QPDFPageDocumentHelper(*m_pdf).getAllPages();
    }

    void setMetadata(const PdfStructure &structure)
    {
        Handle info = Handle::newDictionary();
        for (const auto &[key, value] : structure.info) {
            if (!value.isEmpty())
                info.replaceKey(key, textOf(value));
        }
        m_pdf->getTrailer().replaceKey("/Info", m_pdf->makeIndirectObject(info));

        Handle packet = Handle::newStream(m_pdf.get(), structure.xmp(m_isForArchive).toStdString());
        packet.getDict().replaceKey("/Type", nameOf("/Metadata"));
        packet.getDict().replaceKey("/Subtype", nameOf("/XML"));
        Handle root = m_pdf->getRoot();
        root.replaceKey("/Metadata", packet);
        root.replaceKey("/Lang", textOf(structure.language));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
    }

    /// What the colours mean, without which an archive does not take them (ISO 19005-2, 6.2.3).
    void setColors(const QByteArray &profile)
    {
        Handle stream = Handle::newStream(m_pdf.get(), profile.toStdString());
        stream.getDict().replaceKey("/N", Handle::newInteger(3));
        Handle intent = Handle::newDictionary();
        intent.replaceKey("/Type", nameOf("/OutputIntent"));
        intent.replaceKey("/S", nameOf("/GTS_PDFA1"));
        intent.replaceKey("/OutputConditionIdentifier", textOf(QStringLiteral("sRGB IEC61966-2.1")));
        intent.replaceKey("/Info", textOf(QStringLiteral("sRGB IEC61966-2.1")));
        intent.replaceKey("/DestOutputProfile", stream);
        m_pdf->getRoot().replaceKey("/OutputIntents",
                                    Handle::newArray(std::vector<Handle>{m_pdf->makeIndirectObject(intent)}));
        for (QPDFPageObjectHelper &page : m_pages) {
            Handle resources = page.getAttribute("/Resources", false);
            Handle spaces = resources.isDictionary() ? resources.getKey("/ColorSpace") : Handle::newNull();
            if (!spaces.isDictionary())
                continue;
            for (const char *unused : {"/CSpcmyk", "/PCSpcmyk"})  // Qt 6.8 names them on each page
                spaces.removeKey(unused);
        }
    }

    /// Places first: links lead to them.
    void setPlaces(const std::vector<PlacedBookmark> &bookmarks)
    {
        if (bookmarks.empty())
            return;
        QPDFNameTreeObjectHelper tree = QPDFNameTreeObjectHelper::newEmpty(*m_pdf);
        for (const auto &[bookmark, page, top] : bookmarks) {
            const QString &place = bookmark.place;
            if (!place.isEmpty() && m_places.insert(place).second)
                tree.insert(place.toStdString(), destinationOf(page, top));
        }
        Handle names = Handle::newDictionary();
        names.replaceKey("/Dests", tree.getObjectHandle());
        m_pdf->getRoot().replaceKey("/Names", names);
    }

    void setOutline(const std::vector<PlacedBookmark> &bookmarks)
    {
        Handle outline = m_pdf->makeIndirectObject(Handle::newDictionary());
        outline.replaceKey("/Type", nameOf("/Outlines"));
        std::vector<Level> open{{outline, -1, {}, 0}};
        for (const auto &[bookmark, page, top] : bookmarks) {
            if (bookmark.level < 0)
                continue;
            while (open.back().level >= bookmark.level)
                close(open);
            Handle item = m_pdf->makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", textOf(bookmark.title));
            item.replaceKey("/Dest", destinationOf(page, top));
            append(open.back(), item);
            open.push_back({item, bookmark.level, {}, 0});
        }
        while (open.size() > 1)
            close(open);
        if (open.front().count == 0)
            return;
        outline.replaceKey("/Count", Handle::newInteger(open.front().count));
        m_pdf->getRoot().replaceKey("/Outlines", outline);
        m_pdf->getRoot().replaceKey("/PageMode", nameOf("/UseOutlines"));
    }

    void addLinks(const std::vector<PlacedLink> &links)
    {
        for (const PlacedLink &link : links) {
            const bool isAddress = link.target.startsWith(QLatin1String("https://"));
            if (!isAddress && m_places.count(link.target) == 0)
                continue;
            Handle annotation = m_pdf->makeIndirectObject(Handle::newDictionary());
            annotation.replaceKey("/Type", nameOf("/Annot"));
            annotation.replaceKey("/Subtype", nameOf("/Link"));
            annotation.replaceKey("/Rect", rectOf(link));
            const Handle none = Handle::newInteger(0);
            annotation.replaceKey("/Border", Handle::newArray(std::vector<Handle>{none, none, none}));
            annotation.replaceKey("/F", Handle::newInteger(4));  // is printed, so that no archive format complains
            if (isAddress)
                annotation.replaceKey("/A", addressOf(link.target));
            else
                annotation.replaceKey("/Dest", Handle::newString(link.target.toStdString()));
            Handle page = pageAt(link.page);
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", Handle::newArray());
            page.getKey("/Annots").appendItem(annotation);
        }
    }

    /// What the pages show, and what their fonts say of it.
    void readPages(const std::vector<QString> &texts)
    {
        for (QPDFPageObjectHelper &page : m_pages)
            findFonts(page);
        PdfFonts fonts;
        for (auto &[number, font] : m_fontObjects)
            fonts[number] = {charactersOf(font), {}, glyphCount(font)};
        for (QPDFPageObjectHelper &page : m_pages)
            readMarks(page, fonts, texts);
        for (auto &[number, font] : m_fontObjects)
            finishFont(font, fonts[number]);
    }

    [[nodiscard]] QByteArray write()
    {
        m_pdf->getTrailer().removeKey("/ID");  // Qt 6.8 makes one up each time, of which libqpdf would keep a half
        QPDFWriter writer(*m_pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        writer.setRecompressFlate(true);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    }

private:
    /// An item of the outline that may get more children.
    struct Level {
        Handle item;
        int level;
        Handle last;  ///< of its children
        int count;    ///< of its children
    };

    [[nodiscard]] Handle pageAt(int page) { return m_pages.at(static_cast<std::size_t>(page)).getObjectHandle(); }

    /// Of the page's lower left corner, from which PDF measures.
    [[nodiscard]] qreal heightOf(int page)
    {
        return m_pages.at(static_cast<std::size_t>(page)).getMediaBox().getArrayAsRectangle().ury;
    }

    [[nodiscard]] Handle destinationOf(int page, qreal place)
    {
        constexpr qreal above = 8;  // so that the title does not stick to the window's edge
        const qreal top = heightOf(page) - std::max(0.0, place - above);
        return Handle::newArray(
            std::vector<Handle>{pageAt(page), nameOf("/XYZ"), Handle::newNull(), numberOf(top), Handle::newNull()});
    }

    [[nodiscard]] Handle rectOf(const PlacedLink &link)
    {
        const qreal height = heightOf(link.page);
        return Handle::newArray(std::vector<Handle>{numberOf(link.area.left()), numberOf(height - link.area.bottom()),
                                                    numberOf(link.area.right()), numberOf(height - link.area.top())});
    }

    static Handle addressOf(const QString &address)
    {
        Handle action = Handle::newDictionary();
        action.replaceKey("/Type", nameOf("/Action"));
        action.replaceKey("/S", nameOf("/URI"));
        action.replaceKey("/URI", Handle::newString(address.toStdString()));
        return action;
    }

    static void append(Level &parent, Handle item)
    {
        item.replaceKey("/Parent", parent.item);
        if (parent.count == 0) {
            parent.item.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", item);
        }
        parent.item.replaceKey("/Last", item);
        parent.last = item;
        ++parent.count;
    }

    /// Its children are folded away at first (a negative count), so that a reader sees the parts.
    static void close(std::vector<Level> &open)
    {
        Level &level = open.back();
        if (level.count > 0)
            level.item.replaceKey("/Count", Handle::newInteger(-level.count));
        open.pop_back();
    }

    void findFonts(QPDFPageObjectHelper &page)
    {
        Handle resources = page.getAttribute("/Resources", false);
        Handle fonts = resources.isDictionary() ? resources.getKey("/Font") : Handle::newNull();
        for (const std::string &key : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
            Handle font = fonts.getKey(key);
            const bool isFinished = font.getKey("/BaseFont").getName().find('+') != std::string::npos;
            if (!isFinished)
                m_fontObjects.emplace(font.getObjectID(), font);
        }
    }

    /// As Qt says it; none where the map is not Qt's.
    static GlyphCharacters charactersOf(Handle font)
    {
        GlyphCharacters characters = parseToUnicode(dataOf(font.getKey("/ToUnicode")));
        mendCharacters(characters);
        return characters;
    }

    /// How wide each glyph is: "first [w1 w2 ...]" or "first last w" (ISO 32000-1, 9.7.4.3).
    static std::map<unsigned, Handle> widthsOf(Handle descendant)
    {
        std::map<unsigned, Handle> widths;
        Handle array = descendant.getKey("/W");
        for (int index = 0; array.isArray() && index + 1 < array.getArrayNItems();) {
            const unsigned first = array.getArrayItem(index).getUIntValueAsUInt();
            Handle next = array.getArrayItem(index + 1);
            if (next.isArray()) {
                for (int item = 0; item < next.getArrayNItems(); ++item)
                    widths[first + static_cast<unsigned>(item)] = next.getArrayItem(item);
                index += 2;
            } else {
                for (unsigned glyph = first; glyph <= next.getUIntValueAsUInt(); ++glyph)
                    widths[glyph] = array.getArrayItem(index + 2);
                index += 3;
            }
        }
        return widths;
    }

    static QByteArray dataOf(Handle stream)
    {
        if (!stream.isStream())
            return {};
        const std::shared_ptr<Buffer> data = stream.getStreamData();
        return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    }

    /// As its program says in the table "maxp"; 0 where there is none.
    static unsigned glyphCount(Handle font)
    {
        Handle descendants = font.getKey("/DescendantFonts");
        Handle descriptor = descendants.isArray() ? descendants.getArrayItem(0).getKey("/FontDescriptor") : descendants;
        const QByteArray program = descriptor.isDictionary() ? dataOf(descriptor.getKey("/FontFile2")) : QByteArray();
        constexpr qsizetype entrySize = 16;
        for (qsizetype entry = 12; entry + entrySize <= program.size(); entry += entrySize) {
            if (program.mid(entry, 4) != "maxp")
                continue;
            const qsizetype table = qFromBigEndian<quint32>(program.constData() + entry + 8);
            return table + 6 <= program.size() ? qFromBigEndian<quint16>(program.constData() + table + 4) : 0;
        }
        return 0;
    }

    /// Further numbers for glyphs: which ones they stand for, and their widths.
    void addAliases(Handle descendant, const PdfFont &texts)
    {
        if (texts.aliases.empty())
            return;
        std::map<unsigned, Handle> widths = widthsOf(descendant);
        std::string glyphs;
        const auto add = [&glyphs](unsigned glyph) {
            glyphs += static_cast<char>(glyph / 256);
            glyphs += static_cast<char>(glyph % 256);
        };
        for (unsigned glyph = 0; glyph < texts.end; ++glyph)
            add(glyph);
        std::vector<Handle> added;
        for (const auto &[number, glyph] : texts.aliases) {
            add(glyph);
            added.push_back(widths[glyph]);
        }
        descendant.replaceKey("/CIDToGIDMap", Handle::newStream(m_pdf.get(), glyphs));
        Handle array = descendant.getKey("/W");
        if (!array.isArray())  // all are as wide as the default
            return;
        array.appendItem(Handle::newInteger(static_cast<int>(texts.end)));
        array.appendItem(Handle::newArray(added));
    }

    void finishFont(Handle font, PdfFont &texts)
    {
        Handle descendants = font.getKey("/DescendantFonts");
        Handle map = font.getKey("/ToUnicode");
        if (!descendants.isArray() || descendants.getArrayNItems() != 1 || !map.isStream()) {
            m_isForArchive = false;
            return;
        }
        m_isForArchive = m_isForArchive && texts.shown.count(0) == 0;  // the box for what a face has not
        for (const unsigned glyph : texts.shown) {
            if (glyph != 0)
                texts.characters.emplace(glyph, QChar(QChar::ReplacementCharacter));  // as long as it has none
        }
        map.replaceStreamData(toUnicodeMap(texts.characters).toStdString(), Handle::newNull(), Handle::newNull());
        Handle descendant = descendants.getArrayItem(0);
        Handle descriptor = descendant.getKey("/FontDescriptor");
        if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream()) {
            m_isForArchive = false;
            return;
        }
        addAliases(descendant, texts);
        tagFont(font, descendant, descriptor);
        // Says which glyphs there are, as the font does; what may be left out cannot be wrong.
        descriptor.removeKey("/CIDSet");
    }

    /// A subset is known by six letters before the font's name (ISO 32000-1, 9.6.4). Qt embeds subsets, but without them.
    static void tagFont(Handle font, Handle descendant, Handle descriptor)
    {
        const std::string name = font.getKey("/BaseFont").getName();  // "/Name"
        const Handle tagged = Handle::newName("/" + tagOf(descriptor.getKey("/FontFile2")) + "+" + name.substr(1));
        font.replaceKey("/BaseFont", tagged);
        descendant.replaceKey("/BaseFont", tagged);
        descriptor.replaceKey("/FontName", tagged);
    }

    /// The same for the same subset.
    static std::string tagOf(const Handle &program)
    {
        const QByteArray hash = QCryptographicHash::hash(dataOf(program), QCryptographicHash::Sha256);
        std::string tag;
        for (int index = 0; index < 6; ++index)
            tag += static_cast<char>('A' + static_cast<unsigned char>(hash[index]) % 26);
        return tag;
    }

    std::shared_ptr<QPDF> m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::set<QString> m_places;
    std::map<int, Handle> m_fontObjects;
    bool m_isForArchive = true;
};

}  // namespace

StructuredPdf withStructure(const QByteArray &pdf, const PdfStructure &structure)
{
    try {
        Finisher finisher(pdf);
        finisher.readPages(structure.texts);
        finisher.setMetadata(structure);
        finisher.setColors(structure.colorProfile);
        finisher.setPlaces(structure.bookmarks);
        finisher.setOutline(structure.bookmarks);
        finisher.addLinks(structure.links);
        return {finisher.write(), {}};
    } catch (const std::exception &failure) {
        return {{}, QString::fromUtf8(failure.what())};
    }
}

}  // namespace psirt::report
