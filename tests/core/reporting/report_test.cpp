// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/startfrom.h"
#include "core/reporting/figures.h"
#include "core/reporting/report.h"
#include "core/storage/projectfile.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

ReportContent wholeReportOf(const Assessment &assessment)
{
    return buildReport(sheet(), assessment, scoreAssessment(sheet(), assessment));
}

const FrameworkRecord &recordOf(const ReportContent &content, const char *id)
{
    const auto found =
        std::ranges::find(content.records, framework(id), [](const FrameworkRecord &record) { return record.score.id; });
    return *found;
}

QStringList ids(const std::vector<FrameworkLine> &lines)
{
    QStringList ids;
    for (const FrameworkLine &line : lines)
        ids << line.score.id.text();
    return ids;
}

/// The sample that is shipped: 24 rated, their levels 57 together.
Assessment shippedSample()
{
    const auto project = readProjectFile(QStringLiteral(PSIRT_SOURCE_DIR "/resources/samples/sample.psirt"), catalogue());
    EXPECT_TRUE(project);
    return project.value().assessment;
}

/// "1.2: 1 to 2", in the order given.
QStringList stepsOf(const std::vector<GapLine> &gaps)
{
    QStringList steps;
    for (const GapLine &gap : gaps)
        steps
            << QStringLiteral("%1: %2 to %3").arg(gap.score.id.text(), formatLevel(gap.score.level), formatLevel(gap.next));
    return steps;
}

const BilingualText &description(const char *id, int number)
{
    return *sheet().framework(framework(id))->description(level(number));
}

}  // namespace

TEST(Report, OfAnEmptyAssessmentHasNoFigures)
{
    const ReportContent content = wholeReportOf(emptyAssessment());
    EXPECT_TRUE(content.cover.isProvisional);
    EXPECT_EQ(formatAverage(content.summary.overall.average), QStringLiteral("—"));
    EXPECT_EQ(content.summary.overall.ratable, 27);
    EXPECT_EQ(content.summary.unrated.size(), 27U);  // 28 less 6.3
    EXPECT_TRUE(content.summary.belowTarget.empty());
    EXPECT_TRUE(content.summary.excluded.empty());
    EXPECT_EQ(content.summary.areas.size(), 6U);
    EXPECT_EQ(content.areas.size(), 6U);
    EXPECT_EQ(content.records.size(), 28U);
    EXPECT_EQ(recordOf(content, "6.3").score.state, FrameworkState::OutOfScope);
    EXPECT_FALSE(recordOf(content, "1.1").levelText);
    EXPECT_TRUE(content.gaps.empty());
    EXPECT_TRUE(content.summary.strongest.lines.empty());
    EXPECT_TRUE(content.summary.weakest.lines.empty());
    EXPECT_FALSE(content.summary.path);
    EXPECT_FALSE(content.summary.areas[0].lowest);
    EXPECT_FALSE(content.since);
    EXPECT_FALSE(content.comparison);
}

TEST(Report, SummarizesByHandComputedFigures)
{
    Assessment assessment = emptyAssessment();  // the default target is 3
    rate(assessment, "3.1", 1);                 // gap 2
    rate(assessment, "3.2", 2);                 // gap 1
    rate(assessment, "3.3", 4);
    rate(assessment, "6.1", 0);
    setTarget(assessment, "6.1", 5);  // gap 5
    rate(assessment, "1.2", 1);       // gap 2, before 3.1 in the sheet
    exclude(assessment, "2.2", QStringLiteral("範囲外"));
    const ReportContent content = wholeReportOf(assessment);
    EXPECT_EQ(formatAverage(content.summary.overall.average), QStringLiteral("1.60"));  // (1+2+4+0+1)/5
    EXPECT_EQ(content.summary.overall.ratable, 26);
    EXPECT_EQ(ids(content.summary.belowTarget),
              QStringList({QStringLiteral("6.1"), QStringLiteral("1.2"), QStringLiteral("3.1"), QStringLiteral("3.2")}));
    EXPECT_EQ(content.summary.unrated.size(), 21U);  // 26 less 5
    ASSERT_EQ(content.summary.excluded.size(), 1U);
    EXPECT_EQ(content.summary.excluded[0].id, framework("2.2"));
    EXPECT_EQ(content.summary.excluded[0].reason, QStringLiteral("範囲外"));
    EXPECT_EQ(formatAverage(content.summary.areas[2].totals.average), QStringLiteral("2.33"));  // 7/3
    EXPECT_EQ(content.areas[2].totals.belowTarget, 2);
    EXPECT_EQ(content.areas[2].radar.axes.size(), 3U);
    EXPECT_EQ(content.areas[2].frameworks[1].score.gap, 1);
}

