// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/report/archiverules.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace psirt::test {

namespace {

/// A TrueType font as it is embedded.
class FontProgram {
public:
    explicit FontProgram(const QByteArray &data) : m_data(data) {}

    /// In thousandths of the font's size; −1 for a glyph that it has not.
    [[nodiscard]] double width(int glyph) const
    {
        if (glyph >= number(table("maxp") + 4))
            return -1;
        const int last = number(table("hhea") + 34) - 1;
        return number(table("hmtx") + 4 * std::min(glyph, last)) * 1000.0 / number(table("head") + 18);
    }

private:
    [[nodiscard]] int number(qsizetype place) const
    {
        return place + 2 <= m_data.size() ? qFromBigEndian<quint16>(m_data.constData() + place) : 0;
    }
    [[nodiscard]] qsizetype table(const char *name) const
    {
        for (int index = 0; index < number(4); ++index) {
            const qsizetype entry = 12 + 16 * index;
            if (m_data.mid(entry, 4) == name)
                return qFromBigEndian<quint32>(m_data.constData() + entry + 8);
        }
        return 0;
    }

    QByteArray m_data;
};

class ArchiveReader {
public:
    explicit ArchiveReader(const PdfTools &pdf) : m_pdf(pdf), m_objects(pdf.objects()) {}

    [[nodiscard]] QStringList faults()
    {
        lookAtFile();
        lookAtMetadata();
        for (auto object = m_objects.begin(); object != m_objects.end(); ++object) {
            if (object.key() == QLatin1String("trailer"))
                continue;
            const QJsonObject stream = object.value()[QStringLiteral("stream")].toObject();
            m_isStream = !stream.isEmpty();
            lookAt(m_isStream ? stream[QStringLiteral("dict")] : object.value()[QStringLiteral("value")]);
        }
        lookAtShownGlyphs();
        return m_faults;
    }

private:
    using Key = const char *;

    void require(bool isSo, const QString &rule)
    {
        if (!isSo && !m_faults.contains(rule))
            m_faults << rule;
    }
    void require(bool isSo, Key rule) { require(isSo, QString::fromUtf8(rule)); }

    static QJsonValue get(const QJsonValue &dictionary, Key key) { return dictionary.toObject()[QLatin1String(key)]; }
    static bool has(const QJsonValue &dictionary, Key key) { return dictionary.toObject().contains(QLatin1String(key)); }
    static bool isName(const QJsonValue &value, Key name) { return value.toString() == QLatin1String(name); }

    [[nodiscard]] QJsonObject object(const QJsonValue &reference) const
    {
        return m_objects[QStringLiteral("obj:") + reference.toString()].toObject();
    }
    /// The value itself where it is no reference, of a stream its dictionary.
    [[nodiscard]] QJsonValue follow(const QJsonValue &value) const
    {
        static const QRegularExpression reference(QStringLiteral("^\\d+ \\d+ R$"));
        if (!value.isString() || !reference.match(value.toString()).hasMatch())
            return value;
        const QJsonObject found = object(value);
        const QJsonValue stream = found[QStringLiteral("stream")];
        return stream.isObject() ? stream[QStringLiteral("dict")] : found[QStringLiteral("value")];
    }
    [[nodiscard]] QByteArray data(const QJsonValue &reference) const
    {
        return QByteArray::fromBase64(
            object(reference)[QStringLiteral("stream")][QStringLiteral("data")].toString().toLatin1());
    }

    void lookAtFile()
    {
        static const QRegularExpression version(QStringLiteral("^%PDF-1\\.[0-7]$"));
        const QList<QByteArray> lines = m_pdf.bytes().left(100).split('\n');
        require(version.match(QString::fromLatin1(lines[0])).hasMatch(), "6.1.2: the header");
        require(lines.size() > 1 && lines[1].startsWith('%') && lines[1].size() >= 5 &&
                    std::all_of(lines[1].begin() + 1, lines[1].begin() + 5, [](char byte) { return byte & char(0x80); }),
                "6.1.2: the comment of bytes beyond ASCII");
        const QJsonValue trailer = m_objects[QStringLiteral("trailer")][QStringLiteral("value")];
        require(get(trailer, "/ID").toArray().size() == 2, "6.1.3: the file's identifier");
        require(!has(trailer, "/Encrypt"), "6.1.3: encrypted");
        const QJsonValue root = follow(get(trailer, "/Root"));
        for (const Key key :
             {"/AA", "/OpenAction", "/AcroForm", "/Collection", "/Requirements", "/OCProperties", "/NeedsRendering"})
            require(!has(root, key), QStringLiteral("6.1.11, 6.4, 6.9: %1 in the catalogue").arg(QLatin1String(key)));
        require(!has(follow(get(root, "/Names")), "/EmbeddedFiles"), "6.8: embedded files");
        require(get(root, "/Lang").toString().size() > 3, "14.9.2 of PDF: the language");
        const QJsonArray intents = follow(get(root, "/OutputIntents")).toArray();
        require(intents.size() == 1, "6.2.3: one output intent");
        const QJsonValue intent = follow(intents.at(0));
        const QJsonValue profile = get(intent, "/DestOutputProfile");
        require(isName(get(intent, "/S"), "/GTS_PDFA1") && get(intent, "/OutputConditionIdentifier").isString(),
                "6.2.3: what the output intent says");
        require(get(follow(profile), "/N").toInt() == 3, "6.2.3: the profile's components");
        const QByteArray icc = data(profile);
        require(icc.mid(12, 12) == "mntrRGB XYZ " && icc.mid(36, 4) == "acsp" && icc.size() > 128 && icc[8] < 5,
                "6.2.3: the profile itself");
    }

