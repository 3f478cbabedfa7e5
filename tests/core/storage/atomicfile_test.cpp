// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/atomicfile.h"
#include "core/storage/projectfile.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#include <sys/xattr.h>
#endif

namespace psirt::test {

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class AtomicFile : public testing::Test {
protected:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    }

    const QTemporaryDir m_folder;
};

#ifdef Q_OS_UNIX
/// How a child process says how it went: its exit code.
[[noreturn]] void leave(const Outcome &outcome)
{
    std::_Exit(outcome ? 100 : int(outcome.error().code));
}

/// For a child process: root may write anywhere, nobody may not.
void becomeNobody()
{
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        std::_Exit(101);
}

testing::ExitedWithCode exitsWith(ErrorCode code)
{
    return testing::ExitedWithCode(int(code));
}
#endif

}  // namespace

TEST_F(AtomicFile, WritesAndReplaces)
{
    ASSERT_TRUE(writeAtomically(path("a"), "one"));
    EXPECT_EQ(content(path("a")), "one");
    ASSERT_TRUE(writeAtomically(path("a"), "two"));
    EXPECT_EQ(content(path("a")), "two");
    EXPECT_EQ(names(), QStringList(QStringLiteral("a")));
}

TEST_F(AtomicFile, TellsWhyItCannotWrite)
{
    const Outcome missing = writeAtomically(path("none/a"), "x");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    EXPECT_EQ(missing.error().subject, path("none/a"));
    EXPECT_EQ(missing.error().detail, path("none"));

    const Outcome folder = writeAtomically(m_folder.path(), "x");
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, ErrorCode::IsFolder);

    put(path("file"), "");
    const Outcome inFile = writeAtomically(path("file/a"), "x");
    ASSERT_FALSE(inFile);
    EXPECT_EQ(inFile.error().code, ErrorCode::NotFound);
}

TEST_F(AtomicFile, KeepsTheOldFileWhenItMayNotReplaceIt)
{
    put(path("a"), "old");
    const Outcome outcome = writeAtomically(path("a"), "new", [this]() -> Outcome {
        EXPECT_EQ(content(path("a")), "old");
        return Error{ErrorCode::ChangedOnDisk, {}, {}, {}};
    });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::ChangedOnDisk);
    EXPECT_EQ(content(path("a")), "old");
    EXPECT_EQ(names(), QStringList(QStringLiteral("a")));
}

TEST_F(AtomicFile, ReadsAllOrTellsWhyNot)
{
    put(path("a"), "12345");
    EXPECT_EQ(readWhole(path("a"), 5).value(), "12345");
    EXPECT_EQ(readWhole(path("a"), 4).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(readWhole(path("none"), 4).error(), (Error{ErrorCode::NotFound, path("none"), {}, {}}));
    EXPECT_EQ(readWhole(path("none/a"), 4).error(), (Error{ErrorCode::NotFound, path("none/a"), path("none"), {}}));
    EXPECT_EQ(readWhole(m_folder.path(), 4).error().code, ErrorCode::IsFolder);
}

#ifdef Q_OS_UNIX

TEST_F(AtomicFile, KeepsPermissionsAndLinks)
{
    put(path("real"), "old");
    ASSERT_EQ(chmod(QFile::encodeName(path("real")).constData(), 0640), 0);
    ASSERT_EQ(symlink("real", QFile::encodeName(path("near")).constData()), 0);
    ASSERT_EQ(symlink("near", QFile::encodeName(path("far")).constData()), 0);
    ASSERT_TRUE(writeAtomically(path("far"), "new"));
    EXPECT_EQ(content(path("real")), "new");
    EXPECT_TRUE(QFileInfo(path("near")).isSymLink());
    EXPECT_TRUE(QFileInfo(path("far")).isSymLink());
    struct stat status = {};
    ASSERT_EQ(stat(QFile::encodeName(path("real")).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0640U);
    EXPECT_EQ(names().size(), 3);
}

/// 255 bytes are the most that a name may have: a name beside it that hangs on it would be too long.
TEST_F(AtomicFile, ReplacesAFileWithTheLongestName)
{
    const QString longest = m_folder.filePath(QString(85, QChar(0x6210)));  // three bytes each in UTF-8
    ASSERT_TRUE(writeAtomically(longest, "one"));
    ASSERT_TRUE(writeAtomically(longest, "two"));
    EXPECT_EQ(content(longest), "two");
    EXPECT_EQ(names().size(), 1);
}

TEST_F(AtomicFile, KeepsBothNamesOfAFile)
{
    put(path("one"), "a longer text than the next");
    ASSERT_EQ(link(QFile::encodeName(path("one")).constData(), QFile::encodeName(path("other")).constData()), 0);
    ASSERT_TRUE(writeAtomically(path("one"), "new"));
    EXPECT_EQ(content(path("one")), "new");
    EXPECT_EQ(content(path("other")), "new");
    EXPECT_EQ(names(), (QStringList{QStringLiteral("one"), QStringLiteral("other")}));
}

TEST_F(AtomicFile, RefusesACircleOfLinks)
{
    ASSERT_EQ(symlink("there", QFile::encodeName(path("here")).constData()), 0);
    ASSERT_EQ(symlink("here", QFile::encodeName(path("there")).constData()), 0);
    const Outcome refused = writeAtomically(path("here"), "new");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::LinksInCircle, path("here"), {}, {}}));
    EXPECT_TRUE(QFileInfo(path("here")).isSymLink());
    EXPECT_TRUE(QFileInfo(path("there")).isSymLink());
}

