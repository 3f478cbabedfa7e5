// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"
#include "core/storage/trendfiles.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

namespace psirt::test {

namespace {

class TrendFilesTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    void write(const char *name) const
    {
        EXPECT_TRUE(writeProjectFile(path(name), emptyAssessment(), Overwrite::Never)) << name;
    }

    QTemporaryDir folder;
};

}  // namespace

TEST_F(TrendFilesTest, TakesTheProjectFilesOfAFolderButNotOfFoldersInIt)
{
    write("b.psirt");
    write("a.psirt");
    write("c.json");
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("deeper")));
    write("deeper/d.psirt");
    const Result<QStringList> files = trendFilesAt(folder.path());
    ASSERT_TRUE(files);
    EXPECT_EQ(files.value(), (QStringList{path("a.psirt"), path("b.psirt")}));
}

TEST_F(TrendFilesTest, TakesAFileAsItIs)
{
    EXPECT_EQ(trendFilesAt(path("none.json")).value(), QStringList{path("none.json")});
}

TEST_F(TrendFilesTest, SaysThatAFolderHoldsNone)
{
    const Result<QStringList> files = trendFilesAt(folder.path());
    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().code, ErrorCode::NotFound);
    EXPECT_EQ(files.error().subject, path("*.psirt"));
}

TEST_F(TrendFilesTest, KnowsAFileByWhereItIsAndWhatItHolds)
{
    write("a.psirt");
    ASSERT_TRUE(QFile::copy(path("a.psirt"), path("b.psirt")));
    const QString detour = path("../") + QFileInfo(folder.path()).fileName() + QStringLiteral("/a.psirt");
    const Result<TrendInput> first = readTrendFile(path("a.psirt"), catalogue());
    const Result<TrendInput> again = readTrendFile(detour, catalogue());
    const Result<TrendInput> copy = readTrendFile(path("b.psirt"), catalogue());
    ASSERT_TRUE(first);
    ASSERT_TRUE(again);
    ASSERT_TRUE(copy);
    EXPECT_EQ(again.value().source, detour);
    EXPECT_EQ(again.value().path, first.value().path);
    EXPECT_NE(copy.value().path, first.value().path);
    EXPECT_EQ(copy.value().digest, first.value().digest);
    EXPECT_EQ(readTrendFile(path("none.psirt"), catalogue()).error().code, ErrorCode::NotFound);
}

}  // namespace psirt::test
