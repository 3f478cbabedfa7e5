// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/replacing.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <vector>

namespace psirt::test {

using storage::isHeldForNow;
using storage::tryWhileHeld;

TEST(Replacing, KnowsWhatPassesByItself)
{
    EXPECT_TRUE(isHeldForNow(32)) << "sharing violation";
    EXPECT_TRUE(isHeldForNow(33)) << "lock violation";
    EXPECT_TRUE(isHeldForNow(5)) << "access denied";
    EXPECT_FALSE(isHeldForNow(0));
    EXPECT_FALSE(isHeldForNow(2)) << "file not found";
    EXPECT_FALSE(isHeldForNow(19)) << "write protected";
    EXPECT_FALSE(isHeldForNow(112)) << "disk full";
}

TEST(Replacing, GivesUpAfterHalfASecond)
{
    std::vector<int> pauses;
    int tries = 0;
    const auto act = [&tries] {
        ++tries;
        return 32;
    };
    EXPECT_EQ(tryWhileHeld(act, isHeldForNow, [&pauses](int pause) { pauses.push_back(pause); }), 32);
    EXPECT_EQ(tries, 7);
    EXPECT_EQ(pauses, (std::vector<int>{8, 16, 32, 64, 128, 256})) << "504 ms in all";
}

TEST(Replacing, EndsWithTheFirstTryThatTells)
{
    const std::vector<int> numbers{5, 33, 0, 32};
    std::size_t tries = 0;
    int waited = 0;
    const auto wait = [&waited](int pause) { waited += pause; };
    EXPECT_EQ(tryWhileHeld([&] { return numbers.at(tries++); }, isHeldForNow, wait), 0);
    EXPECT_EQ(tries, 3U);
    EXPECT_EQ(waited, 8 + 16);

    tries = 0;
    waited = 0;
    const std::vector<int> full{32, 112, 0};
    EXPECT_EQ(tryWhileHeld([&] { return full.at(tries++); }, isHeldForNow, wait), 112);
    EXPECT_EQ(tries, 2U);
    EXPECT_EQ(waited, 8);
}

TEST(Replacing, TellsTheSystemsNumber)
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("新しい"));
    const QString to = folder.filePath(QStringLiteral("古い"));
    for (const QString &path : {from, to}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_GT(file.write(path.toUtf8()), 0);
    }
    EXPECT_EQ(storage::replaceFile(from, to), 0);
    EXPECT_FALSE(QFile::exists(from));
    QFile file(to);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), from);
    EXPECT_EQ(storage::replaceFile(from, to), 2) << "ENOENT and ERROR_FILE_NOT_FOUND alike";
}

}  // namespace psirt::test
