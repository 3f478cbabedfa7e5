// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/colorprofile.h"

#include <QtEndian>

#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace psirt::report {

namespace {

/// Everything is written with the most significant byte first (ICC.1:2001-04).
template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray type(const char *name)
{
    return QByteArray(name, 4) + QByteArray(4, '\0');
}

/// A number with 16 bits before the point and 16 behind it.
QByteArray fixedPoint(double number)
{
    return bigEndian(static_cast<qint32>(std::lround(number * 65536)));
}

QByteArray xyz(double x, double y, double z)
{
    return fixedPoint(x) + fixedPoint(y) + fixedPoint(z);
}

QByteArray text(const char *words)
{
    return type("text") + QByteArray(words) + '\0';
}

/// In ASCII; the two places for other scripts stay empty.
QByteArray description(const QByteArray &words)
{
    constexpr int restOfScripts = 4 + 4 + 2 + 1 + 67;
    return type("desc") + bigEndian(static_cast<quint32>(words.size() + 1)) + words + '\0' + QByteArray(restOfScripts, '\0');
}

/// How light follows from a value (IEC 61966-2-1), at so many places, between which readers interpolate.
QByteArray curve()
{
    constexpr int places = 1024;
    QByteArray bytes = type("curv") + bigEndian(static_cast<quint32>(places));
    for (int place = 0; place < places; ++place) {
        const double value = place / (places - 1.0);
        const double light = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        bytes += bigEndian(static_cast<quint16>(std::lround(light * 65535)));
    }
    return bytes;
}

constexpr qsizetype headerSize = 128;

QByteArray header(qsizetype size)
{
    const QByteArray none(4, '\0');
    QByteArray bytes = bigEndian(static_cast<quint32>(size)) + none + bigEndian(quint32(0x02100000)) + "mntrRGB XYZ ";
    constexpr std::array<quint16, 6> made{2026, 1, 1, 0, 0, 0};
    for (const quint16 part : made)
        bytes += bigEndian(part);
    bytes += "acsp" + none + none + none + none + none + none + none;
    bytes += xyz(0.9642, 1, 0.8249);  // D50, to which the colours below are adapted
    return bytes.leftJustified(headerSize, '\0');
}

}  // namespace

QByteArray srgbProfile()
{
    using Tag = std::pair<const char *, QByteArray>;
    const QByteArray light = curve();
    const std::array<Tag, 9> tags{{{"desc", description("sRGB IEC61966-2.1")},
                                   {"cprt", text("No copyright")},
                                   {"wtpt", type("XYZ ") + xyz(0.9505, 1, 1.0891)},
                                   {"rXYZ", type("XYZ ") + xyz(0.4360, 0.2225, 0.0139)},
                                   {"gXYZ", type("XYZ ") + xyz(0.3851, 0.7169, 0.0971)},
                                   {"bXYZ", type("XYZ ") + xyz(0.1431, 0.0606, 0.7141)},
                                   {"rTRC", light},
                                   {"gTRC", light},
                                   {"bTRC", light}}};
    const qsizetype start = headerSize + 4 + 12 * static_cast<qsizetype>(tags.size());
    QByteArray table = bigEndian(static_cast<quint32>(tags.size()));
    QByteArray data;
    qsizetype place = start;
    for (std::size_t index = 0; index < tags.size(); ++index) {
        const auto &[name, bytes] = tags[index];
        if (index == 0 || bytes != tags[index - 1].second) {  // one curve for all three colours
            place = start + data.size();
            data += bytes + QByteArray((4 - bytes.size() % 4) % 4, '\0');
        }
        table += QByteArray(name) + bigEndian(static_cast<quint32>(place)) + bigEndian(static_cast<quint32>(bytes.size()));
    }
    return header(start + data.size()) + table + data;
}

}  // namespace psirt::report
