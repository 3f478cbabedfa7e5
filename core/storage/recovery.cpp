// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovery.h"

#include "core/storage/atomicfile.h"
#include "core/storage/ownermark.h"
#include "core/storage/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <set>

namespace psirt {

namespace {

QString sourcePathOf(const QString &copy)
{
    return copy + QStringLiteral(".source");
}

QString markPathOf(const QString &copy)
{
    return copy + QStringLiteral(".lock");
}

/// What stands beside a copy: the address of the file, the digest of what it held, and on which computer the copy was made.
struct SourceNote {
    RecoverySource source;
    QString host;  ///< empty where it does not say
};

/// Readers of earlier versions take the first two lines.
QByteArray textOf(const RecoverySource &source)
{
    const QByteArray address = source.path.isEmpty() ? QByteArray() : QUrl::fromLocalFile(source.path).toEncoded();
    return address + '\n' + source.fingerprint.digest.toHex() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n';
}

/// Empty where it cannot be read: the copy then counts as never saved.
SourceNote noteOf(const QString &copy)
{
    constexpr qint64 longest = 64 * 1024;
    const Result<QByteArray> bytes = readWhole(sourcePathOf(copy), longest);
    if (!bytes)
        return {};
    const QList<QByteArray> lines = bytes.value().split('\n');
    const QString path = QUrl::fromEncoded(lines.value(0)).toLocalFile();
    return {{path, {QByteArray::fromHex(lines.value(1))}}, QString::fromUtf8(lines.value(2))};
}

void removeCopy(const QString &path)
{
    QFile::remove(path);
    QFile::remove(sourcePathOf(path));
}

/// The paths of the copies in a folder; a copy may be gone where something beside it was left.
std::set<QString> copiesIn(const QString &folder)
{
    const QString suffix = QLatin1Char('.') + QLatin1String(projectSuffix);
    std::set<QString> paths;
    for (QString name : QDir(folder).entryList({QLatin1Char('*') + suffix + QLatin1Char('*')}, QDir::Files)) {
        for (const QString &beside : {sourcePathOf({}), markPathOf({})}) {
            if (name.endsWith(beside))
                name.chop(beside.size());
        }
        if (name.endsWith(suffix))
            paths.insert(QDir(folder).filePath(name));
    }
    return paths;
}

}  // namespace

RecoveryCopy::RecoveryCopy() = default;
RecoveryCopy::RecoveryCopy(RecoveryCopy &&other) noexcept = default;
RecoveryCopy &RecoveryCopy::operator=(RecoveryCopy &&other) noexcept = default;
RecoveryCopy::~RecoveryCopy() = default;

RecoverySlot::RecoverySlot(const QString &folder)
    : m_path(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1Char('.') +
                                   QLatin1String(projectSuffix)))
{
    (void)takeMark();
}

RecoverySlot::~RecoverySlot() = default;

Outcome RecoverySlot::takeMark()
{
    if (m_mark)
        return done();
    storage::makePrivateFolder(QFileInfo(m_path).absolutePath());
    auto mark = storage::OwnerMark::take(markPathOf(m_path));
    if (!mark)
        return mark.error();
    m_mark = std::move(mark).value();
    return done();
}

Outcome RecoverySlot::write(const Assessment &assessment, const RecoverySource &source)
{
    if (const Outcome marked = takeMark(); !marked)
        return marked;
    if (const Outcome written = writeAtomically(sourcePathOf(m_path), textOf(source)); !written)
        return written;
    const auto written = writeProjectFile(m_path, assessment, Overwrite::Always);
    return written ? done() : Outcome(written.error());
}

void RecoverySlot::clear()
{
    if (m_mark)
        removeCopy(m_path);
}

void RecoverySlot::adopt(RecoveryCopy copy)
{
    clear();
    m_path = std::move(copy.path);
    m_mark = std::move(copy.mark);
}

void RecoverySlot::stayAlive()
{
    if (m_mark)
        m_mark->stayAlive();
}

std::vector<RecoveryCopy> claimCopies(const QString &folder)
{
    storage::removeHalfWritten(folder);
    std::vector<RecoveryCopy> copies;
    for (const QString &path : copiesIn(folder)) {
        auto mark = storage::OwnerMark::take(markPathOf(path), QFileInfo(path).lastModified());
        if (!mark)
            continue;
        const QFileInfo file(path);  // anew: whoever held the mark may have removed the copy
        if (!file.exists()) {
            removeCopy(path);
            continue;
        }
        const SourceNote note = noteOf(path);
        const QString host = note.host.isEmpty() ? mark.value()->formerHost() : note.host;
        RecoveryCopy copy;
        copy.path = path;
        copy.source = note.source;
        copy.written = file.lastModified();
        copy.host = host == QSysInfo::machineHostName() ? QString() : host;
        copy.mark = std::move(mark).value();
        copies.push_back(std::move(copy));
    }
    std::ranges::sort(copies, std::ranges::greater(), &RecoveryCopy::written);
    return copies;
}

void discardCopy(const RecoveryCopy &copy)
{
    removeCopy(copy.path);
}

}  // namespace psirt
