// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/openmark.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include "tests/support/withoutrootrights.h"
#include <csignal>
#include <sys/wait.h>
#endif

namespace psirt::test {

namespace {

const QDateTime since(QDate(2026, 4, 1), QTime(10, 0));

Opener colleague()
{
    return {QStringLiteral("desk-7"),      QStringLiteral("00ff"), QStringLiteral("sato"), QStringLiteral("佐藤 花子"), 4711,
            QStringLiteral("boot space 1")};
}

class OpenMarks : public testing::Test {
protected:
    OpenMarks() { put(file, "{}"); }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile written(path);
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    }

    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.psirt"));
    const QString mark = folder.filePath(QStringLiteral(".~lock.a.psirt#"));
    const Opener self = Opener::thisProgram();
};

}  // namespace

TEST_F(OpenMarks, TellWhoHasTheFileOpen)
{
    EXPECT_FALSE(openedElsewhere(file, self));
    auto held = HeldMark::hold(file, colleague(), since);
    ASSERT_TRUE(held);
    EXPECT_EQ(names(), (QStringList{QStringLiteral(".~lock.a.psirt#"), QStringLiteral("a.psirt")}));
    const auto found = openedElsewhere(file, self);
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, (OpenMark{colleague(), since, held->id()}));
    EXPECT_FALSE(openedElsewhere(file, self, held->id())) << "one's own";
    held.reset();
    EXPECT_FALSE(openedElsewhere(file, self));
    EXPECT_EQ(names(), QStringList{QStringLiteral("a.psirt")});
}

TEST_F(OpenMarks, KnowThisProgram)
{
    EXPECT_FALSE(self.host.isEmpty());
    EXPECT_FALSE(self.user.isEmpty());
    EXPECT_FALSE(self.name.isEmpty());
    EXPECT_GT(self.process, 0);
    EXPECT_EQ(self, Opener::thisProgram()) << "the same all the time";
    const auto held = HeldMark::hold(file, self, since);
    EXPECT_TRUE(openedElsewhere(file, self)) << "it runs, in another window";
}

