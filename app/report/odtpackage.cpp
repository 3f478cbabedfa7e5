// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/odtpackage.h"

#include "core/base/outgoingtext.h"
#include "core/base/version.h"

#include <zip.h>

#include <memory>
#include <utility>

namespace psirt::report {

namespace {

constexpr char odtType[] = "application/vnd.oasis.opendocument.text";
constexpr char odtVersion[] = "1.2";

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

QByteArray manifestOf(const std::vector<OdtPart> &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), named(odtVersion));
    const auto add = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), path);
        if (path == QStringLiteral("/"))
            xml.writeAttribute(QStringLiteral("manifest:version"), named(odtVersion));
        xml.writeAttribute(QStringLiteral("manifest:media-type"), type);
    };
    add(QStringLiteral("/"), named(odtType));
    for (const OdtPart &part : parts)
        add(part.path, part.type);
    xml.writeEndDocument();
    return bytes;
}

/// An archive that is written into memory, on libzip.
class ZipWriter {
public:
    ZipWriter()
    {
        zip_error_init(&m_error);
        m_target = zip_source_buffer_create(nullptr, 0, 0, &m_error);
        if (!m_target)
            return;
        zip_source_keep(m_target);  // to read it once the archive is closed
        m_archive = zip_open_from_source(m_target, ZIP_TRUNCATE, &m_error);
    }
    ~ZipWriter()
    {
        if (m_archive)
            zip_discard(m_archive);
        if (m_target)
            zip_source_free(m_target);
        zip_error_fini(&m_error);
    }
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// The bytes must stay until the archive is closed.
    void add(const QString &path, const QByteArray &bytes, zip_int32_t method)
    {
        if (!m_archive || m_hasFailed)
            return;
        // The first day that an archive can name: when it was written says its metadata.
        constexpr zip_uint16_t firstDay = (1 << 5) | 1;
        zip_source_t *source = zip_source_buffer(m_archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = source ? zip_file_add(m_archive, path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (source && index < 0)
            zip_source_free(source);
        const auto place = static_cast<zip_uint64_t>(index);
        m_hasFailed = index < 0 || zip_set_file_compression(m_archive, place, method, 0) != 0 ||
                      zip_file_set_dostime(m_archive, place, 0, firstDay, 0) != 0;
    }

    /// Closes the archive.
    [[nodiscard]] Result<QByteArray> bytes()
    {
        if (!m_archive)
            return failure(zip_error_strerror(&m_error));
        if (m_hasFailed || zip_close(m_archive) != 0)
            return failure(zip_strerror(m_archive));
        m_archive = nullptr;
        zip_stat_t stat;
        if (zip_source_stat(m_target, &stat) != 0 || zip_source_open(m_target) != 0)
            return failure(zip_error_strerror(zip_source_error(m_target)));
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        const zip_int64_t count = zip_source_read(m_target, bytes.data(), stat.size);
        zip_source_close(m_target);
        if (count != bytes.size())
            return failure(zip_error_strerror(zip_source_error(m_target)));
        return bytes;
    }

private:
    [[nodiscard]] static Error failure(const char *words)
    {
        return {ErrorCode::WriteFailed, {}, QString::fromUtf8(words), {}};
    }

    zip_error_t m_error = {};
    zip_source_t *m_target = nullptr;
    zip_t *m_archive = nullptr;
    bool m_hasFailed = false;
};

}  // namespace

void OdtXml::beginDocument(const char *root)
{
    constexpr std::pair<const char *, const char *> prefixes[] = {
        {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
        {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
        {"dc", "http://purl.org/dc/elements/1.1/"},
        {"xlink", "http://www.w3.org/1999/xlink"}};
    m_xml.writeStartDocument();
    m_xml.writeStartElement(named(root));
    for (const auto &[prefix, uri] : prefixes)
        m_xml.writeAttribute(QStringLiteral("xmlns:") + named(prefix), named(uri));
    m_xml.writeAttribute(QStringLiteral("office:version"), named(odtVersion));
}

void OdtXml::begin(const char *element, const Attributes &attributes)
{
    m_xml.writeStartElement(named(element));
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(named(name), fitForXml(value));
}

void OdtXml::empty(const char *element, const Attributes &attributes)
{
    begin(element, attributes);
    end();
}

void OdtXml::element(const char *element, const QString &text)
{
    if (!text.isEmpty())
        m_xml.writeTextElement(named(element), fitForXml(text));
}

void OdtXml::text(const QString &text)
{
    m_xml.writeCharacters(fitForXml(text));
}

void OdtXml::spacedText(const QString &text)
{
    QString plain;
    qsizetype blankCount = 0;
    const auto writePlain = [&] {
        if (!plain.isEmpty())
            m_xml.writeCharacters(fitForXml(plain));
        plain.clear();
    };
    for (qsizetype index = 0; index <= text.size(); ++index) {
        const QChar character = index < text.size() ? text.at(index) : QChar();
        if (index < text.size() && character == u' ') {
            ++blankCount;
            continue;
        }
        // One blank between two words is a character, every other one is collapsed unless it is an element.
        const bool isBetween = blankCount == 1 && !plain.isEmpty() && index < text.size() && character != u'\n';
        if (isBetween) {
            plain += u' ';
        } else if (blankCount > 0) {
            writePlain();
            blanks(blankCount);
        }
        blankCount = 0;
        if (index == text.size())
            break;
        if (character == u'\t' || character == u'\n') {
            writePlain();
            empty(character == u'\t' ? "text:tab" : "text:line-break");
        } else {
            plain += character;
        }
    }
    writePlain();
}

void OdtXml::blanks(qsizetype count)
{
    empty("text:s", {{"text:c", QString::number(count)}});
}

void OdtXml::markup(const QByteArray &xml)
{
    m_xml.writeCharacters(QString());  // closes what is begun
    m_xml.device()->write(xml);
}

QByteArray odtMetadata(const ReportImprint &imprint, const QDateTime &moment)
{
    const QString written = moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    QByteArray bytes;
    OdtXml xml(bytes);
    xml.beginDocument("office:document-meta");
    xml.begin("office:meta");
    xml.element("meta:generator", QStringLiteral("PSIRT Maturity ") + applicationVersion());
    xml.element("dc:title", imprint.title);
    xml.element("dc:subject", imprint.subject);
    for (const QString &keyword : imprint.keywords)
        xml.element("meta:keyword", keyword);
    xml.element("meta:initial-creator", imprint.author);
    xml.element("dc:creator", imprint.author);
    xml.element("meta:creation-date", written);
    xml.element("dc:date", written);
    xml.element("dc:language", factsOf(imprint.language).tag);
    xml.end();
    xml.end();
    return bytes;
}

Result<QByteArray> odtPackage(const std::vector<OdtPart> &parts)
{
    const QByteArray type(odtType);
    const QByteArray manifest = manifestOf(parts);
    ZipWriter zip;
    zip.add(QStringLiteral("mimetype"), type, ZIP_CM_STORE);
    for (const OdtPart &part : parts)
        zip.add(part.path, part.bytes, ZIP_CM_DEFLATE);
    zip.add(QStringLiteral("META-INF/manifest.xml"), manifest, ZIP_CM_DEFLATE);
    return zip.bytes();
}

}  // namespace psirt::report