/// Root saves the file of somebody else: it stays theirs. Anybody else keeps what is their own.
TEST_F(AtomicFile, KeepsTheOwner)
{
    put(path("theirs"), "old");
    const uid_t owner = geteuid() == 0 ? 65534 : geteuid();
    ASSERT_EQ(chown(QFile::encodeName(path("theirs")).constData(), owner, static_cast<gid_t>(-1)), 0);
    ASSERT_TRUE(writeAtomically(path("theirs"), "new"));
    struct stat status = {};
    ASSERT_EQ(stat(QFile::encodeName(path("theirs")).constData(), &status), 0);
    EXPECT_EQ(status.st_uid, owner);
    EXPECT_EQ(content(path("theirs")), "new");
}

/// A file that others may read in the end is not theirs to read while it stands beside the old one, and a secret one never.
TEST_F(AtomicFile, ShowsNobodyWhatItIsWriting)
{
    for (const mode_t mode : {0600U, 0644U}) {
        put(path("a"), "old");
        ASSERT_EQ(chmod(QFile::encodeName(path("a")).constData(), mode), 0);
        ASSERT_TRUE(writeAtomically(path("a"), "new", [this]() -> Outcome {
            for (const QString &name : names()) {
                struct stat status = {};
                EXPECT_EQ(stat(QFile::encodeName(m_folder.filePath(name)).constData(), &status), 0);
                EXPECT_TRUE(name == QStringLiteral("a") || (status.st_mode & 0777U) == 0600U) << name.toStdString();
            }
            EXPECT_EQ(names().size(), 2);
            return done();
        }));
        struct stat status = {};
        ASSERT_EQ(stat(QFile::encodeName(path("a")).constData(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777U, mode);
    }
}

/// As a program gives it to any new file, not as to a secret one.
TEST_F(AtomicFile, GivesANewFileTheUsualPermissions)
{
    const mode_t mask = umask(0027);
    ASSERT_TRUE(writeAtomically(path("new"), "x"));
    umask(mask);
    struct stat status = {};
    ASSERT_EQ(stat(QFile::encodeName(path("new")).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0640U);  // 0666 without 0027
}

TEST_F(AtomicFile, FollowsALinkToAFileThatIsNotThereYet)
{
    ASSERT_EQ(symlink("real", QFile::encodeName(path("link")).constData()), 0);
    ASSERT_TRUE(writeAtomically(path("link"), "new"));
    EXPECT_EQ(content(path("real")), "new");
    EXPECT_TRUE(QFileInfo(path("link")).isSymLink());

    ASSERT_EQ(symlink("none/real", QFile::encodeName(path("astray")).constData()), 0);
    const Outcome missing = writeAtomically(path("astray"), "new");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error(), (Error{ErrorCode::NotFound, path("astray"), path("none"), {}}));
}

/// A pipe of the test's own: code that is broken must not be able to replace a device of the machine.
TEST_F(AtomicFile, WritesIntoAPipeAndLeavesItOne)
{
    const QByteArray pipe = QFile::encodeName(path("pipe"));
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    const int reader = open(pipe.constData(), O_RDONLY | O_NONBLOCK);
    ASSERT_GE(reader, 0);
    EXPECT_TRUE(writeAtomically(path("pipe"), "x"));
    char byte = 0;
    EXPECT_EQ(read(reader, &byte, 1), 1);
    EXPECT_EQ(byte, 'x');
    close(reader);
    struct stat status = {};
    ASSERT_EQ(stat(pipe.constData(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
}

TEST_F(AtomicFile, TellsOfMissingPermission)
{
    put(path("mine"), "old");
    ASSERT_EQ(chmod(QFile::encodeName(path("mine")).constData(), 0400), 0);
    ASSERT_EQ(chmod(QFile::encodeName(m_folder.path()).constData(), 0555), 0);
    EXPECT_EXIT((becomeNobody(), leave(writeAtomically(path("new"), "x"))), exitsWith(ErrorCode::FolderNotWritable), "");
    EXPECT_EXIT((becomeNobody(), leave(writeAtomically(path("mine"), "x"))), exitsWith(ErrorCode::NoPermission), "");
    ASSERT_EQ(chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
    ASSERT_EQ(chmod(QFile::encodeName(path("mine")).constData(), 0), 0);
    EXPECT_EXIT((becomeNobody(), std::_Exit(int(readWhole(path("mine"), 9).error().code))),
                exitsWith(ErrorCode::NoPermission), "");
    ASSERT_EQ(chmod(QFile::encodeName(path("mine")).constData(), 0600), 0);
    EXPECT_EQ(content(path("mine")), "old");
}

/// No room: the old bytes stay and nothing is left beside them. The limit stands for a full disk everywhere.
TEST_F(AtomicFile, KeepsTheOldFileWhenThereIsNoRoom)
{
    put(path("a"), "old");
    const auto limit = [] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit bytes = {4096, 4096};
        if (setrlimit(RLIMIT_FSIZE, &bytes) != 0)
            std::_Exit(101);
    };
    EXPECT_EXIT((limit(), leave(writeAtomically(path("a"), QByteArray(100000, 'x')))), exitsWith(ErrorCode::DiskFull), "");
    EXPECT_EQ(content(path("a")), "old");
    EXPECT_EQ(names(), QStringList(QStringLiteral("a")));
}

#endif

#ifdef Q_OS_LINUX

/// Where the file system has attributes at all.
TEST_F(AtomicFile, KeepsAttributes)
{
    put(path("a"), "old");
    const QByteArray name = QFile::encodeName(path("a"));
    const bool hasAttributes = setxattr(name.constData(), "user.psirt", "kept", 4, 0) == 0;
    ASSERT_TRUE(writeAtomically(path("a"), "new"));
    QByteArray value(4, ' ');
    EXPECT_EQ(getxattr(name.constData(), "user.psirt", value.data(), 4), hasAttributes ? 4 : -1);
    EXPECT_EQ(value, hasAttributes ? "kept" : "    ");
}

TEST_F(AtomicFile, TellsOfAFullDevice)
{
    EXPECT_EXIT((becomeNobody(), leave(writeAtomically(QStringLiteral("/dev/full"), "x"))), exitsWith(ErrorCode::DiskFull),
                "");
}

/// The same on a disk that is full indeed, where the system lets the test have one.
TEST_F(AtomicFile, KeepsTheOldFileOnAFullDisk)
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const auto run = [this, &folder] {
        const bool isRoot = geteuid() == 0;
        if (unshare(isRoot ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0 ||
            mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount("none", folder.constData(), "tmpfs", 0, "size=64k") != 0) {
            std::_Exit(int(ErrorCode::DiskFull));  // not allowed here; the test above holds
        }
        put(path("a"), "old");
        const Outcome outcome = writeAtomically(path("a"), QByteArray(1000000, 'x'));
        if (content(path("a")) != "old" || names().size() != 1)
            std::_Exit(102);
        std::fputs("tried\n", stderr);
        leave(outcome);
    };
    EXPECT_EXIT(run(), exitsWith(ErrorCode::DiskFull), "");
}

#endif

class ProjectFile : public AtomicFile {
protected:
    [[nodiscard]] QString file() const { return path("a.psirt"); }
};

TEST_F(ProjectFile, WrittenIsReadBack)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 3);
    const auto written = writeProjectFile(file(), assessment, Overwrite::Never);
    ASSERT_TRUE(written);
    const auto read = readProjectFile(file(), catalogue());
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().assessment, assessment);
    EXPECT_EQ(read.value().fingerprint, written.value());
    EXPECT_EQ(fingerprintOfFile(file()), written.value());
    EXPECT_FALSE(fingerprintOfFile(path("none")));
}

TEST_F(ProjectFile, NeverOverwritesUnasked)
{
    put(file(), "old");
    const auto refused = writeProjectFile(file(), emptyAssessment(), Overwrite::Never);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(content(file()), "old");
    EXPECT_TRUE(writeProjectFile(file(), emptyAssessment(), Overwrite::Always));
    EXPECT_TRUE(sameBytes(content(file()), serializeProject(emptyAssessment())));
}

TEST_F(ProjectFile, NoticesAnotherProgramsChange)
{
    const auto first = writeProjectFile(file(), emptyAssessment(), Overwrite::Never);
    ASSERT_TRUE(first);
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 1);
    const auto second = writeProjectFile(file(), assessment, Overwrite::IfUnchanged, first.value());
    ASSERT_TRUE(second);
    const auto stale = writeProjectFile(file(), emptyAssessment(), Overwrite::IfUnchanged, first.value());
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, ErrorCode::ChangedOnDisk);
    EXPECT_TRUE(sameBytes(content(file()), serializeProject(assessment)));
    const auto unexpected = writeProjectFile(file(), emptyAssessment(), Overwrite::IfUnchanged);
    ASSERT_FALSE(unexpected);
    EXPECT_EQ(unexpected.error().code, ErrorCode::ChangedOnDisk);
    ASSERT_TRUE(QFile::remove(file()));
    EXPECT_TRUE(writeProjectFile(file(), assessment, Overwrite::IfUnchanged, second.value()));
    EXPECT_TRUE(sameBytes(content(file()), serializeProject(assessment)));
}

