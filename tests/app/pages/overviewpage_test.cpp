// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/overviewpage.h"

#include "app/charts/radarview.h"
#include "app/messages/language.h"
#include "app/pages/areapage.h"
#include "app/pages/overviewparts.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/fixedclock.h"
#include "tests/support/previoussamples.h"

#include <QComboBox>
#include <QLocale>

namespace psirt::test {

using namespace charts;
using namespace pages;

namespace {

/// The texts of one row of a table in the columns that are shown, joined by " | ".
QString rowOf(const ScoreTable &table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.columnCount(); ++column) {
        if (!table.isColumnHidden(column))
            texts.append(table.item(row, column)->text());
    }
    return texts.join(QStringLiteral(" | "));
}

/// On 1 April 2026.
class OverviewPageTest : public testing::Test {
protected:
    OverviewPageTest()
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    [[nodiscard]] QString text(const char *name) const
    {
        return page.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] bool isShown(const char *name) const
    {
        return !page.findChild<QWidget *>(QString::fromLatin1(name))->isHidden();
    }
    [[nodiscard]] LinkButton &link(const char *name) const
    {
        return *page.findChild<LinkButton *>(QString::fromLatin1(name));
    }
    /// Of the table of that name.
    [[nodiscard]] QString row(const char *table, int number) const
    {
        for (const ScoreTable *each : page.findChildren<ScoreTable *>()) {
            if (each->accessibleName() != QString::fromLatin1(table) || number >= each->rowCount())
                continue;
            return rowOf(*each, number);
        }
        return {};
    }
    void setNextDate(QDate date)
    {
        Properties properties = stand.document.assessment().properties();
        properties.nextDate = date;
        stand.document.setProperties(properties);
    }

    const FixedClock clock;
    PageStand stand;
    OverviewPage page{stand.context, clock};
};

}  // namespace

TEST_F(OverviewPageTest, OfAnEmptyAssessmentShowsNoFigure)
{
    EXPECT_EQ(text("average"), QStringLiteral("—"));
    EXPECT_FALSE(isShown("targetShare"));
    EXPECT_FALSE(isShown("reminder"));
    EXPECT_FALSE(isShown("linkToPlan"));
    EXPECT_EQ(row("Weakest", 0), QString());
    EXPECT_TRUE(row("Service areas", 0).endsWith(QStringLiteral(" | — | 3.00 | — | 0/7")))
        << row("Service areas", 0).toStdString();
}

TEST_F(OverviewPageTest, SaysHowFarTheTargetsAreReached)
{
    stand.document.setRating(framework("1.1"), level(5));
    stand.document.setRating(framework("1.2"), level(1));
    // Default target 3: 3 + 1 of 6 are reached, 66.67 %; 2 levels are missing.
    EXPECT_EQ(text("targetShare"), QStringLiteral("67% of the target levels reached, 2 levels short in total"));
}

TEST_F(OverviewPageTest, NamesTheWeakLinkOfAnArea)
{
    stand.document.setRating(framework("1.1"), level(3));
    stand.document.setRating(framework("1.2"), level(1));
    stand.document.setRating(framework("1.4"), level(1));
    // (3 + 1 + 1) / 3 = 1.67; 1.2 and 1.4 stand at 1.
    EXPECT_TRUE(row("Service areas", 0).endsWith(QStringLiteral(" | 1.67 | 3.00 | 1 (1.2, 1.4) | 3/7")))
        << row("Service areas", 0).toStdString();
}

TEST_F(OverviewPageTest, NamesBothEnds)
{
    stand.document.setRating(framework("1.1"), level(3));
    stand.document.setRating(framework("1.2"), level(0));
    EXPECT_TRUE(row("Strongest", 0).startsWith(QStringLiteral("1.1 ")));
    EXPECT_TRUE(row("Weakest", 0).startsWith(QStringLiteral("1.2 ")));
    EXPECT_TRUE(row("Weakest", 0).endsWith(QStringLiteral(" | 0")));
    const auto *levels = page.findChild<LevelHistogram *>();
    EXPECT_EQ(levels->accessibleDescription(),
              QStringLiteral("level 0: 1, level 1: 0, level 2: 0, level 3: 1, level 4: 0, level 5: 0"));
}

