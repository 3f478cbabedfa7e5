// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/versions.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace psirt::test {

namespace {

class Versions : public testing::Test {
protected:
    Versions()
    {
        put(path("a.psirt"), "now");
        put(path("b.psirt"), "now");
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    [[nodiscard]] static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString folder() const { return path("versions"); }
    [[nodiscard]] static QDateTime minute(int number) { return QDateTime(QDate(2026, 11, 27), QTime(12, number, 0, 250)); }

    /// Keeps what was saved a minute before.
    [[nodiscard]] Outcome keep(const char *file, const QByteArray &bytes, int when, int number = VersionStore::usualNumber)
    {
        return m_store.keep(path(file), {bytes, minute(when - 1)}, minute(when), number);
    }
    /// The contents of the versions, the latest first: "c b a".
    [[nodiscard]] QByteArray kept(const char *file) const
    {
        QByteArrayList contents;
        for (const FileVersion &version : m_store.versionsOf(path(file)))
            contents.append(content(version.path));
        return contents.join(' ');
    }
    [[nodiscard]] QStringList files() const
    {
        QStringList paths;
        QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
        return paths;
    }

    const QTemporaryDir m_folder;
    VersionStore m_store{folder(), 1000};
};

}  // namespace

TEST_F(Versions, KeepsTheLastStatesOfEachFile)
{
    EXPECT_EQ(kept("a.psirt"), "");
    ASSERT_TRUE(keep("a.psirt", "one", 1));
    ASSERT_TRUE(keep("b.psirt", "other", 2));
    ASSERT_TRUE(keep("a.psirt", "two", 3));
    EXPECT_EQ(kept("a.psirt"), "two one");
    EXPECT_EQ(kept("b.psirt"), "other");
    const std::vector<FileVersion> versions = m_store.versionsOf(path("a.psirt"));
    EXPECT_EQ(versions[0].saved, minute(2));
    EXPECT_EQ(versions[0].kept, minute(3));
    EXPECT_EQ(versions[1].saved, minute(0));
    EXPECT_EQ(content(path("a.psirt")), "now");
}

TEST_F(Versions, KeepsSoManyAsAreWished)
{
    for (int i = 1; i <= 8; ++i)
        ASSERT_TRUE(keep("a.psirt", QByteArray::number(i), i));
    EXPECT_EQ(kept("a.psirt"), "8 7 6 5 4");
    ASSERT_TRUE(keep("a.psirt", "9", 9, 2));
    EXPECT_EQ(kept("a.psirt"), "9 8");
    ASSERT_TRUE(keep("a.psirt", "10", 10, 0));
    EXPECT_EQ(kept("a.psirt"), "") << "turned off: none";
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(Versions, KeepsTheSameStateOnce)
{
    ASSERT_TRUE(keep("a.psirt", "one", 1));
    ASSERT_TRUE(keep("a.psirt", "one", 2));
    EXPECT_EQ(kept("a.psirt"), "one");
    ASSERT_TRUE(keep("a.psirt", "two", 3));
    ASSERT_TRUE(keep("a.psirt", "one", 4));
    EXPECT_EQ(kept("a.psirt"), "one two one") << "it was so again";
}

TEST_F(Versions, RemovesTheOldestOfAllWhereTheyGrowTooLarge)
{
    // 1,000 bytes are kept in all.
    ASSERT_TRUE(keep("a.psirt", QByteArray(400, 'a'), 1));
    ASSERT_TRUE(keep("b.psirt", QByteArray(400, 'b'), 2));
    ASSERT_TRUE(keep("b.psirt", QByteArray(200, 'c'), 3));
    EXPECT_EQ(m_store.versionsOf(path("a.psirt")).size(), 1U) << "1,000 fit";
    ASSERT_TRUE(keep("b.psirt", QByteArray(1, 'd'), 4));
    EXPECT_TRUE(m_store.versionsOf(path("a.psirt")).empty());
    EXPECT_EQ(m_store.versionsOf(path("b.psirt")).size(), 3U);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1) << "an empty folder goes too";
}

TEST_F(Versions, DoesNotTakeTheLatestForTheOldestWhenTheClockWasPutBack)
{
    ASSERT_TRUE(keep("a.psirt", "one", 10, 1));
    ASSERT_TRUE(keep("a.psirt", "two", 5, 1));
    EXPECT_EQ(kept("a.psirt"), "two");
}

TEST_F(Versions, KnowsAFileByWhereItIs)
{
    ASSERT_TRUE(keep("a.psirt", "one", 1));
    ASSERT_TRUE(QFile::link(path("a.psirt"), path("link.psirt")));
    EXPECT_EQ(kept("link.psirt"), "one");
    ASSERT_TRUE(QFile::rename(path("a.psirt"), path("moved.psirt")));
    EXPECT_EQ(kept("moved.psirt"), "");
}

TEST_F(Versions, LeavesAloneWhatItDidNotMake)
{
    ASSERT_TRUE(keep("a.psirt", "one", 1));
    const QString own = QFileInfo(m_store.versionsOf(path("a.psirt"))[0].path).absolutePath();
    put(own + QStringLiteral("/mine.psirt"), "mine");
    put(own + QStringLiteral("/20261399T000000000-20261127T120000000-0123456789abcdef.psirt"), "no date");
    put(folder() + QStringLiteral("/notes.txt"), QByteArray(5000, 'x'));
    EXPECT_EQ(kept("a.psirt"), "one");
    ASSERT_TRUE(keep("a.psirt", "two", 2, 0));
    EXPECT_EQ(kept("a.psirt"), "");
    EXPECT_EQ(files().size(), 4) << "what was put there, and the address";
}

TEST_F(Versions, KeepsADamagedStateToo)
{
    ASSERT_TRUE(keep("a.psirt", "{", 1));
    ASSERT_TRUE(keep("a.psirt", QByteArray(), 2));
    EXPECT_EQ(kept("a.psirt"), " {");
}

TEST_F(Versions, TellsThatItCannotKeepOne)
{
    put(folder(), "a file where the folder should be");
    const Outcome outcome = keep("a.psirt", "one", 1);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::NotFound);
    EXPECT_EQ(kept("a.psirt"), "");
    ASSERT_TRUE(QFile::remove(folder()));
    EXPECT_TRUE(keep("a.psirt", "one", 1));
}

