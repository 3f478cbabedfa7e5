// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/replacing.h"

#include <QFileInfo>

#ifdef Q_OS_WIN
#include <QDir>
#include <QThread>

#include <windows.h>
#else
#include <filesystem>
#include <system_error>
#endif

namespace psirt::storage {

#ifdef Q_OS_WIN

std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toStdWString();
}

namespace {

/// Replacing says that access is denied both of a file that is open elsewhere and of one that may not be deleted. Asking for
/// the file alone tells which.
int numberOfDenial(const std::wstring &path)
{
    const HANDLE file = ::CreateFileW(path.c_str(), DELETE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return ::GetLastError() == ERROR_SHARING_VIOLATION ? ERROR_SHARING_VIOLATION : ERROR_ACCESS_DENIED;
    ::CloseHandle(file);
    return ERROR_ACCESS_DENIED;
}

int replaceOnce(const std::wstring &from, const std::wstring &to)
{
    if (::MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0)
        return 0;
    const DWORD number = ::GetLastError();
    return number == ERROR_ACCESS_DENIED ? numberOfDenial(to) : static_cast<int>(number);
}

}  // namespace

int replaceFile(const QString &from, const QString &to)
{
    return tryWhileHeld([source = nativePath(from), target = nativePath(to)] { return replaceOnce(source, target); },
                        isHeldForNow, [](int pause) { QThread::msleep(static_cast<unsigned long>(pause)); });
}

#else

int replaceFile(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), failure);
    return failure.value();
}

#endif

bool isHeldForNow(int windowsNumber)
{
    constexpr int accessDenied = 5;
    constexpr int sharingViolation = 32;
    constexpr int lockViolation = 33;
    return windowsNumber == accessDenied || windowsNumber == sharingViolation || windowsNumber == lockViolation;
}

int tryWhileHeld(const std::function<int()> &act, const std::function<bool(int)> &isHeld,
                 const std::function<void(int)> &wait)
{
    constexpr int firstPause = 8;  // milliseconds; twice as long each time, 504 in all
    constexpr int longestPause = 256;
    int number = act();
    for (int pause = firstPause; number != 0 && isHeld(number) && pause <= longestPause; pause *= 2) {
        wait(pause);
        number = act();
    }
    return number;
}

}  // namespace psirt::storage
