// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/planpage.h"

#include "app/messages/language.h"
#include "app/pages/whatiftable.h"
#include "app/widgets/tableview.h"
#include "tests/app/pages/pagestand.h"

#include <QPushButton>

namespace psirt::test {

using namespace pages;

namespace {

class PlanPageTest : public testing::Test {
protected:
    PlanPageTest() { installTranslation(*QCoreApplication::instance(), Language::English); }

    [[nodiscard]] QString sentence() const { return page.findChild<QLabel *>(QStringLiteral("pathSentence"))->text(); }
    [[nodiscard]] ScoreTable &steps() const { return *page.findChild<ScoreTable *>(QStringLiteral("pathSteps")); }
    [[nodiscard]] QPushButton &tryButton() const { return *page.findChild<QPushButton *>(QStringLiteral("tryPath")); }
    [[nodiscard]] LevelStrip &strip(const char *id) const
    {
        for (LevelStrip *each : page.findChildren<LevelStrip *>()) {
            if (each->accessibleName().contains(QLatin1Char(' ') + QString::fromLatin1(id) + QLatin1Char(' ')))
                return *each;
        }
        throw std::runtime_error(std::string("no strip of ") + id);
    }
    [[nodiscard]] LinkButton &title(const char *id) const
    {
        for (LinkButton *each : page.findChildren<LinkButton *>()) {
            if (each->text().startsWith(QString::fromLatin1(id) + QLatin1Char(' ')))
                return *each;
        }
        throw std::runtime_error(std::string("no title of ") + id);
    }
    void open()
    {
        page.resize(900, 700);
        ASSERT_TRUE(showActive(page));
    }

    PageStand stand;
    PlanPage page{stand.context};
};

}  // namespace

TEST_F(PlanPageTest, SaysWhenThereIsNothingToGoFrom)
{
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Nothing is rated yet"))) << sentence().toStdString();
    EXPECT_TRUE(steps().isHidden());
    EXPECT_TRUE(tryButton().isHidden());
}

TEST_F(PlanPageTest, ShowsTheShortestWay)
{
    stand.document.setRating(framework("1.1"), level(1));
    stand.document.setRating(framework("1.2"), level(2));
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("2 of 27 rated: Too few are rated"))) << sentence().toStdString();
    EXPECT_TRUE(steps().isHidden());
    EXPECT_TRUE(tryButton().isHidden());
    stand.rateTwelve();
    // 2.5 × 14 = 35, 3 + 30 is there: 2 raises. 1.1 to 2, then the first on the sheet: 1.1 to 3. 33 / 14 = 2.357…
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("2 raises bring the average from 2.36 to 2.50.")))
        << sentence().toStdString();
    ASSERT_EQ(steps().rowCount(), 1);
    EXPECT_EQ(steps().item(0, 1)->text(), QStringLiteral("1 → 3"));
    EXPECT_FALSE(tryButton().isHidden());
    stand.document.setRating(framework("1.1"), level(3));
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("The average of 2.50 is within the band"))) << sentence().toStdString();
    EXPECT_TRUE(tryButton().isHidden());
}

TEST_F(PlanPageTest, TriesTheWayWithoutChangingAnAnswer)
{
    stand.document.setRating(framework("1.1"), level(1));
    stand.document.setRating(framework("1.2"), level(2));
    stand.rateTwelve();
    tryButton().click();
    EXPECT_EQ(stand.document.whatIf().levels(), (TriedLevels{{framework("1.1"), level(3)}}));
    EXPECT_EQ(stand.entry("1.1").rating, Rating(level(1)));
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("2 raises bring the average from 2.36"))) << "it starts at the answers";
}

