// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/atomicfile.h"
#include "core/storage/systemerror.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

namespace psirt::test {

#ifdef Q_OS_UNIX

TEST(SystemError, FollowsTheCause)
{
    const std::pair<int, ErrorCode> meanings[] = {
        {EACCES, ErrorCode::NoPermission}, {EPERM, ErrorCode::NoPermission},  {EROFS, ErrorCode::ReadOnlyDrive},
        {ENOSPC, ErrorCode::DiskFull},     {EDQUOT, ErrorCode::QuotaReached}, {ENAMETOOLONG, ErrorCode::NameTooLong},
        {EIO, ErrorCode::DriveFailed},     {ESTALE, ErrorCode::DriveFailed},  {EBUSY, ErrorCode::FileBusy},
        {ELOOP, ErrorCode::LinksInCircle}, {ETXTBSY, ErrorCode::FileBusy},    {EAGAIN, ErrorCode::FileBusy},
        {ENOENT, ErrorCode::NotFound},     {EISDIR, ErrorCode::IsFolder},     {EMFILE, ErrorCode::WriteFailed}};
    for (const auto &[number, code] : meanings) {
        const Error error = storage::systemError(number, QStringLiteral("/a.psirt"));
        EXPECT_EQ(error.code, code) << number;
        EXPECT_EQ(error.subject, QStringLiteral("/a.psirt"));
    }
    EXPECT_EQ(storage::systemError(EIO, QStringLiteral("/a")).detail, QStringLiteral("Input/output error"));
    EXPECT_EQ(storage::systemError(EMFILE, QStringLiteral("/a"), ErrorCode::ReadFailed).code, ErrorCode::ReadFailed);
}

TEST(SystemError, NamesTheFolderThatIsMissing)
{
    const QTemporaryDir folder;
    EXPECT_EQ(storage::systemError(ENOENT, folder.filePath(QStringLiteral("none/a"))).detail,
              folder.filePath(QStringLiteral("none")));
    EXPECT_EQ(storage::systemError(ENOENT, folder.filePath(QStringLiteral("a"))).detail, QString());
}

/// Of what Qt failed with, which says it in words alone.
TEST(SystemError, UnderstandsAFileOfQt)
{
    const QTemporaryDir folder;
    const QString tooLong = folder.filePath(QString(86, QChar(0x6210)));  // 258 bytes
    QFile file(tooLong);
    EXPECT_FALSE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(storage::systemError(file, tooLong).code, ErrorCode::NameTooLong);
    QFile full(QStringLiteral("/dev/full"));
    if (full.open(QIODevice::WriteOnly)) {
        full.write("x");
        EXPECT_FALSE(full.flush());
        EXPECT_EQ(storage::systemError(full, QStringLiteral("/dev/full")).code, ErrorCode::DiskFull);
    }
    const Outcome written = writeAtomically(tooLong, "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::NameTooLong);
}

#endif

}  // namespace psirt::test
