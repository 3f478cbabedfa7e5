// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdfmetadata.h"

#include <QXmlStreamWriter>

#include <cstdlib>

namespace psirt::report {

namespace {

/// Writes the properties of one description. The names carry their prefixes.
class XmpWriter {
public:
    explicit XmpWriter(QByteArray &bytes) : m_xml(&bytes) {}

    void write(const PdfMetadata &metadata)
    {
        const ReportImprint &imprint = metadata.imprint;
        const QString moment = metadata.written.toOffsetFromUtc(metadata.written.offsetFromUtc()).toString(Qt::ISODate);
        begin();
        text(QStringLiteral("dc:format"), QStringLiteral("application/pdf"));
        list(QStringLiteral("dc:title"), QStringLiteral("rdf:Alt"), {imprint.title});
        if (!imprint.author.isEmpty())
            list(QStringLiteral("dc:creator"), QStringLiteral("rdf:Seq"), {imprint.author});
        list(QStringLiteral("dc:description"), QStringLiteral("rdf:Alt"), {imprint.subject});
        list(QStringLiteral("dc:subject"), QStringLiteral("rdf:Bag"), imprint.keywords);
        list(QStringLiteral("dc:language"), QStringLiteral("rdf:Bag"), {languageTag(imprint.language)});
        text(QStringLiteral("xmp:CreatorTool"), metadata.creator);
        text(QStringLiteral("xmp:CreateDate"), moment);
        text(QStringLiteral("xmp:ModifyDate"), moment);
        text(QStringLiteral("xmp:MetadataDate"), moment);
        text(QStringLiteral("pdf:Producer"), metadata.producer);
        text(QStringLiteral("pdf:Keywords"), imprint.keywords.join(QStringLiteral(", ")));
        end();
    }

private:
    void begin()
    {
        m_xml.writeStartElement(QStringLiteral("x:xmpmeta"));
        m_xml.writeAttribute(QStringLiteral("xmlns:x"), QStringLiteral("adobe:ns:meta/"));
        m_xml.writeStartElement(QStringLiteral("rdf:RDF"));
        m_xml.writeAttribute(QStringLiteral("xmlns:rdf"), QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"));
        m_xml.writeStartElement(QStringLiteral("rdf:Description"));
        m_xml.writeAttribute(QStringLiteral("rdf:about"), QString());
        m_xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
        m_xml.writeAttribute(QStringLiteral("xmlns:xmp"), QStringLiteral("http://ns.adobe.com/xap/1.0/"));
        m_xml.writeAttribute(QStringLiteral("xmlns:pdf"), QStringLiteral("http://ns.adobe.com/pdf/1.3/"));
    }

    void end()
    {
        for (int depth = 0; depth < 3; ++depth)
            m_xml.writeEndElement();
    }

    void text(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeTextElement(name, withoutControls(value));
    }

    void list(const QString &name, const QString &kind, const QStringList &values)
    {
        if (values.join(QString()).isEmpty())
            return;
        m_xml.writeStartElement(name);
        m_xml.writeStartElement(kind);
        for (const QString &value : values) {
            m_xml.writeStartElement(QStringLiteral("rdf:li"));
            if (kind == QLatin1String("rdf:Alt"))
                m_xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
            m_xml.writeCharacters(withoutControls(value));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// XML cannot hold them at all.
    static QString withoutControls(QString text)
    {
        for (QChar &character : text) {
            if (character < u' ' || character == QChar(0xFFFE) || character == QChar(0xFFFF))
                character = u' ';
        }
        return text;
    }

    QXmlStreamWriter m_xml;
};

}  // namespace

QString pdfDate(const QDateTime &moment)
{
    const int offset = moment.offsetFromUtc() / 60;
    const int minutes = std::abs(offset);
    return QStringLiteral("D:%1%2%3'%4'")
        .arg(moment.toString(QStringLiteral("yyyyMMddHHmmss")), offset < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString languageTag(Language language)
{
    return factsOf(language).tag;
}

QByteArray xmpPacket(const PdfMetadata &metadata)
{
    QByteArray bytes = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QByteArray xml;
    XmpWriter(xml).write(metadata);
    bytes += xml;
    bytes += "\n<?xpacket end=\"r\"?>";
    return bytes;
}

}  // namespace psirt::report
