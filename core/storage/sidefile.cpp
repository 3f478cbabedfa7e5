// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sidefile.h"

#include "core/storage/replacing.h"
#include "core/storage/systemerror.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

namespace psirt::storage {

namespace {

#ifdef Q_OS_WIN
constexpr int proofFailed = 1117;  // ERROR_IO_DEVICE
#else
constexpr int proofFailed = EIO;
#endif

/// A device that fills up takes a part without an error and fails at the next one only: so files are opened without Qt's
/// buffer, which would have no word for it.
bool writeAll(QFileDevice &file, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 part = file.write(bytes.constData() + written, bytes.size() - written);
        if (part <= 0)
            return false;
        written += part;
    }
    return file.flush();
}

/// Asks the system to bring the bytes to the disk now: a disk that is full may say so only here. Some file systems cannot.
Outcome synchronize(const QString &named, const QFile &file)
{
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0 && errno != EINVAL && errno != ENOSYS)
        return systemError(errno, named);
#else
    const auto handle = reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()));  // NOLINT: as Windows has it
    if (::FlushFileBuffers(handle) == 0) {
        const DWORD number = ::GetLastError();
        if (number != ERROR_INVALID_FUNCTION && number != ERROR_NOT_SUPPORTED)
            return systemError(static_cast<int>(number), named);
    }
#endif
    return done();
}

/// Writes the whole content of an open file, and proves it.
Outcome writeContent(QFile &file, const QString &named, const QByteArray &bytes)
{
    if (!file.seek(0) || !writeAll(file, bytes) || !file.resize(bytes.size()))
        return systemError(file, named);
    if (const Outcome synchronized = synchronize(named, file); !synchronized)
        return synchronized;
    if (!file.seek(0) || file.readAll() != bytes)
        return systemError(proofFailed, named);
    return done();
}

/// So that the new name outlives a crash too. A file system that cannot has nothing to say to the person. On Windows the
/// renaming itself waits for the disk.
void synchronizeFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    (void)::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder);
#endif
}

#ifdef Q_OS_LINUX
/// Access lists are such attributes too. What the system keeps for itself stays behind.
void copyAttributes(const char *from, int to)
{
    QByteArray names(::listxattr(from, nullptr, 0), '\0');
    const ssize_t length = ::listxattr(from, names.data(), static_cast<std::size_t>(names.size()));
    for (const QByteArray &name : names.left(std::max<qsizetype>(length, 0)).split('\0')) {
        if (name.isEmpty())
            continue;
        const ssize_t size = ::getxattr(from, name.constData(), nullptr, 0);
        QByteArray value(std::max<ssize_t>(size, 0), '\0');
        if (size >= 0 && ::getxattr(from, name.constData(), value.data(), static_cast<std::size_t>(size)) == size)
            (void)::fsetxattr(to, name.constData(), value.constData(), static_cast<std::size_t>(size), 0);
    }
}
#endif

/// Owner and permissions of the file that is there. A group that may not be taken over gets no more than everybody has.
void takeOver(const QString &from, const QFile &to)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(from);
    struct stat old = {};
    if (::stat(name.constData(), &old) != 0)
        return;
    mode_t mode = old.st_mode & 07777U;
    if (::fchown(to.handle(), old.st_uid, old.st_gid) != 0 && ::fchown(to.handle(), static_cast<uid_t>(-1), old.st_gid) != 0)
        mode = (mode & ~static_cast<mode_t>(S_IRWXG)) | ((mode & S_IRWXO) << 3U);
#ifdef Q_OS_LINUX
    copyAttributes(name.constData(), to.handle());
#endif
    (void)::fchmod(to.handle(), mode);  // last: it narrows an access list too
#else
    QFile::setPermissions(to.fileName(), QFile::permissions(from));
#endif
}

}  // namespace

SideFile::SideFile(const QFileInfo &target, const QString &named) : m_target(target.filePath()), m_named(named)
{
    const QDir folder(target.absolutePath());
    do {
        const quint64 number = QRandomGenerator::global()->generate64();
        m_file.setFileName(folder.filePath(QStringLiteral(".psirt-%1").arg(number, 16, 16, QLatin1Char('0'))));
    } while (m_file.exists());
}

SideFile::~SideFile()
{
    if (m_file.isOpen())
        m_file.remove();
}

Outcome SideFile::write(const QByteArray &bytes)
{
    constexpr QIODevice::OpenMode anew = QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered;
    // What replaces a file is nobody else's to read before it has that file's permissions.
    const bool isOpen =
        QFileInfo::exists(m_target) ? m_file.open(anew, QFile::ReadOwner | QFile::WriteOwner) : m_file.open(anew);
    if (!isOpen) {
        const Error error = systemError(m_file, m_named);
        return error.code == ErrorCode::NoPermission ? folderNotWritable() : error;
    }
    return writeContent(m_file, m_named, bytes);
}

Outcome SideFile::takePlace()
{
    takeOver(m_target, m_file);
    m_file.close();
    if (const int number = replaceFile(m_file.fileName(), m_target); number != 0) {
        m_file.remove();
        const Error error = systemError(number, m_named);
        const bool isOfFolder = error.code == ErrorCode::NoPermission || error.code == ErrorCode::WriteFailed;
        return isOfFolder ? folderNotWritable() : error;
    }
    synchronizeFolder(QFileInfo(m_target).absolutePath());
    return done();
}

QString SideFile::leave()
{
    m_file.close();
    return m_file.fileName();
}

Error SideFile::folderNotWritable() const
{
    return {ErrorCode::FolderNotWritable, m_named, QFileInfo(m_target).absolutePath(), {}};
}

Outcome writeOver(const QFileInfo &target, const QString &named, const QByteArray &bytes,
                  const std::function<Outcome()> &prepare)
{
    QFile file(target.filePath());
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return systemError(file, named);
    if (const Outcome prepared = prepare(); !prepared)
        return prepared;
    const QByteArray old = file.readAll();
    Outcome written = writeContent(file, named, bytes);
    if (!written && !writeContent(file, named, old))
        return Error{ErrorCode::OverwriteFailed, named, {}, {}};
    return written;
}

Outcome writeInto(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(file, bytes))
        return systemError(file, path);
    return done();
}

Outcome checkWritable(const QFileInfo &file, const QString &named)
{
#ifdef Q_OS_UNIX
    if (::faccessat(AT_FDCWD, QFile::encodeName(file.filePath()).constData(), W_OK, AT_EACCESS) != 0)
        return systemError(errno, named);
#else
    if (!file.isWritable())
        return Error{ErrorCode::NoPermission, named, {}, {}};
#endif
    return done();
}

bool hasOtherNames(const QFileInfo &file)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    return ::stat(QFile::encodeName(file.filePath()).constData(), &status) == 0 && status.st_nlink > 1;
#else
    const HANDLE handle =
        ::CreateFileW(nativePath(file.filePath()).c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                      nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    BY_HANDLE_FILE_INFORMATION status = {};
    const bool isKnown = ::GetFileInformationByHandle(handle, &status) != 0;
    ::CloseHandle(handle);
    return isKnown && status.nNumberOfLinks > 1;
#endif
}

}  // namespace psirt::storage