TEST(Report, RecordHoldsTheChosenTextAndWhatWasWritten)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.rating = level(3);
    entry.note = QStringLiteral("メモ");
    entry.changeReason = QStringLiteral("規程を改めた");
    entry.evidence = {QStringLiteral("手順書")};
    entry.actions = {{QStringLiteral("見直す"), QStringLiteral("佐藤"), QDate(2027, 3, 31), ActionState::Started, {}}};
    assessment.setEntry(framework("1.1"), entry);
    rate(assessment, "4.4", 2);  // the sheet prints 「─」 there
    exclude(assessment, "5.1", QStringLiteral("販売していない"));
    const ReportContent content = wholeReportOf(assessment);

    const FrameworkRecord &record = recordOf(content, "1.1");
    EXPECT_EQ(record.purpose, sheet().framework(framework("1.1"))->purpose);
    ASSERT_TRUE(record.levelText);
    EXPECT_TRUE(record.levelText->japanese.startsWith(QStringLiteral("[1.1.1]PSIRT が組織として")));
    EXPECT_EQ(record.note, QStringLiteral("メモ"));
    EXPECT_EQ(record.changeReason, QStringLiteral("規程を改めた"));
    EXPECT_EQ(record.evidence, entry.evidence);
    EXPECT_EQ(record.actions, entry.actions);
    EXPECT_EQ(recordOf(content, "4.4").score.level, level(2));
    EXPECT_FALSE(recordOf(content, "4.4").levelText);
    EXPECT_EQ(recordOf(content, "5.1").exclusionReason, QStringLiteral("販売していない"));
}

TEST(Report, RecordsWhoSaidWhat)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.opinions = {{QStringLiteral("佐藤"), level(1), {}, {}, {}}, {QStringLiteral("伊藤"), level(3), {}, {}, {}}};
    assessment.setEntry(framework("1.1"), entry);
    const ReportContent content = wholeReportOf(assessment);
    EXPECT_EQ(recordOf(content, "1.1").opinions, entry.opinions);
    EXPECT_EQ(recordOf(content, "1.1").score.state, FrameworkState::Unrated);
    EXPECT_TRUE(recordOf(content, "1.2").opinions.empty());
}

TEST(Report, IsFinalOnceNothingIsUnrated)
{
    Assessment assessment = emptyAssessment();
    for (const Framework *framework : sheet().frameworks()) {
        if (!framework->isOutOfScope)
            rate(assessment, framework->id.text().toLatin1().constData(), 2);
    }
    EXPECT_FALSE(wholeReportOf(assessment).cover.isProvisional);
    EXPECT_TRUE(wholeReportOf(assessment).summary.unrated.empty());
    exclude(assessment, "1.1");
    EXPECT_FALSE(wholeReportOf(assessment).cover.isProvisional);
}

TEST(Report, GapsComeWidestFirstWithTheNextLevelsText)
{
    Assessment assessment = emptyAssessment();  // the default target is 3
    rate(assessment, "1.2", 2);                 // gap 1
    rate(assessment, "4.4", 1);                 // gap 2; the sheet describes levels 4 and 5 alone
    rate(assessment, "5.4", 0);                 // gap 3; the same
    rate(assessment, "6.1", 1);                 // gap 2, behind 4.4 in the sheet
    rate(assessment, "3.1", 3);                 // none
    const ReportContent content = wholeReportOf(assessment);
    EXPECT_EQ(stepsOf(content.gaps), QStringList({QStringLiteral("5.4: 0 to 4"), QStringLiteral("4.4: 1 to 4"),
                                                  QStringLiteral("6.1: 1 to 2"), QStringLiteral("1.2: 2 to 3")}));
    EXPECT_EQ(content.gaps[0].nextText, description("5.4", 4));
    EXPECT_EQ(content.gaps[3].nextText, description("1.2", 3));
    EXPECT_EQ(content.gaps[1].title, sheet().framework(framework("4.4"))->title);
    EXPECT_EQ(content.gaps[1].score.gap, 2);
}

