// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/differencetable.h"
#include "app/dialogs/recoverydialog.h"
#include "app/messages/language.h"
#include "tests/app/dialogs/lowscreen.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace psirt::test {

using namespace dialogs;

namespace {

class RecoveryDialogTest : public testing::Test {
protected:
    RecoveryDialogTest() { installTranslation(*QCoreApplication::instance(), Language::English); }

    [[nodiscard]] static LoadedProject projectWith(int number, const QString &note)
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", number);
        Entry entry = assessment.entry(framework("1.1"));
        entry.note = note;
        assessment.setEntry(framework("1.1"), entry);
        return {std::move(assessment), sharedSheet(), {}, {}};
    }
    /// Of a file that says 2 where the work says 3.
    [[nodiscard]] static RecoveredWork someWork()
    {
        RecoveredWork work;
        work.copyPath = QStringLiteral("/home/a/copies/x.psirt");
        work.path = QStringLiteral("/home/a/<b>Spring.psirt");
        work.written = QDateTime(QDate(2026, 11, 27), QTime(19, 51));
        work.fileState = RecoveredWork::FileState::AsItWas;
        work.fileTime = QDateTime(QDate(2026, 11, 26), QTime(8, 5));
        work.saved = projectWith(2, {});
        work.work = projectWith(3, QStringLiteral("<img src='file:///x.png'>"));
        work.differences = contentDifferences(sheet(), work.saved->assessment, work.work->assessment);
        return work;
    }

    RecoveryDialog &show(const RecoveredWork &work, int zoom = 100)
    {
        const ViewOptions options{Type::scaled(QApplication::font(), zoom), Language::English, false};
        dialog = std::make_unique<RecoveryDialog>(work, QDateTime(QDate(2026, 11, 29), QTime(20, 0)), options);
        EXPECT_TRUE(showActive(*dialog));
        return *dialog;
    }
    [[nodiscard]] QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            texts.append(label->text());
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
        }
        return texts;
    }
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<RecoveryDialog> dialog;
};

}  // namespace

TEST_F(RecoveryDialogTest, ShowsWhatDiffersBeforeAnythingIsDone)
{
    const RecoveryDialog &shown = show(someWork());
    EXPECT_EQ(
        labels(),
        QStringList({QStringLiteral("“<b>Spring.psirt” has changes from an earlier run that were not saved."),
                     QStringLiteral("They were kept on 27 November 2026, 19:51 (2 days ago)."),
                     QStringLiteral("The file was saved last on 26 November 2026, 08:05 and is as it was when the work "
                                    "began."),
                     QDir::toNativeSeparators(QStringLiteral("/home/a/<b>Spring.psirt")),
                     QStringLiteral("1 framework differs: 1.1 level 2 → 3, note"),
                     QStringLiteral("Opening changes no file: the work is open then as it was, and you decide whether "
                                    "to save it.")}));
    const auto *table = shown.findChild<DifferenceTable *>();
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(0, 2)->text(), QStringLiteral("2"));
    EXPECT_EQ(table->item(0, 3)->text(), QStringLiteral("3"));
    EXPECT_EQ(table->item(1, 2)->text(), QStringLiteral("—"));
    EXPECT_EQ(table->item(1, 3)->text(), QStringLiteral("<img src='file:///x.png'>"));
    EXPECT_FALSE(table->item(1, 3)->toolTip().contains(QStringLiteral("<img")));
}

TEST_F(RecoveryDialogTest, SaysWhatBecameOfTheFileAndWhereTheWorkWasDone)
{
    using FileState = RecoveredWork::FileState;
    RecoveredWork work = someWork();
    work.host = QStringLiteral("<i>laptop</i>");
    const auto third = [&](FileState state) {
        work.fileState = state;
        show(work);
        return labels().at(2);
    };
    EXPECT_EQ(
        third(FileState::Changed),
        QStringLiteral("The file itself has been changed since the work began: it was saved on 26 November 2026, 08:05. "
                       "Below, the work is compared with what the file holds now."));
    EXPECT_EQ(labels().at(1),
              QStringLiteral("They were kept on 27 November 2026, 19:51 (2 days ago), on the computer “<i>laptop</i>”."));
    work.saved.reset();
    EXPECT_EQ(third(FileState::Gone), QStringLiteral("The file is no longer where it was."));
    EXPECT_EQ(third(FileState::Unreadable),
              QStringLiteral("The file cannot be read now, so the work cannot be compared with it."));
    work.path.clear();
    EXPECT_EQ(third(FileState::None), QStringLiteral("It was never saved to a file."));
}

TEST_F(RecoveryDialogTest, KeepsItsButtonsInReach)
{
    show(someWork());
    expectButtonsOnALowScreen(*dialog);
}

TEST_F(RecoveryDialogTest, CutsNothingInLargeText)
{
    RecoveredWork work = someWork();
    work.path =
        QStringLiteral("/home/a/製品セキュリティ推進グループ/2026 年度上期 プロダクト脆弱性対応 成熟度アセスメント.psirt");
    work.host = QStringLiteral("laptop-of-the-security-office");
    work.fileState = RecoveredWork::FileState::Changed;
    constexpr int largest = 200;
    show(work, largest);
    for (const QLabel *each : dialog->findChildren<QLabel *>()) {
        if (each->isVisible() && each->wordWrap()) {
            EXPECT_GE(each->height(), each->heightForWidth(each->width())) << each->text().toStdString();
        }
    }
    for (const QPushButton *each : dialog->findChildren<QPushButton *>())
        EXPECT_GE(each->width(), each->sizeHint().width()) << each->text().toStdString();
}

TEST_F(RecoveryDialogTest, AnswersByKeyAndByMouse)
{
    press(show(someWork()), Qt::Key_Return);
    EXPECT_EQ(dialog->answer(), Prompts::Recovered::Open);
    press(show(someWork()), Qt::Key_Escape);
    EXPECT_EQ(dialog->answer(), Prompts::Recovered::Later) << "nothing is lost by it";
    show(someWork());
    click(*button("Discard"));
    EXPECT_EQ(dialog->answer(), Prompts::Recovered::Discard);
    show(someWork());
    click(*button("Later"));
    EXPECT_EQ(dialog->answer(), Prompts::Recovered::Later);
}

TEST_F(RecoveryDialogTest, DoesNotOpenWhatIsDamaged)
{
    RecoveredWork work = someWork();
    work.work.reset();
    work.differences.clear();
    work.damage = Error{ErrorCode::NotJson, work.copyPath, {}, {}};
    show(work);
    EXPECT_EQ(button("Open the Changes"), nullptr);
    EXPECT_TRUE(labels().contains(
        QStringLiteral("What was kept is damaged and cannot be opened: The file is not valid JSON. It lies here:")));
    EXPECT_TRUE(labels().contains(QDir::toNativeSeparators(work.copyPath)));
    press(*dialog, Qt::Key_Return);
    EXPECT_EQ(dialog->answer(), Prompts::Recovered::Later);
}

}  // namespace psirt::test
