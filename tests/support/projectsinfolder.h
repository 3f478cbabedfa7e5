// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/projectfile.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace psirt::test {

/// A folder of its own for each test, with empty assessments in it.
class ProjectsInFolder : public testing::Test {
protected:
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    void write(const char *name) const
    {
        EXPECT_TRUE(writeProjectFile(path(name), emptyAssessment(), Overwrite::Never)) << name;
    }

    QTemporaryDir folder;
};

}  // namespace psirt::test
