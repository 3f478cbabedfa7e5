// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/tableread.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace psirt::exchange {

namespace {

/// The parts of a ZIP archive that lies in memory, on libzip. Nothing is unpacked but what is asked for, and never more
/// than a limit in all, whatever the archive says of its sizes.
class ZipParts {
public:
    /// The bytes must outlive it. subject is for errors, most what may be unpacked in all, in bytes. Fails with NotATable.
    [[nodiscard]] static Result<ZipParts> open(const QByteArray &bytes, const QString &subject, qint64 most);

    /// Names differ by more than case. Fails with NotATable when it is missing or damaged, with EncryptedTable, or with
    /// TableTooLarge.
    [[nodiscard]] Result<QByteArray> part(const QString &name);

private:
    ZipParts(zip *archive, QString subject, qint64 most)
        : m_archive(archive, zip_discard), m_subject(std::move(subject)), m_left(most)
    {
    }

    std::unique_ptr<zip, void (*)(zip *)> m_archive;
    QString m_subject;
    qint64 m_left;
};

Result<ZipParts> ZipParts::open(const QByteArray &bytes, const QString &subject, qint64 most)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (archive)
        return ZipParts(archive, subject, most);
    if (source)
        zip_source_free(source);
    return Error{ErrorCode::NotATable, subject, {}, {}};
}

Result<QByteArray> ZipParts::part(const QString &name)
{
    const auto failure = [this](ErrorCode code) { return Error{code, m_subject, {}, {}}; };
    const zip_int64_t found = zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (found < 0)
        return failure(ErrorCode::NotATable);
    const auto index = static_cast<zip_uint64_t>(found);
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), index, 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
        stat.encryption_method != ZIP_EM_NONE) {
        return failure(ErrorCode::EncryptedTable);
    }
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_archive.get(), index, 0), zip_fclose);
    if (!file)
        return failure(ErrorCode::NotATable);
    constexpr std::size_t blockSize = 64 * 1024;
    std::array<char, blockSize> block;
    QByteArray bytes;
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), block.data(), block.size());
        if (count < 0)
            return failure(ErrorCode::NotATable);
        if (count == 0)
            return bytes;
        m_left -= count;
        if (m_left < 0)
            return failure(ErrorCode::TableTooLarge);
        bytes.append(block.data(), static_cast<qsizetype>(count));
    }
}

/// Goes to the next element that begins, at any depth. False at the end and on a fault; a document type, which could
/// declare entities, is one.
bool nextElement(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(QStringLiteral("document type"));
    }
    return false;
}

/// The value of the attribute in whatever namespace, since there are two of each: that of ECMA-376 and the strict one.
QString attribute(const QXmlStreamReader &xml, QLatin1String name)
{
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

/// Characters that XML cannot hold stand in a workbook as _xHHHH_.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString result;
    qsizetype end = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        constexpr int hexadecimal = 16;
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += QChar(match.capturedView(1).toUShort(nullptr, hexadecimal));
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

/// The text of the element, which holds it as one or in runs (r), or of a run; not the readings beside them (rPh).
QString richText(QXmlStreamReader &xml, bool isRun = false)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("t")) {
            text += unescaped(xml.readElementText());
        } else if (xml.name() == QLatin1String("r") && !isRun) {
            text += richText(xml, true);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

/// How much of XML is read in all, since reading takes time by its tags and by the square of a tag's attributes. A page
/// with a format on each of Excel's rows has half of it.
class XmlBudget {
public:
    /// False when it is used up, or the XML has a tag that no program writes.
    [[nodiscard]] bool take(const QByteArray &xml)
    {
        constexpr int mostAttributes = 100;
        int attributes = 0;
        bool isInTag = false;
        char quote = '\0';
        for (qsizetype at = 0; at < xml.size(); ++at) {
            const char each = xml[at];
            if (quote != '\0') {
                quote = each == quote ? '\0' : quote;
            } else if (each == '<') {
                const char next = at + 1 < xml.size() ? xml[at + 1] : ' ';
                isInTag = next != '!' && next != '?';
                attributes = 0;
                if (--m_tags < 0)
                    return false;
            } else if (isInTag && (each == '"' || each == '\'')) {
                quote = each;
                if (++attributes > mostAttributes)
                    return false;
            } else if (each == '>') {
                isInTag = false;
            }
        }
        return true;
    }

private:
    int m_tags = 2'000'000;
};

/// Row and column from 0 of "D7".
struct CellPlace {
    int row;
    int column;

    [[nodiscard]] static std::optional<CellPlace> fromName(const QString &name);
};

std::optional<CellPlace> CellPlace::fromName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^([A-Z]{1,3})([1-9][0-9]{0,6})$"));
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int letters = 26;
    int column = 0;
    for (const QChar letter : match.capturedView(1))
        column = column * letters + letter.unicode() - u'A' + 1;
    return CellPlace{match.capturedView(2).toInt() - 1, column - 1};
}

