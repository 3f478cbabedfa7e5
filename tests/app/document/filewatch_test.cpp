// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/filewatch.h"
#include "tests/app/document/workspacetest.h"
#include "tests/support/looking.h"

namespace psirt::test {

namespace {

/// Writes down what a look at "a.psirt", which is open, says.
class FileWatchTest : public WorkspaceTest {
protected:
    FileWatchTest()
    {
        QObject::connect(&watch, &FileWatch::changed, &watch, [this](const std::shared_ptr<const LoadedProject> &onDisk) {
            said.append(QStringLiteral("changed"));
            seen = onDisk;
        });
        QObject::connect(&watch, &FileWatch::missing, &watch, [this] { said.append(QStringLiteral("missing")); });
        QObject::connect(&watch, &FileWatch::unchanged, &watch, [this] { said.append(QStringLiteral("unchanged")); });
        EXPECT_TRUE(workspace.open(writeProject("a.psirt", 3)));
    }

    [[nodiscard]] QString look()
    {
        said.clear();
        lookOnce(watch);
        return said.join(QLatin1Char(' '));
    }
    [[nodiscard]] int seenLevel() const
    {
        return seen ? seen->assessment.entry(framework("1.1")).rating.level().value().number() : -1;
    }
    void setTime(const QDateTime &time)
    {
        QFile file(path("a.psirt"));
        EXPECT_TRUE(file.open(QIODevice::ReadWrite));
        EXPECT_TRUE(file.setFileTime(time, QFileDevice::FileModificationTime));
    }

    FileWatch watch{workspace};
    QStringList said;
    std::shared_ptr<const LoadedProject> seen;
};

const QString changed = QStringLiteral("changed");
const QString unchanged = QStringLiteral("unchanged");
const QString missing = QStringLiteral("missing");

}  // namespace

TEST_F(FileWatchTest, SeesWhatAnotherProgramWrote)
{
    EXPECT_EQ(look(), unchanged);
    writeProject("a.psirt", 4);
    EXPECT_EQ(look(), changed);
    EXPECT_EQ(seenLevel(), 4);
    const auto before = seen;
    EXPECT_EQ(look(), changed) << "as long as it is so";
    EXPECT_EQ(seen, before) << "read, and not parsed again";
    writeProject("a.psirt", 5);
    EXPECT_EQ(look(), changed);
    EXPECT_EQ(seenLevel(), 5);
    writeProject("a.psirt", 3);
    EXPECT_EQ(look(), unchanged) << "it holds again what was read";
}

TEST_F(FileWatchTest, GoesByTheContentAndNotByTheTime)
{
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(12, 0));
    setTime(longAgo);
    EXPECT_EQ(look(), unchanged);
    EXPECT_EQ(look(), unchanged);
    const QDateTime now = QDateTime::currentDateTime();
    setTime(now);
    EXPECT_EQ(look(), unchanged);
    writeProject("a.psirt", 4);  // as long as before, and as old: within what a file system can tell
    setTime(now);
    EXPECT_EQ(look(), changed);
}

TEST_F(FileWatchTest, KnowsWhatWasSavedHere)
{
    edit(5);
    ASSERT_TRUE(workspace.save());
    EXPECT_EQ(look(), unchanged);
    writeProject("a.psirt", 1);
    prompts.changedOnDisk = Prompts::ChangedOnDisk::Overwrite;
    edit(2);
    ASSERT_TRUE(workspace.save());
    EXPECT_EQ(look(), unchanged);
}

TEST_F(FileWatchTest, WaitsForTheWholeOfIt)
{
    const QByteArray whole = bytesOf(writeProject("b.psirt", 4));
    put(path("a.psirt"), whole.left(whole.size() / 2));
    EXPECT_EQ(look(), QString());
    put(path("a.psirt"), {});
    EXPECT_EQ(look(), QString());
    put(path("a.psirt"), whole);
    EXPECT_EQ(look(), changed);
    EXPECT_EQ(seenLevel(), 4);
}

/// Programs that save by deleting and renaming leave a gap.
TEST_F(FileWatchTest, TellsThatTheFileIsGoneWhenItStaysSo)
{
    ASSERT_TRUE(QFile::rename(path("a.psirt"), path("b.psirt")));
    EXPECT_EQ(look(), QString());
    EXPECT_EQ(look(), missing);
    EXPECT_EQ(look(), missing);
    ASSERT_TRUE(QFile::rename(path("b.psirt"), path("a.psirt")));
    EXPECT_EQ(look(), unchanged);
    ASSERT_TRUE(QFile::remove(path("a.psirt")));
    EXPECT_EQ(look(), QString());
}

TEST_F(FileWatchTest, SaysNothingOfAFileThatIsOpenNoMore)
{
    writeProject("a.psirt", 4);
    const QString other = writeProject("b.psirt", 1);
    QEventLoop loop;
    QObject::connect(&watch, &FileWatch::looked, &loop, &QEventLoop::quit);
    watch.look();
    ASSERT_TRUE(workspace.open(other));
    loop.exec();
    EXPECT_TRUE(said.isEmpty());
    EXPECT_EQ(look(), unchanged);
}

TEST_F(FileWatchTest, ReloadsWhatIsThere)
{
    edit(5);
    writeProject("a.psirt", 4);
    EXPECT_EQ(look(), changed);
    workspace.reload(*seen);
    EXPECT_EQ(openLevel(), 4);
    EXPECT_FALSE(workspace.document().isModified());
    EXPECT_EQ(workspace.document().undoStack().count(), 0);
    EXPECT_EQ(workspace.document().path(), path("a.psirt"));
    EXPECT_EQ(look(), unchanged);
}

TEST_F(FileWatchTest, KeepsWhatIsOpen)
{
    edit(5);
    writeProject("a.psirt", 4);
    EXPECT_EQ(look(), changed);
    workspace.keepOwn(seen->fingerprint);
    EXPECT_EQ(look(), unchanged);
    workspace.document().undoStack().undo();
    EXPECT_TRUE(workspace.document().isModified()) << "no step leads back to what the file holds";
    EXPECT_TRUE(workspace.save());
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_EQ(levelIn(path("a.psirt")), 3);
}

}  // namespace psirt::test
