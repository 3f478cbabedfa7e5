// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/printing.h"
#include "tests/support/temporarysettings.h"

namespace psirt::test {

namespace {

/// Nothing of it is a default.
ReportChoices otherChoices()
{
    ReportChoices choices;
    choices.depth = ReportDepth::External;
    choices.setPartsAt(ReportDepth::External, ReportPart::Cover | ReportPart::Areas);
    choices.setPartsAt(ReportDepth::Summary, ReportPart::Summary | ReportPart::Gaps);
    choices.paper = ReportChoices::Paper::Letter;
    choices.language = Language::English;
    choices.showsEnglish = false;
    choices.logo = QStringLiteral("/tmp/会社, ロゴ.png");
    choices.mark = QStringLiteral("社外秘");
    return choices;
}

}  // namespace

TEST(ReportChoicesTest, BeginWithTheFullReportOnA4)
{
    TemporarySettings temporary;
    const ReportChoices choices = temporary.settings().reportChoices();
    EXPECT_EQ(choices, ReportChoices());
    EXPECT_EQ(choices.depth, ReportDepth::Full);
    EXPECT_EQ(choices.partsAt(ReportDepth::Full), partsOf(ReportDepth::Full));
    EXPECT_EQ(choices.partsAt(ReportDepth::Summary), ReportParts(ReportPart::Summary));
    EXPECT_EQ(choices.paper, ReportChoices::Paper::A4);
    EXPECT_FALSE(choices.language);
    EXPECT_FALSE(choices.showsEnglish);
    EXPECT_TRUE(choices.logo.isEmpty());
    EXPECT_TRUE(choices.mark.isEmpty());
}

TEST(ReportChoicesTest, AreRememberedUntilTheNextStart)
{
    TemporarySettings temporary;
    temporary.settings().setReportChoices(otherChoices());
    EXPECT_EQ(Settings(temporary.store()).reportChoices(), otherChoices());
}

TEST(ReportChoicesTest, LeaveNothingBehindWhenTheyGoBackToTheDefaults)
{
    TemporarySettings temporary;
    temporary.settings().setReportChoices(otherChoices());
    temporary.settings().setReportChoices(ReportChoices());
    EXPECT_EQ(Settings(temporary.store()).reportChoices(), ReportChoices());
}

/// Chosen parts stay with their depth: who takes records out of the full report has not said anything of another.
TEST(ReportChoicesTest, KeepThePartsOfEachDepth)
{
    ReportChoices choices = otherChoices();
    EXPECT_EQ(choices.partsAt(ReportDepth::External), ReportPart::Cover | ReportPart::Areas);
    EXPECT_EQ(choices.partsAt(ReportDepth::Full), partsOf(ReportDepth::Full));
    choices.setPartsAt(ReportDepth::External, partsOf(ReportDepth::External));
    EXPECT_FALSE(choices.parts.contains(ReportDepth::External)) << "the default is no choice";
}

TEST(ReportChoicesTest, ReadValuesOutOfRangeAsTheDefault)
{
    TemporarySettings temporary;
    const auto set = [&temporary](const char *key, const QVariant &value) {
        temporary.store()->setValue(QStringLiteral("report/") + QLatin1String(key), value);
    };
    set("depth", QStringLiteral("deepest"));
    set("parts/full", QStringList{QStringLiteral("appendix")});
    set("parts/external", QStringList{QStringLiteral("appendix"), QStringLiteral("gaps")});
    set("paper", 7);
    set("language", QStringLiteral("tlh"));
    set("showsEnglish", QStringLiteral("perhaps"));
    set("mark", QString(200, QLatin1Char('x')) + QStringLiteral("\nsecond line"));
    const ReportChoices choices = Settings(temporary.store()).reportChoices();
    EXPECT_EQ(choices.depth, ReportDepth::Full);
    EXPECT_EQ(choices.partsAt(ReportDepth::Full), partsOf(ReportDepth::Full)) << "a report has at least one part";
    EXPECT_EQ(choices.partsAt(ReportDepth::External), ReportParts(ReportPart::Gaps));
    EXPECT_EQ(choices.paper, ReportChoices::Paper::A4);
    EXPECT_FALSE(choices.language);
    EXPECT_FALSE(choices.showsEnglish);
    EXPECT_EQ(choices.mark, QString(60, QLatin1Char('x')));
}

}  // namespace psirt::test
