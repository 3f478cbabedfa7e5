// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <optional>

namespace psirt {

/// Turns byte offsets of a UTF-8 text into lines and columns, both from 1, columns counted in characters. Ascending
/// offsets cost one pass over the text in all. An offset is that of a character's first byte. A byte order mark at the
/// start is no character.
class PlaceFinder {
public:
    /// The text must outlive the finder.
    explicit PlaceFinder(const QByteArray &text);

    [[nodiscard]] Place at(qsizetype offset);

private:
    void restart();

    const QByteArray &m_text;
    qsizetype m_offset = 0;
    int m_line = 1;
    int m_column = 1;
};

/// The length of the UTF-8 byte order mark that the text starts with: 3 or 0.
[[nodiscard]] qsizetype byteOrderMarkLength(const QByteArray &text);

/// The offset of the first byte that does not belong to well-formed UTF-8 (RFC 3629); none when all is well.
[[nodiscard]] std::optional<qsizetype> firstBrokenUtf8(const QByteArray &text);

}  // namespace psirt
