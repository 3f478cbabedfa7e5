// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/viewstate.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

namespace psirt::test {

namespace {

QString nameOf(const Location &location)
{
    if (const auto *id = std::get_if<FrameworkId>(&location))
        return id->text();
    if (const auto *id = std::get_if<ServiceAreaId>(&location))
        return QStringLiteral("area ") + id->text();
    return std::holds_alternative<IntroLocation>(location) ? QStringLiteral("intro") : QStringLiteral("overview");
}

QString neighbour(const Location &location, int step)
{
    const auto id = neighbourOf(location, step, sheet());
    return id ? id->text() : QStringLiteral("none");
}

QString nextUnrated(const Location &location, const Assessment &assessment)
{
    const auto id = nextUnratedAfter(location, sheet(), scoreAssessment(sheet(), assessment));
    return id ? id->text() : QStringLiteral("none");
}

class ViewStateTest : public testing::Test {
protected:
    ViewStateTest()
    {
        QObject::connect(&state, &ViewState::locationChanged, &state,
                         [this](const Location &location) { visited.append(nameOf(location)); });
    }

    ViewState state;
    QStringList visited;
};

}  // namespace

TEST_F(ViewStateTest, BeginsAtTheOverview)
{
    EXPECT_EQ(nameOf(state.location()), QStringLiteral("overview"));
    EXPECT_EQ(state.framework(), nullptr);
    EXPECT_FALSE(state.canGoBack());
    EXPECT_FALSE(state.canGoForward());
    EXPECT_EQ(state.sideTab(), SideTab::References);
}

TEST_F(ViewStateTest, GoesBackAndForward)
{
    state.goTo(framework("1.1"));
    state.goTo(area("2"));
    state.goTo(IntroLocation{});
    state.goBack();
    state.goBack();
    EXPECT_EQ(nameOf(state.location()), QStringLiteral("1.1"));
    ASSERT_NE(state.framework(), nullptr);
    EXPECT_EQ(state.framework()->text(), QStringLiteral("1.1"));
    state.goForward();
    EXPECT_EQ(visited, QStringList({QStringLiteral("1.1"), QStringLiteral("area 2"), QStringLiteral("intro"),
                                    QStringLiteral("area 2"), QStringLiteral("1.1"), QStringLiteral("area 2")}));
    EXPECT_TRUE(state.canGoBack());
    EXPECT_TRUE(state.canGoForward());
}

TEST_F(ViewStateTest, StopsAtTheEndsOfItsHistory)
{
    state.goBack();
    state.goForward();
    EXPECT_TRUE(visited.isEmpty());
    state.goTo(framework("1.1"));
    state.goForward();
    EXPECT_EQ(visited.size(), 1);
}

TEST_F(ViewStateTest, ForgetsTheWayForwardOnANewWay)
{
    state.goTo(framework("1.1"));
    state.goTo(framework("1.2"));
    state.goBack();
    state.goTo(framework("1.3"));
    EXPECT_FALSE(state.canGoForward());
    state.goBack();
    EXPECT_EQ(nameOf(state.location()), QStringLiteral("1.1"));
}

TEST_F(ViewStateTest, StaysWhereItIsAlready)
{
    state.goTo(framework("1.1"));
    state.goTo(framework("1.1"));
    EXPECT_EQ(visited.size(), 1);
    state.goBack();
    EXPECT_FALSE(state.canGoBack());
}

TEST_F(ViewStateTest, ForgetsEverythingWithAnotherDocument)
{
    state.goTo(framework("1.1"));
    state.goTo(framework("1.2"));
    state.goBack();
    state.setSearchText(QStringLiteral("CVE"));
    state.setActionsView({.text = QStringLiteral("CVE")});
    state.restart(OverviewLocation{});
    EXPECT_EQ(nameOf(state.location()), QStringLiteral("overview"));
    EXPECT_FALSE(state.canGoBack());
    EXPECT_FALSE(state.canGoForward());
    EXPECT_EQ(state.searchText(), QString());
    EXPECT_FALSE(state.actionsView().isNarrowed());
}

TEST_F(ViewStateTest, TellsOfAnotherLookAtTheActionsOnce)
{
    int times = 0;
    QObject::connect(&state, &ViewState::actionsViewChanged, &state, [&times] { ++times; });
    state.setActionsView({.sortColumn = ActionColumn::Who});
    state.setActionsView({.sortColumn = ActionColumn::Who});
    EXPECT_EQ(times, 1);
    EXPECT_EQ(state.actionsView().sortColumn, ActionColumn::Who);
    EXPECT_FALSE(state.actionsView().isNarrowed());
    EXPECT_TRUE(ActionsView({.filter = {.due = ActionFilter::Due::Overdue}}).isNarrowed());
    EXPECT_TRUE(ActionsView({.text = QStringLiteral("a")}).isNarrowed());
    EXPECT_FALSE(ActionsView({.text = QStringLiteral(" ")}).isNarrowed());
}

TEST_F(ViewStateTest, TellsOfAChangeOnce)
{
    int references = 0;
    int searches = 0;
    int tabs = 0;
    QObject::connect(&state, &ViewState::referencesChanged, &state, [&] { ++references; });
    QObject::connect(&state, &ViewState::searchTextChanged, &state, [&] { ++searches; });
    QObject::connect(&state, &ViewState::sideTabChanged, &state, [&] { ++tabs; });
    for (int i = 0; i < 2; ++i) {
        state.setReferences({QStringLiteral("1.1.1")});
        state.setSearchText(QStringLiteral("PSIRT"));
        state.setSideTab(SideTab::Notes);
    }
    EXPECT_EQ(references, 1);
    EXPECT_EQ(searches, 1);
    EXPECT_EQ(tabs, 1);
}

/// The areas hold 7, 5, 3, 4, 4 and 5 frameworks.
TEST(NeighbourOf, FollowsTheSheet)
{
    EXPECT_EQ(neighbour(framework("1.1"), 1), QStringLiteral("1.2"));
    EXPECT_EQ(neighbour(framework("1.7"), 1), QStringLiteral("2.1"));
    EXPECT_EQ(neighbour(framework("2.1"), -1), QStringLiteral("1.7"));
    EXPECT_EQ(neighbour(framework("6.2"), 1), QStringLiteral("6.3")) << "out of scope, and still a page to read";
    EXPECT_EQ(neighbour(framework("1.1"), -1), QStringLiteral("none"));
    EXPECT_EQ(neighbour(framework("6.5"), 1), QStringLiteral("none"));
}

TEST(NeighbourOf, LeadsOnFromOtherPages)
{
    EXPECT_EQ(neighbour(area("2"), 1), QStringLiteral("2.1"));
    EXPECT_EQ(neighbour(area("2"), -1), QStringLiteral("1.7"));
    EXPECT_EQ(neighbour(area("1"), -1), QStringLiteral("none"));
    EXPECT_EQ(neighbour(OverviewLocation{}, 1), QStringLiteral("1.1"));
    EXPECT_EQ(neighbour(OverviewLocation{}, -1), QStringLiteral("none"));
    EXPECT_EQ(neighbour(IntroLocation{}, 1), QStringLiteral("1.1"));
    EXPECT_EQ(neighbour(framework("9.9"), 1), QStringLiteral("1.1")) << "the sheet has no such framework";
}

TEST(NeighbourOf, WalksTheWholeSheet)
{
    int steps = 0;
    for (auto id = neighbourOf(OverviewLocation{}, 1, sheet()); id; id = neighbourOf(*id, 1, sheet()))
        ++steps;
    EXPECT_EQ(steps, 28);
}

TEST(NextUnratedAfter, SkipsWhatIsRatedExcludedOrOutOfScope)
{
    Assessment assessment = emptyAssessment();
    EXPECT_EQ(nextUnrated(OverviewLocation{}, assessment), QStringLiteral("1.1"));
    EXPECT_EQ(nextUnrated(framework("1.1"), assessment), QStringLiteral("1.2"));
    rate(assessment, "1.2", 0);
    exclude(assessment, "1.3");
    EXPECT_EQ(nextUnrated(framework("1.1"), assessment), QStringLiteral("1.4"));
    EXPECT_EQ(nextUnrated(framework("6.2"), assessment), QStringLiteral("6.4"));
    EXPECT_EQ(nextUnrated(area("2"), assessment), QStringLiteral("2.1"));
}

TEST(NextUnratedAfter, GoesAroundTheEnd)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 1);
    EXPECT_EQ(nextUnrated(framework("6.5"), assessment), QStringLiteral("1.2"));
}

TEST(NextUnratedAfter, EndsWhenAllAreRated)
{
    Assessment assessment = emptyAssessment();
    for (const Framework *each : sheet().frameworks()) {
        if (!each->isOutOfScope && each->id != framework("3.2"))
            rate(assessment, each->id.text().toLatin1().constData(), 1);
    }
    EXPECT_EQ(nextUnrated(framework("3.1"), assessment), QStringLiteral("3.2"));
    EXPECT_EQ(nextUnrated(framework("3.3"), assessment), QStringLiteral("3.2"));
    EXPECT_EQ(nextUnrated(framework("3.2"), assessment), QStringLiteral("3.2")) << "the only one left";
    rate(assessment, "3.2", 1);
    EXPECT_EQ(nextUnrated(framework("3.1"), assessment), QStringLiteral("none"));
    EXPECT_EQ(nextUnrated(OverviewLocation{}, assessment), QStringLiteral("none"));
}

/// A level that the sheet does not describe does not count, so the framework is still to be rated.
TEST(NextUnratedAfter, StopsAtALevelThatDoesNotCount)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "5.2", 5);
    EXPECT_EQ(nextUnrated(framework("5.1"), assessment), QStringLiteral("5.2"));
}

}  // namespace psirt::test