/// Reads one workbook.
class WorkbookReader {
public:
    WorkbookReader(ZipParts parts, QString subject) : m_parts(std::move(parts)), m_subject(std::move(subject)) {}

    [[nodiscard]] Result<ImportFile> file();

private:
    struct Relation {
        QString id;
        QString kind;  ///< the last word of its type
        QString part;
    };
    struct Page {
        QString name;
        QString relation;
    };

    [[nodiscard]] Error failure(ErrorCode code) const { return {code, m_subject, {}, {}}; }
    /// A part that holds XML. Fails with TableTooLarge too when reading it would take long.
    [[nodiscard]] Result<QByteArray> xmlPart(const QString &name);
    /// What a part leads to; of the archive itself for an empty one.
    [[nodiscard]] Result<std::vector<Relation>> relationsOf(const QString &part);
    [[nodiscard]] Result<std::vector<Page>> pages(const QString &workbook);
    [[nodiscard]] Outcome readStrings(const QString &part);
    /// None when its headers are not known.
    [[nodiscard]] Result<std::optional<ImportTable>> page(const QString &part);
    /// Moves behind the cell. None when it is no cell that can be.
    [[nodiscard]] std::optional<QString> cell(QXmlStreamReader &xml) const;

    ZipParts m_parts;
    XmlBudget m_budget;
    QString m_subject;
    std::vector<QString> m_strings;  ///< that cells share
    QDate m_dayZero{1899, 12, 30};   ///< so that 61 is 1900-03-01, as it is everywhere
};

Result<QByteArray> WorkbookReader::xmlPart(const QString &name)
{
    Result<QByteArray> bytes = m_parts.part(name);
    if (bytes && !m_budget.take(bytes.value()))
        return failure(ErrorCode::TableTooLarge);
    return bytes;
}

Result<std::vector<WorkbookReader::Relation>> WorkbookReader::relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    const QString folder = part.left(slash + 1);
    const Result<QByteArray> bytes =
        xmlPart(folder + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels"));
    if (!bytes)
        return bytes.error();
    QXmlStreamReader xml(bytes.value());
    std::vector<Relation> relations;
    while (nextElement(xml)) {
        if (xml.name() != QLatin1String("Relationship"))
            continue;
        const QString target = attribute(xml, QLatin1String("Target"));
        const bool isAbsolute = target.startsWith(QLatin1Char('/'));
        relations.push_back({attribute(xml, QLatin1String("Id")),
                             attribute(xml, QLatin1String("Type")).section(QLatin1Char('/'), -1),
                             QDir::cleanPath(isAbsolute ? target.mid(1) : folder + target)});
    }
    return xml.hasError() ? Result<std::vector<Relation>>(failure(ErrorCode::NotATable)) : relations;
}

Result<std::vector<WorkbookReader::Page>> WorkbookReader::pages(const QString &workbook)
{
    const Result<QByteArray> bytes = xmlPart(workbook);
    if (!bytes)
        return bytes.error();
    QXmlStreamReader xml(bytes.value());
    std::vector<Page> pages;
    while (nextElement(xml)) {
        if (xml.name() == QLatin1String("workbookPr")) {
            const QString counts = attribute(xml, QLatin1String("date1904"));
            if (counts == QLatin1String("1") || counts == QLatin1String("true"))
                m_dayZero = QDate(1904, 1, 1);
        }
        if (xml.name() != QLatin1String("sheet"))
            continue;
        pages.push_back({attribute(xml, QLatin1String("name")), attribute(xml, QLatin1String("id"))});
    }
    return xml.hasError() ? Result<std::vector<Page>>(failure(ErrorCode::NotATable)) : pages;
}

Outcome WorkbookReader::readStrings(const QString &part)
{
    const Result<QByteArray> bytes = xmlPart(part);
    if (!bytes)
        return bytes.error();
    QXmlStreamReader xml(bytes.value());
    while (nextElement(xml)) {
        if (xml.name() == QLatin1String("si"))
            m_strings.push_back(richText(xml));
    }
    return xml.hasError() ? Outcome(failure(ErrorCode::NotATable)) : done();
}

std::optional<QString> WorkbookReader::cell(QXmlStreamReader &xml) const
{
    const QString kind = attribute(xml, QLatin1String("t"));
    QString value;
    QString inlineText;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("v"))
            value = xml.readElementText();
        else if (xml.name() == QLatin1String("is"))
            inlineText = richText(xml);
        else
            xml.skipCurrentElement();
    }
    bool isNumber = false;
    if (kind == QLatin1String("inlineStr"))
        return inlineText;
    if (value.isEmpty())
        return value;
    if (kind == QLatin1String("s")) {
        const std::size_t index = value.toULongLong(&isNumber);
        return isNumber && index < m_strings.size() ? std::optional(m_strings[index]) : std::nullopt;
    }
    if (kind == QLatin1String("str"))
        return unescaped(value);
    if (kind == QLatin1String("b"))
        return value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (kind.isEmpty() || kind == QLatin1String("n")) {
        constexpr int digits = 15;  // that a spreadsheet shows: 1.1 may be stored as 1.1000000000000001
        const double number = value.toDouble(&isNumber);
        return isNumber ? std::optional(QString::number(number, 'g', digits)) : std::nullopt;
    }
    return value;  // the sign of an error, or a date
}

