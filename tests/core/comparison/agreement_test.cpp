// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/agreement.h"
#include "core/scoring/score.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace psirt::test {

namespace {

const QDate day(2026, 9, 30);
const QString satoName = QStringLiteral("佐藤");
const QString itoName = QStringLiteral("伊藤");

Assessment by(const QStringList &assessors, std::optional<QDate> date = day)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.assessors = assessors;
    properties.date = date;
    assessment.setProperties(properties);
    return assessment;
}

template <typename Change>
void change(Assessment &assessment, const char *id, Change change)
{
    Entry entry = assessment.entry(framework(id));
    change(entry);
    assessment.setEntry(framework(id), entry);
}

void note(Assessment &assessment, const char *id, const char *text)
{
    change(assessment, id, [text](Entry &entry) { entry.note = QString::fromUtf8(text); });
}

Action named(const char *id)
{
    return {QStringLiteral("規程の改訂"), satoName, day,
            ActionState::Planned,         {},       *ActionId::fromText(QString::fromLatin1(id))};
}

void rateUnsure(Assessment &assessment, const char *id, int number, int neighbour)
{
    change(assessment, id, [=](Entry &entry) { entry.rating = *Rating::unsure(level(number), level(neighbour)); });
}

Assessment combined(const Assessment &a, const Assessment &b)
{
    return combine(sheet(), {{a, QStringLiteral("a")}, {b, QStringLiteral("b")}}, Properties());
}

/// "5.1 levels 3" and so on, an asterisk where it is settled.
QStringList lines(const std::vector<FrameworkOpinions> &frameworks)
{
    const QStringList words{QStringLiteral("levels"), QStringLiteral("states"), QStringLiteral("doubt"),
                            QStringLiteral("agreed"), QStringLiteral("unrated")};
    QStringList result;
    for (const FrameworkOpinions &each : frameworks) {
        QString line = each.framework.text() + QLatin1Char(' ') + words[static_cast<int>(each.standing)];
        if (each.distance > 0)
            line += QStringLiteral(" %1").arg(each.distance);
        result.append(line + (each.isSettled ? QStringLiteral("*") : QString()));
    }
    return result;
}

/// 2.1 is 3 apart, 1.2 and 5.1 are 1 apart, 1.4 is rated against excluded, 1.5 against nothing, 1.3 is in doubt, 1.1 and
/// 2.2 are agreed, 1.6 has only notes.
struct TwoPeople {
    Assessment sato = by({satoName});
    Assessment ito = by({itoName});

    TwoPeople()
    {
        rate(sato, "1.1", 3);
        rate(ito, "1.1", 3);
        rate(sato, "1.2", 2);
        rate(ito, "1.2", 3);
        rate(sato, "1.3", 2);
        rateUnsure(ito, "1.3", 2, 3);
        rate(sato, "1.4", 1);
        exclude(ito, "1.4", QStringLiteral("該当なし"));
        rate(ito, "1.5", 4);
        note(sato, "1.6", "later");
        rate(sato, "2.1", 4);
        rate(ito, "2.1", 1);
        exclude(sato, "2.2", QStringLiteral("OEM のみ"));
        exclude(ito, "2.2", QStringLiteral("該当なし"));
        rate(sato, "5.1", 4);
        rate(ito, "5.1", 3);
    }
};

}  // namespace