TEST_F(OverviewPageTest, RemindsOnceTheDayHasCome)
{
    setNextDate(QDate(2026, 4, 2));
    EXPECT_FALSE(isShown("reminder"));
    setNextDate(QDate(2026, 4, 1));
    EXPECT_TRUE(isShown("reminder"));
    EXPECT_TRUE(text("reminder").contains(QStringLiteral("1 April 2026")));
}

TEST_F(OverviewPageTest, LeadsToWhatIsToBeDoneNext)
{
    stand.document.setRating(framework("1.1"), *Rating::unsure(level(4), level(5)));
    stand.document.setRating(framework("1.2"), level(0));
    EXPECT_FALSE(isShown("linkToPlan")) << "too few are rated to speak of the band";
    stand.rateTwelve();
    // 2.5 × 14 = 35, 4 + 30 is there: one raise. 1.1 is unsure, and its level 4 rests on nothing yet.
    EXPECT_TRUE(link("linkToPlan").text().contains(QStringLiteral("1 raise"))) << link("linkToPlan").text().toStdString();
    EXPECT_TRUE(isShown("linkToUnsure"));
    EXPECT_TRUE(isShown("linkToChecks"));
    link("linkToPlan").click();
    EXPECT_TRUE(std::holds_alternative<PlanLocation>(stand.state.location()));
    link("linkToChecks").click();
    EXPECT_TRUE(std::holds_alternative<ReviewLocation>(stand.state.location()));
}

TEST_F(OverviewPageTest, ShowsTheAnswersBesideWhatIsTried)
{
    stand.document.setRating(framework("1.1"), level(2));
    EXPECT_EQ(page.findChild<RadarView *>()->radar().baseline, RadarBaseline::None);
    stand.document.tryLevel(framework("1.1"), level(4));
    EXPECT_EQ(text("average"), QStringLiteral("4.00"));
    const Radar &radar = page.findChild<RadarView *>()->radar();
    EXPECT_EQ(radar.baseline, RadarBaseline::Answers);
    EXPECT_EQ(radar.axes[0].level, 4.0);
    EXPECT_EQ(radar.axes[0].baseline, 2.0);
}

TEST_F(OverviewPageTest, SetsTheTargetOfAll)
{
    auto *levels = page.findChild<QComboBox *>();
    EXPECT_EQ(levels->currentText(), QStringLiteral("3"));
    emit levels->activated(5);  // below "None" stand 0 to 5
    EXPECT_EQ(stand.document.assessment().properties().defaultTarget, level(4));
    emit levels->activated(0);
    EXPECT_EQ(stand.document.assessment().properties().defaultTarget, std::nullopt);
    EXPECT_EQ(levels->currentText(), QStringLiteral("None"));
}

TEST(AreaPage, SetsTheTargetOfItsArea)
{
    PageStand stand;
    stand.state.goTo(area("2"));
    AreaPage page(stand.context);
    auto *levels = page.findChild<QComboBox *>();
    EXPECT_EQ(levels->currentText(), QStringLiteral("Default (3)"));
    emit levels->activated(6);
    EXPECT_EQ(stand.document.assessment().properties().areaTargets, (std::map<ServiceAreaId, Level>{{area("2"), level(5)}}));
    EXPECT_EQ(stand.document.score().framework(framework("2.1"))->target, level(5));
    stand.state.goTo(area("3"));
    EXPECT_EQ(levels->currentText(), QStringLiteral("Default (3)"));
    stand.state.goTo(area("2"));
    EXPECT_EQ(levels->currentText(), QStringLiteral("5"));
    emit levels->activated(0);
    EXPECT_TRUE(stand.document.assessment().properties().areaTargets.empty());
}

