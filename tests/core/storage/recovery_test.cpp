// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ownermark.h"
#include "core/storage/recovery.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace psirt::test {

namespace {

/// Also of a mark whose program lives.
void setModified(const QString &path, const QDateTime &time)
{
#ifdef Q_OS_WIN  // which lets nobody open such a mark to write into it
    const HANDLE file =
        ::CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), FILE_WRITE_ATTRIBUTES,
                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr);
    ASSERT_NE(file, INVALID_HANDLE_VALUE);
    constexpr qint64 from1601To1970 = 11644473600000;  // milliseconds
    ULARGE_INTEGER ticks = {};
    ticks.QuadPart = static_cast<ULONGLONG>(time.toMSecsSinceEpoch() + from1601To1970) * 10000;
    const FILETIME modified{ticks.LowPart, ticks.HighPart};
    EXPECT_NE(::SetFileTime(file, nullptr, nullptr, &modified), 0);
    ::CloseHandle(file);
#else
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(time, QFileDevice::FileModificationTime));
#endif
}

class Recovery : public testing::Test {
protected:
    Recovery() { QDir().mkpath(copies()); }

    [[nodiscard]] QString copies() const { return m_folder.filePath(QStringLiteral("copies")); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(copies()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name);
    }
    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(QDir(copies()).filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    /// As if everything there had last been written so many seconds ago.
    void makeOlder(int seconds) const
    {
        for (const QFileInfo &info : QDir(copies()).entryInfoList(QDir::Files | QDir::Hidden))
            setModified(info.filePath(), info.lastModified().addSecs(-seconds));
    }
    [[nodiscard]] static Assessment assessmentWith(int number)
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", number);
        return assessment;
    }
    [[nodiscard]] static int levelIn(const QString &path)
    {
        const auto loaded = readProjectFile(path, catalogue());
        EXPECT_TRUE(loaded);
        return loaded ? loaded.value().assessment.entry(framework("1.1")).rating.level()->number() : -1;
    }
    /// What a program leaves behind that ended without warning: its copy, and a mark as QLockFile writes it.
    void leave(const char *name, const QByteArray &mark) const
    {
        put(name, serializeProject(assessmentWith(4)));
        put((QByteArray(name) + ".source").constData(), "file:///home/a/%E6%97%A5.psirt\n00ff\n");
        if (!mark.isEmpty())
            put((QByteArray(name) + ".lock").constData(), mark);
    }
    [[nodiscard]] static QByteArray markOf(qint64 process, const QByteArray &host, const QByteArray &machine,
                                           const QByteArray &boot)
    {
        return QByteArray::number(process) + "\npsirt-maturity\n" + host + '\n' + machine + '\n' + boot + '\n';
    }

    const QTemporaryDir m_folder;
};

}  // namespace

TEST_F(Recovery, FindsWhatASlotLeftBehind)
{
    {
        RecoverySlot slot(copies());
        ASSERT_TRUE(slot.write(assessmentWith(4), {QStringLiteral("/home/a/日本 1.psirt"), {QByteArray("\x12\x34")}}));
    }
    const std::vector<RecoveryCopy> found = claimCopies(copies());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(levelIn(found[0].path), 4);
    EXPECT_EQ(found[0].source.path, QStringLiteral("/home/a/日本 1.psirt"));
    EXPECT_EQ(found[0].source.fingerprint.digest, QByteArray("\x12\x34"));
    EXPECT_EQ(found[0].host, QString()) << "this computer";
    EXPECT_EQ(found[0].written, QFileInfo(found[0].path).lastModified());
}

TEST_F(Recovery, NeverFindsWhatAProgramHoldsThatLives)
{
    RecoverySlot slot(copies());
    ASSERT_TRUE(slot.write(assessmentWith(4), {}));
    makeOlder(24 * 60 * 60);
    EXPECT_TRUE(claimCopies(copies()).empty());
    ASSERT_TRUE(slot.write(assessmentWith(3), {})) << "looking for it did no harm";
    slot.clear();
    EXPECT_EQ(QDir(copies()).entryList({QStringLiteral("*.psirt*")}).size(), 1) << "the mark alone";
}

