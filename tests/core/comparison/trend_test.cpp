// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/trend.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

/// An input with no file behind it, called source.
TrendInput input(const char *source, std::optional<QDate> date, const char *title = "")
{
    TrendInput input{QString::fromUtf8(source), {}, {}, emptyAssessment()};
    Properties properties;
    properties.date = date;
    properties.title = QString::fromUtf8(title);
    input.assessment.setProperties(properties);
    return input;
}

/// The same with levels.
TrendInput rated(const char *source, QDate date, const std::vector<std::pair<const char *, int>> &levels)
{
    TrendInput result = input(source, date);
    for (const auto &[id, number] : levels)
        rate(result.assessment, id, number);
    return result;
}

const QDate spring(2025, 4, 1);
const QDate autumn(2025, 10, 1);
const QDate nextSpring(2026, 4, 1);

QStringList sources(const std::vector<TrendPoint> &points)
{
    QStringList texts;
    for (const TrendPoint &point : points)
        texts.append(point.source);
    return texts;
}

/// "1.2 1→3 gap 0", one move after another.
QStringList texts(const std::vector<TrendMove> &moves)
{
    QStringList texts;
    for (const TrendMove &move : moves) {
        texts.append(QStringLiteral("%1 %2→%3 gap %4")
                         .arg(move.id.text())
                         .arg(move.from.number())
                         .arg(move.to.number())
                         .arg(move.gap.value_or(-1)));
    }
    return texts;
}

const TrendRow &rowOf(const Trend &trend, const char *id)
{
    return *std::ranges::find(trend.rows, framework(id), &TrendRow::id);
}

}  // namespace

