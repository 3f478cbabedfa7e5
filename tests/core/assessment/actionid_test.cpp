// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/actionid.h"
#include "tests/support/actionsamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <set>

namespace psirt::test {

namespace {

ActionId idOf(const char *text)
{
    return *ActionId::fromText(QString::fromLatin1(text));
}

ActionId idOf(const Assessment &assessment, const char *id, std::size_t index = 0)
{
    return assessment.entry(framework(id)).actions.at(index).id;
}

/// With ids for all, and what was repeated in it.
Assessment completed(Assessment assessment)
{
    completeActionIds(assessment);
    return assessment;
}

Action named(const char *what, const char *id)
{
    Action result = action(what);
    result.id = idOf(id);
    return result;
}

/// One action "a" of 1.2 in an assessment with those properties.
ActionId derivedWith(const Properties &properties)
{
    Assessment assessment = emptyAssessment();
    assessment.setProperties(properties);
    plan(assessment, "1.2", {action("a")});
    return idOf(completed(std::move(assessment)), "1.2");
}

const QRegularExpression ownForm(QStringLiteral("^[a-km-np-z2-9]{16}$"));

}  // namespace

TEST(ActionId, IsLettersDigitsAndHyphens)
{
    for (const char *good : {"a", "Z", "0", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "-"})
        EXPECT_EQ(ActionId::fromText(QString::fromLatin1(good)).value_or(ActionId()).text(), QString::fromLatin1(good));
    EXPECT_TRUE(ActionId::fromText(QString(64, QLatin1Char('x'))));
    EXPECT_FALSE(ActionId::fromText(QString(65, QLatin1Char('x'))));
    for (const char *bad : {"", " ", "a b", "a_b", "é", "１", "a\n", "{a}"})
        EXPECT_FALSE(ActionId::fromText(QString::fromUtf8(bad))) << bad;
    EXPECT_TRUE(ActionId().isEmpty());
}

TEST(ActionId, IsAnotherOneEachTime)
{
    std::set<ActionId> ids;
    for (int i = 0; i < 1000; ++i) {
        const ActionId id = ActionId::random();
        EXPECT_TRUE(ownForm.match(id.text()).hasMatch()) << id.text().toStdString();
        ids.insert(id);
    }
    EXPECT_EQ(ids.size(), 1000U);
}

/// The SHA-256 of "1:a" begins with 41 62 fd dd 39 a3 e4 22 5e 8e; in groups of five bits that is
/// 8 5 17 15 27 23 9 25 20 15 18 2 4 23 20 14.
TEST(ActionId, IsDerivedToTheBit)
{
    EXPECT_EQ(ActionId::derivedFrom({QStringLiteral("a")}), idOf("iftr5zj3wrucezwq"));
    EXPECT_NE(ActionId::derivedFrom({QStringLiteral("a"), QStringLiteral("b")}),
              ActionId::derivedFrom({QStringLiteral("ab"), QString()}));
}

TEST(ActionId, IsDerivedAlikeWheneverAFileHasNone)
{
    const Assessment first = completed(plannedAssessment());
    EXPECT_EQ(first, completed(plannedAssessment()));
    EXPECT_EQ(first, completed(first)) << "nothing is left to be done";
    std::set<ActionId> ids;
    for (const auto &[id, entry] : first.entries()) {
        for (const Action &each : entry.actions) {
            EXPECT_TRUE(ownForm.match(each.id.text()).hasMatch()) << each.what.toStdString();
            ids.insert(each.id);
        }
    }
    EXPECT_EQ(ids.size(), 7U) << "six, and one of a framework that the sheet lacks";
}

/// Who does it, when and how far it is may be otherwise in a copy; so may the place among others.
TEST(ActionId, IsDerivedFromTheWordsAndWhichOfThemItIs)
{
    Assessment assessment = emptyAssessment();
    plan(assessment, "1.2", {action("a"), action("b"), action("a")});
    plan(assessment, "1.3", {action("a")});
    const Assessment known = completed(assessment);
    EXPECT_NE(idOf(known, "1.2", 0), idOf(known, "1.2", 2)) << "the same words";
    EXPECT_NE(idOf(known, "1.2", 0), idOf(known, "1.3")) << "another framework";
    plan(assessment, "1.2", {action("b", "佐藤", QDate(2026, 4, 1), ActionState::Done), action(" a "), action("a")});
    const Assessment other = completed(assessment);
    EXPECT_EQ(idOf(other, "1.2", 0), idOf(known, "1.2", 1));
    EXPECT_EQ(idOf(other, "1.2", 1), idOf(known, "1.2", 0));
    EXPECT_EQ(idOf(other, "1.2", 2), idOf(known, "1.2", 2));
}

TEST(ActionId, IsAnotherOneForAnotherProductOrYear)
{
    Properties properties;
    properties.organization = QStringLiteral("株式会社サンプル");
    properties.scope = QStringLiteral("ルータ");
    properties.title = QStringLiteral("上期");
    properties.date = QDate(2026, 4, 1);
    const auto otherwise = [&properties](auto change) {
        Properties other = properties;
        change(other);
        return derivedWith(other);
    };
    const std::set<ActionId> ids{derivedWith(properties),
                                 otherwise([](Properties &each) { each.organization = QStringLiteral("別の会社"); }),
                                 otherwise([](Properties &each) { each.scope = QStringLiteral("スイッチ"); }),
                                 otherwise([](Properties &each) { each.title = QStringLiteral("下期"); }),
                                 otherwise([](Properties &each) { each.date = QDate(2027, 4, 1); }),
                                 otherwise([](Properties &each) { each.date = std::nullopt; })};
    EXPECT_EQ(ids.size(), 6U);
    EXPECT_EQ(otherwise([](Properties &each) { each.assessors = QStringList(QStringLiteral("佐藤")); }),
              derivedWith(properties))
        << "colleagues with copies of one file";
}

TEST(ActionId, StaysWhereThereIsOne)
{
    Assessment assessment = emptyAssessment();
    plan(assessment, "1.2", {named("a", "kept"), action("b")});
    const Assessment known = completed(assessment);
    EXPECT_EQ(idOf(known, "1.2", 0), idOf("kept"));
    // An action without an id, written before the one that took the id derived from the same words.
    Action derived = action("a");
    plan(assessment, "1.2", {derived});
    derived.id = idOf(completed(assessment), "1.2");
    plan(assessment, "1.2", {action("a"), derived});
    const Assessment two = completed(assessment);
    EXPECT_EQ(idOf(two, "1.2", 1), derived.id);
    EXPECT_NE(idOf(two, "1.2", 0), derived.id);
}

TEST(ActionId, OfTwoAlikeIsTheFirsts)
{
    Assessment assessment = emptyAssessment();
    plan(assessment, "1.2", {named("a", "x"), named("b", "x")});
    plan(assessment, "2.1", {named("c", "x"), named("d", "y")});
    const std::vector<RepeatedActionId> repeated = completeActionIds(assessment);
    ASSERT_EQ(repeated.size(), 2U);
    EXPECT_EQ(repeated[0].framework, framework("1.2"));
    EXPECT_EQ(repeated[0].index, 1U);
    EXPECT_EQ(repeated[0].id, idOf("x"));
    EXPECT_EQ(repeated[1].framework, framework("2.1"));
    EXPECT_EQ(repeated[1].index, 0U);
    EXPECT_EQ(idOf(assessment, "1.2", 0), idOf("x"));
    EXPECT_EQ(idOf(assessment, "2.1", 1), idOf("y"));
    const std::set<ActionId> ids{idOf("x"), idOf("y"), idOf(assessment, "1.2", 1), idOf(assessment, "2.1", 0)};
    EXPECT_EQ(ids.size(), 4U);
    EXPECT_TRUE(completeActionIds(assessment).empty());
}

}  // namespace psirt::test
