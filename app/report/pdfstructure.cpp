// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdfstructure.h"

#include <QCryptographicHash>

// The only file that knows libqpdf. With 4 it speaks of std::shared_ptr, in version 11 as in those after it.
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
#include <memory>
#include <set>
#include <string>

namespace psirt::report {

namespace {

using Handle = QPDFObjectHandle;

Handle textOf(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
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

        Handle packet = Handle::newStream(m_pdf.get(), structure.xmp.toStdString());
        packet.getDict().replaceKey("/Type", nameOf("/Metadata"));
        packet.getDict().replaceKey("/Subtype", nameOf("/XML"));
        Handle root = m_pdf->getRoot();
        root.replaceKey("/Metadata", packet);
        root.replaceKey("/Lang", textOf(structure.language));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
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

    void mendFonts(const PdfStructure::MendMap &mendMap)
    {
        for (QPDFPageObjectHelper &page : m_pages) {
            Handle resources = page.getAttribute("/Resources", false);
            Handle fonts = resources.isDictionary() ? resources.getKey("/Font") : Handle::newNull();
            if (!fonts.isDictionary())
                continue;
            for (const std::string &key : fonts.getKeys()) {
                Handle font = fonts.getKey(key);
                Handle descendants = font.getKey("/DescendantFonts");
                const bool isComposite = descendants.isArray() && descendants.getArrayNItems() == 1;
                if (!m_mendedFonts.insert(font.getObjectID()).second || !isComposite)
                    continue;
                mendText(font, descendants.getArrayItem(0), mendMap);
                tagFont(font, descendants.getArrayItem(0));
            }
        }
    }

    [[nodiscard]] QByteArray write()
    {
        m_pdf->getTrailer().removeKey("/ID");  // Qt 6.8 makes one up each time, of which libqpdf would keep a half
        QPDFWriter writer(*m_pdf);
        writer.setOutputMemory();
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

    /// What the text of a font gives back when it is copied.
    static void mendText(Handle font, const Handle &descendant, const PdfStructure::MendMap &mendMap)
    {
        Handle map = font.getKey("/ToUnicode");
        if (!map.isStream() || !mendMap)
            return;
        const std::shared_ptr<Buffer> data = map.getStreamData();
        const QByteArray before(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
        const QByteArray after =
            mendMap(QString::fromStdString(font.getKey("/BaseFont").getName()), glyphCount(descendant), before);
        if (!after.isEmpty())
            map.replaceStreamData(after.toStdString(), Handle::newNull(), Handle::newNull());
    }

    /// One past the last glyph that has a width: "first [w1 w2 ...]" or "first last w" (ISO 32000-1, 9.7.4.3).
    static unsigned glyphCount(Handle descendant)
    {
        Handle widths = descendant.getKey("/W");
        unsigned count = 0;
        for (int index = 0; widths.isArray() && index + 1 < widths.getArrayNItems();) {
            Handle next = widths.getArrayItem(index + 1);
            const unsigned end = next.isArray() ? widths.getArrayItem(index).getUIntValueAsUInt() +
                                                      static_cast<unsigned>(next.getArrayNItems())
                                                : next.getUIntValueAsUInt() + 1;
            count = std::max(count, end);
            index += next.isArray() ? 2 : 3;
        }
        return count;
    }

    /// A subset is known by six letters before the font's name (ISO 32000-1, 9.6.4). Qt embeds subsets, but without them.
    static void tagFont(Handle font, Handle descendant)
    {
        Handle descriptor = descendant.getKey("/FontDescriptor");
        Handle program = descriptor.isDictionary() ? descriptor.getKey("/FontFile2") : Handle::newNull();
        const std::string name = font.getKey("/BaseFont").getName();  // "/Name"
        if (!program.isStream() || name.find('+') != std::string::npos)
            return;
        const Handle tagged = Handle::newName("/" + tagOf(program) + "+" + name.substr(1));
        font.replaceKey("/BaseFont", tagged);
        descendant.replaceKey("/BaseFont", tagged);
        descriptor.replaceKey("/FontName", tagged);
    }

    /// The same for the same subset.
    static std::string tagOf(Handle program)
    {
        const std::shared_ptr<Buffer> data = program.getRawStreamData();
        const QByteArray hash =
            QCryptographicHash::hash(QByteArray::fromRawData(reinterpret_cast<const char *>(data->getBuffer()),
                                                             static_cast<qsizetype>(data->getSize())),
                                     QCryptographicHash::Sha256);
        std::string tag;
        for (int index = 0; index < 6; ++index)
            tag += static_cast<char>('A' + static_cast<unsigned char>(hash[index]) % 26);
        return tag;
    }

    std::shared_ptr<QPDF> m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::set<QString> m_places;
    std::set<int> m_mendedFonts;
};

}  // namespace

StructuredPdf withStructure(const QByteArray &pdf, const PdfStructure &structure)
{
    try {
        Finisher finisher(pdf);
        finisher.setMetadata(structure);
        finisher.setPlaces(structure.bookmarks);
        finisher.setOutline(structure.bookmarks);
        finisher.addLinks(structure.links);
        finisher.mendFonts(structure.mendMap);
        return {finisher.write(), {}};
    } catch (const std::exception &failure) {
        return {{}, QString::fromUtf8(failure.what())};
    }
}

}  // namespace psirt::report
