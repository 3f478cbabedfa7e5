// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/document/workspacetest.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace psirt::test {

namespace {

/// A workspace over a drive that writes when the test lets it.
class SlowDrive : public WorkspaceTest {
protected:
    SlowDrive()
    {
        EXPECT_TRUE(workspace.open(writeProject("a.psirt", 1)));
        workspace.saveInBackground();
        workspace.setWriter([this](const SaveOrder &order) -> Result<SavedProject> {
            drive.acquire();
            ++written;
            wasElsewhere = QThread::currentThread() != workspace.thread();
            if (isFull.exchange(false))
                return Error{ErrorCode::DiskFull, order.path, {}, {}};
            return saveProject(order);
        });
    }
    ~SlowDrive() override { drive.release(9); }

    /// Lets the drive write once, from within the event loop that waits for it.
    void writeSoon()
    {
        QTimer::singleShot(0, &workspace, [this] { drive.release(); });
    }

    QSemaphore drive;
    std::atomic<int> written = 0;
    std::atomic<bool> wasElsewhere = false;
    std::atomic<bool> isFull = false;
};

}  // namespace

TEST_F(SlowDrive, IsWrittenToInAThreadOfItsOwn)
{
    edit(3);
    workspace.startSaving();
    EXPECT_TRUE(workspace.isSaving());
    EXPECT_TRUE(workspace.document().isModified()) << "not before it is on the disk";
    EXPECT_EQ(levelIn(path("a.psirt")), 1);
    writeSoon();
    EXPECT_TRUE(workspace.finishSaving());
    EXPECT_TRUE(wasElsewhere);
    EXPECT_FALSE(workspace.isSaving());
    EXPECT_FALSE(workspace.document().isModified());
    EXPECT_EQ(levelIn(path("a.psirt")), 3);
}

TEST_F(SlowDrive, LeavesUnsavedWhatWasChangedMeanwhile)
{
    edit(3);
    workspace.startSaving();
    edit(4);
    drive.release();
    EXPECT_TRUE(workspace.finishSaving());
    EXPECT_EQ(levelIn(path("a.psirt")), 3);
    EXPECT_EQ(openLevel(), 4);
    EXPECT_TRUE(workspace.document().isModified());
    drive.release();
    EXPECT_TRUE(workspace.save()) << "nobody else wrote to it, so nothing is asked";
    EXPECT_EQ(levelIn(path("a.psirt")), 4);
    EXPECT_FALSE(workspace.document().isModified());
}

TEST_F(SlowDrive, CountsAsSavedWhatWasChangedBack)
{
    edit(3);
    workspace.startSaving();
    edit(4);
    workspace.document().undoStack().undo();
    drive.release();
    EXPECT_TRUE(workspace.finishSaving());
    EXPECT_FALSE(workspace.document().isModified());
    workspace.document().undoStack().undo();
    edit(5);  // as many steps as were saved, but others
    workspace.startSaving();
    workspace.document().undoStack().undo();
    edit(2);
    drive.release();
    EXPECT_TRUE(workspace.finishSaving());
    EXPECT_TRUE(workspace.document().isModified());
    EXPECT_EQ(levelIn(path("a.psirt")), 5);
}

/// A note grows in one step of undo while it is typed; the part that was typed after the save began is not in the file.
TEST_F(SlowDrive, IsNotTakenInByOneStepOfTyping)
{
    workspace.document().setNote(framework("1.1"), QStringLiteral("a"));
    workspace.startSaving();
    workspace.document().setNote(framework("1.1"), QStringLiteral("ab"));
    drive.release();
    EXPECT_TRUE(workspace.finishSaving());
    EXPECT_TRUE(workspace.document().isModified());
}

TEST_F(SlowDrive, IsWaitedForBeforeTheDocumentGoes)
{
    edit(3);
    workspace.startSaving();
    writeSoon();
    EXPECT_TRUE(workspace.mayClose()) << "and nothing is asked";
    EXPECT_EQ(levelIn(path("a.psirt")), 3);

    edit(4);
    workspace.startSaving();
    const QString other = writeProject("b.psirt", 5);
    writeSoon();
    EXPECT_TRUE(workspace.open(other));
    EXPECT_EQ(levelIn(path("a.psirt")), 4);
    EXPECT_EQ(openLevel(), 5);
    EXPECT_FALSE(workspace.document().isModified());
    EXPECT_TRUE(prompts.asked.isEmpty());
}

TEST_F(SlowDrive, TellsOfWhatFails)
{
    edit(3);
    isFull = true;
    workspace.startSaving();
    EXPECT_TRUE(prompts.errors.empty());
    drive.release();
    EXPECT_FALSE(workspace.finishSaving());
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors.front().code, ErrorCode::DiskFull);
    EXPECT_TRUE(workspace.document().isModified());

    isFull = true;
    prompts.savesElsewhere = true;
    prompts.fileToSave = path("b.psirt");
    drive.release(2);
    EXPECT_TRUE(workspace.save()) << "to the other place";
    EXPECT_EQ(levelIn(path("b.psirt")), 3);
    EXPECT_EQ(workspace.document().path(), path("b.psirt"));
    EXPECT_FALSE(workspace.document().isModified());
}

TEST_F(SlowDrive, AsksWhenTheFileIsNotWhatItWas)
{
    edit(3);
    writeProject("a.psirt", 5);
    prompts.changedOnDisk = Prompts::ChangedOnDisk::Overwrite;
    drive.release(2);
    EXPECT_TRUE(workspace.save());
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("changed on disk ") + path("a.psirt")});
    EXPECT_EQ(levelIn(path("a.psirt")), 3);
    edit(4);
    ASSERT_TRUE(QFile::remove(path("a.psirt")));
    prompts.missingFile = Prompts::MissingFile::Cancel;
    drive.release();
    EXPECT_FALSE(workspace.save());
    EXPECT_FALSE(QFileInfo::exists(path("a.psirt")));
}

TEST_F(SlowDrive, SavesAgainWhatWasAskedForMeanwhile)
{
    edit(3);
    workspace.startSaving();
    edit(4);
    workspace.startSaving();
    edit(5);
    workspace.startSaving();
    drive.release(3);
    EXPECT_TRUE(workspace.finishSaving());
    EXPECT_EQ(written, 2) << "once for all that was asked for";
    EXPECT_EQ(levelIn(path("a.psirt")), 5);
    EXPECT_FALSE(workspace.document().isModified());
}

TEST_F(SlowDrive, IsWrittenToTheEndWhenTheProgramEnds)
{
    {
        Workspace ending(catalogue(), clock, settings);
        ending.setPrompts(&prompts);
        ASSERT_TRUE(ending.open(path("a.psirt")));
        ending.saveInBackground();
        ending.document().setRating(framework("1.1"), level(2));
        ending.startSaving();
    }
    EXPECT_EQ(levelIn(path("a.psirt")), 2);
}

}  // namespace psirt::test