TEST(Agreement, TakesOverWhatBothSay)
{
    const TwoPeople people;
    const Assessment result = combined(people.sato, people.ito);
    EXPECT_EQ(result.entry(framework("1.1")).rating, Rating(level(3)));
    EXPECT_EQ(result.entry(framework("2.2")).rating, Rating::excluded(QStringLiteral("佐藤: OEM のみ\n伊藤: 該当なし")));
    for (const char *id : {"1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "5.1"})
        EXPECT_TRUE(result.entry(framework(id)).rating.isUnrated()) << id;
    EXPECT_TRUE(result.entry(framework("3.1")).isEmpty()) << "nobody says anything of it";
}

TEST(Agreement, RecordsWhoSaidWhat)
{
    TwoPeople people;
    note(people.sato, "2.1", "手順がある");
    change(people.ito, "2.1", [](Entry &entry) { entry.evidence = {QStringLiteral("規程.pdf")}; });
    const std::vector<Opinion> opinions = combined(people.sato, people.ito).entry(framework("2.1")).opinions;
    EXPECT_EQ(opinions, (std::vector<Opinion>{{satoName, level(4), QStringLiteral("手順がある"), {}, {}},
                                              {itoName, level(1), {}, {QStringLiteral("規程.pdf")}, {}}}));
    const std::vector<Opinion> onlyOne = combined(people.sato, people.ito).entry(framework("1.5")).opinions;
    EXPECT_EQ(onlyOne, (std::vector<Opinion>{{satoName, {}, {}, {}, {}}, {itoName, level(4), {}, {}, {}}}));
}

/// Opinions are never counted: of nine frameworks with opinions one is rated, the agreed 1.1.
TEST(Agreement, CountsNoOpinion)
{
    const TwoPeople people;
    const Totals totals = scoreAssessment(sheet(), combined(people.sato, people.ito)).overall;
    EXPECT_EQ(totals.rated, 1);
    EXPECT_EQ(totals.excluded, 1);  // 2.2
    EXPECT_EQ(totals.average, Average::of(3, 1));
}

TEST(Agreement, ListsTheWidestApartFirst)
{
    const TwoPeople people;
    Assessment result = combined(people.sato, people.ito);
    const QStringList expected{QStringLiteral("2.1 levels 3"), QStringLiteral("1.2 levels 1"),
                               QStringLiteral("5.1 levels 1"), QStringLiteral("1.4 states"),
                               QStringLiteral("1.5 states"),   QStringLiteral("1.3 doubt")};
    EXPECT_EQ(lines(disagreements(sheet(), result)), expected);
    EXPECT_EQ(lines(opinionsOf(sheet(), result)).mid(6),
              QStringList({QStringLiteral("1.1 agreed*"), QStringLiteral("2.2 agreed*"), QStringLiteral("1.6 unrated")}));
    rate(result, "5.1", 3);
    exclude(result, "1.4");
    QStringList settled = expected;
    settled[2] += QLatin1Char('*');
    settled[3] += QLatin1Char('*');
    EXPECT_EQ(lines(disagreements(sheet(), result)), settled) << "what is settled keeps its place";
}

TEST(Agreement, CountsHowFarPeopleAreApart)
{
    const TwoPeople people;
    Assessment result = combined(people.sato, people.ito);
    AgreementCounts counts = countAgreement(opinionsOf(sheet(), result));
    // 1.1 and 2.2; 1.2 and 5.1; 2.1; 1.4 and 1.5; 1.3. What has only notes is none of them.
    EXPECT_EQ(counts, (AgreementCounts{2, 2, 1, 2, 1, 0}));
    EXPECT_EQ(counts.differing(), 6);
    EXPECT_EQ(counts.total(), 8);
    EXPECT_EQ(counts.open(), 6);
    rate(result, "5.1", 3);
    counts = countAgreement(opinionsOf(sheet(), result));
    EXPECT_EQ(counts.settled, 1);
    EXPECT_EQ(counts.open(), 5);
}

TEST(Agreement, IsTheSameTheOtherWayRound)
{
    const TwoPeople people;
    const Assessment there = combined(people.sato, people.ito);
    const Assessment back = combined(people.ito, people.sato);
    EXPECT_EQ(opinionsOf(sheet(), there), opinionsOf(sheet(), back));
    ASSERT_EQ(there.entries().size(), back.entries().size());
    for (const auto &[id, entry] : there.entries()) {
        const Entry &other = back.entry(id);
        EXPECT_EQ(entry.rating.level(), other.rating.level()) << id.text().toStdString();
        EXPECT_EQ(entry.rating.isExcluded(), other.rating.isExcluded()) << id.text().toStdString();
        EXPECT_EQ(entry.note, other.note) << id.text().toStdString();
        std::vector<Opinion> reversed = other.opinions;
        std::ranges::reverse(reversed);
        EXPECT_EQ(entry.opinions, reversed) << id.text().toStdString();
    }
}

TEST(Agreement, TakesOverANoteThatNobodyContradicts)
{
    Assessment a = by({satoName});
    Assessment b = by({itoName});
    for (const char *id : {"1.1", "1.2", "1.3"}) {
        rate(a, id, 2);
        rate(b, id, 2);
    }
    note(a, "1.1", "same");
    note(b, "1.1", "same ");
    note(b, "1.2", "only one");
    note(a, "1.3", "yes");
    note(b, "1.3", "no");
    rate(a, "1.4", 1);
    note(a, "1.4", "the levels differ");
    note(a, "1.5", "nobody rates");
    const Assessment result = combined(a, b);
    EXPECT_EQ(result.entry(framework("1.1")).note, QStringLiteral("same"));
    EXPECT_EQ(result.entry(framework("1.2")).note, QStringLiteral("only one"));
    EXPECT_EQ(result.entry(framework("1.3")).note, QString());
    EXPECT_EQ(result.entry(framework("1.4")).note, QString());
    EXPECT_EQ(result.entry(framework("1.5")).note, QStringLiteral("nobody rates"));
    EXPECT_EQ(notesByName(result.entry(framework("1.3")).opinions), QStringLiteral("佐藤: yes\n伊藤: no"));
    const auto found = opinionsOf(sheet(), result);
    for (const FrameworkOpinions &each : found)
        EXPECT_EQ(each.hasOtherNotes, each.framework == framework("1.3")) << each.framework.text().toStdString();
}

TEST(Agreement, UnitesEvidenceWhereAgreedAndActionsEverywhere)
{
    Assessment a = by({satoName});
    Assessment b = by({itoName});
    const Action shared = named("shared");
    Action same = shared;  // that somebody wrote down anew
    same.id = *ActionId::fromText(QStringLiteral("same"));
    Action other = same;
    other.id = *ActionId::fromText(QStringLiteral("other"));
    other.state = ActionState::Started;
    for (const char *id : {"1.1", "1.2"}) {
        change(a, id, [&](Entry &entry) {
            entry.rating = level(2);
            entry.evidence = {QStringLiteral("x"), QStringLiteral("y")};
            entry.actions = {shared};
        });
        change(b, id, [&](Entry &entry) {
            entry.rating = level(2);
            entry.evidence = {QStringLiteral("z"), QStringLiteral("x")};
            entry.actions = {other, same};
        });
    }
    rate(b, "1.2", 3);
    const Assessment result = combined(a, b);
    EXPECT_EQ(result.entry(framework("1.1")).evidence,
              QStringList({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}));
    EXPECT_EQ(result.entry(framework("1.2")).evidence, QStringList());
    EXPECT_EQ(result.entry(framework("1.1")).actions, (std::vector<Action>{shared, other}));
    EXPECT_EQ(result.entry(framework("1.2")).actions.size(), 2U);
}

/// Copies of one file in which both went on: what has one id is one action, and nothing that was written is lost.
TEST(Agreement, UnitesTheVersionsOfAnAction)
{
    Assessment a = by({satoName});
    Assessment b = by({itoName});
    const Action common = named("x");
    Action here = common;
    here.what = QStringLiteral("規程を直す");
    here.state = ActionState::Dropped;
    Action there = common;
    there.what = QStringLiteral("規程と手順を直す");
    there.who = itoName;
    there.due = day.addDays(1);
    there.state = ActionState::Started;
    change(a, "1.1", [&](Entry &entry) { entry.actions = {here, named("only")}; });
    change(b, "1.1", [&](Entry &entry) { entry.actions = {there}; });
    Action united = common;
    united.what = QStringLiteral("佐藤: 規程を直す\n伊藤: 規程と手順を直す");
    united.who = QStringLiteral("佐藤 / 伊藤");
    united.state = ActionState::Dropped;
    EXPECT_EQ(combined(a, b).entry(framework("1.1")).actions, (std::vector<Action>{united, named("only")}));
    // What only one of them says is taken; done is done.
    here = common;
    here.who = QString();
    here.due = std::nullopt;
    here.state = ActionState::Dropped;
    there = common;
    there.state = ActionState::Done;
    there.doneOn = day.addDays(2);
    change(a, "1.1", [&](Entry &entry) { entry.actions = {here}; });
    change(b, "1.1", [&](Entry &entry) { entry.actions = {there}; });
    EXPECT_EQ(combined(a, b).entry(framework("1.1")).actions, (std::vector<Action>{there}));
    here = there;
    here.doneOn = day.addDays(1);
    change(a, "1.1", [&](Entry &entry) { entry.actions = {here}; });
    EXPECT_EQ(combined(a, b).entry(framework("1.1")).actions, (std::vector<Action>{here})) << "the first day counts";
}

/// One of them put it under another framework: one id cannot stand in a file twice.
/// Same words say little where ids say that they are two.
TEST(Agreement, LeavesTwoActionsOfOnePersonTwo)
{
    Assessment a = by({satoName});
    Assessment b = by({itoName});
    Action reworded = named("x");
    reworded.what = QStringLiteral("規程と手順の改訂");
    Action done = named("y");
    done.state = ActionState::Done;
    change(a, "1.1", [&](Entry &entry) { entry.actions = {named("x"), named("y")}; });
    change(b, "1.1", [&](Entry &entry) { entry.actions = {reworded, done}; });
    const std::vector<Action> both = combined(a, b).entry(framework("1.1")).actions;
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].state, ActionState::Planned);
    EXPECT_EQ(both[1].state, ActionState::Done);
    // What the second says of x is known by its id; its z, which says the same as x did, is another action.
    change(a, "1.1", [&](Entry &entry) { entry.actions = {named("x")}; });
    change(b, "1.1", [&](Entry &entry) { entry.actions = {named("z"), reworded}; });
    EXPECT_EQ(combined(a, b).entry(framework("1.1")).actions.size(), 2U);
}

