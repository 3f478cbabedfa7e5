// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/composition.h"
#include "app/widgets/fields.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QToolButton>
#include <QWheelEvent>

namespace psirt::test {

namespace {

class OptionalDateEditTest : public testing::Test {
protected:
    OptionalDateEditTest()
    {
        watchComposition(*QCoreApplication::instance());
        EXPECT_TRUE(showActive(edit));
    }

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
    for (const char *text : {"2027-03-31", "2027/3/31", "20270331", "2027.3.31", "2027年3月31日", "２０２７／３／３１"})
        EXPECT_EQ(dateOf(text), QDate(2027, 3, 31)) << text;
    EXPECT_EQ(dateOf("3/31"), QDate(2027, 3, 31)) << "the next one from 1 April 2026";
    EXPECT_EQ(dateOf("4/1"), QDate(2026, 4, 1));
    EXPECT_EQ(dateOf("2027-02-29"), std::nullopt);
    EXPECT_EQ(dateOf("1751-12-31"), QDate(1751, 12, 31));
    EXPECT_EQ(dateOf(""), std::nullopt);
}

TEST_F(OptionalDateEditTest, TellsNoDateFromAFaultyOne)
{
    edit.setDate({});
    EXPECT_TRUE(edit.isUnderstood());
    type(edit, "2027-02-3");
    EXPECT_TRUE(edit.isUnderstood());
    type(edit, "0");
    EXPECT_FALSE(edit.isUnderstood()) << "2027-02-30";
    EXPECT_EQ(edit.dateOr(QDate(2026, 1, 1)), QDate(2026, 1, 1));
    edit.setText(QStringLiteral("  "));
    EXPECT_TRUE(edit.isUnderstood());
    EXPECT_EQ(edit.dateOr(QDate(2026, 1, 1)), std::nullopt) << "empty is no date";
}

TEST_F(OptionalDateEditTest, SaysWhatItUnderstood)
{
    edit.resize(400, edit.height());
    const auto said = [this](const char *text) {
        edit.setText(QString::fromUtf8(text));
        const auto *label = edit.findChild<QLabel *>(QStringLiteral("understood"));
        EXPECT_EQ(edit.accessibleDescription().isEmpty(), label->text().isEmpty());
        return label->isVisible() ? label->text() : QString();
    };
    EXPECT_EQ(said("3/31"), QStringLiteral("= 2027-03-31 (Wed)"));
    EXPECT_EQ(said("2027-03-31"), QStringLiteral("(Wed)"));
    EXPECT_EQ(said("20270331"), QStringLiteral("= 2027-03-31 (Wed)"));
    EXPECT_EQ(said("2027033"), QStringLiteral("not a date"));
    EXPECT_EQ(said("soon"), QStringLiteral("not a date"));
    EXPECT_EQ(said(""), QString());
}

TEST_F(OptionalDateEditTest, WritesTheDateOutWhenItIsFinished)
{
    type(edit, "3/31");
    press(edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), QStringLiteral("2027-03-31"));
    edit.selectAll();
    type(edit, "soon");
    press(edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), QStringLiteral("soon")) << "what is not understood stays to be mended";
}

TEST_F(OptionalDateEditTest, TakesWhatAnInputMethodWrites)
{
    compose(QStringLiteral("２０２７年３月３１日"));
    EXPECT_EQ(edit.date(), std::nullopt) << "composed, not committed";
    commitComposition();
    EXPECT_EQ(edit.date(), QDate(2027, 3, 31));
}

TEST_F(OptionalDateEditTest, IsNotChangedByTheWheel)
{
    edit.setDate(QDate(2027, 3, 31));
    for (const int turn : {120, -120}) {
        const QPointF middle = edit.rect().center();
        QWheelEvent wheel(middle, edit.mapToGlobal(middle), {}, {0, turn}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&edit, &wheel);
        EXPECT_FALSE(wheel.isAccepted()) << "it goes on to the page";
    }
    EXPECT_EQ(edit.text(), QStringLiteral("2027-03-31"));
}

TEST_F(OptionalDateEditTest, OpensTheCalendarByAltDownAndTakesTheKeyboardBack)
{
    press(edit, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = edit.findChild<QCalendarWidget *>();
    ASSERT_NE(calendar, nullptr);
    EXPECT_TRUE(calendar->isVisible());
    emit calendar->clicked(QDate(2026, 4, 15));
    EXPECT_TRUE(edit.hasFocus());
    EXPECT_EQ(edit.date(), QDate(2026, 4, 15));
}

TEST_F(OptionalDateEditTest, NamesItsButtonsAfterItself)
{
    edit.setFieldName(QStringLiteral("Action 1: due date"));
    QStringList names;
    for (const QToolButton *button : edit.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        names.append(button->accessibleName());
    names.sort();
    EXPECT_EQ(names,
              QStringList({QStringLiteral("Action 1: due date: calendar"), QStringLiteral("Action 1: due date: no date")}));
}

TEST_F(OptionalDateEditTest, OpensTheCalendarAtTheDateOrToday)
{
    press(edit, Qt::Key_Down);
    auto *calendar = edit.findChild<QCalendarWidget *>();
    ASSERT_NE(calendar, nullptr);
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
