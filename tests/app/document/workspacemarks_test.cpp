// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/autosave.h"
#include "core/storage/openmark.h"
#include "tests/app/document/workspacetest.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include "tests/support/withoutrootrights.h"
#endif

namespace psirt::test {

namespace {

class MarkedWorkspace : public WorkspaceTest {
protected:
    MarkedWorkspace() { workspace.markOpenFiles(Opener::thisProgram()); }

    [[nodiscard]] QStringList marks() const
    {
        return QDir(folder.path()).entryList({QStringLiteral(".~lock.*")}, QDir::Files | QDir::Hidden);
    }
    /// A colleague on another computer has the file open.
    [[nodiscard]] static std::unique_ptr<HeldMark> colleagueAt(const QString &file)
    {
        return HeldMark::hold(file,
                              {QStringLiteral("desk-7"), QStringLiteral("00ff"), QStringLiteral("sato"),
                               QStringLiteral("Sato"), 4711, QStringLiteral("boot space 1")},
                              QDateTime(QDate(2026, 4, 1), QTime(9, 0)));
    }
};

const QStringList markOfA{QStringLiteral(".~lock.a.psirt#")};
const QStringList markOfB{QStringLiteral(".~lock.b.psirt#")};

}  // namespace

TEST_F(MarkedWorkspace, MarksTheFileThatIsOpen)
{
    ASSERT_TRUE(workspace.open(writeProject("a.psirt", 3)));
    EXPECT_EQ(marks(), markOfA);
    ASSERT_TRUE(workspace.open(path("a.psirt"))) << "nobody else has it";
    edit(4);
    ASSERT_TRUE(workspace.save());
    EXPECT_EQ(marks(), markOfA);
    prompts.fileToSave = path("b.psirt");
    ASSERT_TRUE(workspace.saveAs());
    EXPECT_EQ(marks(), markOfB) << "Save As moves it";
    ASSERT_TRUE(workspace.open(path("a.psirt")));
    EXPECT_EQ(marks(), markOfA);
    ASSERT_TRUE(createNew());
    EXPECT_TRUE(marks().isEmpty());
}

TEST_F(MarkedWorkspace, LeavesNoMarkBehind)
{
    {
        Workspace other(catalogue(), clock, settings);
        other.setPrompts(&prompts);
        other.markOpenFiles(Opener::thisProgram());
        ASSERT_TRUE(other.open(writeProject("a.psirt", 3)));
        EXPECT_EQ(marks(), markOfA);
        prompts.openedElsewhere = Prompts::OpenedElsewhere::Cancel;
        EXPECT_FALSE(workspace.open(path("a.psirt")));
        EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("own ") + path("a.psirt")});
    }
    EXPECT_TRUE(marks().isEmpty());
}

TEST_F(MarkedWorkspace, OpensWhatSomebodyHasOpenForReadingOnly)
{
    const QString file = writeProject("a.psirt", 3);
    const auto theirs = colleagueAt(file);
    prompts.openedElsewhere = Prompts::OpenedElsewhere::ReadOnly;
    ASSERT_TRUE(workspace.open(file));
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("opened by Sato: ") + file});
    EXPECT_TRUE(workspace.isReadOnly());
    EXPECT_FALSE(workspace.document().isModified());
    edit(5);
    prompts.asked.clear();
    EXPECT_FALSE(workspace.save()) << "the dialog was cancelled";
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("save ") + path("a (2).psirt")});
    prompts.fileToSave = path("b.psirt");
    ASSERT_TRUE(workspace.save());
    EXPECT_EQ(levelIn(file), 3);
    EXPECT_EQ(levelIn(path("b.psirt")), 5);
    EXPECT_FALSE(workspace.isReadOnly());
    EXPECT_EQ(marks(), markOfA + markOfB) << "theirs and ours";
}

