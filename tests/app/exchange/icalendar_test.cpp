// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/icalendar.h"
#include "core/assessment/startfrom.h"
#include "tests/app/exchange/examples.h"
#include "tests/support/actionsamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QStringDecoder>
#include <QTimeZone>

#include <map>
#include <set>

namespace psirt::test {

using namespace exchange;

namespace {

/// 2026-04-01 at 01:02:03 in UTC, told as the local time of a place nine hours ahead.
const QDateTime now(QDate(2026, 4, 1), QTime(10, 2, 3), QTimeZone(9 * 3600));

QByteArray calendarOf(const Assessment &assessment, CalendarKind kind = CalendarKind::ToDos, const QDateTime &when = now)
{
    return exportActionsCalendar(sheet(), assessment, listActions(sheet(), assessment, planningDay), when, kind,
                                 Words(Language::English));
}

/// One to-do or event: what stands before the first colon of a line, and what behind it. Parameters belong to the name.
using Todo = std::map<QString, QString>;

/// What an independent reader sees: lines unfolded, text without its escapes (RFC 5545, 3.1 and 3.3.11).
std::vector<Todo> readBack(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.remove(QRegularExpression(QStringLiteral("\r\n[ \t]")));
    std::vector<Todo> todos;
    for (const QString &line : text.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts)) {
        QString value = line.section(QLatin1Char(':'), 1);
        value.replace(QRegularExpression(QStringLiteral("(?<!\\\\)\\\\n")), QStringLiteral("\n"));
        value.replace(QRegularExpression(QStringLiteral("\\\\([,;\\\\])")), QStringLiteral("\\1"));
        if (line == QLatin1String("BEGIN:VTODO") || line == QLatin1String("BEGIN:VEVENT"))
            todos.emplace_back();
        else if (!todos.empty())
            todos.back().emplace(line.section(QLatin1Char(':'), 0, 0), value);
    }
    return todos;
}

std::vector<Todo> eventsOf(const Assessment &assessment, const QDateTime &when = now)
{
    return readBack(calendarOf(assessment, CalendarKind::Events, when));
}

QString uidOf(const Assessment &assessment, std::size_t index = 0)
{
    return readBack(calendarOf(assessment)).at(index).at(QStringLiteral("UID"));
}

Assessment withActions(std::vector<Action> actions)
{
    Assessment assessment = emptyAssessment();
    plan(assessment, "1.2", std::move(actions));
    completeActionIds(assessment);
    return assessment;
}

Action named(const char *what, const char *id)
{
    Action result = action(what);
    result.id = *ActionId::fromText(QString::fromLatin1(id));
    return result;
}

/// An assessment of that organization and scope, with an action of the id x.
Assessment of(const char *organization, const char *scope, int year = 2026)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.organization = QString::fromUtf8(organization);
    properties.scope = QString::fromUtf8(scope);
    properties.date = QDate(year, 4, 1);
    assessment.setProperties(properties);
    plan(assessment, "1.2", {named("a", "x")});
    return assessment;
}

}  // namespace

/// The sequence: 2282 days lie between 2020-01-01 and 2026-04-01 (366 + 365 + 365 + 365 + 366 + 365 + 31 + 28 + 31), of
/// 86,400 seconds each, and 3,723 seconds of that day.
TEST(Calendar, SaysItToTheLetter)
{
    const QString text =
        QString::fromUtf8(calendarOf(withActions({action("規程を直す", "佐藤", QDate(2027, 3, 31), ActionState::Started)})));
    const QString expected =
        QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//PSIRT Maturity//[0-9.]+//EN\r\nBEGIN:VTODO\r\n"
                       "UID:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\r\nDTSTAMP:20260401T010203Z\r\n"
                       "LAST-MODIFIED:20260401T010203Z\r\nSEQUENCE:197168523\r\n"
                       "SUMMARY:規程を直す\r\nDESCRIPTION:1\\.2 %1\\\\n佐藤\r\nCATEGORIES:1\\.2\r\n"
                       "STATUS:IN-PROCESS\r\nDUE;VALUE=DATE:20270331\r\nEND:VTODO\r\nEND:VCALENDAR\r\n")
            .arg(sheet().framework(framework("1.2"))->title.japanese);
    const QRegularExpression form(QLatin1Char('^') + expected + QLatin1Char('$'));
    EXPECT_TRUE(form.match(QString(text).remove(QStringLiteral("\r\n "))).hasMatch()) << text.toStdString();
}

