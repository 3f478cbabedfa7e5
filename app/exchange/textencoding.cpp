// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/textencoding.h"

#include "core/storage/textplace.h"

#include <QStringDecoder>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace psirt::exchange {

namespace {

/// A line as text, its end included; none where it is not Windows-31J.
std::optional<QString> fromWindows31J(const QByteArray &line)
{
#ifdef Q_OS_WIN
    constexpr UINT codePage = 932;
    const int size = static_cast<int>(line.size());
    const int length = MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, line.constData(), size, nullptr, 0);
    if (length <= 0)
        return std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, line.constData(), size, reinterpret_cast<wchar_t *>(text.data()),
                        length);
    return text;
#else
    QStringDecoder decoder("windows-31j", QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())  // a Qt without ICU
        return std::nullopt;
    constexpr QChar substitute = u'\x1A';  // what the decoder puts where there is no character
    const QString text = decoder.decode(line);
    const bool hasReplaced = text.count(substitute) != line.count('\x1A');
    return decoder.hasError() || hasReplaced || text.contains(QChar::ReplacementCharacter) ? std::nullopt
                                                                                           : std::optional(text);
#endif
}

/// The text as far as it is one, and whether that is all of it.
struct Decoding {
    QString text;
    bool isWhole;
};

/// No byte of a character is a line feed, so that a line can be looked at by itself.
Decoding decodingOfWindows31J(const QByteArray &bytes)
{
    QString text;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype feed = bytes.indexOf('\n', start);
        const qsizetype end = feed < 0 ? bytes.size() : feed + 1;
        const std::optional<QString> line = fromWindows31J(bytes.mid(start, end - start));
        if (!line)
            return {text, false};
        text += *line;
        start = end;
    }
    return {text, true};
}

Decoding decodingOfUtf8(const QByteArray &bytes)
{
    const std::optional<qsizetype> broken = firstBrokenUtf8(bytes);
    return {QString::fromUtf8(broken ? bytes.left(*broken) : bytes), !broken};
}

Decoding decodingOfUtf16(const QByteArray &bytes, bool isBigEndian)
{
    QString text;
    text.reserve(bytes.size() / 2);
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text +=
            QChar(static_cast<uchar>(bytes[isBigEndian ? i + 1 : i]), static_cast<uchar>(bytes[isBigEndian ? i : i + 1]));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (text[i].isSurrogate() && !isPair)
            return {text.left(i), false};
        i += isPair ? 1 : 0;
    }
    return {text, bytes.size() % 2 == 0};
}

Decoding decodingOf(const QByteArray &bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return decodingOfUtf8(bytes);
    case TextEncoding::Windows31J:
        return decodingOfWindows31J(bytes);
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return decodingOfUtf16(bytes, encoding == TextEncoding::Utf16BigEndian);
    }
    Q_UNREACHABLE();
}

/// Whether most bytes at even or at odd places of the beginning are zero, as they are in UTF-16 of Latin letters.
bool hasZerosAt(const QByteArray &bytes, int parity)
{
    constexpr qsizetype beginning = 32;
    const qsizetype end = std::min(beginning, bytes.size() / 2 * 2);
    qsizetype zeros = 0;
    for (qsizetype i = parity; i < end; i += 2)
        zeros += bytes[i] == '\0' ? 1 : 0;
    return zeros * 4 > end;  // of end / 2 bytes, more than half
}

}  // namespace

const std::vector<TextEncoding> &allTextEncodings()
{
    static const std::vector<TextEncoding> all{TextEncoding::Utf8, TextEncoding::Windows31J, TextEncoding::Utf16LittleEndian,
                                               TextEncoding::Utf16BigEndian};
    return all;
}

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Windows31J:
        return QStringLiteral("Windows-31J");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16BE");
    }
    Q_UNREACHABLE();
}

std::optional<TextEncoding> textEncodingOf(const QString &name)
{
    const auto found = std::ranges::find_if(
        allTextEncodings(), [&name](TextEncoding each) { return nameOf(each).compare(name, Qt::CaseInsensitive) == 0; });
    return found == allTextEncodings().end() ? std::nullopt : std::optional(*found);
}

TextEncoding seemingEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (byteOrderMarkLength(bytes) > 0)
        return TextEncoding::Utf8;
    if (hasZerosAt(bytes, 1))
        return TextEncoding::Utf16LittleEndian;
    if (hasZerosAt(bytes, 0))
        return TextEncoding::Utf16BigEndian;
    return firstBrokenUtf8(bytes) ? TextEncoding::Windows31J : TextEncoding::Utf8;
}

Result<QString> decoded(const QByteArray &bytes, TextEncoding encoding, const QString &subject)
{
    auto [text, isWhole] = decodingOf(bytes, encoding);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    const qsizetype zero = text.indexOf(QChar(QChar::Null));
    if (isWhole && zero < 0)
        return text;
    const QByteArray before = text.left(zero < 0 ? text.size() : zero).toUtf8();
    return Error{ErrorCode::UndecodableTable, subject, nameOf(encoding), PlaceFinder(before).at(before.size())};
}

}  // namespace psirt::exchange
