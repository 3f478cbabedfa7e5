// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovery.h"

#include "core/storage/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace psirt {

namespace {

QString sourcePathOf(const QString &copy)
{
    return copy + QStringLiteral(".source");
}

QString lockPathOf(const QString &copy)
{
    return copy + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockOf(const QString &copy)
{
    auto lock = std::make_unique<QLockFile>(lockPathOf(copy));
    lock->setStaleLockTime(0);  // a lock ends with its program, not with time
    return lock;
}

/// Two lines: the address of the file, and the digest of what it held.
QByteArray lineOf(const RecoverySource &source)
{
    const QByteArray address = source.path.isEmpty() ? QByteArray() : QUrl::fromLocalFile(source.path).toEncoded();
    return address + '\n' + source.fingerprint.digest.toHex() + '\n';
}

/// Empty where it cannot be read: the copy then counts as never saved.
RecoverySource sourceOf(const QString &copy)
{
    constexpr qint64 longest = 64 * 1024;
    const Result<QByteArray> bytes = readWhole(sourcePathOf(copy), longest);
    if (!bytes)
        return {};
    const QList<QByteArray> lines = bytes.value().split('\n');
    return {QUrl::fromEncoded(lines.value(0)).toLocalFile(), {QByteArray::fromHex(lines.value(1))}};
}

}  // namespace

RecoverySlot::RecoverySlot(const QString &folder)
    : m_path(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1Char('.') +
                                   QLatin1String(projectSuffix)))
{
    QDir().mkpath(folder);
    m_lock = lockOf(m_path);
    m_lock->lock();
}

RecoverySlot::~RecoverySlot()
{
    if (!m_isLeft)
        clear();
}

QString RecoverySlot::leave()
{
    m_isLeft = true;
    return m_path;
}

Outcome RecoverySlot::write(const Assessment &assessment, const RecoverySource &source)
{
    if (const Outcome written = writeAtomically(sourcePathOf(m_path), lineOf(source)); !written)
        return written;
    const auto written = writeProjectFile(m_path, assessment, Overwrite::Always);
    return written ? done() : Outcome(written.error());
}

void RecoverySlot::clear()
{
    QFile::remove(m_path);
    QFile::remove(sourcePathOf(m_path));
}

std::vector<RecoveryCopy> abandonedCopies(const QString &folder)
{
    std::vector<RecoveryCopy> copies;
    const QStringList filter(QStringLiteral("*.") + QLatin1String(projectSuffix));
    const QFileInfoList files = QDir(folder).entryInfoList(filter, QDir::Files);
    for (const QFileInfo &file : files) {
        if (lockOf(file.filePath())->tryLock(0))
            copies.push_back({file.filePath(), sourceOf(file.filePath()), file.lastModified()});
    }
    std::ranges::sort(copies, std::ranges::greater(), &RecoveryCopy::written);
    return copies;
}

void discardCopy(const RecoveryCopy &copy)
{
    QFile::remove(copy.path);
    QFile::remove(sourcePathOf(copy.path));
}

}  // namespace psirt
