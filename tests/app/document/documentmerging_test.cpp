// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/document.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

namespace psirt::test {

namespace {

class DocumentMerging : public testing::Test {
protected:
    void typeNote(const char *id, const QString &note)
    {
        const QString before = noteOf(id);
        for (qsizetype length = before.size() + 1; length <= note.size(); ++length)
            document.setNote(framework(id), note.left(length));
    }

    [[nodiscard]] QString noteOf(const char *id) const { return document.assessment().entry(framework(id)).note; }

    void setWhat(const char *id, const QString &what)
    {
        document.setActions(framework(id), {Action{what, {}, {}, ActionState::Planned, {}}});
    }

    [[nodiscard]] QString whatOf(const char *id) const
    {
        const auto &actions = document.assessment().entry(framework(id)).actions;
        return actions.empty() ? QString() : actions.front().what;
    }

    Document document{sharedSheet(), emptyAssessment()};
    QUndoStack &stack = document.undoStack();
};

const QString abc = QStringLiteral("abc");
const QString abcde = QStringLiteral("abcde");

}  // namespace

TEST_F(DocumentMerging, MakesTypingOneStep)
{
    typeNote("1.1", abc);
    EXPECT_EQ(stack.count(), 1);
    stack.undo();
    EXPECT_EQ(noteOf("1.1"), QString());
    stack.redo();
    EXPECT_EQ(noteOf("1.1"), abc);
}

TEST_F(DocumentMerging, MakesChangesOfActionsOneStep)
{
    setWhat("1.1", QStringLiteral("a"));
    setWhat("1.1", QStringLiteral("ab"));
    document.setActions(framework("1.1"), {});
    setWhat("1.1", abc);
    EXPECT_EQ(stack.count(), 1);
    stack.undo();
    EXPECT_TRUE(document.assessment().entry(framework("1.1")).actions.empty());
    stack.redo();
    EXPECT_EQ(whatOf("1.1"), abc);
}

TEST_F(DocumentMerging, EndsWithTheSession)
{
    typeNote("1.1", abc);
    document.endMerging();
    typeNote("1.1", abcde);
    EXPECT_EQ(stack.count(), 2);
    stack.undo();
    EXPECT_EQ(noteOf("1.1"), abc);
    stack.undo();
    EXPECT_EQ(noteOf("1.1"), QString());
}

TEST_F(DocumentMerging, EndsWithTheSessionForActionsToo)
{
    setWhat("1.1", QStringLiteral("a"));
    document.endMerging();
    setWhat("1.1", abc);
    EXPECT_EQ(stack.count(), 2);
    stack.undo();
    EXPECT_EQ(whatOf("1.1"), QStringLiteral("a"));
}

TEST_F(DocumentMerging, KeepsFrameworksApart)
{
    typeNote("1.1", abc);
    typeNote("1.2", abc);
    EXPECT_EQ(stack.count(), 2);
    stack.undo();
    EXPECT_EQ(noteOf("1.1"), abc);
    EXPECT_EQ(noteOf("1.2"), QString());
}

TEST_F(DocumentMerging, KeepsNotesAndActionsApart)
{
    typeNote("1.1", abc);
    setWhat("1.1", abc);
    typeNote("1.1", abcde);
    EXPECT_EQ(stack.count(), 3);
    stack.undo();
    EXPECT_EQ(noteOf("1.1"), abc);
    EXPECT_EQ(whatOf("1.1"), abc);
    stack.undo();
    EXPECT_EQ(whatOf("1.1"), QString());
}

TEST_F(DocumentMerging, StopsAtAnotherEdit)
{
    typeNote("1.1", abc);
    document.setRating(framework("1.1"), level(2));
    typeNote("1.1", abcde);
    EXPECT_EQ(stack.count(), 3);
    stack.undo();
    EXPECT_EQ(noteOf("1.1"), abc);
    EXPECT_EQ(document.assessment().entry(framework("1.1")).rating, Rating(level(2)));
}

TEST_F(DocumentMerging, NeverMergesRatingsTargetsEvidenceOrProperties)
{
    document.setRating(framework("1.1"), level(1));
    document.setRating(framework("1.1"), level(2));
    document.setTarget(framework("1.1"), level(1));
    document.setTarget(framework("1.1"), level(2));
    document.setEvidence(framework("1.1"), {QStringLiteral("a")});
    document.setEvidence(framework("1.1"), {QStringLiteral("a"), QStringLiteral("b")});
    Properties properties;
    properties.title = QStringLiteral("a");
    document.setProperties(properties);
    properties.title = QStringLiteral("ab");
    document.setProperties(properties);
    EXPECT_EQ(stack.count(), 8);
}

/// What was saved must stay reachable by undo.
TEST_F(DocumentMerging, StopsAtTheSavedState)
{
    typeNote("1.1", abc);
    document.markSaved({QStringLiteral("/tmp/a.psirt"), {}});
    typeNote("1.1", abcde);
    EXPECT_EQ(stack.count(), 2);
    EXPECT_TRUE(document.isModified());
    stack.undo();
    EXPECT_EQ(noteOf("1.1"), abc);
    EXPECT_FALSE(document.isModified());
}

TEST_F(DocumentMerging, LeavesNoStepOfWhatWasTypedAndDeletedAgain)
{
    typeNote("1.1", abc);
    document.setNote(framework("1.1"), {});
    EXPECT_EQ(stack.count(), 0);
    EXPECT_FALSE(stack.canUndo());
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(document.assessment() == emptyAssessment());
    typeNote("1.1", abc);
    EXPECT_EQ(stack.count(), 1);
    stack.undo();
    EXPECT_EQ(noteOf("1.1"), QString());
}

TEST_F(DocumentMerging, LeavesNoStepAfterTheSavedState)
{
    typeNote("1.1", abc);
    document.markSaved({QStringLiteral("/tmp/a.psirt"), {}});
    document.setNote(framework("1.1"), abcde);
    document.setNote(framework("1.1"), abc);
    EXPECT_EQ(stack.count(), 1);
    EXPECT_FALSE(document.isModified());
    stack.undo();
    EXPECT_EQ(noteOf("1.1"), QString());
    EXPECT_TRUE(document.isModified());
}

TEST_F(DocumentMerging, BeginsAnewAfterUndo)
{
    document.setRating(framework("1.1"), level(2));
    typeNote("1.1", abc);
    stack.undo();
    document.setNote(framework("1.1"), QStringLiteral("x"));
    EXPECT_EQ(stack.count(), 2);
    EXPECT_FALSE(stack.canRedo());
    stack.undo();
    EXPECT_EQ(noteOf("1.1"), QString());
}

/// A step undone and done again is finished: typing goes on in a step of its own or in the same, but never loses a letter.
TEST_F(DocumentMerging, LosesNothingAfterRedo)
{
    typeNote("1.1", abc);
    stack.undo();
    stack.redo();
    typeNote("1.1", abcde);
    EXPECT_EQ(noteOf("1.1"), abcde);
    while (stack.canUndo())
        stack.undo();
    EXPECT_TRUE(document.assessment() == emptyAssessment());
    while (stack.canRedo())
        stack.redo();
    EXPECT_EQ(noteOf("1.1"), abcde);
}

}  // namespace psirt::test
