// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/atomicfile.h"
#include "core/storage/projectsaving.h"
#include "core/storage/recovery.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include "tests/support/withoutrootrights.h"
#include <csignal>
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

namespace psirt::test {

namespace {

bool neverAgain(int)
{
    return false;
}

class ProjectSaving : public testing::Test {
protected:
    ProjectSaving()
    {
        rate(assessment, "1.1", 4);
        EXPECT_TRUE(QDir().mkpath(shared()) && QDir().mkpath(copies()));
        EXPECT_TRUE(writeProjectFile(file(), emptyAssessment(), Overwrite::Never));
    }

    [[nodiscard]] QString shared() const { return folder.filePath(QStringLiteral("shared")); }
    [[nodiscard]] QString copies() const { return folder.filePath(QStringLiteral("copies")); }
    [[nodiscard]] QString file() const { return QDir(shared()).filePath(QStringLiteral("a.psirt")); }
    [[nodiscard]] SaveOrder order() const
    {
        return {file(), assessment, Overwrite::IfUnchanged, fingerprintOfFile(file()), false, copies()};
    }
    [[nodiscard]] static QByteArray content(const QString &path)
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    [[nodiscard]] static QStringList namesIn(const QString &path)
    {
        return QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    }

    const QTemporaryDir folder;
    Assessment assessment = emptyAssessment();
};

}  // namespace

TEST_F(ProjectSaving, ReplacesInOneStepWhereItCan)
{
    const auto saved = saveProject(order(), neverAgain);
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved.value().isInPlace);
    EXPECT_EQ(saved.value().fingerprint, fingerprintOfFile(file()));
    EXPECT_TRUE(sameBytes(content(file()), serializeProject(assessment)));
    EXPECT_TRUE(QDir(copies()).isEmpty());
}

#ifdef Q_OS_UNIX

namespace {

/// A file that everybody may write, in a folder where nobody may make one.
class LockedFolder : public ProjectSaving {
protected:
    LockedFolder()
    {
        allow(folder.path(), 0755);
        allow(copies(), 0777);
        allow(file(), 0666);
        allow(shared(), 0555);
    }
    ~LockedFolder() override { allow(shared(), 0755); }
};

}  // namespace

TEST_F(LockedFolder, WritesInPlaceWithACopyInSafety)
{
    const WithoutRootRights rights;
    const auto saved = saveProject(order(), neverAgain);
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved.value().isInPlace);
    EXPECT_TRUE(sameBytes(content(file()), serializeProject(assessment)));
    EXPECT_EQ(saved.value().fingerprint, fingerprintOfFile(file()));
    EXPECT_TRUE(namesIn(copies()).isEmpty()) << "the copy is gone when the file is whole";
    EXPECT_EQ(namesIn(shared()), QStringList{QStringLiteral("a.psirt")});
}

TEST_F(LockedFolder, IsNamedWhereNoCopyCanBeKept)
{
    const WithoutRootRights rights;
    SaveOrder withoutCopy = order();
    withoutCopy.copyFolder.clear();
    const QByteArray before = content(file());
    const Error locked{ErrorCode::FolderNotWritable, file(), shared(), {}};
    const auto refused = saveProject(withoutCopy, neverAgain);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), locked);
    withoutCopy.copyFolder = folder.filePath(QStringLiteral("not/there"));
    const auto again = saveProject(withoutCopy, neverAgain);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error(), locked) << "without a copy in safety the file is not touched";
    EXPECT_TRUE(sameBytes(content(file()), before));
}

TEST_F(LockedFolder, TellsThatTheFileIsNotWritableEither)
{
    allow(file(), 0444);
    const WithoutRootRights rights;
    const auto refused = saveProject(order(), neverAgain);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NoPermission);
    EXPECT_EQ(refused.error().subject, file());
    EXPECT_TRUE(namesIn(copies()).isEmpty());
}

TEST_F(LockedFolder, ReplacesInPlaceOnlyWhatItExpects)
{
    SaveOrder stale = order();
    stale.expected = fingerprintOf("something else");
    const WithoutRootRights rights;
    const auto refused = saveProject(stale, neverAgain);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ChangedOnDisk);
    EXPECT_TRUE(namesIn(copies()).isEmpty());
}

