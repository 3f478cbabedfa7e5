// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/fonts.h"
#include "app/window/comparisonreporting.h"
#include "tests/support/printing.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QWidget>

namespace psirt::test {

namespace {

class ComparisonReportingTest : public testing::Test {
protected:
    ComparisonReportingTest()
    {
        rate(baseline, "1.1", 2);
        rate(current, "1.1", 3);
    }

    QString exportTo(const QString &path)
    {
        prompts.fileToWrite = path;
        return reporting.exportPdf();
    }

    QTemporaryDir folder;
    ScriptedPrompts prompts;
    QWidget window;
    Assessment baseline = emptyAssessment();
    Assessment current = emptyAssessment();
    QString currentPath = folder.filePath(QStringLiteral("2026.psirt"));
    ComparisonReporting reporting{[this] { return ComparedPair{sheet(), {baseline, {}}, {current, currentPath}}; }, prompts,
                                  Language::English, false, window};
};

}  // namespace

TEST_F(ComparisonReportingTest, WritesThePdfWhereAsked)
{
    const QString path = folder.filePath(QStringLiteral("out.pdf"));
    EXPECT_EQ(exportTo(path), path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.read(5), QByteArray("%PDF-"));
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(ComparisonReportingTest, SuggestsAFileBesideTheCurrentOne)
{
    EXPECT_EQ(exportTo({}), QString());
    const QString asked = prompts.asked.last().mid(6);  // after "write "
    EXPECT_EQ(QFileInfo(asked).absolutePath(), QFileInfo(currentPath).absolutePath());
    EXPECT_TRUE(QFileInfo(asked).fileName().startsWith(QStringLiteral("2026 ")));
    EXPECT_TRUE(asked.endsWith(QStringLiteral(".pdf")));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());  // cancelled: nothing written
    currentPath.clear();
    (void)exportTo({});
    EXPECT_TRUE(prompts.asked.last().endsWith(QStringLiteral(".pdf")));
}

TEST_F(ComparisonReportingTest, SaysWhatWentWrong)
{
    EXPECT_EQ(exportTo(folder.filePath(QStringLiteral("missing/out.pdf"))), QString());
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors[0].code, ErrorCode::NotFound);
}

}  // namespace psirt::test
