// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectname.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace psirt::test {

TEST(ProjectName, EndsInASuffixThatFilesAreFoundBy)
{
    const auto named = [](const char *name) { return withProjectSuffix(QString::fromUtf8(name)); };
    EXPECT_EQ(named("/x/成熟度_2026.04"), QStringLiteral("/x/成熟度_2026.04.psirt"));
    EXPECT_EQ(named("/x/v1.2"), QStringLiteral("/x/v1.2.psirt"));
    EXPECT_EQ(named("/x.psirt/a"), QStringLiteral("/x.psirt/a.psirt"));
    EXPECT_EQ(named("/x/a.txt"), QStringLiteral("/x/a.txt.psirt"));
    EXPECT_EQ(named("/x/a.psirt"), QStringLiteral("/x/a.psirt"));
    EXPECT_EQ(named("/x/a.PSIRT"), QStringLiteral("/x/a.PSIRT"));
    EXPECT_EQ(named("/x/a.json"), QStringLiteral("/x/a.json"));
}

/// 143 bytes with ".psirt" leave 137: 45 characters of three bytes and two left over, or 34 of four bytes and one.
TEST(ProjectName, FitsOnAnEncryptedHome)
{
    const QString suffix = QStringLiteral(".psirt");
    EXPECT_EQ(fittingFileName(QString(137, QLatin1Char('a')), suffix), QString(137, QLatin1Char('a')) + suffix);
    EXPECT_EQ(fittingFileName(QString(138, QLatin1Char('a')), suffix), QString(137, QLatin1Char('a')) + suffix);
    EXPECT_EQ(fittingFileName(QString(100, QChar(0x6210)), suffix), QString(45, QChar(0x6210)) + suffix);
    const QString smile = QStringLiteral("\U0001F600");
    EXPECT_EQ(fittingFileName(smile.repeated(50), suffix), smile.repeated(34) + suffix);
    const QString ga = QStringLiteral("か\u3099");  // two code points, one character, six bytes: 22 of them
    EXPECT_EQ(fittingFileName(ga.repeated(50), suffix), ga.repeated(22) + suffix);
    EXPECT_EQ(fittingFileName(QString(136, QLatin1Char('a')) + QStringLiteral(" bc"), suffix),
              QString(136, QLatin1Char('a')) + suffix);
}

TEST(ProjectName, IsNoDeviceOfWindows)
{
    const QString suffix = QStringLiteral(".psirt");
    for (const char *device : {"CON", "prn", "Aux", "NUL", "COM0", "com9", "LPT1", "lpt9", "COM¹", "lpt²", "COM³", "CONIN$"})
        EXPECT_EQ(fittingFileName(QString::fromUtf8(device), suffix), QString::fromUtf8(device) + QStringLiteral("_.psirt"));
    EXPECT_EQ(fittingFileName(QStringLiteral("nul.2026.04"), suffix), QStringLiteral("nul_.2026.04.psirt"));
    EXPECT_EQ(fittingFileName(QStringLiteral("NUL "), suffix), QStringLiteral("NUL_.psirt"));
    EXPECT_EQ(fittingFileName(QString(), QStringLiteral("NUL.png")), QStringLiteral("NUL_.png"));
    for (const char *name : {"CON2", "COM10", "COM", "NULL", "2026 NUL", "A.CON", "CON (2)", "CONSOLE"})
        EXPECT_EQ(fittingFileName(QString::fromUtf8(name), suffix), QString::fromUtf8(name) + suffix);
}

TEST(ProjectName, IsAllowedOnEverySystem)
{
    const QString suffix = QStringLiteral(".pdf");
    EXPECT_EQ(fittingFileName(QStringLiteral("Q1: plan?"), suffix), QStringLiteral("Q1 plan.pdf"));
    EXPECT_EQ(fittingFileName(QStringLiteral("a\tb|c"), suffix), QStringLiteral("a b c.pdf"));
    EXPECT_EQ(fittingFileName(QStringLiteral("***"), suffix), QStringLiteral("_.pdf"));
    EXPECT_EQ(fittingFileName(QStringLiteral("a  b"), suffix), QStringLiteral("a  b.pdf")) << "nothing else is changed";
}

TEST(ProjectName, TakesNothingFromATitleThatAFileSystemRefuses)
{
    EXPECT_EQ(fileNameForTitle(QStringLiteral("2026/上期: \"PSIRT\" v1.2")), QStringLiteral("2026 上期 PSIRT v1.2"));
    EXPECT_EQ(fileNameForTitle(QStringLiteral(".. hidden.")), QStringLiteral("hidden"));
    EXPECT_EQ(fileNameForTitle(QStringLiteral("a\nb\tc\x7f")), QStringLiteral("a b c"));
    EXPECT_EQ(fileNameForTitle(QStringLiteral("???")), QString());
}

TEST(ProjectName, IsFree)
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const QString longName(60, QChar(0x6210));
    const auto take = [](const QString &path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    };
    EXPECT_EQ(freeProjectPath(dir, QStringLiteral("a")), dir.filePath(QStringLiteral("a.psirt")));
    take(dir.filePath(QStringLiteral("a.psirt")));
    EXPECT_EQ(freeProjectPath(dir, QStringLiteral("a")), dir.filePath(QStringLiteral("a (2).psirt")));
    take(freeProjectPath(dir, longName));
    // 143 − 10 bytes of " (2).psirt" leave 133: 44 characters of three.
    EXPECT_EQ(freeProjectPath(dir, longName), dir.filePath(QString(44, QChar(0x6210)) + QStringLiteral(" (2).psirt")));
}

}  // namespace psirt::test