TEST(Agreement, GivesActionsOfTwoFrameworksTwoIds)
{
    Assessment a = by({satoName});
    Assessment b = by({itoName});
    change(a, "1.2", [&](Entry &entry) { entry.actions = {named("x")}; });
    change(b, "1.1", [&](Entry &entry) { entry.actions = {named("x")}; });
    const Assessment result = combined(a, b);
    EXPECT_EQ(result.entry(framework("1.1")).actions.front().id.text(), QStringLiteral("x"));
    EXPECT_NE(result.entry(framework("1.2")).actions.front().id.text(), QStringLiteral("x"));
    EXPECT_TRUE(result.entry(framework("1.2")).actions.front().unknownKeys.empty());
}

TEST(Agreement, KeepsTheTargetsOfTheFirst)
{
    Assessment a = by({satoName});
    Assessment b = by({itoName});
    setTarget(a, "1.1", 4);
    setTarget(b, "1.2", 5);
    Properties properties = a.properties();
    properties.defaultTarget = level(2);
    properties.areaTargets = {{area("3"), level(5)}};
    a.setProperties(properties);
    const Assessment result = combined(a, b);
    EXPECT_EQ(result.entry(framework("1.1")).target, level(4));
    EXPECT_FALSE(result.entry(framework("1.2")).target);
    EXPECT_EQ(result.properties().defaultTarget, level(2));
    EXPECT_EQ(result.properties().areaTargets, properties.areaTargets);
    EXPECT_TRUE(result.entry(framework("1.1")).opinions.empty()) << "a target is no opinion";
}

