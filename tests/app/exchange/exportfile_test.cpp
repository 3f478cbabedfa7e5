// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/exportfile.h"
#include "app/exchange/csvexport.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace exchange;

TEST(ExportFile, TheSuffixChoosesTheFormInEitherCase)
{
    const auto csv = exportFormatOf(QStringLiteral("/a.b/三月.CSV"));
    ASSERT_TRUE(csv);
    EXPECT_EQ(csv.value().suffix, QStringLiteral("csv"));
    EXPECT_TRUE(sameBytes(csv.value().bytes(sheet(), emptyAssessment()).value(), exportCsv(sheet(), emptyAssessment())));
    EXPECT_EQ(exportFormatOf(QStringLiteral("a.json")).value().suffix, QStringLiteral("json"));
}

TEST(ExportFile, AnotherSuffixIsRefusedAndThoseThatExistAreNamed)
{
    for (const char *path : {"a.ods", "a", "csv", "a.csv/b", ""}) {
        const auto format = exportFormatOf(QString::fromLatin1(path));
        ASSERT_FALSE(format) << path;
        EXPECT_EQ(format.error().code, ErrorCode::UnsupportedSuffix);
        EXPECT_EQ(format.error().detail, QStringLiteral(".xlsx, .csv, .json"));
        EXPECT_EQ(format.error().subject, QString::fromLatin1(path));
    }
}

}  // namespace psirt::test