TEST(Report, GapsHoldTheActionsThatAreStillOpen)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.rating = level(1);
    const auto action = [](const char *what, ActionState state) {
        return Action{QString::fromLatin1(what), QStringLiteral("Sato"), QDate(2027, 3, 31), state, {}};
    };
    entry.actions = {action("done", ActionState::Done), action("started", ActionState::Started),
                     action("dropped", ActionState::Dropped), action("planned", ActionState::Planned)};
    assessment.setEntry(framework("1.1"), entry);
    const ReportContent content = wholeReportOf(assessment);
    ASSERT_EQ(content.gaps.size(), 1U);
    EXPECT_EQ(content.gaps[0].actions, (std::vector<Action>{entry.actions[1], entry.actions[3]}));
    EXPECT_EQ(recordOf(content, "1.1").actions, entry.actions);
}

/// 57 levels over 24 frameworks are 2.375; 2.5 needs 60, so three raises. Below their targets and lowest are 1.2 and 6.4 at
/// 1 (5.4 at 0 would have to climb to 4), then 1.3, the first at 2.
TEST(Report, ShowsTheWayToTheBandOfTheSample)
{
    const ReportContent content = wholeReportOf(shippedSample());
    ASSERT_TRUE(content.summary.path);
    const ReportPath &path = *content.summary.path;
    QStringList steps;
    for (const PathLine &line : path.steps)
        steps << QStringLiteral("%1: %2 to %3")
                     .arg(line.step.framework.text(), formatLevel(line.step.from), formatLevel(line.step.to));
    EXPECT_EQ(steps,
              QStringList({QStringLiteral("1.2: 1 to 2"), QStringLiteral("6.4: 1 to 2"), QStringLiteral("1.3: 2 to 3")}));
    EXPECT_EQ(path.steps[0].title, sheet().framework(framework("1.2"))->title);
    EXPECT_EQ(path.raises, 3);
    EXPECT_EQ(path.average, *Average::of(60, 24));
}

/// 2.3 stands at 5, 4.1 at 4, eight at 3; at the other end 5.4 at 0 and two at 1, each one level short.
TEST(Report, NamesTheStrongestAndTheWeakestOfTheSample)
{
    const ReportSummary summary = wholeReportOf(shippedSample()).summary;
    EXPECT_EQ(ids(summary.strongest.lines),
              QStringList({QStringLiteral("2.3"), QStringLiteral("4.1"), QStringLiteral("1.1")}));
    EXPECT_EQ(summary.strongest.ties, 7);  // 1.4, 2.1, 2.4, 3.1, 3.3, 4.2 and 5.3
    EXPECT_EQ(ids(summary.weakest.lines),
              QStringList({QStringLiteral("5.4"), QStringLiteral("1.2"), QStringLiteral("6.4")}));
    EXPECT_EQ(summary.weakest.ties, 0);
    EXPECT_EQ(summary.weakest.lines[0].title, sheet().framework(framework("5.4"))->title);
}

TEST(Report, NamesTheLowestLevelOfEachArea)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 4);
    rate(assessment, "1.2", 2);
    rate(assessment, "3.1", 0);
    exclude(assessment, "1.3");
    const ReportSummary summary = wholeReportOf(assessment).summary;
    EXPECT_EQ(summary.areas[0].lowest, level(2));
    EXPECT_FALSE(summary.areas[1].lowest);
    EXPECT_EQ(summary.areas[2].lowest, level(0));
    EXPECT_EQ(summary.areas[0].id, area("1"));
}

TEST(Report, StandsAgainstTheBaselineThatIsGiven)
{
    Assessment before = emptyAssessment();
    Properties properties;
    properties.date = QDate(2025, 10, 1);
    before.setProperties(properties);
    rate(before, "4.1", 1);
    rate(before, "4.2", 3);
    // It remembers that one, blindly: with the whole baseline at hand nothing is hidden.
    Assessment now =
        startFrom(sheet(), before, QStringLiteral("b.psirt"), {true, true, true, false, CarryOver::Levels::Hidden}, {});
    rate(now, "4.1", 2);
    const ReportContent content = buildReport(sheet(), now, scoreAssessment(sheet(), now), &before);
    ASSERT_TRUE(content.since);
    EXPECT_EQ(content.since->date, QDate(2025, 10, 1));
    EXPECT_EQ(content.since->hidden(), 0);
    ASSERT_NE(content.since->average(), nullptr);
    EXPECT_EQ(content.since->average()->baseline, Average::of(4, 2));  // (1 + 3) / 2
    EXPECT_EQ(content.since->average()->current, Average::of(2, 1));
    ASSERT_TRUE(content.comparison);
    EXPECT_EQ(content.comparison->raised.size(), 1U);
    EXPECT_EQ(content.comparison->commonCount(), 1);
}

