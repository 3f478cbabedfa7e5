// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/document/workspacetest.h"
#include "tests/support/samebytes.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include "tests/support/withoutrootrights.h"
#endif

namespace psirt::test {

TEST_F(WorkspaceTest, AsksWhereToSaveANewAssessment)
{
    edit(3);
    prompts.fileToSave = path("a.psirt");
    EXPECT_TRUE(workspace.save());
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_TRUE(prompts.asked.front().startsWith(QLatin1String("save ")));
    EXPECT_TRUE(prompts.asked.front().endsWith(QLatin1String("/Untitled.psirt")));
    EXPECT_EQ(levelIn(path("a.psirt")), 3);
    EXPECT_FALSE(workspace.document().isModified());
    EXPECT_EQ(workspace.document().displayName(), QStringLiteral("a.psirt"));
    EXPECT_EQ(settings.recentFiles(), QStringList{path("a.psirt")});
    edit(4);
    EXPECT_TRUE(workspace.save());
    EXPECT_EQ(prompts.asked.size(), 1) << "it has a file now";
    EXPECT_EQ(levelIn(path("a.psirt")), 4);
    EXPECT_EQ(replaced, 0);
}

TEST_F(WorkspaceTest, WritesNothingWhenTheDialogIsCancelled)
{
    edit();
    EXPECT_FALSE(workspace.save());
    EXPECT_FALSE(workspace.saveAs());
    EXPECT_TRUE(workspace.document().isModified());
    EXPECT_FALSE(workspace.document().file());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(WorkspaceTest, AddsTheSuffix)
{
    prompts.fileToSave = path("三月");
    EXPECT_TRUE(workspace.saveAs());
    EXPECT_TRUE(QFileInfo::exists(path("三月.psirt")));
    EXPECT_EQ(workspace.document().displayName(), QStringLiteral("三月.psirt"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("三月.psirt")});
}

/// What looks like a suffix is none that anything is found by.
TEST_F(WorkspaceTest, AddsTheSuffixAfterADot)
{
    prompts.fileToSave = path("成熟度_2026.04");
    EXPECT_TRUE(workspace.saveAs());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("成熟度_2026.04.psirt")});
    EXPECT_EQ(workspace.document().path(), path("成熟度_2026.04.psirt"));
}

TEST_F(WorkspaceTest, KeepsASuffixThatThePersonChose)
{
    prompts.fileToSave = path("a.json");
    EXPECT_TRUE(workspace.saveAs());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.json")});
}

TEST_F(WorkspaceTest, SuggestsAFileNameMadeOfTheTitle)
{
    Properties properties = workspace.document().assessment().properties();
    properties.title = QStringLiteral("2026/上期: \"PSIRT\" v1.2");
    workspace.document().setProperties(properties);
    settings.addRecentFile(path("before.psirt"));
    EXPECT_FALSE(workspace.save());
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("save ") + path("2026 上期 PSIRT v1.2.psirt")});
}

/// Of a title of 300 bytes as much as fits an encrypted home: 143 bytes with ".psirt", so 45 characters of three.
TEST_F(WorkspaceTest, SuggestsANameThatFits)
{
    Properties properties = workspace.document().assessment().properties();
    properties.title = QString(100, QChar(0x6210));
    workspace.document().setProperties(properties);
    settings.addRecentFile(path("before.psirt"));
    EXPECT_FALSE(workspace.save());
    EXPECT_EQ(prompts.asked,
              QStringList{QStringLiteral("save ") + folder.filePath(QString(45, QChar(0x6210)) + QStringLiteral(".psirt"))});
}

TEST_F(WorkspaceTest, SuggestsTheOpenFileForSaveAs)
{
    ASSERT_TRUE(workspace.open(writeProject("a.psirt", 3)));
    EXPECT_FALSE(workspace.saveAs());
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("save ") + path("a.psirt")});
}

TEST_F(WorkspaceTest, GoesOnWithTheNewFileAfterSaveAs)
{
    ASSERT_TRUE(workspace.open(writeProject("a.psirt", 3)));
    edit(4);
    prompts.fileToSave = path("b.psirt");
    EXPECT_TRUE(workspace.saveAs());
    EXPECT_EQ(levelIn(path("a.psirt")), 3);
    EXPECT_EQ(levelIn(path("b.psirt")), 4);
    EXPECT_FALSE(workspace.document().isModified());
    edit(5);
    EXPECT_TRUE(workspace.save());
    EXPECT_EQ(levelIn(path("a.psirt")), 3);
    EXPECT_EQ(levelIn(path("b.psirt")), 5);
}

