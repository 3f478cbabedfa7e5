// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/errormessage.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QDir>

#include <set>

namespace psirt::test {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Error error(ErrorCode code, const char *detail = "", Place place = {})
{
    return {code, text("folder/a.psirt"), text(detail), std::move(place)};
}

}  // namespace

TEST(ErrorMessage, TellsWhatOnWhichFileWhereAndWhatToDo)
{
    const ErrorMessage message = describe(error(ErrorCode::InvalidValue, "7", {3, 30, text("ratings.1.1.level")}));
    EXPECT_EQ(message.subject, text("a.psirt"));
    EXPECT_EQ(message.path, text("folder/a.psirt"));
    EXPECT_EQ(message.what, text("The value 7 is not possible here"));
    EXPECT_EQ(message.where, text("line 3, column 30, ratings.1.1.level"));
    EXPECT_EQ(message.todo, text("Write a whole number from 0 to 5 there, without quotation marks."));
    EXPECT_EQ(message.headline(), text("a.psirt: The value 7 is not possible here"));
}

TEST(ErrorMessage, LeavesOutThePlaceThatThereIsNot)
{
    EXPECT_EQ(describe(error(ErrorCode::NotFound)).where, QString());
    EXPECT_EQ(describe(error(ErrorCode::NotJson, "", {3, 5, {}})).where, text("line 3, column 5"));
    EXPECT_EQ(describe(error(ErrorCode::InvalidValue, "7", {0, 0, text("sheet")})).where, text("sheet"));
}

TEST(ErrorMessage, HasWordsOfItsOwnForEachCode)
{
    std::set<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::UnclosedQuote); ++code) {
        for (const Audience audience : {Audience::Saving, Audience::Desktop, Audience::CommandLine}) {
            const ErrorMessage message = describe(error(static_cast<ErrorCode>(code), "d"), audience);
            EXPECT_FALSE(message.todo.isEmpty()) << code;
            EXPECT_TRUE(message.todo.endsWith(QLatin1Char('.'))) << message.todo.toStdString();
            EXPECT_FALSE(message.what.endsWith(QLatin1Char('.'))) << message.what.toStdString();
            EXPECT_FALSE((message.what + message.todo).contains(text("%1"))) << code;
            sentences.insert(message.what);
        }
    }
    EXPECT_EQ(sentences.size(), std::size_t(ErrorCode::UnclosedQuote) + 2) << "one has other words for who saves";
}

TEST(ErrorMessage, NamesTheMenuOrTheOption)
{
    EXPECT_TRUE(describe(error(ErrorCode::DiskFull), Audience::Saving).todo.contains(text("File > Save As…")));
    EXPECT_TRUE(describe(error(ErrorCode::ChangedOnDisk), Audience::Saving).todo.contains(text("File > Save As…")));
    // It saves the assessment, which is not what an export or a report is about.
    for (int code = 0; code <= int(ErrorCode::UnclosedQuote); ++code)
        EXPECT_FALSE(describe(error(static_cast<ErrorCode>(code), "d")).todo.contains(text("File >"))) << code;
    EXPECT_TRUE(oneLine(error(ErrorCode::AlreadyExists)).contains(text("--force")));
    EXPECT_FALSE(oneLine(error(ErrorCode::DiskFull)).contains(text("File >")));
}

/// Only where room is missing is making room the advice.
TEST(ErrorMessage, FollowsTheCauseWithItsAdvice)
{
    const auto advice = [](ErrorCode code) { return describe(error(code, "/home/a"), Audience::Saving).todo; };
    EXPECT_TRUE(advice(ErrorCode::DiskFull).startsWith(text("Make room")));
    EXPECT_TRUE(advice(ErrorCode::QuotaReached).startsWith(text("Delete files of yours or ask for more room")));
    EXPECT_EQ(advice(ErrorCode::ReadOnlyDrive), text("Use File > Save As… to save to another drive."));
    EXPECT_TRUE(advice(ErrorCode::TooLarge).startsWith(text("Shorten the longest notes,")));
    EXPECT_EQ(advice(ErrorCode::NameTooLong), text("Choose a shorter name."));
    EXPECT_EQ(advice(ErrorCode::LinksInCircle), text("Remove the link, or choose another name."));
    EXPECT_TRUE(advice(ErrorCode::DriveFailed).startsWith(text("Check that the drive or the network is connected")));
    EXPECT_TRUE(advice(ErrorCode::FileBusy).startsWith(text("Close it there and try again.")));
    EXPECT_TRUE(advice(ErrorCode::WriteFailed).startsWith(text("Try again,")));
    EXPECT_TRUE(advice(ErrorCode::NoPermission).startsWith(text("Change the file’s permissions.")));
    EXPECT_TRUE(advice(ErrorCode::FolderNotWritable).startsWith(text("Change the folder’s permissions,")));
    const QString home = QDir::toNativeSeparators(text("/home/a"));
    EXPECT_TRUE(describe(error(ErrorCode::FolderNotWritable, "/home/a")).what.contains(text("folder “%1”").arg(home)));
    EXPECT_TRUE(describe(error(ErrorCode::OverwriteFailed, "/home/a")).what.contains(text("copy “%1”").arg(home)));
}

TEST(ErrorMessage, NamesTheVersionNeeded)
{
    EXPECT_TRUE(describe(error(ErrorCode::NewerFormat, "12")).what.contains(text("format version 12,")));
}

TEST(ErrorMessage, FillsOneLine)
{
    EXPECT_EQ(oneLine(error(ErrorCode::NotJson, "", {3, 5, {}})),
              text("folder/a.psirt: The file is not valid JSON (line 3, column 5): Restore the file from a backup, or "
                   "correct it in a text editor."));
    Error awkward = error(ErrorCode::DuplicateKey, "a\nb\r\u2028c");
    awkward.subject = text("x\ny.psirt");
    EXPECT_EQ(oneLine(awkward), text("x y.psirt: The key “a b  c” stands twice in one object: Remove one of the two in a "
                                     "text editor."));
}

TEST(ErrorMessage, TellsAFolderThatIsMissingFromAFile)
{
    EXPECT_EQ(describe(error(ErrorCode::NotFound)).what, text("The file does not exist"));
    EXPECT_EQ(describe(error(ErrorCode::NotFound, "/home/a")).what, text("The folder “/home/a” does not exist"));
}

TEST(ErrorMessage, SpeaksOfIssues)
{
    const ProjectIssue issue{
        IssueCode::LevelAboveDescriptions, framework("5.2"), text("5"), {6, 18, text("ratings.5.2.level")}};
    EXPECT_EQ(oneLine(issue), text("5.2 has level 5, which the sheet does not describe (line 6, column 18, "
                                   "ratings.5.2.level): It is kept and not counted. Choose a level that can be chosen."));
    std::set<QString> sentences;
    for (int code = 0; code <= int(IssueCode::ExcludedWithLevel); ++code) {
        const ProjectIssue other{static_cast<IssueCode>(code), framework("1.1"), text("5"), {}};
        sentences.insert(describe(other).what);
        EXPECT_FALSE(describe(other).todo.isEmpty());
        EXPECT_EQ(describe(other).where, QString());
    }
    EXPECT_EQ(sentences.size(), 5U);
}

}  // namespace psirt::test
