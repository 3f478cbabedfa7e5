// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/missingtexts.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace report;

namespace {

QString utf8(const char *bytes)
{
    return QString::fromUtf8(bytes);
}

Assessment markedAssessment()
{
    Assessment assessment = assessmentAt(2);
    Properties properties = assessment.properties();
    properties.title = utf8("2026 年度 ✅");
    assessment.setProperties(properties);
    Entry entry = assessment.entry(framework("1.1"));
    entry.note = utf8("済 ✅、未 ❌、再び ✅。");
    entry.evidence = {utf8("規程.pdf"), utf8("槗本の記録 \uE000")};
    assessment.setEntry(framework("1.1"), entry);
    return assessment;
}

}  // namespace

TEST(MissingTexts, SayWhereEachStands)
{
    const auto missing = documentOf(markedAssessment(), {Language::English, false}).missing();
    ASSERT_EQ(missing.size(), 3U);
    EXPECT_EQ(missing[0].place, QStringLiteral("PSIRT maturity assessment report"));
    EXPECT_EQ(missing[0].characters, QStringList({utf8("✅")}));
    EXPECT_EQ(missing[1].place, utf8("1.1 ") + sheet().framework(framework("1.1"))->title.japanese + utf8(" · Note"));
    EXPECT_EQ(missing[1].characters, QStringList({utf8("✅"), utf8("❌")}));
    EXPECT_EQ(missing[2].place, utf8("1.1 ") + sheet().framework(framework("1.1"))->title.japanese + utf8(" · Evidence"));
    EXPECT_EQ(missing[2].characters, QStringList({utf8("槗"), utf8("\uE000")}));
    EXPECT_TRUE(documentOf(assessmentAt(2)).missing().empty());
}

/// What is left out cannot be missing.
TEST(MissingTexts, AreThoseOfTheEditionAlone)
{
    ReportOptions options{Language::English, false};
    options.depth = ReportDepth::External;
    const auto missing = documentOf(markedAssessment(), options).missing();
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing[0].characters, QStringList({utf8("✅")}));
}

TEST(MissingTexts, AreSaidByPlaceAndCounted)
{
    const std::vector<MissingCharacters> missing{
        {utf8("A"), {utf8("✅"), utf8("\uE000")}}, {utf8("B"), {utf8("槗")}}, {utf8("C"), {utf8("❌")}}};
    EXPECT_EQ(sentencesOf(missing, 3, Words(Language::English)),
              QStringList({utf8("A: no installed font can print “✅ U+E000”; paper and PDF show “〓” there."),
                           utf8("B: no installed font can print “槗”; paper and PDF show “〓” there."),
                           utf8("C: no installed font can print “❌”; paper and PDF show “〓” there.")}));
    EXPECT_EQ(sentencesOf(missing, 1, Words(Language::English)).last(),
              utf8("Further places with characters that no installed font can print: 2."));
    EXPECT_EQ(sentencesOf({}, 1), QStringList());
}

}  // namespace psirt::test