TEST(Agreement, SpeaksForEverybody)
{
    Assessment a = by({satoName, QStringLiteral("高橋")});
    Assessment b = by({itoName, satoName}, QDate(2026, 10, 2));
    Properties properties = b.properties();
    properties.organization = QStringLiteral("ACME");
    properties.remarks = QStringLiteral("remark");
    properties.unknownKeys = {{QStringLiteral("x"), "1"}};
    b.setProperties(properties);
    Properties fresh;
    fresh.title = QStringLiteral("both");
    const Assessment result = combine(sheet(), {{a, QStringLiteral("a")}, {b, QStringLiteral("b")}}, fresh);
    EXPECT_EQ(result.properties().title, QStringLiteral("both"));
    EXPECT_EQ(result.properties().assessors, QStringList({satoName, QStringLiteral("高橋"), itoName}));
    EXPECT_EQ(result.properties().date, QDate(2026, 10, 2));
    EXPECT_EQ(result.properties().organization, QStringLiteral("ACME"));
    EXPECT_EQ(result.properties().remarks, QStringLiteral("remark"));
    EXPECT_TRUE(result.properties().unknownKeys.empty());
    properties.remarks = QStringLiteral("another");
    properties.conclusion = QStringLiteral("approve");
    a.setProperties(properties);
    EXPECT_EQ(combined(a, b).properties().conclusion, QStringLiteral("approve"));
    EXPECT_EQ(combined(a, b).properties().remarks, QStringLiteral("a: another\nb: remark")) << "both name 伊藤 / 佐藤";
}

