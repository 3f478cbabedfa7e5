// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/textplace.h"

#include <algorithm>

namespace psirt {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The length of the well-formed sequence at the offset, 0 when there is none (RFC 3629, section 4).
qsizetype sequenceLength(const QByteArray &text, qsizetype offset)
{
    const auto byte = [&text, offset](qsizetype i) {
        return offset + i < text.size() ? static_cast<unsigned char>(text[offset + i]) : 0U;
    };
    const auto isTail = [&byte](qsizetype i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(0);
    const unsigned second = byte(1);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4 || !isTail(1))
        return 0;
    if (lead < 0xE0)
        return 2;
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
        (lead == 0xF4 && second > 0x8F) || !isTail(2)) {
        return 0;
    }
    if (lead < 0xF0)
        return 3;
    return isTail(3) ? 4 : 0;
}

}  // namespace

PlaceFinder::PlaceFinder(const QByteArray &text) : m_text(text)
{
    restart();
}

Place PlaceFinder::at(qsizetype offset)
{
    if (offset < m_offset)
        restart();
    for (const qsizetype end = std::min(offset, m_text.size()); m_offset < end; ++m_offset) {
        if (m_text[m_offset] == '\n') {
            ++m_line;
            m_column = 1;
        } else if (!isContinuation(m_text[m_offset])) {
            ++m_column;
        }
    }
    return {m_line, m_column, {}};
}

void PlaceFinder::restart()
{
    m_offset = byteOrderMarkLength(m_text);
    m_line = 1;
    m_column = 1;
}

qsizetype byteOrderMarkLength(const QByteArray &text)
{
    return text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

std::optional<qsizetype> firstBrokenUtf8(const QByteArray &text)
{
    for (qsizetype offset = 0; offset < text.size();) {
        const qsizetype length = sequenceLength(text, offset);
        if (length == 0)
            return offset;
        offset += length;
    }
    return std::nullopt;
}

}  // namespace psirt