/// A line for each of 160,001 numbers, 51 deep and so with 102 blanks before it, would make 17 MB of 0.3 MB.
TEST_F(ProjectFile, IsNeverWrittenSoLargeThatItCannotBeRead)
{
    constexpr qsizetype numbers = 160'000;
    constexpr qsizetype depth = 50;
    Assessment assessment = emptyAssessment();
    assessment.setUnknownKeys({{QStringLiteral("later"), QByteArray(depth, '[') + QByteArray("0,").repeated(numbers) + '0' +
                                                             QByteArray(depth, ']')}});
    ASSERT_TRUE(writeProjectFile(file(), assessment, Overwrite::Never));
    EXPECT_LT(QFileInfo(file()).size(), 2 * numbers + 10'000);
    const auto read = readProjectFile(file(), catalogue());
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().assessment, assessment);

    assessment.setUnknownKeys({{QStringLiteral("later"), '"' + QByteArray(largestProjectFile, 'x') + '"'}});
    const auto refused = writeProjectFile(file(), assessment, Overwrite::Always);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::TooLarge, file(), {}, {}}));
    EXPECT_TRUE(readProjectFile(file(), catalogue()));
}

TEST_F(ProjectFile, AFolderIsNoFile)
{
    for (const Overwrite overwrite : {Overwrite::Never, Overwrite::IfUnchanged, Overwrite::Always}) {
        const auto refused = writeProjectFile(m_folder.path(), emptyAssessment(), overwrite);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::IsFolder);
    }
}

TEST_F(ProjectFile, ReadingLeavesABadFileAlone)
{
    put(file(), "{\"format\": \"psirt-maturity\", \"formatVersion\": 99}");
    const QDateTime before = QFileInfo(file()).lastModified();
    const auto refused = readProjectFile(file(), catalogue());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NewerFormat);
    EXPECT_EQ(refused.error().subject, file());
    EXPECT_EQ(content(file()), "{\"format\": \"psirt-maturity\", \"formatVersion\": 99}");
    EXPECT_EQ(QFileInfo(file()).lastModified(), before);
}

}  // namespace psirt::test
