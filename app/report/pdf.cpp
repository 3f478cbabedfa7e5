// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf.h"

#include "app/report/colorprofile.h"
#include "app/report/paintmarks.h"
#include "app/report/pdfstructure.h"
#include "core/base/outgoingtext.h"
#include "core/base/version.h"
#include "core/storage/atomicfile.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QXmlStreamWriter>

#include <cstdlib>

namespace psirt::report {

namespace {

/// As both kinds of metadata can hold it: XML has no control characters, and a PDF no endless texts.
QString metadataText(const QString &text)
{
    return fitForXml(text.size() > longestPdfText ? text.left(longestPdfText - 1) + u'…' : text);  // half a pair too
}

ReportImprint metadataTexts(ReportImprint imprint)
{
    for (QString *text : {&imprint.title, &imprint.author, &imprint.subject})
        *text = metadataText(*text);
    for (QString &keyword : imprint.keywords)
        keyword = metadataText(keyword);
    return imprint;
}

/// Writes the properties of one description. The names carry their prefixes.
class XmpWriter {
public:
    explicit XmpWriter(QByteArray &bytes) : m_xml(&bytes) {}

    void write(const PdfMetadata &metadata, bool isForArchive)
    {
        const ReportImprint &imprint = metadata.imprint;
        const QString moment = metadata.written.toOffsetFromUtc(metadata.written.offsetFromUtc()).toString(Qt::ISODate);
        begin();
        if (isForArchive) {
            text(QStringLiteral("pdfaid:part"), QStringLiteral("2"));
            text(QStringLiteral("pdfaid:conformance"), QStringLiteral("U"));
        }
        text(QStringLiteral("dc:format"), QStringLiteral("application/pdf"));
        list(QStringLiteral("dc:title"), QStringLiteral("rdf:Alt"), {imprint.title});
        if (!imprint.author.isEmpty())
            list(QStringLiteral("dc:creator"), QStringLiteral("rdf:Seq"), {imprint.author});
        list(QStringLiteral("dc:description"), QStringLiteral("rdf:Alt"), {imprint.subject});
        list(QStringLiteral("dc:subject"), QStringLiteral("rdf:Bag"), imprint.keywords);
        list(QStringLiteral("dc:language"), QStringLiteral("rdf:Bag"), {factsOf(imprint.language).tag});
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
        m_xml.writeAttribute(QStringLiteral("xmlns:pdfaid"), QStringLiteral("http://www.aiim.org/pdfa/ns/id/"));
    }

    void end()
    {
        for (int depth = 0; depth < 3; ++depth)
            m_xml.writeEndElement();
    }

    void text(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeTextElement(name, value);
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
            m_xml.writeCharacters(value);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

/// The same metadata as an XMP packet, UTF-8 (ISO 16684-1). What is empty is left out.
QByteArray xmpPacket(const PdfMetadata &metadata, bool isForArchive)
{
    QByteArray bytes = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QByteArray xml;
    XmpWriter(xml).write(metadata, isForArchive);
    bytes += xml;
    bytes += "\n<?xpacket end=\"r\"?>";
    return bytes;
}

/// A moment as PDF writes it, with its distance from UTC: "D:20260401100000+09'00'" (ISO 32000-1, 7.9.4).
QString pdfDate(const QDateTime &moment)
{
    const int offset = moment.offsetFromUtc() / 60;
    const int minutes = std::abs(offset);
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, QLatin1Char('0')); };
    return QStringLiteral("D:%1%2%3'%4'")
        .arg(moment.toString(QStringLiteral("yyyyMMddHHmmss")), offset < 0 ? QStringLiteral("-") : QStringLiteral("+"),
             twoDigits(minutes / 60), twoDigits(minutes % 60));
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

PdfMetadata metadataOf(const ReportDocument &report, const Clock &clock)
{
    const QString program = QStringLiteral("PSIRT Maturity ") + applicationVersion();
    const QString producer = QStringLiteral("Qt %1, libqpdf").arg(QLatin1String(qVersion()));
    return {report.imprint(), program, producer, clock.now()};
}

class PdfDevice final : public QPdfWriter, public MarkTaker {
public:
    using QPdfWriter::QPdfWriter;
};

}  // namespace

Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfMetadata &metadata,
                             const std::vector<PlacedBookmark> &bookmarks, const std::vector<PlacedLink> &links,
                             const std::vector<QString> &texts)
{
    PdfMetadata told = metadata;
    told.imprint = metadataTexts(metadata.imprint);
    const auto xmp = [&told](bool isForArchive) { return xmpPacket(told, isForArchive); };
    StructuredPdf finished = withStructure(
        pdf, {infoOf(told), xmp, srgbProfile(), factsOf(metadata.imprint.language).tag, bookmarks, links, texts});
    if (!finished.failure.isEmpty())
        return Error{ErrorCode::WriteFailed, {}, finished.failure, {}};
    return std::move(finished.bytes);
}

Result<QByteArray> renderPdf(const ReportDocument &report, const Clock &clock, const PageProgress &progress)
{
    QByteArray pages;
    QBuffer buffer(&pages);
    buffer.open(QIODevice::WriteOnly);
    PdfDevice writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(1200);
    writer.setPageLayout(QPageLayout(report.pageSize(), QPageLayout::Portrait, QMarginsF()));
    bool isStopped = false;
    const auto watched = [&](int done, int total) {
        isStopped = progress && !progress(done, total);
        return !isStopped;
    };
    const bool isPainted = report.print(writer, watched);
    if (isStopped)
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    if (!isPainted)
        return Error{ErrorCode::WriteFailed, {}, QStringLiteral("QPdfWriter"), {}};
    return finishPdf(pages, metadataOf(report, clock), report.bookmarks(), report.links(), writer.texts());
}

Outcome writePdf(const QString &path, const ReportDocument &report, const Clock &clock, const PageProgress &progress)
{
    const Result<QByteArray> pdf = renderPdf(report, clock, progress);
    if (pdf)
        return writeAtomically(path, pdf.value());
    Error error = pdf.error();
    error.subject = path;
    return error;
}

}  // namespace psirt::report
