// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/contentdifference.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

std::vector<ContentDifference> differencesTo(const Assessment &after)
{
    return contentDifferences(sheet(), emptyAssessment(), after);
}

template <typename Change>
std::vector<ContentDifference> differencesOfEntry(const char *id, Change change)
{
    Assessment after = emptyAssessment();
    Entry entry = after.entry(framework(id));
    change(entry);
    after.setEntry(framework(id), entry);
    return differencesTo(after);
}

template <typename Change>
std::vector<ContentDifference> differencesOfProperties(Change change)
{
    Assessment after = emptyAssessment();
    Properties properties = after.properties();
    change(properties);
    after.setProperties(properties);
    return differencesTo(after);
}

using Differences = std::vector<ContentDifference>;

}  // namespace

TEST(ContentDifference, FindsNoneInTheSameContent)
{
    EXPECT_TRUE(differencesTo(emptyAssessment()).empty());
}

TEST(ContentDifference, TellsEachPartOfAFramework)
{
    const auto of11 = [](ContentPart part) { return Differences{{part, framework("1.1")}}; };
    EXPECT_EQ(differencesOfEntry("1.1", [](Entry &entry) { entry.rating = level(3); }), of11(ContentPart::Rating));
    EXPECT_EQ(differencesOfEntry("1.1", [](Entry &entry) { entry.target = level(3); }), of11(ContentPart::Target));
    EXPECT_EQ(differencesOfEntry("1.1", [](Entry &entry) { entry.note = QStringLiteral("a"); }), of11(ContentPart::Note));
    EXPECT_EQ(differencesOfEntry("1.1", [](Entry &entry) { entry.evidence.append(QStringLiteral("a")); }),
              of11(ContentPart::Evidence));
    EXPECT_EQ(differencesOfEntry("1.1", [](Entry &entry) { entry.changeReason = QStringLiteral("a"); }),
              of11(ContentPart::ChangeReason));
    EXPECT_EQ(differencesOfEntry("1.1", [](Entry &entry) { entry.actions.emplace_back(); }), of11(ContentPart::Actions));
    EXPECT_EQ(differencesOfEntry("1.1", [](Entry &entry) { entry.opinions.emplace_back(); }), of11(ContentPart::Opinions));
    EXPECT_EQ(differencesOfEntry("1.1", [](Entry &entry) { entry.unknownKeys = {{QStringLiteral("x"), "1"}}; }),
              of11(ContentPart::OtherOfFramework));
}

TEST(ContentDifference, TellsEachPartOfTheAssessmentItself)
{
    const auto of = [](ContentPart part) { return Differences{{part, std::nullopt}}; };
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.title = QStringLiteral("a"); }), of(ContentPart::Title));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.organization = QStringLiteral("a"); }),
              of(ContentPart::Organization));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.scope = QStringLiteral("a"); }), of(ContentPart::Scope));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.assessors.append(QStringLiteral("a")); }),
              of(ContentPart::Assessors));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.date = QDate(2026, 1, 1); }), of(ContentPart::Date));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.occasion = Occasion::Other; }), of(ContentPart::Occasion));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.nextDate = QDate(2027, 1, 1); }), of(ContentPart::NextDate));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.defaultTarget.reset(); }), of(ContentPart::DefaultTarget));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.areaTargets.emplace(area("1"), level(2)); }),
              of(ContentPart::AreaTargets));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.remarks = QStringLiteral("a"); }), of(ContentPart::Remarks));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.conclusion = QStringLiteral("a"); }),
              of(ContentPart::Conclusion));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.dismissedChecks.append(QStringLiteral("a")); }),
              of(ContentPart::DismissedChecks));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.previous.emplace(); }), of(ContentPart::Previous));
    EXPECT_EQ(differencesOfProperties([](Properties &all) { all.unknownKeys = {{QStringLiteral("x"), "1"}}; }),
              of(ContentPart::Other));
    Assessment after = emptyAssessment();
    after.setUnknownKeys({{QStringLiteral("x"), "1"}});
    EXPECT_EQ(differencesTo(after), of(ContentPart::Other));
}

TEST(ContentDifference, GoesByTheSheetAndLeavesNothingOut)
{
    Assessment after = emptyAssessment();
    rate(after, "6.1", 2);
    rate(after, "9.9", 1);
    rate(after, "1.2", 1);
    Entry entry = after.entry(framework("1.2"));
    entry.note = QStringLiteral("why");
    after.setEntry(framework("1.2"), entry);
    Properties properties = after.properties();
    properties.title = QStringLiteral("Spring");
    after.setProperties(properties);
    const Differences differences = differencesTo(after);
    EXPECT_EQ(differences, (Differences{{ContentPart::Rating, framework("1.2")},
                                        {ContentPart::Note, framework("1.2")},
                                        {ContentPart::Rating, framework("6.1")},
                                        {ContentPart::Rating, framework("9.9")},
                                        {ContentPart::Title, std::nullopt}}));
    EXPECT_EQ(countFrameworks(differences), 3);
    EXPECT_EQ(contentDifferences(sheet(), after, emptyAssessment()), differences) << "the same the other way round";
}

}  // namespace psirt::test
