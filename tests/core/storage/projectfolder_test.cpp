// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfolder.h"
#include "tests/support/printing.h"
#include "tests/support/projectsinfolder.h"

#include <gtest/gtest.h>

#include <QDir>

namespace psirt::test {

namespace {

class ProjectFolder : public ProjectsInFolder {};

}  // namespace

TEST_F(ProjectFolder, TakesTheProjectFilesOfAFolderButNotOfFoldersInIt)
{
    write("b.psirt");
    write("a.psirt");
    write("c.json");
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("deeper")));
    write("deeper/d.psirt");
    const Result<QStringList> files = projectFilesAt(folder.path());
    ASSERT_TRUE(files);
    EXPECT_EQ(files.value(), (QStringList{path("a.psirt"), path("b.psirt")}));
}

TEST_F(ProjectFolder, TakesAFileAsItIs)
{
    EXPECT_EQ(projectFilesAt(path("none.json")).value(), QStringList{path("none.json")});
}

TEST_F(ProjectFolder, SaysThatAFolderHoldsNone)
{
    const Result<QStringList> files = projectFilesAt(folder.path());
    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().code, ErrorCode::NotFound);
    EXPECT_EQ(files.error().subject, path("*.psirt"));
}

}  // namespace psirt::test
