// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/glancepage.h"
#include "app/pages/glanceview.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/previoussamples.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

namespace psirt::test {

using namespace pages;

namespace {

class GlancePageTest : public testing::Test {
protected:
    /// As large as the page is in a window of 1366×768.
    explicit GlancePageTest(Assessment assessment = startedAssessment())
        : stand(std::move(assessment), viewOptions(100, true)), page(stand.context)
    {
        stand.state.goTo(GlanceLocation{});
        page.resize(1090, 668);
        EXPECT_TRUE(showActive(page));
        EXPECT_TRUE(page.focusFirst());
        settle();
    }

    [[nodiscard]] GlanceView &view() const { return *page.findChild<GlanceView *>(); }
    [[nodiscard]] QTableView &table() const { return view().table(); }
    [[nodiscard]] QRect rowRect(int row) const
    {
        return table().visualRect(table().model()->index(row, 0)).united(table().visualRect(table().model()->index(row, 1)));
    }
    [[nodiscard]] QToolButton &button(const char *name) const
    {
        return *page.findChild<QToolButton *>(QString::fromLatin1(name));
    }

    PageStand stand;
    GlancePage page;
};

constexpr int rowOf11 = 2;  // beneath the whole sheet and the first area

}  // namespace

TEST_F(GlancePageTest, ShowsAllRowsAtOnceOnALaptop)
{
    EXPECT_EQ(table().model()->rowCount(), 35);
    EXPECT_EQ(table().verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(page.verticalScrollBar()->maximum(), 0);
    for (int row = 0; row < 35; ++row)
        EXPECT_TRUE(table().viewport()->rect().contains(rowRect(row))) << row;
}

TEST_F(GlancePageTest, ScrollsItsRowsWhereThereIsLessRoom)
{
    page.resize(1090, 400);
    settle();
    EXPECT_GT(table().verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(page.verticalScrollBar()->maximum(), 0) << "heading and legend stay";
    EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0);
    page.resize(490, 400);
    settle();
    EXPECT_EQ(page.horizontalScrollBar()->maximum(), 0) << "a page never scrolls sideways";
}

TEST_F(GlancePageTest, GoesFromRowToRowByKeyAndOpens)
{
    EXPECT_TRUE(table().hasFocus());
    press(page, Qt::Key_Down);
    press(page, Qt::Key_Down);
    EXPECT_EQ(table().currentIndex().row(), rowOf11);
    press(page, Qt::Key_Return);
    EXPECT_EQ(stand.state.location(), Location(framework("1.1")));
    press(page, Qt::Key_Up);
    press(page, Qt::Key_Return);
    EXPECT_EQ(stand.state.location(), Location(area("1")));
    press(page, Qt::Key_Home, Qt::ControlModifier);
    press(page, Qt::Key_Enter);
    EXPECT_EQ(stand.state.location(), Location(OverviewLocation{}));
}

TEST_F(GlancePageTest, OpensByAClickAnywhereInARow)
{
    const int row = rowOf11 + 3;
    click(*table().viewport(), table().visualRect(table().model()->index(row, 1)).center());
    EXPECT_EQ(stand.state.location(), Location(framework("1.4")));
}

/// Whoever comes back finds the framework that they come from.
TEST_F(GlancePageTest, ChoosesTheFrameworkThatWasOpen)
{
    stand.state.goTo(framework("4.2"));
    stand.state.goTo(GlanceLocation{});
    EXPECT_EQ(table().currentIndex().data().toString(), QStringLiteral("4.2 Remediation"));
}

TEST_F(GlancePageTest, IsATableWithASentenceForEachRow)
{
    stand.document.setRating(framework("1.1"), level(3));
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&table());
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->text(QAccessible::Name), QStringLiteral("Sheet at a glance"));
    QAccessibleTableInterface *cells = whole->tableInterface();
    ASSERT_TRUE(cells);
    EXPECT_EQ(cells->rowCount(), 35);
    const auto said = [cells](int row, int column) { return cells->cellAt(row, column)->text(QAccessible::Name); };
    EXPECT_EQ(said(rowOf11, 0), QStringLiteral("1.1 Internal Stakeholder Management, Level 3, target 3, last time 2"));
    EXPECT_EQ(said(rowOf11, 1), QStringLiteral("3"));
    EXPECT_EQ(said(rowOf11, 3), QStringLiteral("2"));
    EXPECT_EQ(cells->columnDescription(1), QStringLiteral("Level"));
    EXPECT_EQ(cells->columnDescription(3), QStringLiteral("Last time"));
    // (2 + 3) / 2 last time; now 1.1 alone.
    EXPECT_EQ(said(0, 0),
              QStringLiteral("Whole sheet, average 3.00, target 3.00, last time 2.50, provisional, 1 of 27 rated"));
}

TEST_F(GlancePageTest, FollowsTheDocument)
{
    const auto shown = [this] { return table().model()->index(rowOf11, 1).data().toString(); };
    EXPECT_EQ(shown(), QStringLiteral("Not rated"));
    stand.document.setRating(framework("1.1"), level(4));
    EXPECT_EQ(shown(), QStringLiteral("4"));
    stand.document.undoStack().undo();
    EXPECT_EQ(shown(), QStringLiteral("Not rated"));
    stand.document.tryLevel(framework("1.1"), level(2));
    EXPECT_EQ(shown(), QStringLiteral("2")) << "what is tried is shown";
}

/// While another page is in front nothing is drawn for nobody.
TEST_F(GlancePageTest, ShowsWhatChangedBehindItsBack)
{
    page.hide();
    stand.document.setRating(framework("1.1"), level(5));
    EXPECT_TRUE(showActive(page));
    EXPECT_EQ(table().model()->index(rowOf11, 1).data().toString(), QStringLiteral("5"));
}

/// An assessment may come to know what was last time: it then has a column more.
TEST_F(GlancePageTest, GetsAColumnForLastTime)
{
    PageStand other{emptyAssessment(), viewOptions()};
    GlancePage another(other.context);
    EXPECT_TRUE(showActive(another));
    const QAbstractItemModel &model = *another.findChild<GlanceView *>()->table().model();
    EXPECT_EQ(model.columnCount(), 4);
    other.document.setPrevious(rememberAsPrevious(lastTimesAssessment(), {}));
    EXPECT_EQ(model.columnCount(), 5);
    EXPECT_EQ(model.index(rowOf11, 3).data().toString(), QStringLiteral("2"));
}

TEST_F(GlancePageTest, PrintsCopiesAndSaves)
{
    QSignalSpy printing(&page, &GlancePage::printRequested);
    button("printGlance").click();
    EXPECT_EQ(printing.count(), 1);
    QApplication::clipboard()->clear();
    button("copyChart").click();
    EXPECT_EQ(QApplication::clipboard()->image().size(), QSize(1920, 2568));  // 160 × 214 mm at 12 dots a millimetre
    QSignalSpy saving(&page, &GlancePage::chartSaveRequested);
    button("saveChart").click();
    EXPECT_EQ(saving.count(), 1);
    EXPECT_EQ(page.picture().caption().title, QStringLiteral("Sheet at a glance"));
    EXPECT_TRUE(page.picture().caption().details.endsWith(QStringLiteral("0 of 27 rated")));
    for (const char *name : {"printGlance", "copyChart", "saveChart"})
        EXPECT_TRUE(button(name).focusPolicy() & Qt::TabFocus) << name;
}

}  // namespace psirt::test
