// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/workspace.h"
#include "tests/app/document/workspacetest.h"

#include <QDir>

namespace psirt::test {

namespace {

class AutosaveTest : public WorkspaceTest {
protected:
    AutosaveTest() { autosave = std::make_unique<Autosave>(workspace, copies()); }

    [[nodiscard]] QString copies() const { return folder.filePath(QStringLiteral("copies")); }
    [[nodiscard]] QStringList kept() const { return QDir(copies()).entryList({QStringLiteral("*.psirt")}, QDir::Files); }

    /// What is left when the program dies: its files, without its lock.
    void die()
    {
        const QString aside = folder.filePath(QStringLiteral("aside"));
        QDir().mkpath(aside);
        const QStringList files =
            QDir(copies()).entryList({QStringLiteral("*.psirt"), QStringLiteral("*.source")}, QDir::Files);
        for (const QString &file : files)
            QFile::copy(QDir(copies()).filePath(file), QDir(aside).filePath(file));
        autosave.reset();
        for (const QString &file : files)
            QFile::copy(QDir(aside).filePath(file), QDir(copies()).filePath(file));
    }

    std::unique_ptr<Autosave> autosave;
};

}  // namespace

TEST_F(AutosaveTest, KeepsACopyWhileThereIsUnsavedWork)
{
    autosave->saveNow();
    EXPECT_TRUE(kept().isEmpty());
    edit(4);
    autosave->saveNow();
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(levelIn(QDir(copies()).filePath(kept().first())), 4);
    edit(2);
    autosave->saveNow();
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(levelIn(QDir(copies()).filePath(kept().first())), 2);
    EXPECT_TRUE(abandonedCopies(copies()).empty());  // its program runs
}

TEST_F(AutosaveTest, DropsTheCopyWhenTheWorkIsSavedOrDropped)
{
    edit(4);
    autosave->saveNow();
    prompts.fileToSave = path("a.psirt");
    ASSERT_TRUE(workspace.save());
    EXPECT_TRUE(kept().isEmpty());
    edit(3);
    autosave->saveNow();
    EXPECT_EQ(kept().size(), 1);
    prompts.unsaved = Prompts::Unsaved::Discard;
    ASSERT_TRUE(workspace.open(writeProject("b.psirt", 1)));
    EXPECT_TRUE(kept().isEmpty());
    edit(3);
    autosave->saveNow();
    autosave.reset();  // the program ends in order
    EXPECT_TRUE(QDir(copies()).isEmpty());
}

TEST_F(AutosaveTest, BringsBackWorkThatWasNeverSaved)
{
    edit(4);
    autosave->saveNow();
    die();
    workspace.startNew({});
    autosave = std::make_unique<Autosave>(workspace, copies());
    prompts.recovered = Prompts::Recovered::Open;
    EXPECT_TRUE(workspace.offerRecovery(copies()));
    EXPECT_EQ(prompts.asked, QStringList(QStringLiteral("recovered Untitled")));
    EXPECT_EQ(openLevel(), 4);
    EXPECT_TRUE(workspace.document().isModified());
    EXPECT_FALSE(workspace.document().file());
    EXPECT_EQ(kept().size(), 1);  // the new program's own; the old one is gone
    EXPECT_TRUE(abandonedCopies(copies()).empty());
}

TEST_F(AutosaveTest, GoesOnWithTheFileThatItCameFrom)
{
    const QString file = writeProject("日本 1.psirt", 1);
    ASSERT_TRUE(workspace.open(file));
    edit(4);
    autosave->saveNow();
    die();
    EXPECT_EQ(levelIn(file), 1);
    workspace.startNew({});
    prompts.recovered = Prompts::Recovered::Open;
    ASSERT_TRUE(workspace.offerRecovery(copies()));
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
    autosave->saveNow();
    die();
    writeProject("a.psirt", 2);
    workspace.startNew({});
    prompts.recovered = Prompts::Recovered::Open;
    ASSERT_TRUE(workspace.offerRecovery(copies()));
    prompts.changedOnDisk = Prompts::ChangedOnDisk::Cancel;
    EXPECT_FALSE(workspace.save());
    EXPECT_EQ(levelIn(file), 2);
}

TEST_F(AutosaveTest, DiscardsOrPutsOffAsToldTo)
{
    edit(4);
    autosave->saveNow();
    die();
    workspace.startNew({});
    prompts.recovered = Prompts::Recovered::Later;
    EXPECT_FALSE(workspace.offerRecovery(copies()));
    EXPECT_EQ(abandonedCopies(copies()).size(), 1U);
    prompts.recovered = Prompts::Recovered::Discard;
    EXPECT_FALSE(workspace.offerRecovery(copies()));
    EXPECT_TRUE(abandonedCopies(copies()).empty());
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(AutosaveTest, KeepsADamagedCopyAndSaysSo)
{
    QDir().mkpath(copies());
    put(QDir(copies()).filePath(QStringLiteral("x.psirt")), "{");
    prompts.recovered = Prompts::Recovered::Open;
    EXPECT_FALSE(workspace.offerRecovery(copies()));
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors[0].code, ErrorCode::NotJson);
    EXPECT_EQ(kept(), QStringList(QStringLiteral("x.psirt")));
}

}  // namespace psirt::test
