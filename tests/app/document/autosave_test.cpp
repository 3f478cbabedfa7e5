// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/autosave.h"
#include "tests/app/document/workspacetest.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>

namespace psirt::test {

namespace {

class AutosaveTest : public WorkspaceTest {
protected:
    AutosaveTest() { start(); }

    /// As a program does that begins; the one before ends in order.
    void start(std::chrono::milliseconds pause = std::chrono::hours(1))
    {
        autosave.reset();
        autosave = std::make_unique<Autosave>(workspace, copies(), pause);
        QObject::connect(autosave.get(), &Autosave::kept, autosave.get(), [this] { ++timesKept; });
        QObject::connect(autosave.get(), &Autosave::failed, autosave.get(),
                         [this](const Error &error) { failures.push_back(error); });
    }

    [[nodiscard]] QString copies() const { return folder.filePath(QStringLiteral("copies")); }
    [[nodiscard]] QStringList kept() const { return QDir(copies()).entryList({QStringLiteral("*.psirt")}, QDir::Files); }
    [[nodiscard]] QString onlyCopy() const { return QDir(copies()).filePath(kept().value(0)); }

    /// The program is gone without a word, and another one begins.
    void die()
    {
        autosave.reset();
        workspace.startNew({});
        start();
    }
    /// Nothing can be written there; what was is aside.
    void breakFolder()
    {
        ASSERT_TRUE(QDir().rename(copies(), copies() + QStringLiteral(" aside")));
        put(copies(), "in the way");
    }
    void mendFolder()
    {
        ASSERT_TRUE(QFile::remove(copies()));
        ASSERT_TRUE(QDir().rename(copies() + QStringLiteral(" aside"), copies()));
    }
    /// Keeps what is open, and hears how it went.
    void keepNow()
    {
        autosave->saveNow();
        QCoreApplication::sendPostedEvents(autosave.get());
    }
    bool offer(Prompts::Recovered answer)
    {
        prompts.recovered = answer;
        return autosave->offerCopies(prompts);
    }

