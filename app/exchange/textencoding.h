// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace psirt::exchange {

/// How a text of another program is written in bytes.
enum class TextEncoding {
    Utf8,
    Windows31J,         ///< what a Japanese Windows calls Shift_JIS (code page 932), with its 髙 ① ～ －
    Utf16LittleEndian,  ///< what Excel calls Unicode text
    Utf16BigEndian,
};

/// Those that there are, the one of our own exports first.
[[nodiscard]] const std::vector<TextEncoding> &allTextEncodings();

/// "UTF-8", "Windows-31J", "UTF-16LE", "UTF-16BE": in every language.
[[nodiscard]] QString nameOf(TextEncoding encoding);
/// The one of that name, in either case.
[[nodiscard]] std::optional<TextEncoding> textEncodingOf(const QString &name);

/// The one in which the bytes seem to be written. A byte order mark tells it; without one, what has a zero in most second
/// bytes of its beginning is UTF-16, what is well-formed UTF-8 is that, and all else is Windows-31J: damaged UTF-8 and other
/// encodings too, so that a person should be told.
[[nodiscard]] TextEncoding seemingEncoding(const QByteArray &bytes);

/// The bytes as text, without a byte order mark. The subject is for errors. Fails with UndecodableTable at the first place
/// that is no text in that encoding (of Windows-31J at the beginning of its line), or is a zero byte of text; the encoding's
/// name is in detail. Windows-31J takes Windows or a Qt with ICU; without, nothing of it is text.
[[nodiscard]] Result<QString> decoded(const QByteArray &bytes, TextEncoding encoding, const QString &subject);

}  // namespace psirt::exchange