TEST(Calendar, TellsTheFourStates)
{
    const std::vector<Todo> todos = readBack(
        calendarOf(withActions({action("a"), action("b", "", {}, ActionState::Started),
                                action("c", "", {}, ActionState::Done), action("d", "", {}, ActionState::Dropped)})));
    ASSERT_EQ(todos.size(), 4U);
    const QString status = QStringLiteral("STATUS");
    EXPECT_EQ(todos[0].at(status), QStringLiteral("NEEDS-ACTION"));
    EXPECT_EQ(todos[1].at(status), QStringLiteral("IN-PROCESS"));
    EXPECT_EQ(todos[2].at(status), QStringLiteral("COMPLETED"));
    EXPECT_EQ(todos[3].at(status), QStringLiteral("CANCELLED"));
    EXPECT_FALSE(todos[0].contains(QStringLiteral("DUE;VALUE=DATE"))) << "no date: no DUE";
}

TEST(Calendar, SaysWhenSomethingWasDone)
{
    Action known = action("a", "", {}, ActionState::Done);
    known.doneOn = QDate(2026, 3, 31);
    const std::vector<Todo> todos = readBack(calendarOf(withActions({known, action("b", "", {}, ActionState::Done)})));
    EXPECT_EQ(todos.at(0).at(QStringLiteral("COMPLETED")), QStringLiteral("20260331T120000Z"));
    EXPECT_EQ(todos.at(0).at(QStringLiteral("PERCENT-COMPLETE")), QStringLiteral("100"));
    EXPECT_FALSE(todos.at(1).contains(QStringLiteral("COMPLETED"))) << "nobody knows when";
}

TEST(Calendar, HasAnEventForEachDay)
{
    Assessment assessment = of("株式会社サンプル", "ルータ");
    plan(assessment, "1.2", {named("規程を直す", "x"), named("b", "y")});
    Entry entry = assessment.entry(framework("1.2"));
    entry.actions[0].due = QDate(2026, 12, 31);
    entry.actions[0].who = QStringLiteral("佐藤");
    assessment.setEntry(framework("1.2"), entry);
    const QString text = QString::fromUtf8(calendarOf(assessment, CalendarKind::Events));
    const QString expected =
        QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//PSIRT Maturity//[0-9.]+//EN\r\nBEGIN:VEVENT\r\n"
                       "UID:[0-9a-f-]{36}\r\nDTSTAMP:20260401T010203Z\r\nLAST-MODIFIED:20260401T010203Z\r\n"
                       "SEQUENCE:197168523\r\nSUMMARY:規程を直す – ルータ\r\n"
                       "DESCRIPTION:1\\.2 %1\\\\n佐藤\\\\n株式会社サンプル\\\\nルータ\\\\nPlanned\r\nCATEGORIES:1\\.2\r\n"
                       "STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nDTSTART;VALUE=DATE:20261231\r\n"
                       "DTEND;VALUE=DATE:20270101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
            .arg(sheet().framework(framework("1.2"))->title.japanese);
    const QRegularExpression form(QLatin1Char('^') + expected + QLatin1Char('$'));
    EXPECT_TRUE(form.match(QString(text).remove(QStringLiteral("\r\n "))).hasMatch()) << text.toStdString();
    EXPECT_NE(eventsOf(assessment).at(0).at(QStringLiteral("UID")), uidOf(assessment)) << "one calendar may hold both";
}

TEST(Calendar, TellsInItsEventsWhatIsDoneAndDropped)
{
    const QDate day(2026, 4, 1);
    Action done = action("a", "", day, ActionState::Done);
    done.doneOn = QDate(2026, 3, 31);
    const std::vector<Todo> events = eventsOf(
        withActions({done, action("b", "", day, ActionState::Dropped), action("c", "", day, ActionState::Started)}));
    const QString summary = QStringLiteral("SUMMARY");
    const QString status = QStringLiteral("STATUS");
    EXPECT_EQ(events.at(0).at(summary), QStringLiteral("[Done] a")) << "an assessment that names no product";
    EXPECT_EQ(events.at(0).at(status), QStringLiteral("CONFIRMED"));
    EXPECT_TRUE(events.at(0).at(QStringLiteral("DESCRIPTION")).endsWith(QStringLiteral("\nDone 2026-03-31")));
    EXPECT_EQ(events.at(1).at(summary), QStringLiteral("[Dropped] b"));
    EXPECT_EQ(events.at(1).at(status), QStringLiteral("CANCELLED"));
    EXPECT_EQ(events.at(2).at(summary), QStringLiteral("c"));
    EXPECT_TRUE(events.at(2).at(QStringLiteral("DESCRIPTION")).endsWith(QStringLiteral("\nStarted")));
}

