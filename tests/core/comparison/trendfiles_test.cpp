// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/trendfiles.h"
#include "tests/support/printing.h"
#include "tests/support/projectsinfolder.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>

namespace psirt::test {

namespace {

class TrendFilesTest : public ProjectsInFolder {};

}  // namespace

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