TEST_F(Versions, MayBeUsedByTwoProgramsAtOnce)
{
    constexpr int count = 40;
    std::vector<std::unique_ptr<QThread>> programs;
    std::atomic<int> failures = 0;
    for (const char name : {'a', 'b'}) {
        programs
            .emplace_back(QThread::create([this, name, &failures] {
                const VersionStore store(folder(), 1000);
                for (int i = 1; i < count; ++i) {
                    const QByteArray bytes = name + QByteArray::number(i);
                    // Now and then none is kept, so that folders come and go.
                    const int number = i % 7 == 0 ? 0 : 3;
                    if (!store.keep(path("a.psirt"), {bytes, minute(0)}, minute(i), number))
                        ++failures;
                }
            }))
            ->start();
    }
    for (const auto &program : programs)
        program->wait();
    EXPECT_EQ(failures, 0);
    ASSERT_TRUE(keep("a.psirt", "last", 59));
    const QByteArray all = kept("a.psirt");
    EXPECT_TRUE(all.startsWith("last")) << all.constData();
    EXPECT_LE(m_store.versionsOf(path("a.psirt")).size(), 5U);
    for (const QString &file : files())
        EXPECT_FALSE(QFileInfo(file).fileName().startsWith(QStringLiteral(".psirt"))) << file.toStdString();
}

#ifdef Q_OS_UNIX
TEST_F(Versions, AreForTheirUserAlone)
{
    ASSERT_TRUE(keep("a.psirt", "one", 1));
    EXPECT_FALSE(QFileInfo(folder()).permissions() &
                 (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
}
#endif

}  // namespace psirt::test