    void lookAtMetadata()
    {
        const QJsonValue trailer = m_objects[QStringLiteral("trailer")][QStringLiteral("value")];
        const QJsonValue info = follow(get(trailer, "/Info"));
        const QString xmp = m_pdf.xmp();
        require(xmp.contains(QLatin1String("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>")) &&
                    xmp.contains(QLatin1String("xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")),
                "6.6.4: the identification");
        require(xmp.startsWith(QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")) &&
                    xmp.trimmed().endsWith(QLatin1String("<?xpacket end=\"r\"?>")),
                "6.6.2.1: the packet's wrapper");
        const std::array<std::pair<Key, Key>, 5> pairs{{{"/Title", "<rdf:li xml:lang=\"x-default\">%1</rdf:li>"},
                                                        {"/Author", "<dc:creator><rdf:Seq><rdf:li>%1</rdf:li>"},
                                                        {"/Creator", "<xmp:CreatorTool>%1</xmp:CreatorTool>"},
                                                        {"/Producer", "<pdf:Producer>%1</pdf:Producer>"},
                                                        {"/Keywords", "<pdf:Keywords>%1</pdf:Keywords>"}}};
        for (const auto &[key, pattern] : pairs) {
            const QString text = get(info, key).toString().mid(2).toHtmlEscaped();  // after "u:"
            require(text.isEmpty() || xmp.contains(QString::fromUtf8(pattern).arg(text)),
                    QStringLiteral("6.6.3: XMP and Info differ in %1").arg(QLatin1String(key)));
        }
    }

    void lookAt(const QJsonValue &value)
    {
        const QString text = value.toString();
        require(text.startsWith(QLatin1String("b:")) || text.toUtf8().size() < 32767, "6.1.13: too long a string");
        require(!text.startsWith(u'/') || text.size() <= 127, "6.1.13: too long a name");
        require(text != QLatin1String("/DeviceCMYK"), "6.2.4.3: a colour of another device");
        for (const QJsonValue &each : value.toArray())
            lookAt(each);
        if (!value.isObject())
            return;
        const QJsonObject dictionary = value.toObject();
        for (const Key key : {"/AA", "/JS", "/TR", "/HTP", "/OPI", "/Ref", "/Alternates", "/XFA", "/PresSteps"})
            require(!has(value, key), QStringLiteral("6.2–6.5: %1").arg(QLatin1String(key)));
        if (m_isStream) {
            for (const Key key : {"/FFilter", "/FDecodeParms"})
                require(!has(value, key), "6.1.7.1: data outside the file");
            require(!isName(get(value, "/Filter"), "/LZWDecode"), "6.1.7.2: LZW");
        }
        require(!get(value, "/Interpolate").toBool(), "6.2.8: an image that is interpolated");
        if (isName(get(value, "/Type"), "/Annot"))
            lookAtAnnotation(value);
        if (isName(get(value, "/Type"), "/Action"))
            require(isName(get(value, "/S"), "/URI") || isName(get(value, "/S"), "/GoTo"), "6.5.1: an action");
        if (isName(get(value, "/Type"), "/Page")) {
            const QJsonArray box = follow(get(value, "/MediaBox")).toArray();
            require(box.size() == 4 && box[2].toDouble() >= 3 && box[2].toDouble() <= 14400 && box[3].toDouble() >= 3 &&
                        box[3].toDouble() <= 14400,
                    "6.1.13: the size of a page");
            addFontNames(value);
        }
        for (const QJsonValue &each : dictionary)
            lookAt(each);
    }

    void lookAtAnnotation(const QJsonValue &annotation)
    {
        constexpr int print = 4;
        require(isName(get(annotation, "/Subtype"), "/Link"), "6.3.1: an annotation that is no link");
        require(get(annotation, "/F").toInt() == print, "6.3.2: an annotation that is not printed");
        require(has(annotation, "/Dest") != has(annotation, "/A"), "12.5.6.5 of PDF: where a link leads");
    }

    void addFontNames(const QJsonValue &page)
    {
        const QJsonObject fonts = follow(get(follow(get(page, "/Resources")), "/Font")).toObject();
        for (auto font = fonts.begin(); font != fonts.end(); ++font)
            m_fonts[font.key()] = font.value();
    }

    /// By the names that Qt gives fonts, which are the same on all pages.
    void lookAtShownGlyphs()
    {
        static const QRegularExpression shows(QStringLiteral("(/F\\d+) [\\d.]+ Tf|<([0-9A-Fa-f]{4})> Tj"));
        std::map<QString, QSet<int>> shown;
        QString font;
        const QString plain = m_pdf.plain();
        for (auto matches = shows.globalMatch(plain); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.hasCaptured(1) && !match.capturedView(1).isEmpty())
                font = match.captured(1);
            else
                shown[font].insert(match.captured(2).toInt(nullptr, 16));
        }
        require(!shown.empty(), "no text at all");
        for (const auto &[name, glyphs] : shown)
            lookAtFont(follow(m_fonts[name]), glyphs);
    }

