// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/document.h"
#include "app/drawings/chartpicture.h"
#include "app/window/exporting.h"
#include "tests/support/printing.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace psirt::test {

using namespace drawings;
using namespace window;

namespace {

class ChartSavingTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    QString saveAs(const QString &where)
    {
        prompts.fileToWrite = where;
        return saving.save(picture, document);
    }

    [[nodiscard]] static QByteArray start(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.read(5);
    }

    /// The name that was suggested last.
    [[nodiscard]] QString suggestedName() const { return QFileInfo(prompts.asked.last()).fileName(); }

    QTemporaryDir folder;
    ScriptedPrompts prompts;
    ChartSaving saving{prompts};
    Document document{sharedSheet(), emptyAssessment()};
    ChartPicture picture{radarOfAreas(sheet(), document.score()), {QStringLiteral("Service areas"), {}}, Language::English};
};

}  // namespace

TEST_F(ChartSavingTest, WritesWhatTheSuffixSays)
{
    EXPECT_EQ(saveAs(path("a.png")), path("a.png"));
    EXPECT_EQ(start(path("a.png")).mid(1, 3), "PNG");
    EXPECT_EQ(saveAs(path("b.PDF")), path("b.PDF"));
    EXPECT_EQ(start(path("b.PDF")), "%PDF-");
    EXPECT_EQ(saveAs(path("c.svg")), path("c.svg"));
    EXPECT_EQ(start(path("c.svg")), "<?xml");
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(ChartSavingTest, WritesNothingWhenCancelled)
{
    EXPECT_EQ(saveAs({}), QString());
    EXPECT_TRUE(prompts.errors.empty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ChartSavingTest, SaysWhatItCannotDoAndLeavesNothingBehind)
{
    EXPECT_EQ(saveAs(path("a.gif")), QString());
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors[0].code, ErrorCode::UnsupportedSuffix);
    EXPECT_TRUE(prompts.errors[0].detail.startsWith(QStringLiteral(".png, .pdf")));
    EXPECT_EQ(saveAs(path("nowhere/a.png")), QString());
    ASSERT_EQ(prompts.errors.size(), 2U);
    EXPECT_EQ(prompts.errors[1].code, ErrorCode::NotFound);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ChartSavingTest, SuggestsTheAssessmentAndWhatIsShown)
{
    saveAs({});
    EXPECT_EQ(suggestedName(), QStringLiteral("Service areas.png"));
    Properties properties;
    properties.title = QStringLiteral(" 2026/上期: \"製品A\"... ");
    document.setProperties(properties);
    saveAs({});
    EXPECT_EQ(suggestedName(), QStringLiteral("2026 上期 製品A - Service areas.png"));
    properties.title = QStringLiteral("長").repeated(100);
    document.setProperties(properties);
    saveAs({});
    EXPECT_EQ(suggestedName(), QStringLiteral("長").repeated(40) + QStringLiteral(" - Service areas.png"));
}

TEST_F(ChartSavingTest, GoesOnWhereAndHowTheLastOneWasSaved)
{
    saveAs(path("a.pdf"));
    saveAs({});
    EXPECT_EQ(prompts.asked.last(), QStringLiteral("write ") + path("Service areas.pdf"));
}

}  // namespace psirt::test
