// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/document/workspacetest.h"
#include "tests/support/samebytes.h"

namespace psirt::test {

TEST_F(WorkspaceTest, BeginsWithAnEmptyAssessmentOfToday)
{
    EXPECT_FALSE(workspace.document().isModified());
    EXPECT_FALSE(workspace.document().file());
    EXPECT_TRUE(workspace.document().assessment().entries().empty());
    EXPECT_EQ(workspace.document().assessment().properties().date, QDate(2026, 4, 1));
    EXPECT_EQ(workspace.document().assessment().sheet(), catalogue().current()->key());
    EXPECT_TRUE(workspace.issues().empty());
}

TEST_F(WorkspaceTest, OpensAFile)
{
    ASSERT_TRUE(workspace.open(writeProject("a.psirt", 3)));
    EXPECT_EQ(openLevel(), 3);
    EXPECT_EQ(replaced, 1);
    EXPECT_FALSE(workspace.document().isModified());
    ASSERT_TRUE(workspace.document().file());
    EXPECT_EQ(workspace.document().file()->path, path("a.psirt"));
    EXPECT_EQ(settings.recentFiles(), QStringList{path("a.psirt")});
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(WorkspaceTest, OpensByDialogWhereTheLastFileWas)
{
    const QString file = writeProject("a.psirt", 3);
    EXPECT_FALSE(workspace.openByDialog()) << "cancelled";
    EXPECT_EQ(replaced, 0);
    prompts.fileToOpen = file;
    EXPECT_TRUE(workspace.openByDialog());
    EXPECT_TRUE(createNew());
    prompts.asked.clear();
    EXPECT_TRUE(workspace.openByDialog());
    EXPECT_TRUE(workspace.openByDialog()) << "from beside the open file";
    EXPECT_EQ(prompts.asked, QStringList(2, QStringLiteral("open ") + folder.path()));
}

TEST_F(WorkspaceTest, TellsOfHarmlessFaults)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "6.3", 2);
    ASSERT_TRUE(writeProjectFile(path("a.psirt"), assessment, Overwrite::Always));
    ASSERT_TRUE(workspace.open(path("a.psirt")));
    ASSERT_EQ(workspace.issues().size(), 1U);
    EXPECT_EQ(workspace.issues().front().code, IssueCode::RatedOutOfScope);
    ASSERT_TRUE(createNew());
    EXPECT_TRUE(workspace.issues().empty());
}

/// A file that cannot be read: a message with its place; the open assessment, its undo and the file stay as they are.
TEST_F(WorkspaceTest, LeavesEverythingAsItIsWhenAFileIsBroken)
{
    ASSERT_TRUE(workspace.open(writeProject("good.psirt", 3)));
    edit(4);
    Document *before = &workspace.document();
    const QByteArray broken = "{\"format\": \"psirt-maturity\",\n  nonsense";
    put(path("broken.psirt"), broken);
    EXPECT_FALSE(workspace.open(path("broken.psirt")));
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors.front().code, ErrorCode::NotJson);
    EXPECT_EQ(prompts.errors.front().subject, path("broken.psirt"));
    EXPECT_EQ(prompts.errors.front().place.line, 2);
    EXPECT_TRUE(prompts.asked.isEmpty()) << "nothing is lost, so nothing is asked";
    EXPECT_EQ(&workspace.document(), before);
    EXPECT_EQ(replaced, 1) << "by the good file alone";
    EXPECT_EQ(openLevel(), 4);
    EXPECT_TRUE(workspace.document().isModified());
    EXPECT_EQ(workspace.document().undoStack().count(), 1);
    EXPECT_TRUE(sameBytes(bytesOf(path("broken.psirt")), broken));
    EXPECT_EQ(settings.recentFiles(), QStringList{path("good.psirt")});
}

TEST_F(WorkspaceTest, RefusesANewerFormatAndLeavesItUntouched)
{
    const QByteArray newer = "{\"format\": \"psirt-maturity\", \"formatVersion\": 2}";
    put(path("newer.psirt"), newer);
    EXPECT_FALSE(workspace.open(path("newer.psirt")));
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors.front().code, ErrorCode::NewerFormat);
    EXPECT_TRUE(sameBytes(bytesOf(path("newer.psirt")), newer));
}

TEST_F(WorkspaceTest, ForgetsARecentFileThatIsGone)
{
    settings.addRecentFile(path("gone.psirt"));
    settings.addRecentFile(path("other.psirt"));
    EXPECT_FALSE(workspace.open(path("gone.psirt")));
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors.front().code, ErrorCode::NotFound);
    EXPECT_EQ(settings.recentFiles(), QStringList{path("other.psirt")});
}

TEST_F(WorkspaceTest, KeepsARecentFileThatIsOnlyBroken)
{
    put(path("broken.psirt"), "{");
    settings.addRecentFile(path("broken.psirt"));
    EXPECT_FALSE(workspace.open(path("broken.psirt")));
    EXPECT_EQ(settings.recentFiles(), QStringList{path("broken.psirt")});
}

TEST_F(WorkspaceTest, ListsRecentFilesWithTheLatestFirst)
{
    writeProject("a.psirt", 1);
    writeProject("b.psirt", 2);
    ASSERT_TRUE(workspace.open(path("a.psirt")));
    ASSERT_TRUE(workspace.open(path("b.psirt")));
    EXPECT_EQ(settings.recentFiles(), QStringList({path("b.psirt"), path("a.psirt")}));
    prompts.fileToSave = path("c.psirt");
    ASSERT_TRUE(workspace.saveAs());
    ASSERT_TRUE(workspace.open(path("a.psirt")));
    EXPECT_EQ(settings.recentFiles(), QStringList({path("a.psirt"), path("c.psirt"), path("b.psirt")}));
}