/// Last time 1.1 was 2 and 1.2 was 3: (2 + 3) / 2 = 2.50. Now 1.1 is 4 and 1.2 is 3: (4 + 3) / 2 = 3.50.
TEST_F(OverviewPageTest, ComparesWithLastTime)
{
    EXPECT_FALSE(isShown("since"));
    stand.document.setPrevious(startedAssessment().properties().previous);
    stand.document.setRating(framework("1.1"), level(4));
    stand.document.setRating(framework("1.2"), level(3));
    EXPECT_TRUE(isShown("since"));
    EXPECT_EQ(text("since"), QStringLiteral("Average 2.50 → 3.50 (+1.00), all of it from changed levels."));
    EXPECT_TRUE(row("Service areas", 0).endsWith(QStringLiteral(" | 2.50 | 3.50 | ▲ +1.00 | 3.00 | 3 (1.2) | 2/7")))
        << row("Service areas", 0).toStdString();
    EXPECT_TRUE(row("Service areas", 1).contains(QStringLiteral(" | — | — | — | ")))
        << row("Service areas", 1).toStdString();
    const Radar &radar = page.findChild<RadarView *>()->radar();
    EXPECT_EQ(radar.baseline, RadarBaseline::Previous);
    EXPECT_EQ(radar.axes[0].baseline, 2.5);
    stand.document.tryLevel(framework("1.1"), level(1));  // (1 + 3) / 2 = 2.00
    EXPECT_EQ(text("since"), QStringLiteral("Average 2.50 → 2.00 (−0.50), all of it from changed levels."));
    EXPECT_TRUE(row("Service areas", 0).contains(QStringLiteral(" | 2.50 | 2.00 | ▼ −0.50 | ")));
    EXPECT_EQ(page.findChild<RadarView *>()->radar().baseline, RadarBaseline::Answers) << "the answers stay the baseline";
    stand.document.whatIf().turnOff();
    stand.document.setPrevious(std::nullopt);
    EXPECT_FALSE(isShown("since"));
    EXPECT_EQ(page.findChild<RadarView *>()->radar().baseline, RadarBaseline::None);
}

/// Blind: no figure of last time before everything that it goes into is rated.
TEST_F(OverviewPageTest, HidesLastTimeUntilAllIsRated)
{
    stand.document.setPrevious(startedAssessment(CarryOver::Levels::Hidden).properties().previous);
    stand.document.setRating(framework("1.1"), level(4));
    EXPECT_TRUE(text("since").startsWith(QStringLiteral("Hidden until you rate: last time’s ratings of 26 framework")))
        << text("since").toStdString();
    EXPECT_TRUE(row("Service areas", 0).contains(QStringLiteral(" | Hidden | 4.00 | — | ")))
        << row("Service areas", 0).toStdString();
    EXPECT_EQ(page.findChild<RadarView *>()->radar().baseline, RadarBaseline::None);
    EXPECT_FALSE(page.findChild<RadarView *>()->accessibleDescription().contains(QStringLiteral("last time")));
    for (const Framework *each : sheet().frameworks()) {
        if (!each->isOutOfScope && each->id != framework("1.1"))
            stand.document.setRating(each->id, level(2));
    }
    // Over 1.1 and 1.2 alone: (2 + 3) / 2 = 2.50, then (4 + 2) / 2 = 3.00.
    EXPECT_TRUE(text("since").contains(QStringLiteral("+0.50 from changed levels"))) << text("since").toStdString();
    EXPECT_TRUE(row("Service areas", 0).contains(QStringLiteral(" | 2.50 | "))) << row("Service areas", 0).toStdString();
    EXPECT_EQ(page.findChild<RadarView *>()->radar().axes[0].baseline, 2.5);
}

