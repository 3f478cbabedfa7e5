// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/document.h"
#include "app/window/exporting.h"
#include "tests/support/printing.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace psirt::test {

using namespace window;

namespace {

class DataExportTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    QString exportAs(const QString &where)
    {
        prompts.fileToWrite = where;
        return exportData(document, prompts);
    }

    [[nodiscard]] static QByteArray start(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.read(4);
    }

    QTemporaryDir folder;
    ScriptedPrompts prompts;
    Document document{sharedSheet(), emptyAssessment(), Document::File{QStringLiteral("/a/2026.psirt"), {}}};
};

}  // namespace

TEST_F(DataExportTest, WritesWhatTheSuffixSays)
{
    EXPECT_EQ(exportAs(path("a.xlsx")), path("a.xlsx"));
    EXPECT_EQ(start(path("a.xlsx")), QByteArray("PK\3\4", 4));  // a workbook is a ZIP archive
    EXPECT_EQ(exportAs(path("b.csv")), path("b.csv"));
    EXPECT_EQ(start(path("b.csv")), "\xEF\xBB\xBF"
                                    "a");
    EXPECT_EQ(exportAs(path("c.json")), path("c.json"));
    EXPECT_EQ(start(path("c.json")), "{\n  ");
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(DataExportTest, SuggestsAWorkbookBesideTheAssessment)
{
    EXPECT_EQ(exportAs({}), QString());
    EXPECT_EQ(prompts.asked,
              QStringList(QStringLiteral("write ") + QFileInfo(QStringLiteral("/a/2026.xlsx")).absoluteFilePath()));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(DataExportTest, SaysWhatItCannotDoAndLeavesNothingBehind)
{
    EXPECT_EQ(exportAs(path("a.ods")), QString());
    EXPECT_EQ(exportAs(path("nowhere/a.xlsx")), QString());
    ASSERT_EQ(prompts.errors.size(), 2U);
    EXPECT_EQ(prompts.errors[0].code, ErrorCode::UnsupportedSuffix);
    EXPECT_EQ(prompts.errors[0].detail, QStringLiteral(".xlsx, .csv, .json"));
    EXPECT_EQ(prompts.errors[1].code, ErrorCode::NotFound);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

}  // namespace psirt::test