/// What moved is told by the same UID and a later sequence.
TEST(Calendar, MovesWhatIsExportedAgain)
{
    const auto on = [](QDate date) {
        Action moved = named("a", "x");
        moved.due = date;
        return withActions({moved});
    };
    const Todo before = eventsOf(on(QDate(2026, 4, 1))).at(0);
    const Todo after = eventsOf(on(QDate(2026, 5, 1)), now.addSecs(1)).at(0);
    EXPECT_EQ(after.at(QStringLiteral("UID")), before.at(QStringLiteral("UID")));
    EXPECT_EQ(after.at(QStringLiteral("DTSTART;VALUE=DATE")), QStringLiteral("20260501"));
    EXPECT_EQ(before.at(QStringLiteral("SEQUENCE")), QStringLiteral("197168523"));
    EXPECT_EQ(after.at(QStringLiteral("SEQUENCE")), QStringLiteral("197168524"));
    const QDateTime early(QDate(1999, 12, 31), QTime(0, 0), QTimeZone::utc());
    EXPECT_EQ(eventsOf(on(QDate(2026, 4, 1)), early).at(0).at(QStringLiteral("SEQUENCE")), QStringLiteral("0"));
}

TEST(Calendar, LeavesOutDatesThatNoCalendarHolds)
{
    Action early = action("a", "", QDate(1899, 12, 31), ActionState::Done);
    early.doneOn = QDate(1, 1, 1);
    const Assessment assessment =
        withActions({early, action("b", "", QDate(2199, 12, 31)), action("c", "", QDate(2200, 1, 1))});
    const std::vector<Todo> todos = readBack(calendarOf(assessment));
    EXPECT_FALSE(todos.at(0).contains(QStringLiteral("COMPLETED")));
    EXPECT_FALSE(todos.at(0).contains(QStringLiteral("DUE;VALUE=DATE")));
    EXPECT_EQ(todos.at(1).at(QStringLiteral("DUE;VALUE=DATE")), QStringLiteral("21991231"));
    EXPECT_FALSE(todos.at(2).contains(QStringLiteral("DUE;VALUE=DATE")));
    const std::vector<Todo> events = eventsOf(assessment);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events.at(0).at(QStringLiteral("DTEND;VALUE=DATE")), QStringLiteral("22000101"));
}

TEST(Calendar, BringsTextBack)
{
    const std::vector<Todo> todos =
        readBack(calendarOf(withActions({action("one, two; \"three\" \\ four:\nfive\x01", "佐藤, 鈴木"), action("  ")})));
    ASSERT_EQ(todos.size(), 2U);
    const QString title = sheet().framework(framework("1.2"))->title.japanese;
    EXPECT_EQ(todos[0].at(QStringLiteral("SUMMARY")), QStringLiteral("one, two; \"three\" \\ four: five"));
    EXPECT_EQ(todos[0].at(QStringLiteral("DESCRIPTION")), QStringLiteral("1.2 %1\n佐藤, 鈴木").arg(title));
    EXPECT_EQ(todos[0].at(QStringLiteral("CATEGORIES")), QStringLiteral("1.2"));
    EXPECT_EQ(todos[1].at(QStringLiteral("SUMMARY")), QStringLiteral("1.2 ") + title) << "an action without words";
    EXPECT_EQ(todos[1].at(QStringLiteral("DESCRIPTION")), QStringLiteral("1.2 ") + title);
}

