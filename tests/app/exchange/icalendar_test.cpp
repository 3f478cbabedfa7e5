// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/icalendar.h"
#include "tests/support/actionsamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QStringDecoder>
#include <QTimeZone>

#include <map>

namespace psirt::test {

using namespace exchange;

namespace {

/// 2026-04-01 at 01:02:03 in UTC, told as the local time of a place nine hours ahead.
const QDateTime now(QDate(2026, 4, 1), QTime(10, 2, 3), QTimeZone(9 * 3600));

QByteArray calendarOf(const Assessment &assessment)
{
    return exportActionsCalendar(sheet(), assessment, listActions(sheet(), assessment, planningDay), now);
}

/// One to-do: what stands before the first colon of a line, and what behind it. Parameters belong to the name.
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
        if (line == QLatin1String("BEGIN:VTODO"))
            todos.emplace_back();
        else if (!todos.empty())
            todos.back().emplace(line.section(QLatin1Char(':'), 0, 0), value);
    }
    return todos;
}

QString uidOf(const Assessment &assessment, std::size_t index = 0)
{
    return readBack(calendarOf(assessment)).at(index).at(QStringLiteral("UID"));
}

Assessment withActions(std::vector<Action> actions)
{
    Assessment assessment = emptyAssessment();
    plan(assessment, "1.2", std::move(actions));
    return assessment;
}

}  // namespace

TEST(Calendar, SaysItToTheLetter)
{
    const QString text =
        QString::fromUtf8(calendarOf(withActions({action("規程を直す", "佐藤", QDate(2027, 3, 31), ActionState::Started)})));
    const QString expected =
        QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//PSIRT Maturity//[0-9.]+//EN\r\nBEGIN:VTODO\r\n"
                       "UID:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\r\nDTSTAMP:20260401T010203Z\r\n"
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

/// At most 75 octets in a line, and each line whole UTF-8 (RFC 5545, 3.1), wherever the fold falls: so each shift by an
/// octet is tried, with characters of three and of four octets.
TEST(Calendar, FoldsLongLinesBetweenCharacters)
{
    for (int shift = 0; shift < 4; ++shift) {
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
TEST(Calendar, KeepsTheUidWhileTheWordsStay)
{
    const QString uid = uidOf(withActions({action("a", "佐藤", QDate(2026, 4, 1))}));
    EXPECT_EQ(uidOf(withActions({action("a", "鈴木", QDate(2027, 4, 1), ActionState::Done)})), uid);
    EXPECT_EQ(uidOf(withActions({action("new"), action(" a ")}), 1), uid) << "others may come before it";
    EXPECT_NE(uidOf(withActions({action("b")})), uid);
    Assessment elsewhere = emptyAssessment();
    plan(elsewhere, "1.3", {action("a")});
    EXPECT_NE(uidOf(elsewhere), uid) << "the same words of another framework";
    Assessment other = withActions({action("a")});
    Properties properties;
    properties.organization = QStringLiteral("株式会社サンプル");
    other.setProperties(properties);
    EXPECT_NE(uidOf(other), uid) << "another organization's";
}

TEST(Calendar, GivesTheSameWordsTwoUids)
{
    const Assessment assessment = withActions({action("a"), action("a"), action("b")});
    EXPECT_NE(uidOf(assessment, 0), uidOf(assessment, 1));
    const std::vector<ActionItem> second{listActions(sheet(), assessment, planningDay).at(1)};
    EXPECT_EQ(readBack(exportActionsCalendar(sheet(), assessment, second, now)).at(0).at(QStringLiteral("UID")),
              uidOf(assessment, 1))
        << "whatever else is exported";
}

}  // namespace psirt::test
