// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/combinedialog.h"
#include "app/document/workspace.h"
#include "app/messages/language.h"
#include "tests/app/dialogs/lowscreen.h"
#include "tests/support/fixedclock.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/temporarysettings.h"
#include "tests/support/twoassessors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

namespace psirt::test {

using namespace dialogs;

namespace {

class CombineDialogTest : public testing::Test {
protected:
    CombineDialogTest()
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        workspace.setPrompts(&prompts);
        write("a.psirt", people.first);
        write("b.psirt", people.second);
    }

    void write(const char *name, const Assessment &assessment)
    {
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
    }
    void writeBytes(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    void open()
    {
        dialog.emplace(workspace, prompts);
        EXPECT_TRUE(showActive(*dialog));
    }
    void choose(char letter, const char *name)
    {
        prompts.fileToOpen = path(name);
        click(button(QStringLiteral("choose") + QLatin1Char(letter)));
    }
    [[nodiscard]] QPushButton &button(const QString &name) const { return *dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QPushButton &combineButton() const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == QStringLiteral("Combine"))
                return *each;
        }
        throw std::runtime_error("no button to combine");
    }
    [[nodiscard]] bool canCombine() const { return combineButton().isEnabled(); }
    [[nodiscard]] QString text(const char *name) const
    {
        return dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    QTemporaryDir folder;
    TemporarySettings settings;
    FixedClock clock;
    ScriptedPrompts prompts;
    Workspace workspace{catalogue(), clock, settings.settings()};
    TwoAssessors people;
    std::optional<CombineDialog> dialog;
};

}  // namespace

TEST_F(CombineDialogTest, ShowsWhatWasChosen)
{
    open();
    EXPECT_FALSE(canCombine());
    EXPECT_FALSE(button(QStringLiteral("useOpenA")).isEnabled()) << "the open one says nothing";
    choose('A', "a.psirt");
    EXPECT_EQ(text("titleA"), people.first.properties().title);
    EXPECT_EQ(text("detailsA"), QStringLiteral("Assessors: 高橋\nDate: 2026-09-30\nFile: ") +
                                    QDir::toNativeSeparators(dialog->source(0)->path));
    EXPECT_EQ(text("titleB"), QStringLiteral("None chosen yet"));
    EXPECT_FALSE(canCombine());
    choose('B', "b.psirt");
    EXPECT_TRUE(canCombine());
    EXPECT_EQ(text("message"), QString());
    EXPECT_TRUE(dialog->source(1)->assessment == people.second);
    click(combineButton());
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
}

TEST_F(CombineDialogTest, CutsNothing)
{
    Properties properties = people.second.properties();
    properties.assessors = QStringList(8, QStringLiteral("品質保証部 製品セキュリティ推進グループ 佐藤"));
    properties.date.reset();
    people.second.setProperties(properties);
    write("b.psirt", people.second);
    open();
    choose('A', "a.psirt");
    choose('B', "b.psirt");
    for (const QLabel *each : dialog->findChildren<QLabel *>()) {
        if (each->isVisible() && each->wordWrap()) {
            EXPECT_GE(each->height(), each->heightForWidth(each->width())) << each->text().toStdString();
        }
    }
    expectButtonsOnALowScreen(*dialog);
}

TEST_F(CombineDialogTest, RefusesTheSameFileTwice)
{
    open();
    choose('A', "a.psirt");
    choose('B', "a.psirt");
    EXPECT_FALSE(canCombine());
    EXPECT_TRUE(text("message").contains(QStringLiteral("the same assessment"))) << text("message").toStdString();
    EXPECT_TRUE(QFile::link(path("a.psirt"), path("link.psirt")));
    choose('B', "link.psirt");
    EXPECT_FALSE(canCombine()) << "the same file by another name";
    choose('B', "b.psirt");
    EXPECT_TRUE(canCombine());
}

TEST_F(CombineDialogTest, RefusesTheOpenOneTwice)
{
    EXPECT_TRUE(workspace.open(path("a.psirt")));
    workspace.document().setRating(framework("1.3"), level(5));
    open();
    EXPECT_EQ(text("titleA"), people.first.properties().title) << "the open one is the first";
    EXPECT_TRUE(text("detailsA").contains(QStringLiteral("not saved")));
    click(button(QStringLiteral("useOpenB")));
    EXPECT_FALSE(canCombine());
    choose('B', "a.psirt");
    EXPECT_FALSE(canCombine()) << "its own file, as it was before";
    choose('B', "b.psirt");
    EXPECT_TRUE(canCombine());
    EXPECT_EQ(dialog->source(0)->assessment.entry(framework("1.3")).rating, Rating(level(5)));
}

TEST_F(CombineDialogTest, ReportsADamagedFileAndKeepsWhatWasChosen)
{
    writeBytes("broken.psirt", "{");
    open();
    choose('A', "a.psirt");
    choose('A', "broken.psirt");
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors.front().code, ErrorCode::NotJson);
    EXPECT_EQ(text("titleA"), people.first.properties().title);
    prompts.fileToOpen.clear();
    click(button(QStringLiteral("chooseA")));
    EXPECT_EQ(text("titleA"), people.first.properties().title) << "cancelled";
}

TEST_F(CombineDialogTest, NoticesWhatIsNoReasonToRefuse)
{
    Properties properties = people.second.properties();
    properties.assessors = people.first.properties().assessors;
    properties.date = QDate(2026, 10, 1);
    properties.title.clear();
    people.second.setProperties(properties);
    write("b.psirt", people.second);
    open();
    choose('A', "a.psirt");
    choose('B', "b.psirt");
    EXPECT_TRUE(canCombine());
    EXPECT_TRUE(text("message").contains(QStringLiteral("different dates"))) << text("message").toStdString();
    EXPECT_TRUE(text("message").contains(QStringLiteral("same assessors"))) << text("message").toStdString();
    EXPECT_EQ(text("titleB"), QStringLiteral("Without a title"));
}

TEST_F(CombineDialogTest, StaysAsItIsWhenReadingIsStopped)
{
    open();
    choose('A', "a.psirt");
    const QString title = text("titleA");
    const QString details = text("detailsA");
    prompts.stopsWaiting = true;
    choose('A', "b.psirt");
    choose('B', "b.psirt");
    EXPECT_EQ(text("titleA"), title);
    EXPECT_EQ(text("detailsA"), details);
    EXPECT_EQ(text("titleB"), QStringLiteral("None chosen yet"));
    EXPECT_FALSE(canCombine());
    EXPECT_TRUE(prompts.errors.empty());
}

}  // namespace psirt::test
