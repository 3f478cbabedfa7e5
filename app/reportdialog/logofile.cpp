// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/logofile.h"

#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace psirt::reportdialog {

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr qint64 mostPixels = 30'000'000;  // below what Qt itself refuses, 128 MB in memory
constexpr int longestSide = 1200;          // 10 cm at 300 dots per inch

}  // namespace

Logo readLogo(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return {{}, LogoFault::Missing};
    if (file.size() > mostBytes)
        return {{}, LogoFault::TooLarge};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return {{}, LogoFault::Unreadable};
    if (static_cast<qint64>(size.width()) * size.height() > mostPixels)
        return {{}, LogoFault::TooLarge};
    QImage image = reader.read();
    if (image.isNull())
        return {{}, LogoFault::Unreadable};
    if (std::max(image.width(), image.height()) > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return {image, std::nullopt};
}

QStringList logoSuffixes()
{
    QStringList suffixes;
    const QList<QByteArray> known = QImageReader::supportedImageFormats();
    for (const char *suffix : {"png", "jpg", "jpeg", "bmp", "gif", "webp"}) {
        if (known.contains(suffix))
            suffixes.append(QString::fromLatin1(suffix));
    }
    return suffixes;
}

}  // namespace psirt::reportdialog