Result<std::optional<ImportTable>> WorkbookReader::page(const QString &part)
{
    const Result<QByteArray> bytes = xmlPart(part);
    if (!bytes)
        return bytes.error();
    QXmlStreamReader xml(bytes.value());
    ImportTable table;
    CellPlace place{-1, -1};
    bool isKnown = false;
    const auto tooMuch = [&]() -> Result<std::optional<ImportTable>> {
        if (table.hasKnownHeaders())
            return failure(ErrorCode::TableTooLarge);
        return std::optional<ImportTable>();
    };
    while (nextElement(xml)) {
        if (xml.name() == QLatin1String("row")) {
            place = {std::min(place.row + 1, ImportTable::mostRows), -1};
            if (const int number = attribute(xml, QLatin1String("r")).toInt(); number > 0)
                place.row = std::min(number - 1, ImportTable::mostRows);
            isKnown = isKnown || (place.row >= ImportTable::rowsWithHeaders && table.hasKnownHeaders());
            if (place.row >= ImportTable::rowsWithHeaders && !isKnown)
                return std::optional<ImportTable>();
        } else if (xml.name() == QLatin1String("mergeCell")) {
            const QString range = attribute(xml, QLatin1String("ref"));
            const auto first = CellPlace::fromName(range.section(QLatin1Char(':'), 0, 0));
            const auto last = CellPlace::fromName(range.section(QLatin1Char(':'), -1));
            if (!first || !last)
                return failure(ErrorCode::NotATable);
            if (!table.addMerged(first->row, first->column, last->row, last->column))
                return tooMuch();
        } else if (xml.name() == QLatin1String("c")) {
            const QString name = attribute(xml, QLatin1String("r"));
            const std::optional<CellPlace> named = CellPlace::fromName(name);
            place = named ? *named : CellPlace{place.row, place.column + 1};
            const std::optional<QString> text = cell(xml);
            if (!text || (!named && !name.isEmpty()))
                return failure(ErrorCode::NotATable);
            if (!table.setText(place.row, place.column, *text))
                return tooMuch();
        }
    }
    if (xml.hasError())
        return failure(ErrorCode::NotATable);
    return table.hasKnownHeaders() ? std::optional(std::move(table)) : std::nullopt;
}

Result<ImportFile> WorkbookReader::file()
{
    const auto find = [](const std::vector<Relation> &relations, const QString &value, QString Relation::*field) {
        const auto found = std::ranges::find(relations, value, field);
        return found == relations.end() ? QString() : found->part;
    };
    const Result<std::vector<Relation>> roots = relationsOf({});
    if (!roots)
        return roots.error();
    const QString workbook = find(roots.value(), QStringLiteral("officeDocument"), &Relation::kind);
    const Result<std::vector<Page>> pages = this->pages(workbook);
    if (!pages)
        return pages.error();
    const Result<std::vector<Relation>> relations = relationsOf(workbook);
    if (!relations)
        return relations.error();
    const QString strings = find(relations.value(), QStringLiteral("sharedStrings"), &Relation::kind);
    if (const Outcome outcome = strings.isEmpty() ? done() : readStrings(strings); !outcome)
        return outcome.error();
    constexpr std::size_t mostPages = 256;
    if (pages.value().size() > mostPages)
        return failure(ErrorCode::TableTooLarge);
    ImportFile file;
    for (const Page &page : pages.value()) {
        Result<std::optional<ImportTable>> table = this->page(find(relations.value(), page.relation, &Relation::id));
        if (!table)
            return table.error();
        const std::optional<TableKind> kind = table.value() ? table.value()->kind() : std::nullopt;
        if (!kind)
            continue;
        table.value()->setPage(page.name);
        table.value()->setDayZero(m_dayZero);
        file.add(*std::move(table.value()), *kind);
    }
    if (!file.frameworks.empty() || !file.actions.empty())
        return file;
    return failure(ErrorCode::UnknownColumns);
}

}  // namespace

Result<ImportFile> parseXlsx(const QByteArray &bytes, const QString &subject)
{
    Result<ZipParts> parts = ZipParts::open(bytes, subject, mostUnpackedWorkbook);
    if (!parts)
        return parts.error();
    return WorkbookReader(std::move(parts).value(), subject).file();
}

}  // namespace psirt::exchange