/// Of the same person on the same machine; what others left behind cannot be told from here.
TEST_F(OpenMarks, OfAProgramThatDiedCountNoMore)
{
#ifdef Q_OS_UNIX
    Opener dead = self;
    int told[2] = {-1, -1};
    ASSERT_EQ(pipe(told), 0);
    const pid_t child = fork();
    if (child == 0) {
        const QByteArray run = Opener::thisProgram().run.toUtf8();
        _exit(write(told[1], run.constData(), static_cast<std::size_t>(run.size())) == run.size() ? 0 : 1);
    }
    siginfo_t ended = {};
    ASSERT_EQ(waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT), 0);
    close(told[1]);
    QFile telling;
    ASSERT_TRUE(telling.open(told[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    dead.run = QString::fromUtf8(telling.readAll());
    dead.process = child;
    auto held = HeldMark::hold(file, dead, since);
#ifdef Q_OS_LINUX
    EXPECT_NE(dead.run, QString());
    EXPECT_FALSE(openedElsewhere(file, self)) << "dead, though its number is not free yet";
#endif
    ASSERT_EQ(waitpid(child, nullptr, 0), child);
    EXPECT_FALSE(openedElsewhere(file, self));
    dead.user += QLatin1Char('x');
    held = HeldMark::hold(file, dead, since);
    EXPECT_TRUE(openedElsewhere(file, self)) << "another person";
    dead = self;
    dead.process = child;
    dead.host += QLatin1Char('x');
    held = HeldMark::hold(file, dead, since);
    EXPECT_TRUE(openedElsewhere(file, self)) << "another machine";
#endif
}

#ifdef Q_OS_LINUX

TEST_F(OpenMarks, OfAnotherProcessOfTheSameNumberCountNoMore)
{
    Opener before = self;
    before.machine = QStringLiteral("00ff");
    Opener now = before;
    before.run += QLatin1Char('0');  // started at another time
    auto held = HeldMark::hold(file, before, since);
    EXPECT_FALSE(openedElsewhere(file, now));
    before.run = QStringLiteral("boot ") + self.run.section(QLatin1Char(' '), 1);  // before the machine was started anew
    held = HeldMark::hold(file, before, since);
    EXPECT_FALSE(openedElsewhere(file, now));
    before.machine.clear();
    now.machine.clear();
    held = HeldMark::hold(file, before, since);
    EXPECT_TRUE(openedElsewhere(file, now)) << "it may be another machine of that name";
    before = self;
    before.run = self.run.section(QLatin1Char(' '), 0, 0) + QStringLiteral(" elsewhere 1");  // in a container
    held = HeldMark::hold(file, before, since);
    EXPECT_TRUE(openedElsewhere(file, self)) << "its processes are not seen from here";
}

#endif

TEST_F(OpenMarks, AreTakenOver)
{
    auto theirs = HeldMark::hold(file, colleague(), since);
    const auto own = HeldMark::hold(file, self, since);
    ASSERT_TRUE(own);
    theirs.reset();
    EXPECT_TRUE(QFileInfo::exists(mark)) << "theirs is no longer, so they leave it";
    EXPECT_FALSE(openedElsewhere(file, self, own->id()));
}

/// A mark is from outside: its texts may be anything, and it may be no mark at all.
TEST_F(OpenMarks, AreReadWithCare)
{
    put(mark, "");
    EXPECT_EQ(openedElsewhere(file, self), OpenMark());
    put(mark, QByteArray(100'000, '['));
    EXPECT_EQ(openedElsewhere(file, self), OpenMark());
    put(mark, "{\"name\": \"<b>x</b>\\n\\u202egnp\\u0007 y\", \"host\": \"" + QByteArray(500, 'h') +
                  "\", \"process\": \"1\", \"since\": \"never\", \"id\": 5}");
    const auto found = openedElsewhere(file, self);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->opener.name, QStringLiteral("<b>x</b>gnp y"));
    EXPECT_EQ(found->opener.host, QString(60, QLatin1Char('h')) + QChar(0x2026));
    EXPECT_EQ(found->opener.process, 0);
    EXPECT_FALSE(found->since.isValid());
}

TEST_F(OpenMarks, FitBesideAFileOfTheLongestName)
{
    const QString longName(85, QChar(0x6210));  // 255 bytes
    const QString path = folder.filePath(longName);
    put(path, "{}");
    const auto held = HeldMark::hold(path, colleague(), since);
    ASSERT_TRUE(held);
    EXPECT_LE(QFileInfo(held->path()).fileName().toUtf8().size(), 143);
    EXPECT_TRUE(openedElsewhere(path, self));
    EXPECT_FALSE(openedElsewhere(file, self));
}

#ifdef Q_OS_UNIX

TEST_F(OpenMarks, AreSharedByALinkToTheFile)
{
    QDir(folder.path()).mkdir(QStringLiteral("desk"));
    const QString link = folder.filePath(QStringLiteral("desk/link.psirt"));
    ASSERT_TRUE(QFile::link(file, link));
    const auto held = HeldMark::hold(link, colleague(), since);
    ASSERT_TRUE(held);
    EXPECT_EQ(held->path(), mark);
    EXPECT_TRUE(openedElsewhere(file, self));
}

TEST_F(OpenMarks, GoThroughNoLink)
{
    const QString victim = folder.filePath(QStringLiteral("victim"));
    put(victim, "precious");
    ASSERT_TRUE(QFile::link(victim, mark));
    EXPECT_FALSE(openedElsewhere(file, self));
    EXPECT_FALSE(HeldMark::hold(file, self, since));
    EXPECT_TRUE(QFileInfo(mark).isSymLink());
    EXPECT_EQ(QFileInfo(victim).size(), 8);
    ASSERT_TRUE(QFile::remove(mark));
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral(".~lock.a.psirt#")));
    EXPECT_FALSE(openedElsewhere(file, self));
    EXPECT_FALSE(HeldMark::hold(file, self, since));
}

TEST_F(OpenMarks, AreLeftOutWhereNothingMayBeWritten)
{
    allow(folder.path(), 0555);
    {
        const WithoutRootRights rights;
        EXPECT_FALSE(HeldMark::hold(file, self, since));
    }
    allow(folder.path(), 0700);
    EXPECT_EQ(names(), QStringList{QStringLiteral("a.psirt")});
}

#endif

}  // namespace psirt::test
