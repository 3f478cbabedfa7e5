// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendchartview.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/trend/trendsamples.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QDateTimeAxis>
#include <QLineSeries>

namespace psirt::test {

using namespace drawings;
using namespace trend;

namespace {

class TrendChartViewTest : public testing::Test {
protected:
    TrendChartViewTest()
    {
        view.setLines(trendLines(sheet(), trendOf(threeAssessments())));
        view.resize(720, 360);
        EXPECT_TRUE(showActive(view));
        view.setFocus(Qt::TabFocusReason);
        settle();
    }

    void key(Qt::Key which) { press(view, which); }

    [[nodiscard]] QPoint placeOf(std::size_t line, std::size_t moment) const
    {
        return view.trendChart().position({line, moment}).toPoint();
    }

    TrendChartView view;
};

}  // namespace

TEST_F(TrendChartViewTest, WalksThePointsOfALineByKeys)
{
    EXPECT_EQ(view.readout(), QStringLiteral("1 April 2026, third: Whole sheet 3.00, provisional (2 of 27 rated)"));
    key(Qt::Key_Left);
    EXPECT_EQ(view.readout(), QStringLiteral("1 October 2025, second: Whole sheet no average (0 of 26 rated)"));
    key(Qt::Key_Home);
    EXPECT_EQ(view.readout(), QStringLiteral("1 April 2025, first: Whole sheet 1.00, provisional (2 of 27 rated)"));
    key(Qt::Key_Left);
    EXPECT_EQ(view.current()->moment, 0U) << "the first one is the end";
    key(Qt::Key_End);
    EXPECT_EQ(view.current()->moment, 2U);
}

TEST_F(TrendChartViewTest, WalksFromLineToLinePastThoseThatAreOff)
{
    view.setShown({true, true, false, true, true, true, true});
    key(Qt::Key_Down);
    EXPECT_EQ(view.current()->line, 1U);
    EXPECT_EQ(
        view.readout(),
        QStringLiteral("1 April 2026, third: 1 ステークホルダ エコシステム マネジメント 2.00, provisional (1 of 7 rated)"));
    key(Qt::Key_Down);
    EXPECT_EQ(view.current()->line, 3U) << "area 2 is off";
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_EQ(view.current()->line, 0U);
    key(Qt::Key_Up);
    EXPECT_EQ(view.current()->line, 6U) << "round the end";
    view.setShown({true, true, true, true, true, true, false});
    EXPECT_EQ(view.current()->line, 0U) << "what is off has no focus";
}

TEST_F(TrendChartViewTest, LeavesAGapWhereNothingIsRated)
{
    const auto sizes = [this] {
        std::vector<qsizetype> sizes;
        for (const QAbstractSeries *series : view.trendChart().series())
            sizes.push_back(qobject_cast<const QLineSeries *>(series)->points().size());
        return sizes;
    };
    // Of the sheet, area 1 and area 2: the first and the third.
    EXPECT_EQ(sizes(), (std::vector<qsizetype>{1, 1, 1, 1, 1, 1}));
    std::vector<Assessment> assessments = threeAssessments();
    assessments.push_back(dated(QDate(2026, 10, 1), "fourth", {{"1.1", 4}}));
    view.setLines(trendLines(sheet(), trendOf(assessments)));
    // Of the sheet and of area 1, from the third to the fourth.
    ASSERT_EQ(sizes(), (std::vector<qsizetype>{1, 2, 1, 2, 1, 1}));
    const auto points = qobject_cast<const QLineSeries *>(view.trendChart().series()[1])->points();
    EXPECT_EQ(points[0].y(), 3.0);
    EXPECT_EQ(points[1].y(), 4.0);
    EXPECT_EQ(points[1].x() - points[0].x(), 183.0 * 24 * 60 * 60 * 1000)
        << "days of the calendar apart";  // April to September
}

TEST_F(TrendChartViewTest, HasEachFigureWhereItIsPainted)
{
    const TrendChart &chart = view.trendChart();
    for (const std::size_t line : {0U, 1U, 2U}) {
        for (const std::size_t moment : {0U, 2U}) {
            const QPointF place = chart.position({line, moment});
            EXPECT_TRUE(chart.spotAt(place, 0.5)) << line << ' ' << moment;
            EXPECT_FALSE(chart.spotAt(place + QPointF(0, 6), 5)) << line << ' ' << moment;
        }
    }
    const TrendChart::Spot second{2, 2};
    EXPECT_TRUE(chart.spotAt(chart.position(second), 5) == second);
    view.setShown({true, true, false, true, true, true, true});
    EXPECT_FALSE(chart.spotAt(chart.position(second), 5)) << "a line that is off is not there";
}

TEST_F(TrendChartViewTest, PlacesPointsByTheirDatesAndFigures)
{
    const TrendChart &chart = view.trendChart();
    const QRectF plot = chart.plotArea();
    EXPECT_NEAR(chart.position({0, 2}).y(), plot.bottom() - plot.height() * 3 / 5, 0.01);
    // The whole year of 365 days, and 7 days (2 in a hundred) before and after it.
    EXPECT_NEAR(chart.position({0, 0}).x(), plot.left() + plot.width() * 7 / 379, 0.01);
    EXPECT_NEAR(chart.position({0, 1}).x(), plot.left() + plot.width() * (7 + 183) / 379, 0.01);
    EXPECT_EQ(chart.dateLabels(),
              (QStringList{QStringLiteral("2025-04"), QStringLiteral("2025-07"), QStringLiteral("2025-10"),
                           QStringLiteral("2026-01"), QStringLiteral("2026-04")}));
}

TEST_F(TrendChartViewTest, ReadsOutWhatIsUnderThePointer)
{
    QTest::mouseMove(view.viewport(), placeOf(2, 2));
    settle();
    EXPECT_EQ(view.readout(), QStringLiteral("1 April 2026, third: 2 脆弱性の発見 4.00, provisional (1 of 5 rated)"));
    EXPECT_FALSE(view.trendChart().spotAt(view.trendChart().position({0, 1}), 5).has_value()) << "there is no figure";
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, placeOf(2, 2));
    EXPECT_TRUE(view.current() == (TrendChart::Spot{2, 2}));
}