    std::unique_ptr<Autosave> autosave;
    int timesKept = 0;
    std::vector<Error> failures;
};

}  // namespace

TEST_F(AutosaveTest, KeepsACopyWhileThereIsUnsavedWork)
{
    autosave->saveNow();
    EXPECT_TRUE(kept().isEmpty());
    edit(4);
    autosave->saveNow();
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(levelIn(onlyCopy()), 4);
    edit(2);
    autosave->saveNow();
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(levelIn(onlyCopy()), 2);
    EXPECT_TRUE(claimCopies(copies()).empty());  // its program runs
}

TEST_F(AutosaveTest, KeepsACopySoonAfterAChangeByItself)
{
    EXPECT_LT(Autosave::usualPause, std::chrono::seconds(2));
    start(std::chrono::milliseconds(0));
    QEventLoop loop;
    QObject::connect(autosave.get(), &Autosave::kept, &loop, &QEventLoop::quit);
    edit(4);
    EXPECT_TRUE(kept().isEmpty()) << "not while somebody waits";
    loop.exec();
    EXPECT_EQ(levelIn(onlyCopy()), 4);
}

TEST_F(AutosaveTest, KeepsTheNewestWhereManyAreAskedFor)
{
    start(std::chrono::milliseconds(0));
    for (int i = 0; i < 60; ++i) {
        edit(i % 5);
        QCoreApplication::processEvents();
    }
    edit(5);
    autosave->saveNow();
    EXPECT_EQ(kept().size(), 1);
    EXPECT_EQ(levelIn(onlyCopy()), 5);
}

TEST_F(AutosaveTest, DropsTheCopyWhenTheWorkIsSavedOrDropped)
{
    edit(4);
    autosave->saveNow();
    prompts.fileToSave = path("a.psirt");
    ASSERT_TRUE(workspace.save());
    autosave->saveNow();
    EXPECT_TRUE(kept().isEmpty());
    edit(3);
    autosave->saveNow();
    EXPECT_EQ(kept().size(), 1);
    prompts.unsaved = Prompts::Unsaved::Discard;
    ASSERT_TRUE(workspace.open(writeProject("b.psirt", 1)));
    autosave->saveNow();
    EXPECT_TRUE(kept().isEmpty());
    edit(3);
    autosave->saveNow();
    EXPECT_EQ(kept().size(), 1);
    autosave->giveUp();
    autosave.reset();  // the program ends in order
    EXPECT_TRUE(QDir(copies()).isEmpty());
}

TEST_F(AutosaveTest, KeepsTheWorkWhenTheProgramEndsWithoutAsking)
{
    edit(4);
    autosave.reset();
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(levelIn(onlyCopy()), 4);
    EXPECT_EQ(claimCopies(copies()).size(), 1U);
}

TEST_F(AutosaveTest, BringsBackWorkThatWasNeverSaved)
{
    edit(4);
    die();
    EXPECT_TRUE(offer(Prompts::Recovered::Open));
    EXPECT_EQ(prompts.asked, QStringList(QStringLiteral("recovered Untitled")));
    EXPECT_EQ(prompts.fileStates.back(), RecoveredWork::FileState::None);
    EXPECT_EQ(prompts.differences,
              (std::vector<ContentDifference>{{ContentPart::Rating, framework("1.1")}, {ContentPart::Date, std::nullopt}}));
    EXPECT_EQ(openLevel(), 4);
    EXPECT_TRUE(workspace.document().isModified());
    EXPECT_FALSE(workspace.document().file());
    autosave->saveNow();
    EXPECT_EQ(kept().size(), 1);  // the same one, which is the new program's now
    EXPECT_TRUE(claimCopies(copies()).empty());
}

TEST_F(AutosaveTest, KeepsTheOldCopyUntilThereIsANewOne)
{
    edit(4);
    die();
    const QString copy = onlyCopy();
    ASSERT_TRUE(offer(Prompts::Recovered::Open));
    breakFolder();
    edit(2);
    keepNow();
    EXPECT_EQ(failures.size(), 1U);
    mendFolder();
    EXPECT_EQ(levelIn(copy), 4) << "as it was";
    keepNow();
    EXPECT_EQ(levelIn(copy), 2);
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(AutosaveTest, GoesOnWithTheFileThatItCameFrom)
{
    const QString file = writeProject("日本 1.psirt", 1);
    ASSERT_TRUE(workspace.open(file));
    edit(4);
    die();
    EXPECT_EQ(levelIn(file), 1);
    ASSERT_TRUE(offer(Prompts::Recovered::Open));
    EXPECT_EQ(prompts.fileStates.back(), RecoveredWork::FileState::AsItWas);
    EXPECT_EQ(prompts.differences, (std::vector<ContentDifference>{{ContentPart::Rating, framework("1.1")}}));
    ASSERT_TRUE(workspace.document().file());
    EXPECT_EQ(workspace.document().file()->path, file);
    ASSERT_TRUE(workspace.save());
    EXPECT_EQ(levelIn(file), 4);
}

TEST_F(AutosaveTest, NoticesThatTheFileChangedSince)
{
    const QString file = writeProject("a.psirt", 1);
    ASSERT_TRUE(workspace.open(file));
    edit(4);
    die();
    writeProject("a.psirt", 2);
    ASSERT_TRUE(offer(Prompts::Recovered::Open));
    EXPECT_EQ(prompts.fileStates.back(), RecoveredWork::FileState::Changed);
    prompts.changedOnDisk = Prompts::ChangedOnDisk::Cancel;
    EXPECT_FALSE(workspace.save());
    EXPECT_EQ(levelIn(file), 2);
}

TEST_F(AutosaveTest, TellsWhatBecameOfTheFile)
{
    ASSERT_TRUE(workspace.open(writeProject("a.psirt", 1)));
    edit(4);
    die();
    put(path("a.psirt"), "{");
    EXPECT_FALSE(offer(Prompts::Recovered::Later));
    ASSERT_TRUE(QFile::remove(path("a.psirt")));
    EXPECT_FALSE(offer(Prompts::Recovered::Later));
    EXPECT_EQ(prompts.fileStates, (std::vector{RecoveredWork::FileState::Unreadable, RecoveredWork::FileState::Gone}));
    EXPECT_EQ(openLevel(), std::nullopt);
    EXPECT_FALSE(QFile::exists(path("a.psirt")));
}

TEST_F(AutosaveTest, AsksOneStartOnlyAboutACopy)
{
    edit(4);
    die();
    const std::vector<RecoveryCopy> other = claimCopies(copies());  // the other start is asking
    ASSERT_EQ(other.size(), 1U);
    EXPECT_FALSE(offer(Prompts::Recovered::Open));
    EXPECT_TRUE(prompts.asked.isEmpty());
}

TEST_F(AutosaveTest, SaysOnWhichComputerTheWorkWasDone)
{
    edit(4);
    die();
    put(onlyCopy() + QStringLiteral(".source"), "\n\nlaptop\n");
    EXPECT_FALSE(offer(Prompts::Recovered::Later));
    EXPECT_EQ(prompts.hosts, QStringList(QStringLiteral("laptop")));
}

TEST_F(AutosaveTest, DiscardsOrPutsOffAsToldTo)
{
    edit(4);
    die();
    EXPECT_FALSE(offer(Prompts::Recovered::Later));
    EXPECT_EQ(kept().size(), 1);
    EXPECT_FALSE(offer(Prompts::Recovered::Discard));
    EXPECT_TRUE(claimCopies(copies()).empty());
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(AutosaveTest, PutsOffACopyWhoseReadingWasStopped)
{
    edit(4);
    die();
    const QString copy = onlyCopy();
    prompts.stopsWaiting = true;
    EXPECT_FALSE(autosave->offerCopies(prompts));
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_FALSE(workspace.document().isModified());
    EXPECT_TRUE(QFile::exists(copy));
    prompts.stopsWaiting = false;
    EXPECT_TRUE(offer(Prompts::Recovered::Open)) << "the next time";
    EXPECT_EQ(openLevel(), 4);
}

TEST_F(AutosaveTest, DoesNotPutACopyInThePlaceOfWorkThatIsOpen)
{
    edit(4);
    die();
    edit(3);
    prompts.unsaved = Prompts::Unsaved::Cancel;
    EXPECT_FALSE(offer(Prompts::Recovered::Open));
    EXPECT_EQ(openLevel(), 3);
    autosave->saveNow();
    EXPECT_EQ(kept().size(), 2);
    EXPECT_EQ(claimCopies(copies()).size(), 1U);
}

TEST_F(AutosaveTest, KeepsADamagedCopy)
{
    put(QDir(copies()).filePath(QStringLiteral("x.psirt")), "{");
    EXPECT_FALSE(offer(Prompts::Recovered::Open));
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(kept(), QStringList(QStringLiteral("x.psirt")));
}

TEST_F(AutosaveTest, TellsOnceThatNothingCanBeKept)
{
    breakFolder();
    edit(4);
    keepNow();
    edit(3);
    keepNow();
    ASSERT_EQ(failures.size(), 1U);
    EXPECT_EQ(failures[0].code, ErrorCode::NotFound);
    EXPECT_EQ(openLevel(), 3) << "nothing else happens";
    mendFolder();
    keepNow();
    EXPECT_EQ(timesKept, 1);
    EXPECT_EQ(levelIn(onlyCopy()), 3);
    breakFolder();
    edit(2);
    keepNow();
    EXPECT_EQ(failures.size(), 2U) << "it had worked in between";
    mendFolder();
}

}  // namespace psirt::test
