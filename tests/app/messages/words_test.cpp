// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/messages/language.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace psirt::test {

namespace {

/// The interface speaks English again afterwards.
class SharedWords : public testing::Test {
protected:
    ~SharedWords() override { speak(Language::English); }

    static void speak(Language language) { installTranslation(*QCoreApplication::instance(), language); }
};

}  // namespace

TEST_F(SharedWords, SpeakTheInterfacesLanguage)
{
    speak(Language::Japanese);
    const Words words;
    EXPECT_EQ(words[Term::Framework], QStringLiteral("フレームワーク"));
    EXPECT_EQ(words.counted(Term::ExcludedCount, 2), QStringLiteral("除外 2 件"));
    EXPECT_EQ(words.joined({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a、b"));
    speak(Language::English);
    EXPECT_EQ(words[Term::Framework], QStringLiteral("Framework"));
    EXPECT_EQ(words.counted(Term::ExcludedCount, 2), QStringLiteral("2 excluded"));
}

TEST_F(SharedWords, SpeakAnotherLanguageThanTheInterface)
{
    speak(Language::English);
    const Words japanese(Language::Japanese);
    EXPECT_EQ(japanese[Term::Framework], QStringLiteral("フレームワーク"));
    EXPECT_EQ(japanese.counted(Term::ExcludedCount, 2), QStringLiteral("除外 2 件"));
    EXPECT_EQ(japanese.longDate(QDate(2026, 3, 31)), QStringLiteral("2026年3月31日"));
    EXPECT_EQ(wordOf(FrameworkState::Unrated, japanese), QStringLiteral("未採点"));
    EXPECT_EQ(wordOf(ActionState::Started, japanese), QStringLiteral("実施中"));
    EXPECT_EQ(wordOf(Occasion::Periodic, japanese), QStringLiteral("定期"));
    EXPECT_EQ(relationSentence(Relation::Renumbered, QStringLiteral("9.9"), japanese).count(QStringLiteral("9.9")), 1);

    speak(Language::Japanese);
    const Words english(Language::English);
    EXPECT_EQ(english[Term::Framework], QStringLiteral("Framework"));
    EXPECT_EQ(english.counted(Term::ExcludedCount, 2), QStringLiteral("2 excluded"));
    EXPECT_EQ(english.longDate(QDate(2026, 3, 31)), QStringLiteral("31 March 2026"));
    EXPECT_EQ(english.joined({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a, b"));
}

TEST_F(SharedWords, TellMeaningsApartByTheComment)
{
    speak(Language::English);
    EXPECT_FALSE(Term::Open == Term::OpenFile);
    EXPECT_EQ(Words()[Term::Open], Words()[Term::OpenFile]);
    const Words japanese(Language::Japanese);
    EXPECT_EQ(japanese[Term::Open], QStringLiteral("未完了"));
    EXPECT_EQ(japanese[Term::OpenFile], QStringLiteral("開く"));
}

TEST_F(SharedWords, StandAsTheirSourceWithoutATranslation)
{
    EXPECT_EQ(Words(Language::Japanese)["no such text"], QStringLiteral("no such text"));
    EXPECT_EQ(Words(Language::Japanese).counted("%n of no such text", 3), QStringLiteral("3 of no such text"));
}

}  // namespace psirt::test
