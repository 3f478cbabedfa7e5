// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/radarview.h"
#include "app/comparison/comparisonsummary.h"
#include "app/messages/language.h"
#include "app/widgets/tableview.h"
#include "tests/app/comparison/comparisonsamples.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>

namespace psirt::test {

using namespace charts;
using namespace comparison;
using namespace drawings;

namespace {

/// Before anything says a word.
struct InEnglish {
    InEnglish() { installTranslation(*QCoreApplication::instance(), Language::English); }
};

class ComparisonSummaryTest : public testing::Test {
protected:
    ComparisonSummaryTest()
    {
        summary.resize(1100, 700);
        EXPECT_TRUE(showActive(summary));
    }

    /// The rows of a table, "a | b".
    [[nodiscard]] QStringList rows(const char *name) const
    {
        const auto &table = *summary.findChild<ScoreTable *>(QString::fromLatin1(name));
        QStringList rows;
        for (int row = 0; row < table.rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < table.columnCount(); ++column)
                texts.append(table.item(row, column)->text());
            rows.append(texts.join(QStringLiteral(" | ")));
        }
        return rows;
    }
    [[nodiscard]] bool says(const char *words) const
    {
        for (const QLabel *label : summary.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        }
        return false;
    }
    [[nodiscard]] RadarView &radar() const { return *summary.findChild<RadarView *>(); }

    InEnglish language;
    ComparisonStand stand;
    ComparisonView view;
    ComparisonSummary summary{stand.pair, view, stand.options};
};

}  // namespace

/// The averages are worked out beside the samples.
TEST_F(ComparisonSummaryTest, SetsBothAveragesSideBySide)
{
    EXPECT_EQ(rows("averages"), QStringList({QStringLiteral("As reported | 2.33 | 2.00 | −0.33"),
                                             QStringLiteral("Over the 4 frameworks that both rate | 2.00 | 2.50 | +0.50")}));
}

/// Levels: 10/4 − 8/4 = +0.50 over 1.1, 1.2 and 5.2, which moved.
/// 1.4 at 2, newly excluded: −(2 − 2.00)/6 = ±0.00. 2.1 at 4, no longer rated: −(4 − 2.00)/6 = −0.33.
/// 3.1 at 2, included again: (2 − 2.50)/6 = −0.083. 4.1 at 0, newly rated: (0 − 2.50)/6 = −0.417.
/// Total 0.50 − 0.083 − 0.417 − 0.333 = −0.333; rounded 0.50 − 0.08 − 0.42 − 0.33 = −0.33.
TEST_F(ComparisonSummaryTest, SplitsTheDifferenceIntoPartsThatAddUp)
{
    EXPECT_EQ(
        rows("parts"),
        QStringList({QStringLiteral("changed levels | 3 | +0.50"), QStringLiteral("newly excluded frameworks | 1 | ±0.00"),
                     QStringLiteral("frameworks included again | 1 | −0.08"),
                     QStringLiteral("newly rated frameworks | 1 | −0.42"),
                     QStringLiteral("frameworks no longer rated | 1 | −0.33"), QStringLiteral("Total |  | −0.33")}));
    EXPECT_FALSE(says("rounded"));
}

TEST_F(ComparisonSummaryTest, SaysWhereNothingChangedOrNothingCanBeCompared)
{
    ASSERT_TRUE(stand.pair.setSide(ComparisonRole::Baseline, sideOf(assessmentNow())));
    EXPECT_TRUE(rows("parts").isEmpty());
    EXPECT_TRUE(says("No level and no scope changed."));
    ASSERT_TRUE(stand.pair.setSide(ComparisonRole::Baseline, sideOf(emptyAssessment())));
    EXPECT_EQ(rows("averages"), QStringList{QStringLiteral("As reported | — | 2.00 | —")});
    EXPECT_TRUE(says("No framework is rated on both sides"));
}

/// Area 1: (1+2+3+2)/4 = 2.00 and (3+1+3)/3 = 2.33. Area 3: 3.1 is excluded before, the others not rated.
TEST_F(ComparisonSummaryTest, ComparesTheAreas)
{
    const QStringList areas = rows("areas");
    ASSERT_EQ(areas.size(), 6);
    EXPECT_TRUE(areas[0].endsWith(QStringLiteral("2.00 | 2.33 | ▲ +0.33"))) << areas[0].toStdString();
    EXPECT_TRUE(areas[1].endsWith(QStringLiteral("4.00 | — | —"))) << areas[1].toStdString();
    EXPECT_TRUE(areas[2].endsWith(QStringLiteral("— | 2.00 | —"))) << areas[2].toStdString();
    stand.document->setRating(framework("1.1"), level(0));
    EXPECT_TRUE(rows("areas")[0].endsWith(QStringLiteral("2.00 | 1.33 | ▼ −0.67"))) << "(0+1+3)/3";
}

TEST_F(ComparisonSummaryTest, OverlaysBothInOneRadar)
{
    EXPECT_EQ(radar().radar().baseline, RadarBaseline::Previous);
    ASSERT_EQ(radar().radar().axes.size(), 6U);
    EXPECT_EQ(radar().radar().axes[0].baseline, 2.0);
    EXPECT_EQ(radar().radar().axes[1].level, std::nullopt);
    EXPECT_EQ(radar().radar().axes[1].baseline, 4.0);
    emit radar().axisActivated(QStringLiteral("1"));
    ASSERT_EQ(radar().radar().axes.size(), 7U);
    EXPECT_EQ(view.area, area("1"));
    EXPECT_EQ(summary.findChild<QComboBox *>()->currentIndex(), 1);
    EXPECT_EQ(radar().radar().axes[0].level, 3.0);
    EXPECT_EQ(radar().radar().axes[0].baseline, 1.0);
    EXPECT_EQ(radar().radar().axes[3].level, std::nullopt) << "excluded is no 0";
    QSignalSpy chosen(&summary, &ComparisonSummary::frameworkChosen);
    emit radar().axisActivated(QStringLiteral("1.3"));
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(ComparisonSummaryTest, OffersTheChartAsAPicture)
{
    std::vector<ChartCaption> captions;
    QObject::connect(&summary, &ComparisonSummary::chartSaveRequested, &summary,
                     [&captions](const ChartPicture &picture) { captions.push_back(picture.caption()); });
    click(*summary.findChild<QToolButton *>(QStringLiteral("saveChart")));
    ASSERT_EQ(captions.size(), 1U);
    const ChartCaption &caption = captions.front();
    EXPECT_EQ(caption.title, QStringLiteral("All service areas"));
    EXPECT_TRUE(caption.details.contains(QStringLiteral("Spring 2025"))) << caption.details.toStdString();
    EXPECT_TRUE(caption.details.contains(QStringLiteral("average 2.33 → 2.00"))) << caption.details.toStdString();
}

}  // namespace psirt::test