TEST_F(Recovery, GivesASignOfItsLife)
{
    RecoverySlot slot(copies());
    ASSERT_TRUE(slot.write(assessmentWith(4), {}));
    const QString mark = QDir(copies()).filePath(QDir(copies()).entryList({QStringLiteral("*.lock")}).value(0));
    const QDateTime written = QFileInfo(mark).lastModified();
    makeOlder(24 * 60 * 60);
    ASSERT_LT(QFileInfo(mark).lastModified(), written);
    slot.stayAlive();
    EXPECT_GE(QFileInfo(mark).lastModified(), written);
}

TEST_F(Recovery, GivesACopyToOneStartOnly)
{
    leave("a.psirt", {});
    {
        const std::vector<RecoveryCopy> first = claimCopies(copies());
        EXPECT_EQ(first.size(), 1U);
        EXPECT_TRUE(claimCopies(copies()).empty());
    }
    EXPECT_EQ(claimCopies(copies()).size(), 1U) << "what was put off is found again";
}

TEST_F(Recovery, SharesCopiesAmongStartsAtTheSameMoment)
{
    constexpr int count = 40;
    constexpr int starts = 4;
    for (int i = 0; i < count; ++i)
        leave(QByteArray::number(i).append(".psirt").constData(),
              markOf(999999999, "a", QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId()));
    std::mutex mutex;
    std::multiset<QString> seen;
    std::vector<std::vector<RecoveryCopy>> held(starts);
    std::vector<std::unique_ptr<QThread>> threads;
    for (auto &mine : held) {
        threads
            .emplace_back(QThread::create([&] {
                mine = claimCopies(copies());
                const std::lock_guard lock(mutex);
                for (const RecoveryCopy &copy : mine)
                    seen.insert(copy.path);
            }))
            ->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    // On Windows the system may keep a mark from all of them for a moment: the next start finds that copy.
    const std::vector<RecoveryCopy> rest = claimCopies(copies());
    for (const RecoveryCopy &copy : rest)
        seen.insert(copy.path);
    EXPECT_EQ(seen.size(), std::size_t(count)) << "each once";
    EXPECT_EQ(std::set<QString>(seen.begin(), seen.end()).size(), std::size_t(count));
}

TEST_F(Recovery, FindsCopiesOfEarlierVersions)
{
    leave("a.psirt",
          markOf(999999999, QSysInfo::machineHostName().toUtf8(), QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId()));
    leave("b.psirt", {});
    const std::vector<RecoveryCopy> found = claimCopies(copies());
    ASSERT_EQ(found.size(), 2U);
    for (const RecoveryCopy &copy : found) {
        EXPECT_EQ(copy.source.path, QStringLiteral("/home/a/日.psirt"));
        EXPECT_EQ(copy.source.fingerprint.digest, QByteArray("\x00\xff", 2));
        EXPECT_EQ(copy.host, QString());
    }
}

TEST_F(Recovery, LeavesCopiesOfEarlierVersionsThatRun)
{
    leave("a.psirt", {});
    QLockFile lock(QDir(copies()).filePath(QStringLiteral("a.psirt.lock")));
    ASSERT_TRUE(lock.tryLock(0));
    EXPECT_TRUE(claimCopies(copies()).empty());
    lock.unlock();
    EXPECT_EQ(claimCopies(copies()).size(), 1U);
}

TEST_F(Recovery, IsNotFooledByNumbersOfProcesses)
{
    // A container on this computer: the number is that of another program here.
    leave("a.psirt", markOf(QCoreApplication::applicationPid(), "box-1", "box", QSysInfo::bootUniqueId()));
    // This computer, before it was started anew.
    leave("b.psirt", markOf(QCoreApplication::applicationPid(), QSysInfo::machineHostName().toUtf8(),
                            QSysInfo::machineUniqueId(), "another-start"));
    const std::vector<RecoveryCopy> found = claimCopies(copies());
    // Where the system does not tell its starts apart (Windows), a container's mark is one of another computer.
    const bool knowsStarts = !QSysInfo::bootUniqueId().isEmpty();
    const bool knowsMachine = !QSysInfo::machineUniqueId().isEmpty();
    ASSERT_EQ(found.size(), std::size_t(knowsStarts) + std::size_t(knowsMachine));
    const auto box = std::ranges::find(found, QStringLiteral("box-1"), &RecoveryCopy::host);
    ASSERT_EQ(box != found.end(), knowsStarts);
    if (knowsStarts) {
        EXPECT_EQ(QFileInfo(box->path).fileName(), QStringLiteral("a.psirt"));
    }
}

TEST_F(Recovery, WaitsForASignOfAnotherComputer)
{
    leave("a.psirt", markOf(4242, "laptop", "its-machine", "its-start"));
    makeOlder(storage::OwnerMark::longestSilence - 60);
    EXPECT_TRUE(claimCopies(copies()).empty()) << "it may live";
    makeOlder(120);
    const std::vector<RecoveryCopy> found = claimCopies(copies());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].host, QStringLiteral("laptop"));
}

