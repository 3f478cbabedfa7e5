// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/xlsxexport.h"
#include "tests/app/exchange/examples.h"
#include "tests/app/exchange/workbooks.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

Parts workbookOf(const QString &text)
{
    return unzipped(exchange::exportXlsx(sheet(), assessmentSaying(text)).value());
}

}  // namespace

TEST(XlsxExport, EachPartIsWellFormedWhateverTheTextsHold)
{
    int count = 0;
    for (const auto &[name, bytes] : workbookOf(hostileText())) {
        expectWellFormed(bytes, name);
        ++count;
    }
    EXPECT_GT(count, 15);
}

TEST(XlsxExport, NamesItsTitleInOneLine)
{
    const QByteArray core = partOf(exchange::exportXlsx(sheet(), assessmentSaying(QStringLiteral("2026\v秋\x01"))).value(),
                                   QStringLiteral("docProps/core.xml"));
    EXPECT_TRUE(core.contains(QStringLiteral("<dc:title>2026 秋\uFFFD</dc:title>").toUtf8())) << core.toStdString();
}

/// When a workbook was made stands in one of its parts.
TEST(XlsxExport, HasOneKindOfLineEnd)
{
    const Parts odd = workbookOf(oddLines());
    const Parts plain = workbookOf(plainLines());
    ASSERT_EQ(odd.size(), plain.size());
    for (std::size_t part = 0; part < odd.size(); ++part) {
        if (odd[part].first != QStringLiteral("docProps/core.xml")) {
            EXPECT_EQ(odd[part], plain[part]) << odd[part].first.toStdString();
        }
    }
}

}  // namespace psirt::test