/// The file dialog asks before a file is replaced, but does not know who has it open.
TEST_F(MarkedWorkspace, AsksBeforeItReplacesWhatSomebodyHasOpen)
{
    const QString file = writeProject("a.psirt", 3);
    const auto theirs = colleagueAt(file);
    edit(5);
    prompts.fileToSave = file;
    prompts.replacesOpened = false;
    prompts.fileAfterwards = path("b.psirt");
    EXPECT_TRUE(workspace.save());
    EXPECT_EQ(prompts.asked.size(), 3);
    EXPECT_EQ(prompts.asked.mid(1),
              (QStringList{QStringLiteral("replace what Sato has open: ") + file, QStringLiteral("save ") + file}));
    EXPECT_EQ(levelIn(file), 3);
    EXPECT_EQ(levelIn(path("b.psirt")), 5);
    prompts.fileToSave = file;
    prompts.replacesOpened = true;
    EXPECT_TRUE(workspace.saveAs());
    EXPECT_EQ(levelIn(file), 5);
}

TEST_F(MarkedWorkspace, OpensWhatSomebodyHasOpenAllTheSame)
{
    const QString file = writeProject("a.psirt", 3);
    auto theirs = colleagueAt(file);
    prompts.openedElsewhere = Prompts::OpenedElsewhere::Open;
    ASSERT_TRUE(workspace.open(file));
    EXPECT_FALSE(workspace.isReadOnly());
    theirs.reset();
    EXPECT_EQ(marks(), markOfA) << "it is ours now";
    edit(5);
    EXPECT_TRUE(workspace.save());
    EXPECT_EQ(levelIn(file), 5);
}

TEST_F(MarkedWorkspace, StaysWhereItIsWhenOpeningIsCancelled)
{
    ASSERT_TRUE(workspace.open(writeProject("b.psirt", 1)));
    edit(2);
    const QString file = writeProject("a.psirt", 3);
    const auto theirs = colleagueAt(file);
    prompts.openedElsewhere = Prompts::OpenedElsewhere::Cancel;
    EXPECT_FALSE(workspace.open(file));
    EXPECT_EQ(prompts.asked.size(), 1) << "what is unsaved is not asked about";
    EXPECT_EQ(openLevel(), 2);
    EXPECT_EQ(marks(), markOfA + markOfB);
}

/// Work that was recovered goes back to a file that somebody has open by now: it is not saved over theirs.
TEST_F(MarkedWorkspace, RecoversForReadingOnlyWhatSomebodyHasOpen)
{
    const QString file = writeProject("a.psirt", 3);
    Assessment unsaved = emptyAssessment();
    rate(unsaved, "1.1", 5);
    const QString copies = folder.filePath(QStringLiteral("copies"));
    {
        RecoverySlot slot(copies);
        ASSERT_TRUE(slot.write(unsaved, {file, *fingerprintOfFile(file)}));
    }
    const auto theirs = colleagueAt(file);
    prompts.recovered = Prompts::Recovered::Open;
    Autosave autosave(workspace, copies);
    ASSERT_TRUE(autosave.offerCopies(prompts));
    EXPECT_EQ(openLevel(), 5);
    EXPECT_TRUE(workspace.isReadOnly());
}

#ifdef Q_OS_UNIX

TEST_F(MarkedWorkspace, SavesInPlaceWhereItsFolderIsLocked)
{
    const QString copies = folder.filePath(QStringLiteral("copies"));
    ASSERT_TRUE(QDir().mkpath(path("locked")) && QDir().mkpath(copies));
    const QString file = writeProject("locked/a.psirt", 3);
    workspace.setCopyFolder(copies);
    const QSignalSpy told(&workspace, &Workspace::savedInPlace);
    allow(folder.path(), 0755);
    allow(copies, 0777);
    allow(file, 0666);
    allow(path("locked"), 0555);
    {
        const WithoutRootRights rights;
        EXPECT_TRUE(workspace.open(file));
        edit(4);
        EXPECT_TRUE(workspace.save());
    }
    allow(path("locked"), 0755);
    EXPECT_TRUE(prompts.errors.empty()) << "that no mark can be set harms nobody";
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(levelIn(file), 4);
    EXPECT_FALSE(workspace.document().isModified());
    EXPECT_EQ(QDir(path("locked")).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.psirt")});
    EXPECT_TRUE(QDir(copies).isEmpty());
}

#endif

}  // namespace psirt::test