TEST_F(WorkspaceTest, ClosesWhatIsUnmodifiedWithoutAsking)
{
    EXPECT_TRUE(workspace.mayClose());
    EXPECT_TRUE(createNew());
    EXPECT_TRUE(workspace.open(writeProject("a.psirt", 3)));
    EXPECT_TRUE(workspace.mayClose());
    EXPECT_TRUE(prompts.asked.isEmpty());
}

TEST_F(WorkspaceTest, StaysWhenTheQuestionIsCancelled)
{
    const QString file = writeProject("a.psirt", 3);
    edit();
    prompts.unsaved = Prompts::Unsaved::Cancel;
    EXPECT_FALSE(workspace.mayClose());
    EXPECT_FALSE(createNew());
    EXPECT_FALSE(workspace.open(file));
    EXPECT_EQ(prompts.asked, QStringList(3, QStringLiteral("unsaved Untitled")));
    EXPECT_EQ(replaced, 0);
    EXPECT_EQ(openLevel(), 5);
    EXPECT_TRUE(workspace.document().isModified());
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

TEST_F(WorkspaceTest, DropsWhatThePersonGivesUp)
{
    const QString file = writeProject("a.psirt", 3);
    edit();
    prompts.unsaved = Prompts::Unsaved::Discard;
    EXPECT_TRUE(workspace.mayClose());
    EXPECT_EQ(openLevel(), 5) << "asking alone drops nothing";
    EXPECT_TRUE(workspace.open(file));
    EXPECT_EQ(openLevel(), 3);
    edit(1);
    EXPECT_TRUE(createNew());
    EXPECT_FALSE(openLevel());
    EXPECT_EQ(levelIn(file), 3) << "nothing was written";
    EXPECT_EQ(replaced, 2);
}

TEST_F(WorkspaceTest, SavesBeforeItCloses)
{
    ASSERT_TRUE(workspace.open(writeProject("a.psirt", 3)));
    edit(4);
    prompts.unsaved = Prompts::Unsaved::Save;
    EXPECT_TRUE(createNew());
    EXPECT_EQ(levelIn(path("a.psirt")), 4);
    EXPECT_FALSE(openLevel());
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("unsaved a.psirt")});
}

TEST_F(WorkspaceTest, StaysWhenSavingIsCancelled)
{
    edit();
    prompts.unsaved = Prompts::Unsaved::Save;  // of an assessment without a file, so the dialog comes; it is cancelled
    EXPECT_FALSE(workspace.mayClose());
    EXPECT_FALSE(createNew());
    EXPECT_EQ(openLevel(), 5);
    EXPECT_EQ(replaced, 0);
}

TEST_F(WorkspaceTest, StaysWhenSavingFails)
{
    edit();
    prompts.unsaved = Prompts::Unsaved::Save;
    prompts.fileToSave = path("no-such-folder/a.psirt");
    EXPECT_FALSE(createNew());
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors.front().code, ErrorCode::NotFound);
    EXPECT_EQ(openLevel(), 5);
    EXPECT_TRUE(workspace.document().isModified());
}

/// Opening the file that is open already, with changes that are saved on the way: what was just saved is what opens.
TEST_F(WorkspaceTest, OpensWhatWasJustSaved)
{
    const QString file = writeProject("a.psirt", 3);
    ASSERT_TRUE(workspace.open(file));
    edit(4);
    prompts.unsaved = Prompts::Unsaved::Save;
    ASSERT_TRUE(workspace.open(file));
    EXPECT_EQ(levelIn(file), 4);
    EXPECT_EQ(openLevel(), 4);
    edit(5);
    EXPECT_TRUE(workspace.save());
    EXPECT_EQ(levelIn(file), 5);
    EXPECT_FALSE(prompts.asked.contains(QStringLiteral("changed on disk ") + file)) << "nobody else wrote to it";
}

TEST_F(WorkspaceTest, GivesBackWhatTheFileHoldsWhenItIsOpenedAnew)
{
    const QString file = writeProject("a.psirt", 3);
    ASSERT_TRUE(workspace.open(file));
    edit(4);
    prompts.unsaved = Prompts::Unsaved::Discard;
    ASSERT_TRUE(workspace.open(file));
    EXPECT_EQ(openLevel(), 3);
    EXPECT_FALSE(workspace.document().isModified());
}

TEST_F(WorkspaceTest, AsksBeforeTriedLevelsAreLost)
{
    workspace.document().tryLevel(framework("1.1"), level(3));
    prompts.discardsTriedLevels = false;
    EXPECT_FALSE(workspace.mayClose());
    EXPECT_TRUE(workspace.document().whatIf().isOn());
    prompts.discardsTriedLevels = true;
    EXPECT_TRUE(workspace.mayClose());
    EXPECT_EQ(prompts.asked, QStringList(2, QStringLiteral("tried 1")));
    workspace.document().whatIf().tryLevels({});  // on, with nothing in it to lose
    EXPECT_TRUE(workspace.mayClose());
    EXPECT_EQ(prompts.asked.size(), 2);
}

}  // namespace psirt::test
