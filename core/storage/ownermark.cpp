// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ownermark.h"

#include "core/storage/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace psirt::storage {

namespace {

constexpr qint64 longestMark = 4096;

/// What a mark says of the one that made it. All empty where it says nothing.
struct Owner {
    QString host;
    QByteArray machine;
    QByteArray boot;
};

Owner ownerIn(const QByteArray &text)
{
    enum Line { Process, Program, Host, Machine, Boot };
    const QList<QByteArray> lines = text.split('\n');
    return {QString::fromUtf8(lines.value(Host)), lines.value(Machine), lines.value(Boot)};
}

/// Whether the system here would know of the owner if it lived: it is the same system, or was before it was started anew.
bool isKnownHere(const Owner &owner)
{
    if (owner.host.isEmpty() && owner.machine.isEmpty() && owner.boot.isEmpty())
        return true;
    const auto isSame = [](const QByteArray &one, const QByteArray &other) { return !one.isEmpty() && one == other; };
    return isSame(owner.boot, QSysInfo::bootUniqueId()) || isSame(owner.machine, QSysInfo::machineUniqueId());
}

/// The present moment by the clock of the file system of that folder, which may be another computer's.
QDateTime nowIn(const QString &folder)
{
    QTemporaryFile file(folder + QStringLiteral("/.clock-XXXXXX"));
    return file.open() ? QFileInfo(file.fileName()).lastModified() : QDateTime::currentDateTime();
}

bool mayLiveElsewhere(const Owner &owner, const QString &path, const QDateTime &lastSign)
{
    if (isKnownHere(owner))
        return false;
    const QFileInfo mark(path);
    const QDateTime last = lastSign.isValid() ? std::max(lastSign, mark.lastModified()) : mark.lastModified();
    return last.secsTo(nowIn(mark.absolutePath())) < OwnerMark::longestSilence;
}

Error heldError(const QString &path)
{
    return {ErrorCode::AlreadyExists, path, {}, {}};
}

}  // namespace

#ifdef Q_OS_UNIX

namespace {

QByteArray textOfThisProgram()
{
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    return QByteArray::number(QCoreApplication::applicationPid()) + '\n' + program.toUtf8() + '\n' +
           QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() +
           '\n';
}

/// Whether the open file is still the one that has that name.
bool hasName(int handle, const QByteArray &name)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(handle, &opened) == 0 && ::stat(name.constData(), &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

}  // namespace

Result<std::unique_ptr<OwnerMark>> OwnerMark::take(const QString &path, const QDateTime &lastSign)
{
    const QByteArray name = QFile::encodeName(path);
    constexpr int mostTries = 100;  // each time somebody else gave the mark up in between
    for (int i = 0; i < mostTries; ++i) {
        std::unique_ptr<OwnerMark> mark(new OwnerMark(path));
        mark->m_handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (mark->m_handle < 0) {
            const ErrorCode code = errno == EACCES || errno == EROFS || errno == EPERM ? ErrorCode::NoPermission
                                   : errno == ENOSPC                                   ? ErrorCode::DiskFull
                                                                                       : ErrorCode::WriteFailed;
            return Error{code, path, qt_error_string(errno), {}};
        }
        // Where the file system knows no locks, what the mark says has to do.
        if (::flock(mark->m_handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
            return heldError(path);
        if (!hasName(mark->m_handle, name))
            continue;
        QByteArray text(longestMark, '\0');
        const ssize_t length = ::pread(mark->m_handle, text.data(), static_cast<std::size_t>(text.size()), 0);
        const Owner owner = ownerIn(text.left(std::max<ssize_t>(length, 0)));
        if (mayLiveElsewhere(owner, path, lastSign))
            return heldError(path);
        mark->m_isOwner = true;
        mark->m_formerHost = owner.host;
        const QByteArray own = textOfThisProgram();
        if (::ftruncate(mark->m_handle, 0) != 0 ||
            ::pwrite(mark->m_handle, own.constData(), static_cast<std::size_t>(own.size()), 0) != own.size())
            return Error{ErrorCode::DiskFull, path, qt_error_string(errno), {}};
        return mark;
    }
    return heldError(path);
}

OwnerMark::~OwnerMark()
{
    if (m_isOwner)
        ::unlink(QFile::encodeName(m_path).constData());  // before the lock ends with the handle
    if (m_handle >= 0)
        ::close(m_handle);
}

void OwnerMark::stayAlive()
{
    (void)::futimens(m_handle, nullptr);
}

#else

Result<std::unique_ptr<OwnerMark>> OwnerMark::take(const QString &path, const QDateTime &lastSign)
{
    const Result<QByteArray> text = readWhole(path, longestMark);
    const Owner owner = text ? ownerIn(text.value()) : Owner();
    std::unique_ptr<OwnerMark> mark(new OwnerMark(path));
    mark->m_formerHost = owner.host;
    mark->m_lock = std::make_unique<QLockFile>(path);
    mark->m_lock->setStaleLockTime(0);  // a lock ends with its program, not with time
    if (mark->m_lock->tryLock(0))
        return mark;
    // The system lets nobody remove the file of a program that lives.
    if (mark->m_lock->error() == QLockFile::LockFailedError && !mayLiveElsewhere(owner, path, lastSign) &&
        !isKnownHere(owner) && mark->m_lock->removeStaleLockFile() && mark->m_lock->tryLock(0))
        return mark;
    if (mark->m_lock->error() == QLockFile::PermissionError)
        return Error{ErrorCode::NoPermission, path, {}, {}};
    return heldError(path);
}

OwnerMark::~OwnerMark() = default;

void OwnerMark::stayAlive()
{
    // The lock shares its file with nobody who would write into it; the time alone may be set.
    const QString path = QDir::toNativeSeparators(m_path);
    const HANDLE file = ::CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), FILE_WRITE_ATTRIBUTES,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    FILETIME now = {};
    ::GetSystemTimeAsFileTime(&now);
    ::SetFileTime(file, nullptr, nullptr, &now);
    ::CloseHandle(file);
}

#endif

}  // namespace psirt::storage