TEST(Trend, PutsAssessmentsInOrderOfTheirDates)
{
    const Trend trend =
        buildTrend(sheet(), {input("c", nextSpring), input("a", spring), input("none", {}), input("b", autumn)});
    EXPECT_EQ(sources(trend.points), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    EXPECT_EQ(sources(trend.undated), QStringList{QStringLiteral("none")});
    EXPECT_EQ(trend.rows.size(), 28U);
    EXPECT_EQ(rowOf(trend, "1.1").cells.size(), 3U) << "what has no date has no place in time";
    EXPECT_TRUE(trend.duplicates.empty());
}

TEST(Trend, OrdersEqualDatesByTitleThenBySource)
{
    const Trend trend = buildTrend(sheet(), {input("2", spring, "b"), input("4", spring, "a"), input("3", spring, "a"),
                                             input("6", {}, "d"), input("5", {}, "d"), input("7", {}, "c")});
    EXPECT_EQ(sources(trend.points), (QStringList{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("2")}));
    EXPECT_EQ(sources(trend.undated), (QStringList{QStringLiteral("7"), QStringLiteral("5"), QStringLiteral("6")}));
}

TEST(Trend, ScoresEachPoint)
{
    const Trend trend =
        buildTrend(sheet(), {rated("b", autumn, {{"1.1", 4}, {"1.2", 1}, {"2.1", 3}}), rated("a", spring, {{"1.1", 2}})});
    EXPECT_EQ(trend.points[0].score.overall.average, Average::of(2, 1));
    EXPECT_EQ(trend.points[1].score.overall.average, Average::of(8, 3));                  // 4 + 1 + 3
    EXPECT_EQ(trend.points[1].score.area(area("1"))->totals.average, Average::of(5, 2));  // 4 + 1
    // Like for like only 1.1 is there twice: 2 → 4.
    ASSERT_TRUE(trend.change().has_value());
    EXPECT_EQ(trend.change()->common, (CommonAverages{*Average::of(2, 1), *Average::of(4, 1)}));
}

TEST(Trend, CountsAFileOnceByItsPathOrItsBytes)
{
    std::vector<TrendInput> inputs{input("a", spring), input("./a", spring), input("copy of a", spring),
                                   input("b", autumn), input("new", autumn), input("another new", autumn)};
    inputs[0].path = inputs[1].path = QStringLiteral("/a");
    inputs[2].path = QStringLiteral("/copy");
    inputs[3].path = QStringLiteral("/b");
    inputs[0].digest = inputs[2].digest = "same";
    inputs[1].digest = "changed meanwhile";
    inputs[3].digest = "other";
    const Trend trend = buildTrend(sheet(), inputs);
    EXPECT_EQ(trend.duplicates, (std::vector<TrendDuplicate>{{1, QStringLiteral("./a"), QStringLiteral("a")},
                                                             {2, QStringLiteral("copy of a"), QStringLiteral("a")}}));
    EXPECT_EQ(trend.points[1].input, 5U);
    EXPECT_EQ(sources(trend.points),
              (QStringList{QStringLiteral("a"), QStringLiteral("another new"), QStringLiteral("b"), QStringLiteral("new")}))
        << "what was never saved is no copy of anything";
}

/// Nothing moved from one product to another, and none is left out: the caller says which there are.
TEST(Trend, TellsOfNoMovementAcrossProducts)
{
    std::vector<TrendInput> inputs{rated("a", spring, {{"1.1", 1}}), rated("b", autumn, {{"1.1", 4}}),
                                   rated("c", nextSpring, {{"1.1", 2}})};
    for (const auto &[index, scope] : {std::pair(0, "製品A"), {1, "製品B"}, {2, "製品Ａ "}}) {
        Assessment &assessment = inputs[static_cast<std::size_t>(index)].assessment;
        Properties properties = assessment.properties();
        properties.scope = QString::fromUtf8(scope);
        assessment.setProperties(properties);
    }
    const Trend trend = buildTrend(sheet(), inputs);
    EXPECT_EQ(trend.products, (std::vector<std::size_t>{0, 1}));
    EXPECT_TRUE(trend.isAcrossProducts());
    EXPECT_EQ(trend.points.size(), 3U);
    EXPECT_TRUE(trend.improved.empty());
    EXPECT_TRUE(trend.concern.empty());
    ASSERT_TRUE(trend.change());
    EXPECT_TRUE(trend.change()->isAcrossProducts);
    EXPECT_TRUE(trend.change()->parts.empty());
    inputs.erase(inputs.begin() + 1);
    const Trend one = buildTrend(sheet(), inputs);
    EXPECT_FALSE(one.isAcrossProducts());
    EXPECT_EQ(texts(one.improved), QStringList{QStringLiteral("1.1 1→2 gap 1")});
}

/// A title is too weak to tell products apart, so movement is told; but the reader is warned.
TEST(Trend, SeesTitlesOfOtherProducts)
{
    std::vector<TrendInput> inputs{rated("a", spring, {{"1.1", 1}}), rated("b", autumn, {{"1.1", 2}}),
                                   rated("c", nextSpring, {{"1.1", 4}})};
    const auto entitle = [&inputs](std::size_t index, const char *title) {
        Properties properties = inputs[index].assessment.properties();
        properties.title = QString::fromUtf8(title);
        inputs[index].assessment.setProperties(properties);
    };
    entitle(0, " ");
    entitle(1, "ルーターA");
    entitle(2, "カメラ");
    EXPECT_EQ(buildTrend(sheet(), inputs).otherTitles, std::pair(std::size_t{1}, std::size_t{2}));
    entitle(0, "ルーターA 2026 年春");
    entitle(1, "ルーターA 2026 年度下期");
    entitle(2, "ルーターA 第 3 回");
    EXPECT_EQ(buildTrend(sheet(), inputs).otherTitles, std::nullopt);
    entitle(2, "カメラ 2027 年春");
    const Trend trend = buildTrend(sheet(), inputs);
    EXPECT_EQ(trend.otherTitles, std::pair(std::size_t{0}, std::size_t{2}));
    EXPECT_FALSE(trend.isAcrossProducts());
    EXPECT_EQ(texts(trend.improved), QStringList{QStringLiteral("1.1 1→4 gap 0")});
}

TEST(Trend, SeesWhatMayBeACopy)
{
    const Trend trend = buildTrend(sheet(), {rated("a", spring, {{"1.1", 1}, {"1.2", 1}, {"1.3", 1}}),
                                             rated("b", spring, {{"1.1", 1}, {"1.2", 1}, {"1.3", 2}}),
                                             rated("c", autumn, {{"1.1", 1}, {"1.2", 1}, {"1.3", 1}})});
    EXPECT_EQ(trend.copies, (std::vector<TrendDuplicate>{{1, QStringLiteral("b"), QStringLiteral("a")}}));
    EXPECT_EQ(trend.points.size(), 3U) << "all of them count";
}

TEST(Trend, IsEmptyOfNothing)
{
    const Trend trend = buildTrend(sheet(), {});
    EXPECT_TRUE(trend.points.empty());
    EXPECT_FALSE(trend.change().has_value());
    EXPECT_TRUE(rowOf(trend, "1.1").cells.empty());
    EXPECT_TRUE(trend.improved.empty());
}

TEST(Trend, OfASinglePointHasNoMoves)
{
    const Trend trend = buildTrend(sheet(), {rated("a", spring, {{"1.1", 0}})});
    EXPECT_FALSE(trend.change().has_value());
    EXPECT_EQ(texts(trend.improved), QStringList());
    EXPECT_EQ(texts(trend.concern), QStringList()) << "short of its target 3, but it had no time to move";
}

TEST(Trend, OfNothingRatedHasPointsWithoutAverages)
{
    const Trend trend = buildTrend(sheet(), {input("a", spring), input("b", autumn)});
    EXPECT_EQ(trend.points[0].score.overall.average, std::nullopt);
    ASSERT_TRUE(trend.change().has_value());
    EXPECT_FALSE(trend.change()->difference.has_value());
    EXPECT_TRUE(trend.concern.empty());
}

TEST(Trend, ShowsTheFourStatesApart)
{
    TrendInput first = rated("a", spring, {{"1.1", 0}});
    exclude(first.assessment, "1.2");
    const Trend trend = buildTrend(sheet(), {first});
    EXPECT_EQ(rowOf(trend, "1.1").cells, (std::vector<TrendCell>{{FrameworkState::Rated, level(0)}}));
    EXPECT_EQ(rowOf(trend, "1.2").cells, (std::vector<TrendCell>{{FrameworkState::Excluded, {}}}));
    EXPECT_EQ(rowOf(trend, "1.3").cells, (std::vector<TrendCell>{{FrameworkState::Unrated, {}}}));
    EXPECT_EQ(rowOf(trend, "6.3").cells, (std::vector<TrendCell>{{FrameworkState::OutOfScope, {}}}));
}

TEST(Trend, NamesTheLargestRisesFirst)
{
    const Trend trend = buildTrend(
        sheet(), {rated("a", spring,
                        {{"1.1", 1}, {"1.2", 0}, {"1.3", 1}, {"1.4", 2}, {"2.1", 3}, {"2.2", 2}, {"2.3", 2}, {"3.1", 1}}),
                  rated("b", autumn,
                        {{"1.1", 2}, {"1.2", 3}, {"1.3", 3}, {"1.4", 3}, {"2.1", 3}, {"2.2", 1}, {"2.3", 3}, {"3.1", 3}})});
    // By 3: 1.2. By 2: 1.3 and 3.1. By 1: 1.1, 1.4, then 2.3, for which there is no room. The default target is 3.
    EXPECT_EQ(texts(trend.improved),
              (QStringList{QStringLiteral("1.2 0→3 gap 0"), QStringLiteral("1.3 1→3 gap 0"), QStringLiteral("3.1 1→3 gap 0"),
                           QStringLiteral("1.1 1→2 gap 1"), QStringLiteral("1.4 2→3 gap 0")}));
    EXPECT_EQ(texts(trend.concern), QStringList{QStringLiteral("2.2 2→1 gap 2")}) << "2.1 stands at its target";
}

TEST(Trend, NamesWhatFellBeforeWhatStandsShortOfItsTarget)
{
    const std::vector<std::pair<const char *, int>> before{{"1.1", 1}, {"1.2", 2}, {"1.3", 5},
                                                           {"1.4", 0}, {"1.5", 4}, {"2.1", 3}};
    const std::vector<std::pair<const char *, int>> now{{"1.1", 1}, {"1.2", 2}, {"1.3", 3},
                                                        {"1.4", 0}, {"1.5", 1}, {"2.1", 3}};
    TrendInput last = rated("b", autumn, now);
    setTarget(last.assessment, "1.2", 5);
    setTarget(last.assessment, "1.4", 0);
    const Trend trend = buildTrend(sheet(), {rated("a", spring, before), last});
    // Fell: 1.5 by 3, 1.3 by 2. Still: 1.2 is 3 short of 5, 1.1 is 2 short of 3; 1.4 wants no more than 0.
    EXPECT_EQ(texts(trend.concern), (QStringList{QStringLiteral("1.5 4→1 gap 2"), QStringLiteral("1.3 5→3 gap 0"),
                                                 QStringLiteral("1.2 2→2 gap 3"), QStringLiteral("1.1 1→1 gap 2")}));
    EXPECT_TRUE(trend.improved.empty());
}

TEST(Trend, NamesFiveOfConcernAtMost)
{
    const std::vector<std::pair<const char *, int>> levels{{"1.1", 1}, {"1.2", 1}, {"1.3", 1},
                                                           {"1.4", 1}, {"1.5", 1}, {"1.6", 0}};
    const Trend trend = buildTrend(sheet(), {rated("a", spring, levels), rated("b", autumn, levels)});
    EXPECT_EQ(texts(trend.concern),
              (QStringList{QStringLiteral("1.6 0→0 gap 3"), QStringLiteral("1.1 1→1 gap 2"), QStringLiteral("1.2 1→1 gap 2"),
                           QStringLiteral("1.3 1→1 gap 2"), QStringLiteral("1.4 1→1 gap 2")}));
}

/// 1.1 rises, is excluded, and rises again; 1.2 is excluded at the end; 1.3 was rated only in between.
TEST(Trend, LooksThroughExclusionsInBetween)
{
    TrendInput first = rated("a", spring, {{"1.1", 1}, {"1.2", 1}});
    TrendInput second = rated("b", autumn, {{"1.2", 1}, {"1.3", 1}});
    exclude(second.assessment, "1.1");
    TrendInput third = rated("c", nextSpring, {{"1.1", 4}});
    exclude(third.assessment, "1.2");
    const Trend trend = buildTrend(sheet(), {first, second, third});
    ASSERT_EQ(texts(trend.improved), QStringList{QStringLiteral("1.1 1→4 gap 0")});
    EXPECT_EQ(trend.improved[0].fromDate, spring);
    EXPECT_EQ(trend.improved[0].toDate, nextSpring);
    EXPECT_EQ(texts(trend.concern), QStringList()) << "what is excluded at the last point is short of nothing";
    EXPECT_EQ(rowOf(trend, "1.1").cells[1], (TrendCell{FrameworkState::Excluded, {}}));
}

TEST(Trend, IgnoresWhatHasNoDateWhenItNamesMoves)
{
    TrendInput undated = rated("u", spring, {{"1.1", 5}});
    undated.assessment.setProperties({});
    const Trend trend = buildTrend(sheet(), {rated("a", spring, {{"1.1", 1}}), rated("b", autumn, {{"1.1", 2}}), undated});
    EXPECT_EQ(texts(trend.improved), QStringList{QStringLiteral("1.1 1→2 gap 1")});
}

TEST(Trend, RefusesOtherSheets)
{
    std::vector<TrendInput> inputs{input("a", spring), input("b", autumn)};
    EXPECT_TRUE(checkSameSheet(inputs));
    EXPECT_TRUE(checkSameSheet(std::vector<TrendInput>()));
    inputs.push_back({QStringLiteral("c.psirt"), {}, {}, Assessment({QStringLiteral("other"), QStringLiteral("2.0")})});
    const Outcome outcome = checkSameSheet(inputs);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::DifferentSheets);
    EXPECT_EQ(outcome.error().subject, QStringLiteral("c.psirt"));
    EXPECT_EQ(outcome.error().detail, QStringLiteral("csaj-psirt-maturity 1.0, other 2.0"));
}

}  // namespace psirt::test
