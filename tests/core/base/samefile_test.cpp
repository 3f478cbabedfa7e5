// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/samefile.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace psirt::test {

TEST(SameFile, ComparesPathsAsTheSystemDoes)
{
    const QString upper = QStringLiteral("C:/Work/É/成熟度.PSIRT");
    const QString lower = QStringLiteral("c:/work/é/成熟度.psirt");
    EXPECT_NE(pathKey(upper, PathRule::ToTheLetter), pathKey(lower, PathRule::ToTheLetter));
    EXPECT_EQ(pathKey(upper, PathRule::AnyCase), pathKey(lower, PathRule::AnyCase));
    EXPECT_EQ(pathKey(upper, PathRule::AnyCaseAndForm), pathKey(lower, PathRule::AnyCaseAndForm));

    const QString whole = QStringLiteral("/a/が");
    const QString parts = QStringLiteral("/A/か\u3099");
    EXPECT_NE(pathKey(whole, PathRule::AnyCase), pathKey(parts, PathRule::AnyCase)) << "Windows has room for both";
    EXPECT_EQ(pathKey(whole, PathRule::AnyCaseAndForm), pathKey(parts, PathRule::AnyCaseAndForm));
    EXPECT_NE(pathKey(QStringLiteral("/a/b"), PathRule::AnyCaseAndForm),
              pathKey(QStringLiteral("/a/c"), PathRule::AnyCaseAndForm));
}

TEST(SameFile, IsKnownByAnyPath)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.psirt"));
    const QString missing = folder.filePath(QStringLiteral("b.psirt"));
    EXPECT_FALSE(isSameFile(path, path)) << "it is not there";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_TRUE(isSameFile(path, folder.filePath(QStringLiteral("./a.psirt"))));
    EXPECT_TRUE(isSameFile(path, QDir::current().relativeFilePath(path)));
    EXPECT_FALSE(isSameFile(path, missing));
    EXPECT_FALSE(isSameFile(QString(), QString()));
    EXPECT_EQ(fileKey(QString()), QString());
    EXPECT_EQ(fileKey(missing), pathKey(QDir(folder.path()).absoluteFilePath(QStringLiteral("b.psirt"))));
#ifdef Q_OS_UNIX
    const QString link = folder.filePath(QStringLiteral("link.psirt"));
    ASSERT_TRUE(QFile::link(path, link));
    EXPECT_TRUE(isSameFile(link, path));
    EXPECT_EQ(fileKey(link), fileKey(path));
#endif
}

}  // namespace psirt::test
