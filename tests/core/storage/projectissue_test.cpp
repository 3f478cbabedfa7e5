// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectissue.h"
#include "tests/core/storage/projectsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

ProjectIssue issue(IssueCode code, const char *id, const char *detail, Place place)
{
    return {code, framework(id), QString::fromLatin1(detail), std::move(place)};
}

}  // namespace

TEST(ProjectIssues, AreFoundInTheSheetsOrderWithTheirPlace)
{
    const Result<LoadedProject> project = parse(projectWithRatings(R"({
"9.9": {"level": 2},
"6.3": {"level": 1},
"5.2": {"level": 5, "target": 5},
"2.2": {"level": 4, "excluded": true},
"1.1": {"level": 5, "target": 5}})"));
    ASSERT_TRUE(project);
    const std::vector<ProjectIssue> expected = {
        issue(IssueCode::ExcludedWithLevel, "2.2", "4", {7, 18, QStringLiteral("ratings.2.2.level")}),
        issue(IssueCode::LevelAboveDescriptions, "5.2", "5", {6, 18, QStringLiteral("ratings.5.2.level")}),
        issue(IssueCode::TargetAboveDescriptions, "5.2", "5", {6, 31, QStringLiteral("ratings.5.2.target")}),
        issue(IssueCode::RatedOutOfScope, "6.3", "1", {5, 18, QStringLiteral("ratings.6.3.level")}),
        issue(IssueCode::UnknownFramework, "9.9", "9.9", {4, 8, QStringLiteral("ratings.9.9")})};
    EXPECT_EQ(project.value().issues, expected);
}

TEST(ProjectIssues, OfABareAssessmentHaveAPathOnly)
{
    Assessment assessment = emptyAssessment();
    exclude(assessment, "6.3");
    rate(assessment, "6.2", 5);
    const std::vector<ProjectIssue> expected = {
        issue(IssueCode::LevelAboveDescriptions, "6.2", "5", {0, 0, QStringLiteral("ratings.6.2.level")}),
        issue(IssueCode::RatedOutOfScope, "6.3", "", {0, 0, QStringLiteral("ratings.6.3.excluded")})};
    EXPECT_EQ(findIssues(sheet(), assessment), expected);
}

TEST(ProjectIssues, LevelsBelowTheFirstDescriptionAreNone)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "4.4", 0);
    rate(assessment, "5.4", 3);
    rate(assessment, "1.1", 5);
    setTarget(assessment, "6.3", 3);  // a note or a target there does no harm
    EXPECT_TRUE(findIssues(sheet(), assessment).empty());
}

TEST(ProjectIssues, NameIdsThatTwoActionsHave)
{
    const Result<LoadedProject> project = parse(projectWithRatings(R"({
"2.1": {"actions": [{"id": "y"}, {"id": "x"}]},
"1.1": {"actions": [{"id": "x"}, {},
                    {"id": "x"}]}})"));
    ASSERT_TRUE(project);
    EXPECT_EQ(project.value().issues,
              (std::vector<ProjectIssue>{
                  issue(IssueCode::RepeatedActionId, "1.1", "x", {6, 28, QStringLiteral("ratings.1.1.actions[2].id")}),
                  issue(IssueCode::RepeatedActionId, "2.1", "x", {4, 41, QStringLiteral("ratings.2.1.actions[1].id")})}));
}

TEST(ProjectIssues, NameDoubtsAndTargetsThatMeanNothing)
{
    const Result<LoadedProject> project = parse(fullProjectWith(R"("1": 4, "5": 2)", R"("1": 4, "9": 2)"));
    ASSERT_TRUE(project);
    EXPECT_EQ(project.value().issues,
              (std::vector<ProjectIssue>{
                  issue(IssueCode::UnknownArea, "", "9", {5, 46, QStringLiteral("assessment.areaTargets.9")})}));
    const Result<LoadedProject> doubts = parse(projectWithRatings(R"({
"1.1": {"level": 1, "unsureLevel": 4},
"5.2": {"level": 4, "unsureLevel": 5}})"));
    ASSERT_TRUE(doubts);
    EXPECT_EQ(doubts.value().issues, (std::vector<ProjectIssue>{issue(IssueCode::UnsureWithoutNeighbour, "1.1", "4",
                                                                      {4, 36, QStringLiteral("ratings.1.1.unsureLevel")}),
                                                                issue(IssueCode::UnsureAboveDescriptions, "5.2", "5",
                                                                      {5, 36, QStringLiteral("ratings.5.2.unsureLevel")})}));
}

}  // namespace psirt::test
