// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/systemerror.h"

#include <QFileDevice>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace psirt::storage {

namespace {

struct Meaning {
    int number;
    ErrorCode code;
};

#ifdef Q_OS_WIN
constexpr Meaning meanings[] = {
    {2, ErrorCode::NotFound},        // ERROR_FILE_NOT_FOUND
    {3, ErrorCode::NotFound},        // ERROR_PATH_NOT_FOUND
    {5, ErrorCode::NoPermission},    // ERROR_ACCESS_DENIED
    {19, ErrorCode::ReadOnlyDrive},  // ERROR_WRITE_PROTECT
    {21, ErrorCode::DriveFailed},    // ERROR_NOT_READY
    {32, ErrorCode::FileBusy},       // ERROR_SHARING_VIOLATION
    {33, ErrorCode::FileBusy},       // ERROR_LOCK_VIOLATION
    {39, ErrorCode::DiskFull},       // ERROR_HANDLE_DISK_FULL
    {53, ErrorCode::DriveFailed},    // ERROR_BAD_NETPATH
    {59, ErrorCode::DriveFailed},    // ERROR_UNEXP_NET_ERR
    {64, ErrorCode::DriveFailed},    // ERROR_NETNAME_DELETED
    {112, ErrorCode::DiskFull},      // ERROR_DISK_FULL
    {123, ErrorCode::NameTooLong},   // ERROR_INVALID_NAME
    {206, ErrorCode::NameTooLong},   // ERROR_FILENAME_EXCED_RANGE
    {1117, ErrorCode::DriveFailed},  // ERROR_IO_DEVICE
};
#else
constexpr Meaning meanings[] = {
    {EACCES, ErrorCode::NoPermission},      {EPERM, ErrorCode::NoPermission},      {EROFS, ErrorCode::ReadOnlyDrive},
    {ENOSPC, ErrorCode::DiskFull},          {EFBIG, ErrorCode::DiskFull},          {EDQUOT, ErrorCode::QuotaReached},
    {ENAMETOOLONG, ErrorCode::NameTooLong}, {ENOENT, ErrorCode::NotFound},         {ENOTDIR, ErrorCode::NotFound},
    {EISDIR, ErrorCode::IsFolder},          {EBUSY, ErrorCode::FileBusy},          {ETXTBSY, ErrorCode::FileBusy},
    {EAGAIN, ErrorCode::FileBusy},          {EIO, ErrorCode::DriveFailed},         {ENODEV, ErrorCode::DriveFailed},
    {ENXIO, ErrorCode::DriveFailed},        {ESTALE, ErrorCode::DriveFailed},      {ENOTCONN, ErrorCode::DriveFailed},
    {ETIMEDOUT, ErrorCode::DriveFailed},    {EHOSTDOWN, ErrorCode::DriveFailed},   {EHOSTUNREACH, ErrorCode::DriveFailed},
    {ENETDOWN, ErrorCode::DriveFailed},     {ENETUNREACH, ErrorCode::DriveFailed}, {ELOOP, ErrorCode::LinksInCircle}};
#endif

Error errorOf(ErrorCode code, const QString &named, const QString &words)
{
    if (code != ErrorCode::NotFound)
        return {code, named, words, {}};
    const QString folder = QFileInfo(named).absolutePath();
    return {code, named, QFileInfo(folder).isDir() ? QString() : folder, {}};
}

}  // namespace

Error systemError(int number, const QString &named, ErrorCode otherwise)
{
    const auto *const found = std::ranges::find(meanings, number, &Meaning::number);
    return errorOf(found == std::end(meanings) ? otherwise : found->code, named, qt_error_string(number));
}

Error systemError(const QFileDevice &file, const QString &named, ErrorCode otherwise)
{
    // Qt tells the system's words but not its number; both come from the same place.
    const QString words = file.errorString();
    const auto *const found =
        std::ranges::find_if(meanings, [&words](const Meaning &each) { return words == qt_error_string(each.number); });
    return errorOf(found == std::end(meanings) ? otherwise : found->code, named, words);
}

}  // namespace psirt::storage
