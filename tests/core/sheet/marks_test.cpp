// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/marks.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <set>

namespace psirt::test {

namespace {

QStringList numbersOf(const char *text)
{
    QStringList numbers;
    for (const Mark &mark : findMarks(QString::fromUtf8(text)))
        numbers += mark.numbers;
    return numbers;
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromLatin1(text));
    return result;
}

}  // namespace

TEST(Marks, FindsPositionAndNumber)
{
    const auto marks = findMarks(QStringLiteral("記録[1.7.2.2]している"));
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].position, 2);
    EXPECT_EQ(marks[0].length, 9);
    EXPECT_EQ(marks[0].numbers, list({"1.7.2.2"}));
}

TEST(Marks, ShortRangeNamesEverySibling)
{
    EXPECT_EQ(numbersOf("[3.3.2-4]"), list({"3.3.2", "3.3.3", "3.3.4"}));
}

TEST(Marks, RangeBetweenSiblings)
{
    EXPECT_EQ(numbersOf("[3.1.1.1-3.1.1.2]"), list({"3.1.1.1", "3.1.1.2"}));
}

TEST(Marks, RangeFromAnItemToItsChild)
{
    EXPECT_EQ(numbersOf("[3.1.1-3.1.1.2]"), list({"3.1.1", "3.1.1.1", "3.1.1.2"}));
}

TEST(Marks, BracketsWithoutANumberAreText)
{
    EXPECT_TRUE(numbersOf("[例] [1] [a.b] [3.3.4-2] [3.1-4.2] []").isEmpty());
}

TEST(Marks, EveryMarkOfTheSheetLeadsToReferencesAndEveryReferenceIsCited)
{
    std::set<QString> cited;
    for (const Framework *framework : sheet().frameworks()) {
        for (const Level level : Level::all()) {
            if (!framework->description(level))
                continue;
            for (const Mark &mark : findMarks(framework->description(level)->japanese)) {
                for (const QString &number : mark.numbers) {
                    EXPECT_TRUE(sheet().references().reference(number)) << number.toStdString();
                    cited.insert(number);
                }
            }
        }
    }
    EXPECT_EQ(cited.size(), 158U);  // core/scoring/README.md, "Text of the sheet": 158 cited numbers
    EXPECT_EQ(sheet().references().references().size(), 158U);
}

}  // namespace psirt::test
