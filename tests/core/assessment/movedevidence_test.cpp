// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/movedevidence.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace psirt::test {

namespace {

struct MovedEvidence : testing::Test {
    MovedEvidence()
    {
        put("a/docs/policy.pdf");
        put("b/plan.pdf");
    }

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    void put(const char *name)
    {
        EXPECT_TRUE(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    }

    [[nodiscard]] QStringList moved(const QStringList &lines, const QString &from, const QString &to)
    {
        Assessment assessment = emptyAssessment();
        Entry entry;
        entry.evidence = lines;
        entry.opinions = {{.who = QStringLiteral("A"), .rating = {}, .note = {}, .evidence = lines, .unknownKeys = {}}};
        assessment.setEntry(framework("1.1"), entry);
        const Assessment result = withEvidenceMoved(assessment, from, to);
        EXPECT_EQ(result.entry(framework("1.1")).evidence, result.entry(framework("1.1")).opinions.front().evidence);
        return result.entry(framework("1.1")).evidence;
    }

    QTemporaryDir folder;
};

TEST_F(MovedEvidence, LeadsToTheSameFile)
{
    EXPECT_EQ(moved({QStringLiteral("docs/policy.pdf")}, path("a"), path("b")), QStringList{path("a/docs/policy.pdf")});
    EXPECT_EQ(moved({QStringLiteral("docs/policy.pdf")}, path("a"), path("a/docs")),
              QStringList{QStringLiteral("policy.pdf")});
    EXPECT_EQ(moved({QStringLiteral("../b/plan.pdf")}, path("a"), path("b")), QStringList{QStringLiteral("plan.pdf")});
    EXPECT_EQ(moved({QStringLiteral("docs/policy.pdf")}, path("a"), {}), QStringList{path("a/docs/policy.pdf")});
}

TEST_F(MovedEvidence, IsRelativeOnceThereIsAFolder)
{
    EXPECT_EQ(moved({path("a/docs/policy.pdf"), path("b/plan.pdf")}, {}, path("a")),
              (QStringList{QStringLiteral("docs/policy.pdf"), path("b/plan.pdf")}));
}

/// The name of a file that is not there may be a mere text; an address and a text lead to no file.
TEST_F(MovedEvidence, KeepsWhatLeadsToNoFile)
{
    const QStringList lines{QStringLiteral("手順書 v2.pdf"), QStringLiteral("https://example.jp/a.pdf"),
                            QStringLiteral("  議事録、3 月 "), QStringLiteral("file:///nowhere/x.pdf"),
                            QStringLiteral("tools/run.exe")};
    EXPECT_EQ(moved(lines, path("a"), path("b")), lines);
    EXPECT_EQ(moved(lines, {}, path("b")), lines);
    EXPECT_EQ(moved(lines, path("a"), {}), lines);
}

TEST_F(MovedEvidence, StaysInItsFolder)
{
    const QStringList lines{path("a/docs/policy.pdf"), QStringLiteral("docs/policy.pdf")};
    EXPECT_EQ(moved(lines, path("a"), path("a")), lines);
}

}  // namespace

}  // namespace psirt::test