/// The dialog has asked before it gives the path of a file that exists.
TEST_F(WorkspaceTest, ReplacesAFileChosenInTheDialog)
{
    writeProject("b.psirt", 1);
    edit(4);
    prompts.fileToSave = path("b.psirt");
    EXPECT_TRUE(workspace.saveAs());
    EXPECT_EQ(levelIn(path("b.psirt")), 4);
}

TEST_F(WorkspaceTest, KeepsWhatAnotherProgramWroteWhenCancelled)
{
    ASSERT_TRUE(workspace.open(writeProject("a.psirt", 3)));
    edit(4);
    writeProject("a.psirt", 1);
    const QByteArray theirs = bytesOf(path("a.psirt"));
    prompts.changedOnDisk = Prompts::ChangedOnDisk::Cancel;
    EXPECT_FALSE(workspace.save());
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("changed on disk ") + path("a.psirt")});
    EXPECT_TRUE(sameBytes(bytesOf(path("a.psirt")), theirs));
    EXPECT_TRUE(workspace.document().isModified());
    EXPECT_EQ(openLevel(), 4);
    EXPECT_FALSE(workspace.save()) << "asks again";
    EXPECT_EQ(prompts.asked.size(), 2);
}

TEST_F(WorkspaceTest, ReplacesWhatAnotherProgramWroteWhenToldTo)
{
    ASSERT_TRUE(workspace.open(writeProject("a.psirt", 3)));
    edit(4);
    writeProject("a.psirt", 1);
    prompts.changedOnDisk = Prompts::ChangedOnDisk::Overwrite;
    EXPECT_TRUE(workspace.save());
    EXPECT_EQ(levelIn(path("a.psirt")), 4);
    edit(5);
    EXPECT_TRUE(workspace.save());
    EXPECT_EQ(prompts.asked.size(), 1) << "what is there now is ours";
}

TEST_F(WorkspaceTest, SavesBesideWhatAnotherProgramWrote)
{
    ASSERT_TRUE(workspace.open(writeProject("a.psirt", 3)));
    edit(4);
    writeProject("a.psirt", 1);
    prompts.changedOnDisk = Prompts::ChangedOnDisk::SaveAs;
    EXPECT_FALSE(workspace.save()) << "the dialog was cancelled";
    EXPECT_TRUE(workspace.document().isModified());
    prompts.fileToSave = path("mine.psirt");
    EXPECT_TRUE(workspace.save());
    EXPECT_EQ(levelIn(path("a.psirt")), 1);
    EXPECT_EQ(levelIn(path("mine.psirt")), 4);
    EXPECT_EQ(workspace.document().displayName(), QStringLiteral("mine.psirt"));
}

TEST_F(WorkspaceTest, AsksWhereToSaveAFileThatIsGone)
{
    ASSERT_TRUE(workspace.open(writeProject("a.psirt", 3)));
    edit(4);
    ASSERT_TRUE(QFile::rename(path("a.psirt"), path("renamed.psirt")));
    prompts.missingFile = Prompts::MissingFile::Cancel;
    EXPECT_FALSE(workspace.save());
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("missing ") + path("a.psirt")});
    EXPECT_FALSE(QFileInfo::exists(path("a.psirt")));
    EXPECT_TRUE(workspace.document().isModified());

    prompts.missingFile = Prompts::MissingFile::SaveAs;
    prompts.fileToSave = path("renamed.psirt");
    EXPECT_TRUE(workspace.save());
    EXPECT_FALSE(QFileInfo::exists(path("a.psirt")));
    EXPECT_EQ(levelIn(path("renamed.psirt")), 4);

    edit(5);
    ASSERT_TRUE(QFile::remove(path("renamed.psirt")));
    prompts.missingFile = Prompts::MissingFile::SaveHere;
    EXPECT_TRUE(workspace.save());
    EXPECT_EQ(levelIn(path("renamed.psirt")), 5);
}

TEST_F(WorkspaceTest, TellsWhenTheFolderIsGone)
{
    const QString gone = path("gone");
    ASSERT_TRUE(QDir().mkpath(gone));
    ASSERT_TRUE(workspace.open(writeProject("gone/a.psirt", 3)));
    edit(4);
    ASSERT_TRUE(QDir(gone).removeRecursively());
    EXPECT_FALSE(workspace.save());
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors.front().code, ErrorCode::NotFound);
    EXPECT_TRUE(workspace.document().isModified());
    EXPECT_EQ(openLevel(), 4);
}

