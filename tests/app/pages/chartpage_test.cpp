// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/chartpicture.h"
#include "app/pages/areapage.h"
#include "app/pages/overviewpage.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/fixedclock.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLocale>
#include <QToolButton>

namespace psirt::test {

using namespace drawings;
using namespace pages;

namespace {

class ChartPageTest : public testing::Test {
protected:
    ChartPageTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Assessment assessment = emptyAssessment();
        rate(assessment, "2.1", 3);
        exclude(assessment, "2.2");
        Properties properties;
        properties.organization = QStringLiteral("ACME");
        properties.date = QDate(2026, 9, 30);
        assessment.setProperties(properties);
        stand.emplace(std::move(assessment));
    }

    /// What the page says of the chart when its button to save it is pressed.
    [[nodiscard]] static ChartCaption savedCaption(ChartPage &page)
    {
        std::optional<ChartCaption> caption;
        QObject::connect(&page, &ChartPage::chartSaveRequested, &page,
                         [&caption](const ChartPicture &picture) { caption = picture.caption(); });
        page.findChild<QToolButton *>(QStringLiteral("saveChart"))->click();
        EXPECT_TRUE(caption);
        return caption.value_or(ChartCaption());
    }

    const FixedClock clock;
    std::optional<PageStand> stand;
};

}  // namespace

TEST_F(ChartPageTest, SaysTitleDateAndCountInAPicture)
{
    OverviewPage overview(stand->context, clock);
    // 27 frameworks can be rated, one of them is excluded.
    EXPECT_EQ(savedCaption(overview), (ChartCaption{QStringLiteral("Average level per service area"),
                                                    QStringLiteral("ACME, 30 September 2026, 1 of 26 rated")}));
    stand->state.goTo(area("2"));
    AreaPage page(stand->context);
    const ChartCaption caption = savedCaption(page);
    EXPECT_EQ(caption.title, QStringLiteral("2 ") + sheet().area(area("2"))->title.japanese);
    EXPECT_EQ(caption.details, QStringLiteral("ACME, 30 September 2026, 1 of 4 rated"));  // of five
}

TEST_F(ChartPageTest, CopiesThePicture)
{
    QApplication::clipboard()->clear();
    OverviewPage overview(stand->context, clock);
    overview.findChild<QToolButton *>(QStringLiteral("copyChart"))->click();
    EXPECT_EQ(QApplication::clipboard()->image().size(), QSize(1920, 1560));
}

TEST_F(ChartPageTest, ReachesTheButtonsByKey)
{
    OverviewPage overview(stand->context, clock);
    for (const char *name : {"copyChart", "saveChart"}) {
        const auto *button = overview.findChild<QToolButton *>(QString::fromLatin1(name));
        EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus) << name;
        EXPECT_FALSE(button->text().isEmpty()) << name;
    }
}

}  // namespace psirt::test
