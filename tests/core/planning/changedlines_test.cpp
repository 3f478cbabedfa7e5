// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/changedlines.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

ChangedLines changed(const char *before, const char *after)
{
    return changedLines(QString::fromUtf8(before), QString::fromUtf8(after));
}

ChangedLines lines(const char *before, const char *after)
{
    return {QString::fromUtf8(before), QString::fromUtf8(after)};
}

}  // namespace

TEST(ChangedLines, LeavesOutWhatBothHaveAtTheStartAndTheEnd)
{
    EXPECT_EQ(changed("a\nb\nc\nd\ne", "a\nb\nx\ny\ne"), lines("…\nc\nd\n…", "…\nx\ny\n…"));
    EXPECT_EQ(changed("a\nb", "x\nb"), lines("a\n…", "x\n…"));
    EXPECT_EQ(changed("a\nb", "a\nx"), lines("…\nb", "…\nx"));
}

TEST(ChangedLines, ShowsWhatIsAddedOrTakenAway)
{
    EXPECT_EQ(changed("a\nb", "a\nb\nc"), lines("…", "…\nc"));
    EXPECT_EQ(changed("a\nb\nc", "a\nb"), lines("…\nc", "…"));
    EXPECT_EQ(changed("b", "a\nb"), lines("…", "a\n…"));
    EXPECT_EQ(changed("a\nc", "a\nb\nc"), lines("…", "…\nb\n…"));
    EXPECT_EQ(changed("a\na", "a\na\na"), lines("…", "…\na"));
}

TEST(ChangedLines, ShowsWholeTextsThatShareNothing)
{
    EXPECT_EQ(changed("", "a\nb"), lines("", "a\nb"));
    EXPECT_EQ(changed("a\nb", "c"), lines("a\nb", "c"));
    EXPECT_EQ(changed("a", ""), lines("a", ""));
    EXPECT_EQ(changed("a\nb", "a\nb"), lines("a\nb", "a\nb"));
}

}  // namespace psirt::test