TEST_F(Recovery, GoesOnInThePlaceOfACopy)
{
    leave("a.psirt", {});
    RecoverySlot slot(copies());
    slot.adopt(std::move(claimCopies(copies()).front()));
    EXPECT_EQ(levelIn(QDir(copies()).filePath(QStringLiteral("a.psirt"))), 4) << "not before there is a new one";
    EXPECT_TRUE(claimCopies(copies()).empty());
    ASSERT_TRUE(slot.write(assessmentWith(2), {}));
    EXPECT_EQ(levelIn(QDir(copies()).filePath(QStringLiteral("a.psirt"))), 2);
    EXPECT_EQ(QDir(copies()).entryList({QStringLiteral("*.psirt")}), QStringList(QStringLiteral("a.psirt")));
    slot.clear();
    EXPECT_TRUE(QDir(copies()).entryList({QStringLiteral("*.psirt")}).isEmpty());
}

TEST_F(Recovery, KeepsTheCopyBeforeWhenANewOneFails)
{
    RecoverySlot slot(copies());
    ASSERT_TRUE(slot.write(assessmentWith(4), {}));
    Assessment tooLarge = assessmentWith(5);
    Entry entry = tooLarge.entry(framework("1.1"));
    entry.note = QString(largestProjectFile, QLatin1Char('x'));
    tooLarge.setEntry(framework("1.1"), entry);
    const Outcome written = slot.write(tooLarge, {});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(levelIn(QDir(copies()).entryInfoList({QStringLiteral("*.psirt")}).front().filePath()), 4);
}

TEST_F(Recovery, TellsThatNothingCanBeKeptAndTriesAgain)
{
    const QString folder = m_folder.filePath(QStringLiteral("later"));
    QFile inTheWay(folder);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    RecoverySlot slot(folder);
    EXPECT_FALSE(slot.write(assessmentWith(4), {}));
    ASSERT_TRUE(QFile::remove(folder));
    EXPECT_TRUE(slot.write(assessmentWith(4), {}));
    EXPECT_TRUE(claimCopies(folder).empty());
}

TEST_F(Recovery, TidiesUpAndTouchesNothingElse)
{
    put("gone.psirt.lock", markOf(999999999, "", "", QSysInfo::bootUniqueId()));
    put("gone.psirt.source", "\n\n");
    put("notes.txt", "mine");
    put(".psirt-0123456789abcdef", "half a cop");
    makeOlder(25 * 60 * 60);
    put(".psirt-fedcba9876543210", "somebody writes");
    const RecoverySlot slot(copies());
    const QStringList marks = QDir(copies()).entryList({QStringLiteral("*.lock")}, QDir::Files);
    EXPECT_EQ(marks.size(), 2);
    EXPECT_TRUE(claimCopies(copies()).empty());
    EXPECT_EQ(names().size(), 3) << "the note, what is being written, and the mark of the slot that lives";
    EXPECT_TRUE(names().contains(QStringLiteral(".psirt-fedcba9876543210")));
    EXPECT_TRUE(names().contains(QStringLiteral("notes.txt")));
}

#ifdef Q_OS_UNIX
TEST_F(Recovery, OutlivesAProgramThatIsKilled)
{
    EXPECT_EXIT(
        {
            RecoverySlot slot(copies());
            (void)slot.write(assessmentWith(3), {});
            ::raise(SIGKILL);
        },
        testing::KilledBySignal(SIGKILL), "");
    const std::vector<RecoveryCopy> found = claimCopies(copies());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(levelIn(found[0].path), 3);
}

TEST_F(Recovery, IsForItsUserAlone)
{
    const QString folder = m_folder.filePath(QStringLiteral("new/copies"));
    const RecoverySlot slot(folder);
    EXPECT_FALSE(QFileInfo(folder).permissions() &
                 (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
}
#endif

}  // namespace psirt::test
