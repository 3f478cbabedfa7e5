// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/durability/failingdevice.h"

#include "core/storage/atomicfile.h"
#include "core/storage/projectfile.h"
#include "core/storage/projectsaving.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <memory>
#include <unistd.h>

namespace psirt::test {

namespace {

/// Two states of one file.
class FailingDeviceTest : public testing::Test {
protected:
    FailingDeviceTest() : m_before(emptyAssessment()), m_after(emptyAssessment())
    {
        rate(m_before, "1.1", 2);
        rate(m_after, "1.1", 3);
        rate(m_after, "2.2", 4);
    }

    void SetUp() override
    {
        const auto written = writeProjectFile(path(), m_before, Overwrite::Never);
        ASSERT_TRUE(written);
        m_fingerprint = written.value();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("成熟度.psirt")); }
    [[nodiscard]] Result<FileFingerprint> save() const
    {
        return writeProjectFile(path(), m_after, Overwrite::IfUnchanged, m_fingerprint);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    }

    const QTemporaryDir m_folder;
    Assessment m_before;
    Assessment m_after;
    FileFingerprint m_fingerprint;
};

struct Cause {
    int error;
    ErrorCode code;
};

constexpr Cause causes[] = {{.error = ENOSPC, .code = ErrorCode::DiskFull},
                            {.error = EDQUOT, .code = ErrorCode::QuotaReached},
                            {.error = EIO, .code = ErrorCode::DriveFailed}};

}  // namespace

TEST_F(FailingDeviceTest, LosesNothingAtAnyByte)
{
    const QByteArray old = content();
    const qsizetype size = serializeProject(m_after).size();
    for (const Cause &cause : causes) {
        for (long room = 0; room < size; ++room) {
            const auto device = FailingDevice::full(room, cause.error);
            const auto saved = save();
            ASSERT_FALSE(saved) << room;
            ASSERT_EQ(saved.error().code, cause.code) << room << ": " << saved.error().detail.toStdString();
            ASSERT_GT(FailingDevice::failures(), 0) << room;
            ASSERT_EQ(content(), old) << room;
            ASSERT_EQ(names(), QStringList(QStringLiteral("成熟度.psirt"))) << room;
        }
    }
    RecordProperty("offsets", int(std::size(causes) * std::size_t(size)));
    const auto device = FailingDevice::full(size, ENOSPC);
    EXPECT_TRUE(save());
    EXPECT_EQ(content(), serializeProject(m_after));
}

/// Written over in place: the old state stands, or the failure names a whole copy of the new one.
TEST_F(FailingDeviceTest, LosesNothingOfAFileWithTwoNames)
{
    const QTemporaryDir copies;
    const QString other = m_folder.filePath(QStringLiteral("other.psirt"));
    ASSERT_EQ(link(QFile::encodeName(path()).constData(), QFile::encodeName(other).constData()), 0);
    const QByteArray old = content();
    const QByteArray wanted = serializeProject(m_after);
    int overwritten = 0;
    bool isSaved = false;
    for (long room = 0; !isSaved; ++room) {
        ASSERT_LT(room, 10 * wanted.size());
        Result<SavedProject> saved = Error{ErrorCode::Cancelled, {}, {}, {}};
        {
            const auto device = FailingDevice::full(room, ENOSPC);
            saved = saveProject({path(), m_after, Overwrite::IfUnchanged, m_fingerprint, false, copies.path()});
        }
        isSaved = saved.hasValue();
        if (isSaved || content() == old)
            continue;
        ++overwritten;
        ASSERT_EQ(saved.error().code, ErrorCode::OverwriteFailed) << room;
        QFile copy(saved.error().detail);
        ASSERT_TRUE(copy.open(QIODevice::ReadOnly)) << room;
        ASSERT_EQ(copy.readAll(), wanted) << room;
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(old), old.size());
    }
    EXPECT_EQ(content(), wanted);
    RecordProperty("overwritten", overwritten);
}

TEST_F(FailingDeviceTest, LosesNothingWhenTheDiskFailsAtTheEnd)
{
    const QByteArray old = content();
    for (const Cause &cause : causes) {
        {
            const auto device = FailingDevice::unsynchronized(cause.error);
            const auto saved = save();
            ASSERT_FALSE(saved);
            EXPECT_EQ(saved.error().code, cause.code);
        }
        EXPECT_EQ(content(), old);
        EXPECT_EQ(names().size(), 1);
    }
}

}  // namespace psirt::test