/// At most 75 octets in a line, and each line whole UTF-8 (RFC 5545, 3.1), wherever the fold falls, also where a line
/// is just full: so each shift by an octet is tried, with characters of three and of four octets.
TEST(Calendar, FoldsLongLinesBetweenCharacters)
{
    for (int shift = 0; shift < 76; ++shift) {
        for (const char *character : {"目", "𠮷"}) {
            const QString what = QString(shift, QLatin1Char('x')) + QString::fromUtf8(character).repeated(120);
            const QByteArray bytes = calendarOf(withActions({action(what.toUtf8().constData())}));
            EXPECT_EQ(bytes.count('\n'), bytes.count("\r\n"));
            EXPECT_EQ(bytes.count('\r'), bytes.count("\r\n"));
            for (QByteArray line : bytes.split('\n')) {
                line.chop(line.endsWith('\r') ? 1 : 0);
                EXPECT_LE(line.size(), 75);
                QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
                const QString decoded = decoder(line);
                EXPECT_FALSE(decoder.hasError()) << line.toStdString();
            }
            EXPECT_EQ(readBack(bytes).at(0).at(QStringLiteral("SUMMARY")), what);
        }
    }
}

/// So that a calendar which reads the next export changes its to-dos instead of adding others.
TEST(Calendar, KeepsTheUidWhateverTheActionSays)
{
    const QString uid = uidOf(withActions({named("a", "x")}));
    Action other = named("b", "x");
    other.who = QStringLiteral("鈴木");
    other.due = QDate(2027, 4, 1);
    other.state = ActionState::Done;
    EXPECT_EQ(uidOf(withActions({named("new", "y"), other}), 1), uid) << "others may come before it";
    EXPECT_NE(uidOf(withActions({named("a", "y")})), uid) << "the same words";
    Assessment elsewhere = emptyAssessment();
    plan(elsewhere, "1.3", {named("a", "x")});
    EXPECT_EQ(uidOf(elsewhere), uid) << "another framework";
}

/// The assessment that takes an action over moves its to-do.
TEST(Calendar, KeepsTheUidInTheNextAssessment)
{
    Assessment old = of("株式会社サンプル", "ルータ");
    Properties next = of("株式会社サンプル", " ルータ　").properties();
    next.title = QStringLiteral("来年度");
    next.date = QDate(2027, 4, 1);
    const Assessment begun = startFrom(sheet(), old, {}, {}, next);
    EXPECT_EQ(uidOf(begun), uidOf(old));
}

/// Though one file began as a copy of the other's, so that the ids are the same.
TEST(Calendar, HasOtherUidsForAnotherProduct)
{
    const std::set<QString> uids{uidOf(of("株式会社サンプル", "ルータ")),
                                 uidOf(of("株式会社サンプル", "スイッチ")),
                                 uidOf(of("別の会社", "ルータ")),
                                 uidOf(of("", "")),
                                 uidOf(of("a", "")),
                                 uidOf(of("", "a"))};
    EXPECT_EQ(uids.size(), 6U);
    EXPECT_EQ(uidOf(of("Ｓａｍｐｌｅ", "Router")), uidOf(of(" sample ", "ROUTER"))) << "typed otherwise";
}

/// Files of before have no ids. Read twice they are the same, of two products they are not.
TEST(Calendar, HasOtherUidsForOldFilesOfTwoProducts)
{
    const auto old = [](const char *scope, int year) {
        Assessment assessment = of("株式会社サンプル", scope, year);
        plan(assessment, "1.2", {action("a"), action("a")});
        completeActionIds(assessment);
        return assessment;
    };
    const Assessment router = old("ルータ", 2026);
    const std::set<QString> uids{uidOf(router, 0), uidOf(router, 1), uidOf(old("スイッチ", 2026)),
                                 uidOf(old("ルータ", 2027))};
    EXPECT_EQ(uids.size(), 4U);
    EXPECT_EQ(uidOf(old("ルータ", 2026)), uidOf(router));
}

TEST(Calendar, TellsOneOfSeveralAsWell)
{
    const Assessment assessment = withActions({action("a"), action("b")});
    const std::vector<ActionItem> second{listActions(sheet(), assessment, planningDay).at(1)};
    EXPECT_EQ(readBack(exportActionsCalendar(sheet(), assessment, second, now)).at(0).at(QStringLiteral("UID")),
              uidOf(assessment, 1))
        << "whatever else is exported";
}

TEST(Calendar, HasOneKindOfLineEnd)
{
    const auto description = [](const QString &who) {
        Action action;
        action.who = who;
        return readBack(calendarOf(withActions({action}))).front().at(QStringLiteral("DESCRIPTION"));
    };
    EXPECT_EQ(description(oddLines()), description(plainLines()));
    EXPECT_TRUE(description(oddLines()).endsWith(QLatin1Char('\n') + plainLines())) << description(oddLines()).toStdString();
}

}  // namespace psirt::test
