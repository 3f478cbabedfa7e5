// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/jsonwriter.h"

namespace psirt {

namespace {

QByteArray quoted(const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray result = "\"";
    for (const char byte : text.toUtf8()) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\')
            result.append('\\').append(byte);
        else if (byte == '\n')
            result.append("\\n");
        else if (byte == '\t')
            result.append("\\t");
        else if (code < 0x20)
            result.append("\\u00").append(digits[code >> 4]).append(digits[code & 0xF]);
        else
            result.append(byte);
    }
    return result.append('"');
}

/// Where the token that begins at the offset ends: a whole string, or a single byte of anything else.
qsizetype tokenEnd(const QByteArray &json, qsizetype offset)
{
    if (json[offset] != '"')
        return offset + 1;
    qsizetype end = offset + 1;
    while (end < json.size() && json[end] != '"')
        end += json[end] == '\\' ? 2 : 1;
    return std::min(end + 1, json.size());
}

}  // namespace

void JsonWriter::beginObject()
{
    separate();
    m_text += '{';
    m_names.emplace_back();
}

void JsonWriter::endObject()
{
    m_text += '}';
    m_names.pop_back();
}

void JsonWriter::beginArray()
{
    separate();
    m_text += '[';
    m_names.emplace_back();
}

void JsonWriter::endArray()
{
    m_text += ']';
    m_names.pop_back();
}

void JsonWriter::key(const QString &name)
{
    separate();
    m_text += quoted(name) + ':';
    m_names.back().insert(name);
}

void JsonWriter::string(const QString &text)
{
    separate();
    m_text += quoted(text);
}

void JsonWriter::strings(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts)
        string(text);
    endArray();
}

void JsonWriter::integer(int number)
{
    separate();
    m_text += QByteArray::number(number);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_text += value ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_text += "null";
}

void JsonWriter::unknownKeys(const UnknownKeys &keys)
{
    for (const auto &[name, value] : keys) {
        if (m_names.back().contains(name))
            continue;
        key(name);
        m_text += value;
    }
}

void JsonWriter::reserve(const QString &name)
{
    m_names.back().insert(name);
}

void JsonWriter::separate()
{
    const char last = m_text.isEmpty() ? '[' : m_text.back();
    if (last != '{' && last != '[' && last != ':')
        m_text += ',';
}

QByteArray JsonWriter::indented() const
{
    QByteArray result;
    qsizetype depth = 0;
    const auto newLine = [&result, &depth] { result.append('\n').append(QByteArray(2 * depth, ' ')); };
    for (qsizetype offset = 0; offset < m_text.size();) {
        const qsizetype end = tokenEnd(m_text, offset);
        const char byte = m_text[offset];
        const bool isOpening = byte == '{' || byte == '[';
        if (isOpening && end < m_text.size() && (m_text[end] == '}' || m_text[end] == ']')) {
            result.append(m_text.mid(offset, 2));
            offset += 2;
            continue;
        }
        if (byte == '}' || byte == ']') {
            --depth;
            newLine();
        }
        result.append(m_text.mid(offset, end - offset));
        if (byte == ':')
            result.append(' ');
        if (isOpening)
            ++depth;
        if (isOpening || byte == ',')
            newLine();
        offset = end;
    }
    return result.append('\n');
}

QByteArray compactJson(const QByteArray &json)
{
    QByteArray result;
    for (qsizetype offset = 0; offset < json.size();) {
        const qsizetype end = tokenEnd(json, offset);
        if (!QByteArrayView(" \t\r\n").contains(json[offset]))
            result.append(json.mid(offset, end - offset));
        offset = end;
    }
    return result;
}

}  // namespace psirt
