// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/versions.h"

#include "core/base/samefile.h"
#include "core/storage/atomicfile.h"
#include "core/storage/privatefolder.h"
#include "core/storage/projectfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace psirt {

namespace {

/// What the folder of a file holds beside its versions: its address, for whoever looks into the folder.
constexpr char addressName[] = "file";

/// Of a name: to the millisecond, in UTC.
QString timeFormat()
{
    return QStringLiteral("yyyyMMdd'T'HHmmsszzz");
}

QString digestOf(const QByteArray &bytes)
{
    constexpr int length = 16;
    return QString::fromLatin1(fingerprintOf(bytes).digest.toHex().left(length));
}

/// "20261127T195109123-20261126T080000000-0123456789abcdef.psirt": when it was replaced, when it was saved, and what it
/// holds.
QString versionNameOf(const QDateTime &kept, const QDateTime &saved, const QString &digest)
{
    return QStringLiteral("%1-%2-%3.%4")
        .arg(kept.toUTC().toString(timeFormat()), saved.toUTC().toString(timeFormat()), digest,
             QLatin1String(projectSuffix));
}

/// None for what the store did not make.
std::optional<FileVersion> versionAt(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{8}T\\d{9})-(\\d{8}T\\d{9})-[0-9a-f]{16}\\.psirt$"));
    const QRegularExpressionMatch match = pattern.match(QFileInfo(path).fileName());
    const auto time = [&match](int group) {
        const QDateTime text = QDateTime::fromString(match.captured(group), timeFormat());
        return QDateTime(text.date(), text.time(), QTimeZone::utc()).toLocalTime();
    };
    if (!match.hasMatch() || !time(1).isValid() || !time(2).isValid())
        return std::nullopt;
    return FileVersion{path, time(2), time(1)};
}

/// The latest first.
std::vector<FileVersion> versionsIn(const QString &folder)
{
    std::vector<FileVersion> versions;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (const auto version = versionAt(file.filePath()))
            versions.push_back(*version);
    }
    return versions;
}

/// A folder that is left without versions goes too.
void removeVersion(const QString &path)
{
    QFile::remove(path);
    const QDir folder = QFileInfo(path).dir();
    if (folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden) ==
        QStringList(QString::fromLatin1(addressName))) {
        QFile::remove(folder.filePath(QString::fromLatin1(addressName)));
        QDir().rmdir(folder.path());
    }
}

}  // namespace

QString VersionStore::folderOf(const QString &file) const
{
    const QByteArray key = QCryptographicHash::hash(fileKey(file).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(key));
}

std::vector<FileVersion> VersionStore::versionsOf(const QString &file) const
{
    return versionsIn(folderOf(file));
}

Outcome VersionStore::keep(const QString &file, const ReplacedState &state, const QDateTime &now, int number) const
{
    const QString folder = folderOf(file);
    std::vector<FileVersion> versions = versionsIn(folder);
    const QString digest = digestOf(state.bytes);
    const bool isKept = !versions.empty() && versions.front().path.contains(digest);
    if (number > 0 && !isKept) {
        // A clock that was put back does not make the latest one the oldest.
        const QDateTime kept = versions.empty() ? now : std::max(now, versions.front().kept.addMSecs(1));
        const QDateTime saved = state.saved.isValid() ? state.saved : now;
        const QString path = QDir(folder).filePath(versionNameOf(kept, saved, digest));
        storage::makePrivateFolder(m_folder);
        Outcome written = done();
        constexpr int mostTries = 3;  // another program may find the folder empty, and remove it
        for (int i = 0; i < mostTries && (i == 0 || !written); ++i) {
            storage::makePrivateFolder(folder);
            storage::removeHalfWritten(folder);
            const QString address = QDir(folder).filePath(QString::fromLatin1(addressName));
            if (!QFileInfo::exists(address))
                (void)writeAtomically(address, QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded() + '\n');
            written = writeAtomically(path, state.bytes);
        }
        if (!written)
            return written;
        versions = versionsIn(folder);
    }
    for (std::size_t i = static_cast<std::size_t>(std::max(number, 0)); i < versions.size(); ++i)
        removeVersion(versions[i].path);
    removeOldest();
    return done();
}

void VersionStore::removeOldest() const
{
    std::vector<FileVersion> all;
    for (const QFileInfo &folder : QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const std::vector<FileVersion> versions = versionsIn(folder.filePath());
        all.insert(all.end(), versions.begin(), versions.end());
    }
    std::ranges::sort(all, std::ranges::greater(), &FileVersion::kept);
    qint64 total = 0;
    for (const FileVersion &version : all) {
        total += QFileInfo(version.path).size();
        if (total > m_total)
            removeVersion(version.path);
    }
}

}  // namespace psirt