    void lookAtFont(const QJsonValue &font, const QSet<int> &glyphs)
    {
        static const QRegularExpression pair(QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]+)>\\n"));
        const QJsonValue descendant = follow(follow(get(font, "/DescendantFonts")).toArray().at(0));
        const QJsonValue descriptor = follow(get(descendant, "/FontDescriptor"));
        const QString name = get(font, "/BaseFont").toString();
        require(isName(get(font, "/Subtype"), "/Type0") && isName(get(font, "/Encoding"), "/Identity-H") &&
                    isName(get(descendant, "/Subtype"), "/CIDFontType2"),
                "6.2.11.3: the kind of font");
        const bool isIdentity = isName(get(descendant, "/CIDToGIDMap"), "/Identity");
        const QByteArray numbers = isIdentity ? QByteArray() : data(get(descendant, "/CIDToGIDMap"));
        require(isIdentity || !numbers.isEmpty(), "6.2.11.3.2: which number is which glyph");
        require(name.indexOf(u'+') == 7 && get(descendant, "/BaseFont").toString() == name &&
                    get(descriptor, "/FontName").toString() == name,
                "9.6.4 of PDF: the name of a subset");
        require(!has(descriptor, "/CIDSet"), "6.2.11.4.2: a set of glyphs that may be wrong");
        const FontProgram program(data(get(descriptor, "/FontFile2")));
        std::map<int, QString> texts;
        const QString map = QString::fromLatin1(data(get(font, "/ToUnicode")));
        for (auto pairs = pair.globalMatch(map); pairs.hasNext();) {
            const QRegularExpressionMatch match = pairs.next();
            texts[match.captured(1).toInt(nullptr, 16)] = match.captured(2);
        }
        const QJsonArray widths = follow(get(descendant, "/W")).toArray();
        std::map<int, double> all;  // "first [w1 w2 ...]" or "first last w"
        for (qsizetype index = 0; index + 1 < widths.size();) {
            const int first = widths[index].toInt();
            const QJsonArray some = widths[index + 1].toArray();
            for (qsizetype each = 0; each < some.size(); ++each)
                all[first + static_cast<int>(each)] = some[each].toDouble();
            for (int glyph = first; some.isEmpty() && glyph <= widths[index + 1].toInt(); ++glyph)
                all[glyph] = widths.at(index + 2).toDouble();
            index += some.isEmpty() ? 3 : 2;
        }
        for (const int glyph : glyphs) {
            require(glyph != 0, "6.2.11.8: the box for what a face has not");
            require(texts.contains(glyph), QStringLiteral("6.2.11.7.2: a glyph of %1 that stands for nothing").arg(name));
            require(texts[glyph] != QLatin1String("0000") && texts[glyph] != QLatin1String("FEFF") &&
                        texts[glyph] != QLatin1String("FFFE"),
                    "6.2.11.7.2: a glyph that stands for no character");
            const int inFont = isIdentity ? glyph : numberAt(numbers, glyph);
            require(inFont != 0, "6.2.11.8: the box for what a face has not");
            const double width = all.count(glyph) > 0 ? all[glyph] : get(descendant, "/DW").toDouble(1000);
            require(std::abs(width - program.width(inFont)) <= 1, QStringLiteral("6.2.11.5: a width of %1").arg(name));
        }
    }

    static int numberAt(const QByteArray &numbers, int index)
    {
        return 2 * index + 2 <= numbers.size() ? qFromBigEndian<quint16>(numbers.constData() + 2 * qsizetype(index)) : 0;
    }

    const PdfTools &m_pdf;
    QJsonObject m_objects;
    std::map<QString, QJsonValue> m_fonts;
    QStringList m_faults;
    bool m_isStream = false;
};

}  // namespace

QStringList archiveFaults(const PdfTools &pdf)
{
    return ArchiveReader(pdf).faults();
}

}  // namespace psirt::test