/// What was picked before there was a file. A second place is a copy, beside which the evidence need not lie.
TEST_F(WorkspaceTest, WritesEvidenceRelativeToTheFirstFile)
{
    const QStringList picked = {path("docs/x.pdf"), QStringLiteral("/elsewhere/y.pdf"), QStringLiteral("by word of mouth")};
    const QStringList relative = {QStringLiteral("docs/x.pdf"), picked[1], picked[2]};
    const auto evidence = [](const Assessment &assessment) { return assessment.entry(framework("1.1")).evidence; };
    workspace.document().setEvidence(framework("1.1"), picked);
    prompts.fileToSave = path("no-such-folder/a.psirt");
    EXPECT_FALSE(workspace.save());
    EXPECT_EQ(evidence(workspace.document().assessment()), picked) << "there is no file to be relative to";
    EXPECT_FALSE(workspace.document().undoStack().canRedo());

    prompts.fileToSave = path("a.psirt");
    EXPECT_TRUE(workspace.save());
    EXPECT_FALSE(workspace.document().isModified());
    EXPECT_EQ(evidence(workspace.document().assessment()), relative);
    const auto saved = readProjectFile(path("a.psirt"), catalogue());
    ASSERT_TRUE(saved);
    EXPECT_EQ(evidence(saved.value().assessment), relative);

    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("copies")));
    prompts.fileToSave = path("copies/a.psirt");
    EXPECT_TRUE(workspace.saveAs());
    EXPECT_EQ(evidence(workspace.document().assessment()), relative);
    workspace.document().undoStack().undo();
    EXPECT_EQ(evidence(workspace.document().assessment()), picked);
}

TEST_F(WorkspaceTest, SavesElsewhereWhereSavingFailed)
{
    edit(4);
    prompts.fileToSave = path("no-such-folder/a.psirt");
    prompts.savesElsewhere = true;
    EXPECT_FALSE(workspace.saveAs());
    EXPECT_EQ(prompts.errors.size(), 2U) << "the second place failed too";
    EXPECT_EQ(prompts.asked.size(), 2);
}

#ifdef Q_OS_UNIX

TEST_F(WorkspaceTest, TellsWhenAFolderMayNotBeWritten)
{
    ASSERT_TRUE(QDir().mkpath(path("locked")));
    const QString file = writeProject("locked/a.psirt", 3);
    const QByteArray before = bytesOf(file);
    ASSERT_TRUE(workspace.open(file));
    edit(4);
    allow(folder.path(), 0755);
    allow(path("locked"), 0555);
    allow(file, 0444);
    {
        const WithoutRootRights rights;
        EXPECT_FALSE(workspace.save());
        prompts.fileToSave = path("locked/new.psirt");
        EXPECT_FALSE(workspace.saveAs());
    }
    allow(path("locked"), 0755);
    ASSERT_EQ(prompts.errors.size(), 2U);
    EXPECT_EQ(prompts.errors[0].code, ErrorCode::NoPermission);
    EXPECT_EQ(prompts.errors[0].subject, file);
    EXPECT_EQ(prompts.errors[1], (Error{ErrorCode::FolderNotWritable, path("locked/new.psirt"), path("locked"), {}}));
    EXPECT_TRUE(sameBytes(bytesOf(file), before));
    EXPECT_EQ(QDir(path("locked")).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.psirt")});
    EXPECT_TRUE(workspace.document().isModified());
    EXPECT_EQ(workspace.document().file()->path, file);
    EXPECT_EQ(settings.recentFiles(), QStringList{file});
}

#endif

/// An assessment that stands on another may bear its title; the other one's file is left alone.
TEST_F(WorkspaceTest, SuggestsNoFileThatIsThereForANewAssessment)
{
    ASSERT_TRUE(workspace.open(writeProject("2026.psirt", 3)));
    Properties properties = workspace.newProperties();
    properties.title = QStringLiteral("2026");
    const auto suggested = [&] {
        Assessment assessment = emptyAssessment();
        assessment.setProperties(properties);
        workspace.startWith(sharedSheet(), assessment);
        EXPECT_TRUE(workspace.document().isModified());
        EXPECT_FALSE(workspace.saveAs());
        return prompts.asked.takeLast();
    };
    EXPECT_EQ(suggested(), QStringLiteral("save ") + path("2026 (2).psirt"));
    writeProject("2026 (2).psirt", 3);
    EXPECT_EQ(suggested(), QStringLiteral("save ") + path("2026 (3).psirt"));
    properties.title = QStringLiteral("2027 1.5");
    EXPECT_EQ(suggested(), QStringLiteral("save ") + path("2027 1.5.psirt"));
    EXPECT_EQ(levelIn(path("2026.psirt")), 3);
    writeProject("100 %1 %2.psirt", 3);
    properties.title = QStringLiteral("100 %1 %2");
    EXPECT_EQ(suggested(), QStringLiteral("save ") + path("100 %1 %2 (2).psirt"));
}

}  // namespace psirt::test
