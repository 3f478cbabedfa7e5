// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdfcontent.h"

#include "app/report/paintmarks.h"

#include <QStringList>

// With 4 libqpdf speaks of std::shared_ptr, in version 11 as in those after it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

namespace psirt::report {

namespace {

using Token = QPDFTokenizer::Token;

/// Reads one page's instructions, each with its operands before it, and writes them anew.
class ContentReader : public QPDFObjectHandle::TokenFilter {
public:
    ContentReader(std::map<std::string, int> fontNames, PdfFonts &fonts, const std::vector<QString> &texts)
        : m_fontNames(std::move(fontNames)), m_fonts(fonts), m_texts(texts)
    {
    }

    void handleToken(const Token &token) override
    {
        m_instruction += token.getRawValue();
        switch (token.getType()) {
        case QPDFTokenizer::tt_space:
        case QPDFTokenizer::tt_comment:
            break;
        case QPDFTokenizer::tt_word:
            take(token.getValue());
            m_instruction.clear();
            m_operands.clear();
            break;
        default:
            m_operands.push_back(token.getValue());
            break;
        }
    }

    [[nodiscard]] std::string content() const { return m_content + m_instruction; }

private:
    struct Glyph {
        int font;  ///< its object
        unsigned number;
        std::size_t place;  ///< of its four digits, in the content
    };

    /// What is shown between two marks.
    struct Span {
        QString text;
        std::vector<Glyph> glyphs = {};
        std::size_t start = 0;  ///< of the first text object, in the content
        std::size_t end = 0;    ///< of the last one; 0 without any
    };

    void take(const std::string &name)
    {
        if (m_isMark) {  // its rectangle is filled
            m_isMark = false;
            return;
        }
        if (name == "re" && isMark())
            return;
        const std::size_t start = m_content.size();
        m_content += m_instruction;
        if (name == "Tf" && m_operands.size() == 2)
            m_font = m_fontNames[m_operands.front()];
        else if (name == "Tj" && m_operands.size() == 1)
            show(m_operands.front(), m_content.find('<', start) + 1);
        else if (name == "BT" && m_isInSpan && m_span.end == 0)
            m_span.start = start;
        else if (name == "ET" && m_isInSpan)
            m_span.end = m_content.size();
    }

    bool isMark()
    {
        const int kind = std::atoi(m_operands.front().c_str());
        m_isMark = kind == paintmark::textBegins || kind == paintmark::textEnds;
        if (kind == paintmark::textBegins && m_operands.size() == 4) {
            m_span = {m_texts.at(std::stoul(m_operands[1]))};
            m_isInSpan = true;
        } else if (kind == paintmark::textEnds) {
            m_isInSpan = false;
            endSpan();
        }
        return m_isMark;
    }

    /// Two bytes a glyph, as all fonts that Qt embeds have it, written as four digits each from that place on.
    void show(const std::string &glyphs, std::size_t place)
    {
        for (std::size_t index = 0; index + 1 < glyphs.size(); index += 2) {
            const unsigned number =
                static_cast<unsigned char>(glyphs[index]) * 256U + static_cast<unsigned char>(glyphs[index + 1]);
            if (m_isInSpan)
                m_span.glyphs.push_back({m_font, number, place + 2 * index});
            else
                m_fonts[m_font].shown.insert(number);
        }
    }

    void endSpan()
    {
        nameGlyphs();
        const std::size_t count = m_span.glyphs.size();
        if (count > 1 || (count == 1 && !giveBack(m_span.glyphs.front())))
            addText();
        for (const Glyph &glyph : m_span.glyphs)
            m_fonts[glyph.font].shown.insert(glyph.number);
    }

    /// Those that stood for nothing: the first for what the text begins with, the others for nothing that is seen.
    void nameGlyphs()
    {
        bool isNamed = false;
        for (const Glyph &glyph : m_span.glyphs) {
            GlyphCharacters &characters = m_fonts[glyph.font].characters;
            if (glyph.number == 0 || characters.find(glyph.number) != characters.end())
                continue;
            characters[glyph.number] = isNamed ? QString(QChar(zeroWidthSpace)) : charactersIn(m_span.text).front();
            isNamed = true;
        }
    }