TEST_F(TrendChartViewTest, SaysAllFiguresInWords)
{
    EXPECT_FALSE(view.accessibleName().isEmpty());
    const QStringList lines = view.accessibleDescription().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].startsWith(
        QStringLiteral("1 April 2025, first: Whole sheet 1.00, provisional (2 of 27 rated), 1 ステークホルダ")));
    EXPECT_TRUE(lines[2].contains(QStringLiteral("2 脆弱性の発見 4.00, provisional (1 of 5 rated)")));
    EXPECT_TRUE(lines[2].contains(QStringLiteral("3 脆弱性情報のトリアージと分析 no average (0 of 3 rated)")));
}

TEST_F(TrendChartViewTest, IsSavedAsVectorsAndText)
{
    view.setCaption({QStringLiteral("Averages over time"), QStringLiteral("例社")});
    // 160 mm by 110 mm at 12 dots a millimetre.
    EXPECT_EQ(view.picture().image().size(), QSize(1920, 1320));
    const QByteArray bytes = view.picture().bytes(PictureFormat::Pdf);
    EXPECT_LT(bytes.size(), 300000);
    const PdfTools pdf(bytes);
    EXPECT_EQ(pdf.imageCount(), 0);
    for (const char *part : {"Averagesovertime", "例社", "2.5–3.0", "2025-10", "2脆弱性の発見", "Wholesheet3.00"})
        EXPECT_TRUE(pdf.pages()[0].contains(QString::fromUtf8(part))) << part << " not in " << pdf.pages()[0].toStdString();
}

TEST_F(TrendChartViewTest, StandsEmptyWithoutAnAssessment)
{
    view.setLines(trendLines(sheet(), trendOf({})));
    key(Qt::Key_Right);
    EXPECT_EQ(view.readout(), QString());
    view.setLines(trendLines(sheet(), trendOf({threeAssessments()[0]})));
    key(Qt::Key_Right);
    EXPECT_TRUE(view.readout().startsWith(QStringLiteral("1 April 2025, first: Whole sheet 1.00")));
}

}  // namespace psirt::test