/// The disk is full from the moment at which the copy is in safety: the old bytes are put back, and the copy stays.
TEST_F(LockedFolder, LeavesTheCopyWhenWritingInPlaceBreaksOff)
{
    const QByteArray before = content(file());
    const QString copy = QDir(copies()).filePath(QStringLiteral("copy"));
    const auto run = [&] {
        const WithoutRootRights rights;
        const QByteArray longer(100'000, 'x');
        const SafeCopy keeper{[&]() -> Result<QString> {
                                  QFile kept(copy);
                                  if (!kept.open(QIODevice::WriteOnly) || kept.write(longer) != longer.size())
                                      std::_Exit(101);
                                  return copy;
                              },
                              [&] { QFile::remove(copy); }};
        const Outcome outcome = writeInPlace(
            file(), longer,
            [] {
                std::signal(SIGXFSZ, SIG_IGN);
                const rlimit bytes = {4096, 4096};
                return setrlimit(RLIMIT_FSIZE, &bytes) == 0 ? done() : Outcome(Error{ErrorCode::Cancelled, {}, {}, {}});
            },
            keeper);
        std::_Exit(!outcome && outcome.error() == Error{ErrorCode::OverwriteFailed, file(), copy, {}} ? 100 : 102);
    };
    ASSERT_LT(before.size(), 4096) << "the limit must let the old bytes be put back";
    EXPECT_EXIT(run(), testing::ExitedWithCode(100), "");
    EXPECT_TRUE(sameBytes(content(file()), before));
    EXPECT_EQ(content(copy).size(), 100'000);
}

/// The copy of a program that dies meanwhile is offered when the program starts next, with the file that it is of.
TEST_F(LockedFolder, IsRecoveredWhenTheProgramDiesMeanwhile)
{
    const auto run = [this] {
        const WithoutRootRights rights;
        RecoverySlot slot(copies());
        const Outcome written = slot.write(assessment, {file(), {}});
        std::_Exit(written && QFile::exists(slot.path()) ? 100 : 101);
    };
    EXPECT_EXIT(run(), testing::ExitedWithCode(100), "");
    const std::vector<RecoveryCopy> found = claimCopies(copies());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().source.path, file());
    EXPECT_TRUE(sameBytes(content(found.front().path), serializeProject(assessment)));
}

#endif

#ifdef Q_OS_LINUX

/// A file that is mounted by itself, as into a container, can be written and not replaced. Where the system lets the test
/// mount anything.
TEST_F(ProjectSaving, WritesInPlaceWhereTheMountCannotRename)
{
    const QByteArray mounted = QFile::encodeName(file());
    const auto run = [&] {
        const bool isRoot = geteuid() == 0;
        if (unshare(isRoot ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0 ||
            mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount(mounted.constData(), mounted.constData(), nullptr, MS_BIND, nullptr) != 0) {
            std::_Exit(100);  // not allowed here; the tests of a locked folder hold
        }
        int tries = 0;
        const auto saved = saveProject(order(), [&tries](int) { return ++tries < 2; });
        const bool isWhole = content(file()) == serializeProject(assessment);
        std::_Exit(saved && saved.value().isInPlace && tries == 2 && isWhole && namesIn(copies()).isEmpty() ? 100 : 102);
    };
    EXPECT_EXIT(run(), testing::ExitedWithCode(100), "");
}

/// A program that runs cannot be written to. One with a second name cannot be replaced either, so it is busy until it ends.
TEST_F(ProjectSaving, TriesAgainWhileTheFileIsBusy)
{
    const QString sleeper = QDir(shared()).filePath(QStringLiteral("sleeper"));
    const QString other = QDir(shared()).filePath(QStringLiteral("other"));
    ASSERT_TRUE(QFile::copy(QStandardPaths::findExecutable(QStringLiteral("sleep")), sleeper));
    ASSERT_EQ(link(QFile::encodeName(sleeper).constData(), QFile::encodeName(other).constData()), 0);
    QProcess process;
    process.start(sleeper, {QStringLiteral("600")});
    ASSERT_TRUE(process.waitForStarted());
    SaveOrder busy = order();
    busy.path = sleeper;
    busy.overwrite = Overwrite::Always;
    std::vector<int> tries;
    const auto gaveUp = saveProject(busy, [&tries](int soFar) {
        tries.push_back(soFar);
        return soFar < 3;
    });
    ASSERT_FALSE(gaveUp);
    EXPECT_EQ(gaveUp.error().code, ErrorCode::FileBusy);
    EXPECT_EQ(tries, (std::vector<int>{1, 2, 3}));
    EXPECT_TRUE(namesIn(copies()).isEmpty());

    const auto saved = saveProject(busy, [&process](int) {
        process.kill();
        return process.waitForFinished();
    });
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved.value().isInPlace);
    EXPECT_TRUE(sameBytes(content(other), serializeProject(assessment))) << "both names are the same file";
}

#endif

}  // namespace psirt::test