    /// Has the glyph stand for the text. With characters beyond the basic plane only for the first, and the same glyph,
    /// unseen and next to no width, for each of the others: of the two ways to name several of these at once, MuPDF
    /// understands neither, and PDFium only one. False where the font gets no further numbers.
    bool giveBack(Glyph &glyph)
    {
        const QStringList characters = charactersIn(m_span.text);
        std::vector<unsigned> numbers;
        for (const QString &character : characters) {
            numbers.push_back(numberFor(glyph, character));
            if (numbers.back() == 0)
                return false;
        }
        if (numbers.size() > 1) {
            std::string unseen = "\n3 Tr 1 Tz";
            for (std::size_t index = 1; index < numbers.size(); ++index) {
                unseen += " <" + hexOfNumber(numbers[index]).toStdString() + "> Tj";
                m_fonts[glyph.font].shown.insert(numbers[index]);
            }
            m_content.insert(m_content.find("Tj", glyph.place) + 2, unseen + " 100 Tz 0 Tr");
        }
        glyph.number = numbers.front();
        m_content.replace(glyph.place, 4, hexOfNumber(glyph.number).toStdString());
        return true;
    }

    /// Of the glyph, where it stands for that character; 0 where it has none.
    unsigned numberFor(const Glyph &glyph, const QString &character)
    {
        constexpr unsigned mostNumbers = 0xFFFF;
        PdfFont &font = m_fonts[glyph.font];
        if (glyph.number == 0 || font.characters[glyph.number] == character)
            return glyph.number;
        for (const auto &[number, other] : font.aliases) {
            if (other == glyph.number && font.characters[number] == character)
                return number;
        }
        const unsigned number = font.end + static_cast<unsigned>(font.aliases.size());
        if (font.end == 0 || number > mostNumbers)
            return 0;
        font.aliases[number] = glyph.number;
        font.characters[number] = character;
        return number;
    }

    /// What one number can stand for.
    static QStringList charactersIn(const QString &text)
    {
        const bool isBasic = std::none_of(text.begin(), text.end(), [](QChar unit) { return unit.isSurrogate(); });
        if (isBasic)
            return {text};
        QStringList characters;
        for (const char32_t character : text.toUcs4())
            characters << QString::fromUcs4(&character, 1);
        return characters;
    }

    void addText()
    {
        m_content.insert(m_span.end, "\nEMC");
        m_content.insert(m_span.start, "\n/Span <</ActualText <FEFF" + hexOfText(m_span.text).toStdString() + ">>> BDC");
    }

    static constexpr char16_t zeroWidthSpace = 0x200B;

    std::map<std::string, int> m_fontNames;
    PdfFonts &m_fonts;
    const std::vector<QString> &m_texts;
    std::string m_content;
    std::string m_instruction;
    std::vector<std::string> m_operands;
    int m_font = 0;
    Span m_span;
    bool m_isInSpan = false;
    bool m_isMark = false;
};

}  // namespace

void readMarks(QPDFPageObjectHelper &page, PdfFonts &fonts, const std::vector<QString> &texts)
{
    std::map<std::string, int> names;
    QPDFObjectHandle resources = page.getAttribute("/Resources", false);
    QPDFObjectHandle named = resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull();
    for (const std::string &name : named.isDictionary() ? named.getKeys() : std::set<std::string>())
        names[name] = named.getKey(name).getObjectID();
    ContentReader reader(std::move(names), fonts, texts);
    page.filterContents(&reader);
    QPDFObjectHandle contents = page.getObjectHandle().getKey("/Contents");
    if (contents.isStream())
        contents.replaceStreamData(reader.content(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

}  // namespace psirt::report