TEST(Report, StandsAgainstTheAssessmentThatItRemembers)
{
    Assessment before = emptyAssessment();
    rate(before, "4.1", 1);
    rate(before, "4.2", 3);
    Assessment now = startFrom(sheet(), before, {}, {true, true, true, false, CarryOver::Levels::Shown}, {});
    rate(now, "4.1", 2);
    const ReportContent content = wholeReportOf(now);
    ASSERT_TRUE(content.since);
    ASSERT_NE(content.since->average(area("4")), nullptr);
    EXPECT_EQ(content.since->average(area("4"))->baseline, Average::of(4, 2));
    EXPECT_FALSE(content.comparison);
}

TEST(Report, ShowsNoAverageBeforeWhileRatingsAreHidden)
{
    Assessment before = emptyAssessment();
    rate(before, "4.1", 1);
    rate(before, "4.2", 3);
    rate(before, "5.1", 4);
    Assessment now = startFrom(sheet(), before, {}, {true, true, true, false, CarryOver::Levels::Hidden}, {});
    rate(now, "4.1", 2);
    for (const char *id : {"5.1", "5.2", "5.3", "5.4"})
        rate(now, id, 4);
    const ReportContent content = wholeReportOf(now);
    ASSERT_TRUE(content.since);
    EXPECT_EQ(content.since->hidden(), 22);  // all but the 5 of 27 that are rated by now
    EXPECT_EQ(content.since->average(), nullptr);
    EXPECT_EQ(content.since->average(area("4")), nullptr);
    ASSERT_NE(content.since->average(area("5")), nullptr);
    EXPECT_EQ(content.since->average(area("5"))->baseline, Average::of(4, 1));
    EXPECT_EQ(content.since->comparison.framework(framework("4.1"))->kind, ChangeKind::Raised);
}

TEST(Report, CreditsBothPublishers)
{
    const ReportContent content = wholeReportOf(emptyAssessment());
    EXPECT_TRUE(content.credits.sheetPublisher.contains(QStringLiteral("コンピュータソフトウェア協会")));
    EXPECT_TRUE(content.credits.framework.framework.contains(QStringLiteral("FIRST")));
    EXPECT_EQ(content.cover.sheet.published, QDate(2019, 4, 8));
    EXPECT_EQ(content.cover.sheet.version, QStringLiteral("1.0"));
}

/// Due before the day, planned or started, whatever became of the framework; the oldest first.
TEST(Report, NamesWhatIsOverdueOnItsDay)
{
    Assessment assessment = emptyAssessment();
    const auto plan = [&assessment](const char *id, const char *what, const std::optional<QDate> &due, ActionState state) {
        Entry entry = assessment.entry(framework(id));
        entry.actions.push_back({QString::fromUtf8(what), {}, due, state, {}});
        assessment.setEntry(framework(id), entry);
    };
    plan("1.1", "today", QDate(2026, 11, 28), ActionState::Planned);
    plan("1.1", "yesterday", QDate(2026, 11, 27), ActionState::Planned);
    plan("1.2", "done", QDate(2026, 11, 1), ActionState::Done);
    plan("1.2", "dropped", QDate(2026, 11, 1), ActionState::Dropped);
    plan("1.3", "without a day", {}, ActionState::Planned);
    plan("2.1", "started", QDate(2026, 6, 30), ActionState::Started);
    plan("3.1", "excluded", QDate(2026, 6, 30), ActionState::Planned);
    exclude(assessment, "3.1");
    const auto overdueOn = [&assessment](QDate day) {
        QStringList texts;
        const Score score = scoreAssessment(sheet(), assessment);
        for (const OverdueLine &line : buildReport(sheet(), assessment, score, nullptr, day).summary.overdue)
            texts << line.id.text() + QLatin1Char(' ') + line.action.what;
        return texts;
    };
    EXPECT_EQ(overdueOn(QDate(2026, 11, 28)),
              QStringList({QStringLiteral("2.1 started"), QStringLiteral("3.1 excluded"), QStringLiteral("1.1 yesterday")}));
    EXPECT_EQ(overdueOn(QDate(2026, 6, 30)), QStringList());
    EXPECT_EQ(overdueOn(QDate()), QStringList());
}

}  // namespace psirt::test