TEST_F(PlanPageTest, TriesALevelByClickAndByKey)
{
    stand.document.setRating(framework("1.1"), level(2));
    open();
    LevelStrip &levels = strip("1.1");
    // Six levels share the width: the middle of level 4 lies at 4.5 sixths.
    click(levels, QPoint(levels.width() * 9 / 12, levels.height() / 2));
    EXPECT_EQ(stand.document.whatIf().levels(), (TriedLevels{{framework("1.1"), level(4)}}));
    EXPECT_EQ(stand.entry("1.1").rating, Rating(level(2)));
    levels.setFocus();
    press(page, Qt::Key_Right);
    EXPECT_EQ(stand.document.whatIf().levels().at(framework("1.1")), level(5));
    press(page, Qt::Key_0);
    EXPECT_EQ(stand.document.whatIf().levels().at(framework("1.1")), level(0));
    press(page, Qt::Key_2);  // the answer: nothing is tried
    EXPECT_TRUE(stand.document.whatIf().levels().empty());
}

TEST_F(PlanPageTest, TriesOnlyWhatCanBeChosen)
{
    stand.document.setRating(framework("5.2"), level(4));
    open();
    LevelStrip &levels = strip("5.2");
    click(levels, QPoint(levels.width() * 11 / 12, levels.height() / 2));  // level 5, which 5.2 does not describe
    EXPECT_FALSE(stand.document.whatIf().isOn());
    levels.setFocus();
    press(page, Qt::Key_5);
    EXPECT_FALSE(stand.document.whatIf().isOn());
}

TEST_F(PlanPageTest, TriesWhatIsNotRatedYet)
{
    open();
    LevelStrip &levels = strip("1.1");
    levels.setFocus();
    press(page, Qt::Key_Right);  // from no level to 0
    EXPECT_EQ(stand.document.whatIf().levels(), (TriedLevels{{framework("1.1"), level(0)}}));
    press(page, Qt::Key_Left);
    EXPECT_TRUE(stand.document.whatIf().levels().empty());
    EXPECT_TRUE(stand.entry("1.1").rating.isUnrated());
}

TEST_F(PlanPageTest, LeavesOutWhatCountsNowhere)
{
    stand.document.setRating(framework("2.2"), Rating::excluded(QStringLiteral("none of ours")));
    EXPECT_TRUE(strip("2.2").isHidden());
    EXPECT_THROW(static_cast<void>(strip("6.3")), std::runtime_error);
    stand.document.setRating(framework("2.2"), Rating());
    EXPECT_FALSE(strip("2.2").isHidden());
}

/// Areas 1 to 3 have 7 + 5 + 3 frameworks, 4 to 6 have 4 + 4 + 4: the fourth begins nearest to the middle.
TEST_F(PlanPageTest, ListsTheAreasInTwoColumnsWhereItIsWide)
{
    const auto placeOf = [this](const char *id) {
        const LevelStrip &each = strip(id);
        return each.mapTo(&page, QPoint(0, 0));
    };
    page.resize(1700, 900);
    ASSERT_TRUE(showActive(page));
    EXPECT_EQ(placeOf("3.3").x(), placeOf("1.1").x());
    EXPECT_GT(placeOf("4.1").x(), placeOf("1.1").x() + strip("1.1").width());
    EXPECT_EQ(placeOf("4.1").y(), placeOf("1.1").y());
    page.resize(900, 900);
    settle();
    EXPECT_EQ(placeOf("4.1").x(), placeOf("1.1").x());
    EXPECT_GT(placeOf("4.1").y(), placeOf("3.3").y());
    const LinkButton &longest = title("1.5");
    EXPECT_GE(longest.width(), longest.fontMetrics().horizontalAdvance(longest.text())) << "the empty half takes no room";
}

TEST_F(PlanPageTest, TellsAScreenReaderOfAnswerAndTarget)
{
    stand.document.setRating(framework("1.1"), level(2));
    EXPECT_EQ(strip("1.1").value(), 2);
    EXPECT_EQ(strip("1.1").accessibleDescription(), QStringLiteral("rated 2, target 3"));
}

}  // namespace psirt::test
