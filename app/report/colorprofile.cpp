// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/colorprofile.h"

#include <QString>
#include <QtEndian>

#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace psirt::report {

namespace {

/// Everything is written with the most significant byte first (ICC.1:2004-10).
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

/// Words of one language, in UTF-16.
QByteArray text(const QString &words)
{
    constexpr quint32 recordSize = 12;
    constexpr quint32 start = 28;
    QByteArray bytes = type("mluc") + bigEndian(quint32(1)) + bigEndian(recordSize) + "enUS" +
                       bigEndian(static_cast<quint32>(2 * words.size())) + bigEndian(start);
    for (const QChar character : words)
        bytes += bigEndian(static_cast<quint16>(character.unicode()));
    return bytes;
}

/// How light follows from a value (IEC 61966-2-1), as a formula: a reader turns it round at once, where of a table it
/// seeks each place, for each page.
QByteArray curve()
{
    constexpr quint16 powerAndLine = 3;
    return type("para") + bigEndian(powerAndLine) + bigEndian(quint16(0)) + fixedPoint(2.4) + fixedPoint(1 / 1.055) +
           fixedPoint(0.055 / 1.055) + fixedPoint(1 / 12.92) + fixedPoint(0.04045);
}

/// From the white of a display (D65) to that of D50, by Bradford's way (ICC.1:2004-10, annex E).
QByteArray adaptation()
{
    QByteArray bytes = type("sf32");
    for (const double number : {1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168})
        bytes += fixedPoint(number);
    return bytes;
}

constexpr qsizetype headerSize = 128;

QByteArray header(qsizetype size)
{
    const QByteArray none(4, '\0');
    QByteArray bytes = bigEndian(static_cast<quint32>(size)) + none + bigEndian(quint32(0x04200000)) + "mntrRGB XYZ ";
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
    const std::array<Tag, 10> tags{{{"desc", text(QStringLiteral("sRGB IEC61966-2.1"))},
                                    {"cprt", text(QStringLiteral("No copyright"))},
                                    {"wtpt", type("XYZ ") + xyz(0.9642, 1, 0.8249)},
                                    {"chad", adaptation()},
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