TEST(Agreement, TellsPeopleApart)
{
    const auto names = [](const QStringList &a, const QStringList &b, const char *file = "b") {
        return namesOf({{by(a), QStringLiteral("a")}, {by(b), QString::fromLatin1(file)}});
    };
    EXPECT_EQ(names({satoName}, {itoName, QString(), QStringLiteral(" 高橋 ")}),
              QStringList({satoName, QStringLiteral("伊藤 / 高橋")}));
    EXPECT_EQ(names({satoName}, {}), QStringList({satoName, QStringLiteral("b")}));
    EXPECT_EQ(names({satoName}, {satoName}), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(names({}, {}, "a"), QStringList({QStringLiteral("a"), QStringLiteral("a (2)")}));
}

/// 5.2 describes no level 5, 6.3 is out of scope, 1.10 is not in the sheet.
TEST(Agreement, TakesOverNothingThatCannotBeChosen)
{
    Assessment a = by({satoName});
    Assessment b = by({itoName});
    for (const char *id : {"5.2", "6.3", "1.10"}) {
        rate(a, id, 5);
        rate(b, id, 5);
    }
    Assessment result = combined(a, b);
    for (const char *id : {"5.2", "6.3", "1.10"}) {
        EXPECT_TRUE(result.entry(framework(id)).rating.isUnrated()) << id;
        EXPECT_EQ(result.entry(framework(id)).opinions.size(), 2U) << id;
    }
    EXPECT_EQ(lines(opinionsOf(sheet(), result)), QStringList{QStringLiteral("5.2 doubt")});
    exclude(a, "6.3");
    exclude(b, "6.3");
    EXPECT_FALSE(combined(a, b).entry(framework("6.3")).rating.isExcluded()) << "the sheet has done so itself";
    rate(result, "5.2", 5);
    EXPECT_EQ(lines(opinionsOf(sheet(), result)), QStringList{QStringLiteral("5.2 doubt")}) << "it does not count";
    rate(result, "5.2", 4);
    EXPECT_EQ(lines(opinionsOf(sheet(), result)), QStringList{QStringLiteral("5.2 doubt*")});
}

TEST(Agreement, HasRoomForThree)
{
    Assessment a = by({satoName});
    Assessment b = by({itoName});
    Assessment c = by({QStringLiteral("高橋")});
    rate(a, "1.1", 2);
    rate(b, "1.1", 4);
    exclude(c, "1.1");
    for (Assessment *each : {&a, &b, &c})
        rate(*each, "1.2", 3);
    rate(a, "1.3", 3);
    rate(b, "1.3", 3);
    const Assessment result =
        combine(sheet(), {{a, QStringLiteral("a")}, {b, QStringLiteral("b")}, {c, QStringLiteral("c")}}, {});
    EXPECT_EQ(result.entry(framework("1.1")).opinions.size(), 3U);
    EXPECT_EQ(lines(opinionsOf(sheet(), result)),
              QStringList({QStringLiteral("1.1 levels 2"), QStringLiteral("1.3 states"), QStringLiteral("1.2 agreed*")}));
}

TEST(Agreement, LeavesTheSameDoubtToBeSettled)
{
    Assessment a = by({satoName});
    Assessment b = by({itoName});
    rateUnsure(a, "1.1", 2, 3);
    rateUnsure(b, "1.1", 2, 3);
    const Assessment result = combined(a, b);
    EXPECT_TRUE(result.entry(framework("1.1")).rating.isUnrated());
    EXPECT_EQ(lines(disagreements(sheet(), result)), QStringList{QStringLiteral("1.1 doubt")});
}

TEST(Agreement, CarriesNoUnknownKeys)
{
    const UnknownKeys keys{{QStringLiteral("x"), "1"}};
    Assessment a = by({satoName});
    a.setUnknownKeys(keys);
    change(a, "1.1", [&keys](Entry &entry) {
        entry.rating = level(3);
        entry.unknownKeys = keys;
        entry.actions = {Action{QStringLiteral("a"), {}, {}, ActionState::Planned, keys}};
    });
    const Assessment result = combined(a, a);
    EXPECT_TRUE(result.unknownKeys().empty());
    EXPECT_TRUE(result.entry(framework("1.1")).unknownKeys.empty());
    EXPECT_EQ(result.entry(framework("1.1")).actions.size(), 1U);
    EXPECT_TRUE(result.entry(framework("1.1")).actions.front().unknownKeys.empty());
}

TEST(Agreement, NoticesWhatAPersonShouldKnow)
{
    using Notices = std::vector<CombineNotice>;
    const Assessment a = by({satoName});
    Assessment b = by({itoName});
    EXPECT_EQ(combineNotices(a, b), Notices());
    EXPECT_EQ(combineNotices(a, a), (Notices{CombineNotice::SameContent, CombineNotice::SameAssessors}));
    EXPECT_EQ(combineNotices(a, by({}, {})), (Notices{CombineNotice::OtherDates, CombineNotice::NoAssessors}));
    setTarget(b, "1.1", 4);
    Properties properties = b.properties();
    properties.organization = QStringLiteral("ACME");
    b.setProperties(properties);
    EXPECT_EQ(combineNotices(a, b), Notices{CombineNotice::OtherTargets});
    Assessment c = a;
    properties.organization = QStringLiteral("Umbrella");
    c.setProperties(properties);
    EXPECT_EQ(combineNotices(b, c),
              (Notices{CombineNotice::SameAssessors, CombineNotice::OtherOrganization, CombineNotice::OtherTargets}));
}

}  // namespace psirt::test
