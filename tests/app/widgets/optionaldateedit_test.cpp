// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/fields.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QCalendarWidget>

namespace psirt::test {

namespace {

class OptionalDateEditTest : public testing::Test {
protected:
    OptionalDateEditTest() { EXPECT_TRUE(showActive(edit)); }

    /// The date that the text stands for.
    [[nodiscard]] std::optional<QDate> dateOf(const char *text)
    {
        edit.setText(QString::fromUtf8(text));
        return edit.date();
    }

    OptionalDateEdit edit{QDate(2026, 4, 1)};
};

}  // namespace

TEST_F(OptionalDateEditTest, UnderstandsHowDatesAreTyped)
{
    EXPECT_EQ(dateOf("2027-03-31"), QDate(2027, 3, 31));
    EXPECT_EQ(dateOf("2027/3/31"), QDate(2027, 3, 31));
    EXPECT_EQ(dateOf("20270331"), QDate(2027, 3, 31));
    EXPECT_EQ(dateOf("2028-2-29"), QDate(2028, 2, 29));
    EXPECT_EQ(dateOf("2027-02-29"), std::nullopt);
    EXPECT_EQ(dateOf("27-03-31"), std::nullopt);
    EXPECT_EQ(dateOf(""), std::nullopt);
}

TEST_F(OptionalDateEditTest, TellsNoDateFromAFaultyOne)
{
    edit.setDate({});
    EXPECT_TRUE(edit.hasAcceptableInput());
    type(edit, "2027-02-3");
    EXPECT_TRUE(edit.hasAcceptableInput());
    type(edit, "0");
    EXPECT_FALSE(edit.hasAcceptableInput()) << "2027-02-30";
    type(edit, "x");
    EXPECT_EQ(edit.text(), QStringLiteral("2027-02-30")) << "no letters";
}

TEST_F(OptionalDateEditTest, TakesFullWidthDigits)
{
    edit.insert(QStringLiteral("２０２７－０３－３１"));
    EXPECT_EQ(edit.date(), QDate(2027, 3, 31));
}

TEST_F(OptionalDateEditTest, OpensTheCalendarAtTheDateOrToday)
{
    auto *calendar = edit.findChild<QCalendarWidget *>();
    ASSERT_NE(calendar, nullptr);
    press(edit, Qt::Key_Down);
    EXPECT_TRUE(calendar->isVisible());
    EXPECT_EQ(calendar->selectedDate(), QDate(2026, 4, 1));
    emit calendar->activated(QDate(2026, 4, 15));
    EXPECT_FALSE(calendar->isVisible());
    EXPECT_EQ(edit.text(), QStringLiteral("2026-04-15"));
    edit.showCalendar();
    EXPECT_EQ(calendar->selectedDate(), QDate(2026, 4, 15));
}

TEST_F(OptionalDateEditTest, TellsOnceThatADateWasPicked)
{
    int times = 0;
    QObject::connect(&edit, &OptionalDateEdit::datePicked, &edit, [&times] { ++times; });
    edit.showCalendar();
    auto *calendar = edit.findChild<QCalendarWidget *>();
    emit calendar->clicked(QDate(2026, 4, 15));
    emit calendar->activated(QDate(2026, 4, 15));
    EXPECT_EQ(times, 1);
}

}  // namespace psirt::test