/// Radar, figures and gaps: a third column where there is room for it, else the gaps come last.
TEST_F(OverviewPageTest, UsesTheWidthOfAWideWindow)
{
    stand.document.setRating(framework("1.1"), level(1));
    const int character = stand.context.options.type.fullWidthCharacters(1);
    const auto &chart = *page.findChild<RadarView *>();
    const auto *areas = page.findChild<QWidget *>(QStringLiteral("average"));
    const auto topLeft = [this](const QWidget &widget) { return widget.mapTo(page.widget(), QPoint(0, 0)); };
    const ScoreTable *gaps = nullptr;
    for (const ScoreTable *each : page.findChildren<ScoreTable *>()) {
        if (each->accessibleName() == QStringLiteral("Frameworks below target"))
            gaps = each;
    }
    ASSERT_TRUE(gaps);
    page.resize(130 * character, 900);
    EXPECT_TRUE(showActive(page));
    EXPECT_GT(topLeft(*areas).x(), topLeft(chart).x() + chart.width() / 2);
    EXPECT_GT(topLeft(*gaps).x(), topLeft(*areas).x() + page.width() / 6);
    EXPECT_LT(topLeft(*gaps).y(), topLeft(chart).y() + chart.height() / 2);
    EXPECT_GT(topLeft(*gaps).x() + gaps->width(), page.viewport()->width() * 9 / 10) << "to the edge";
    page.resize(90 * character, 900);
    settle();
    EXPECT_LT(topLeft(*gaps).x(), page.width() / 6);
    EXPECT_GT(topLeft(*gaps).y(), topLeft(chart).y() + chart.height());
}

TEST(AreaPage, ComparesWithLastTime)
{
    installTranslation(*QCoreApplication::instance(), Language::English);
    PageStand stand(startedAssessment());
    stand.state.goTo(area("1"));
    AreaPage page(stand.context);
    const auto row = [&page](int number) {
        return rowOf(*page.findChild<ScoreTable *>(), number).section(QLatin1Char('|'), 1);
    };
    EXPECT_EQ(row(0), QStringLiteral(" 2 | ○ Not rated | — | 3 | —"));
    stand.document.setRating(framework("1.1"), level(4));
    stand.document.setRating(framework("1.2"), level(2));
    EXPECT_EQ(row(0), QStringLiteral(" 2 | 4 | ▲ +2 | 3 | 0"));
    EXPECT_EQ(row(1), QStringLiteral(" 3 | 2 | ▼ −1 | 3 | 1"));
    EXPECT_EQ(row(2), QStringLiteral(" ⊘ Excluded | ○ Not rated | — | 3 | —"));
    EXPECT_EQ(row(3), QStringLiteral(" ○ Not rated | ○ Not rated | — | 3 | —"));
    EXPECT_EQ(page.findChild<ScoreTable *>()->item(0, 3)->data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Raised +2"));
    EXPECT_EQ(page.findChild<RadarView *>()->radar().axes[1].baseline, 3.0);
    stand.document.setPrevious(std::nullopt);
    EXPECT_EQ(row(0), QStringLiteral(" 4 | 3 | 0"));
}

TEST(AreaPage, HidesLastTimeUntilTheFrameworkIsRated)
{
    installTranslation(*QCoreApplication::instance(), Language::English);
    PageStand stand(startedAssessment(CarryOver::Levels::Hidden));
    stand.state.goTo(area("1"));
    AreaPage page(stand.context);
    const auto row = [&page](int number) {
        return rowOf(*page.findChild<ScoreTable *>(), number).section(QLatin1Char('|'), 1);
    };
    EXPECT_EQ(row(0), QStringLiteral(" Hidden | ○ Not rated | — | 3 | —"));
    EXPECT_EQ(row(2), QStringLiteral(" Hidden | ○ Not rated | — | 3 | —"));
    EXPECT_EQ(row(3), QStringLiteral(" Hidden | ○ Not rated | — | 3 | —")) << "that it was not rated is not told either";
    EXPECT_EQ(page.findChild<ScoreTable *>()->item(0, 3)->data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Not rated"));
    stand.document.setRating(framework("1.1"), level(4));
    EXPECT_EQ(row(0), QStringLiteral(" 2 | 4 | ▲ +2 | 3 | 0"));
    EXPECT_EQ(row(1), QStringLiteral(" Hidden | ○ Not rated | — | 3 | —"));
    EXPECT_EQ(page.findChild<RadarView *>()->radar().axes[0].baseline, 2.0);
    EXPECT_FALSE(page.findChild<RadarView *>()->radar().axes[1].baseline);
    stand.state.goTo(area("6"));
    EXPECT_EQ(row(2), QStringLiteral(" ─ Out of scope | ─ Out of scope | — | — | —"));
}

}  // namespace psirt::test
