// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/tableread.h"

#include "app/exchange/csvexport.h"
#include "core/storage/atomicfile.h"
#include "core/storage/textplace.h"

#include <limits>

namespace psirt::exchange {

namespace {

/// What Excel wrote before 2007, and what it puts around a workbook with a password.
bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6");
}

/// The name of a stream in a compound file, as it is stored: UTF-16, the lower byte first.
QByteArray streamName(const char *name)
{
    QByteArray bytes;
    for (; *name; ++name)
        bytes.append(*name).append('\0');
    return bytes;
}

/// How a file is written.
struct Form {
    Separator separator;
    bool isKnown;    ///< by its headers
    bool hasGuards;  ///< apostrophes in front of what looks like a formula
};

/// Reads records one after another.
class Parser {
public:
    Parser(const QString &text, const Form &form) : m_text(text), m_form(form), m_separator(characterOf(form.separator)) {}

    /// As many records as there are, or as are asked for.
    [[nodiscard]] Result<ImportTable> table(const QString &subject, int records = std::numeric_limits<int>::max());

private:
    /// Moves to the separator or the line end behind it, or to the end. Fails with what is wrong with its quotes.
    [[nodiscard]] Result<QString> field(const QString &subject);
    [[nodiscard]] bool isAtLineEnd() const
    {
        return m_text.at(m_at) == QLatin1Char('\r') || m_text.at(m_at) == QLatin1Char('\n');
    }
    void skipLineEnd();
    [[nodiscard]] Place placeOf(qsizetype at) const
    {
        return PlaceFinder(m_text.toUtf8()).at(m_text.left(at).toUtf8().size());
    }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    const QString &m_text;
    Form m_form;
    QChar m_separator;
    qsizetype m_at = 0;
};

Result<QString> Parser::field(const QString &subject)
{
    constexpr QChar quote = u'"';
    const qsizetype start = m_at;
    QString field;
    const bool isQuoted = !isAtEnd() && m_text.at(m_at) == quote;
    if (isQuoted) {
        for (++m_at;; ++m_at) {
            if (isAtEnd())
                return Error{ErrorCode::UnclosedQuote, subject, {}, placeOf(start)};
            if (m_text.at(m_at) == quote) {
                const bool isDoubled = m_at + 1 < m_text.size() && m_text.at(m_at + 1) == quote;
                ++m_at;
                if (!isDoubled)
                    break;
            }
            field += m_text.at(m_at);
        }
    }
    for (; !isAtEnd() && m_text.at(m_at) != m_separator && !isAtLineEnd(); ++m_at) {
        if (isQuoted && m_text.at(m_at) != u' ')
            return Error{ErrorCode::TextAfterQuote, subject, {}, placeOf(m_at)};
        field += m_text.at(m_at);
    }
    return field;
}

void Parser::skipLineEnd()
{
    const bool isPair = QStringView(m_text).mid(m_at, 2) == QLatin1String("\r\n");
    m_at += isPair ? 2 : 1;
}

Result<ImportTable> Parser::table(const QString &subject, int records)
{
    ImportTable table;
    for (int row = 0; row < records && !isAtEnd(); ++row) {
        for (int column = 0;; ++column) {
            const Result<QString> text = field(subject);
            if (!text)
                return text.error();
            if (!table.setText(row, column, m_form.hasGuards ? csvUnguarded(text.value()) : text.value()))
                return Error{ErrorCode::TableTooLarge, subject, {}, {}};
            if (isAtEnd() || m_text.at(m_at) != m_separator)
                break;
            ++m_at;
        }
        if (!isAtEnd())
            skipLineEnd();
    }
    return table;
}

/// The separator that is said, or the one with which the headers are known; else commas.
Form formOf(const QString &text, std::optional<Separator> said)
{
    for (const Separator separator : allSeparators) {
        if (said && separator != *said)
            continue;
        for (int rows = 1; rows <= ImportTable::rowsWithHeaders; ++rows) {  // what is wrong below them is told later
            const Result<ImportTable> head = Parser(text, {separator, false, false}).table({}, rows);
            if (!head)
                break;
            if (!head.value().hasKnownHeaders())
                continue;
            const QString id = head.value().headerOf(TableColumn::Id).trimmed();
            return {separator, true, id.compare(csvHeader(TableColumn::Id), Qt::CaseInsensitive) == 0};
        }
    }
    return {said.value_or(Separator::Comma), false, false};
}

}  // namespace

Result<ImportTable> parseCsv(const QByteArray &bytes, const QString &subject, const CsvReading &reading)
{
    const TextEncoding used = reading.encoding ? *reading.encoding : seemingEncoding(bytes);
    const Result<QString> text = decoded(bytes, used, subject);
    if (!text)
        return text.error();
    const Form form = formOf(text.value(), reading.separator);
    Result<ImportTable> table = Parser(text.value(), form).table(subject);
    if (table)
        table.value().setForm({used, form.separator});
    else if (!form.isKnown && table.error().code == ErrorCode::TextAfterQuote)
        return Error{ErrorCode::UnknownColumns, subject, {}, {}};  // with the right separator it may be well-formed
    return table;
}

Result<ImportFile> readTable(const QString &path, const CsvReading &reading)
{
    const Result<QByteArray> file = readWhole(path, largestTableFile);
    if (!file) {
        Error error = file.error();
        if (error.code == ErrorCode::TooLarge)
            error.code = ErrorCode::TableTooLarge;
        return error;
    }
    const QByteArray &bytes = file.value();
    if (isZip(bytes))
        return parseXlsx(bytes, path);
    if (isCompoundFile(bytes)) {
        const bool isEncrypted = bytes.contains(streamName("EncryptedPackage"));
        return Error{isEncrypted ? ErrorCode::EncryptedTable : ErrorCode::NotATable, path, {}, {}};
    }
    Result<ImportTable> table = parseCsv(bytes, path, reading);
    if (!table)
        return table.error();
    const std::optional<TableKind> kind = table.value().kind();
    if (!kind)
        return Error{ErrorCode::UnknownColumns, path, {}, {}};
    ImportFile found;
    found.add(std::move(table).value(), *kind);
    return found;
}

}  // namespace psirt::exchange
