// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/importdialog.h"
#include "app/messages/importwords.h"
#include "app/messages/language.h"
#include "tests/app/dialogs/lowscreen.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <set>

namespace psirt::test {

using namespace dialogs;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::vector<ImportChange> someChanges()
{
    return {{framework("1.1"), LevelImport{*Rating::unsure(level(3), level(4)), level(4)}, text("D2")},
            {framework("1.1"), TargetImport{std::nullopt, level(5)}, text("E2")},
            {framework("1.2"), LevelImport{Rating(), level(0)}, text("D3")},
            {framework("1.2"), TextImport{ImportField::Note, text("一\n二"), text("一\n三")}, text("J3")}};
}

class ImportDialogTest : public testing::Test {
protected:
    ImportDialogTest() { installTranslation(*QCoreApplication::instance(), Language::English); }

    ImportDialog &show(const ImportPlan &plan,
                       const ImportDialog::Source &source = {QStringLiteral("review.xlsx"), {QStringLiteral("Frameworks")}})
    {
        const ViewOptions options{Type::scaled(QApplication::font(), 100), Language::English, false};
        dialog = std::make_unique<ImportDialog>(sheet(), plan, source, options);
        EXPECT_TRUE(showActive(*dialog));
        return *dialog;
    }

    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(QStringLiteral(" | "));
    }
    [[nodiscard]] QStringList buttons() const
    {
        QStringList texts;
        for (const QPushButton *button : dialog->findChildren<QPushButton *>())
            texts.append(button->text().remove(QLatin1Char('&')) + (button->isEnabled() ? QString() : text(" (off)")));
        return texts;
    }
    [[nodiscard]] QPushButton &button(const char *start)
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')).startsWith(text(start)))
                return *each;
        }
        throw std::runtime_error(start);
    }
    [[nodiscard]] static QString row(const ItemTable &table, int row)
    {
        QStringList texts;
        for (int column = 0; column < table.columnCount(); ++column)
            texts.append(table.item(row, column)->text());
        return texts.join(QStringLiteral(" | "));
    }

    std::unique_ptr<ImportDialog> dialog;
};

}  // namespace

TEST_F(ImportDialogTest, ShowsEachChangeWithItsCell)
{
    const ImportDialog &shown = show({someChanges(), {}, 28});
    EXPECT_TRUE(labels().startsWith(text("review.xlsx, page “Frameworks” | 4 changes | "))) << labels().toStdString();
    EXPECT_TRUE(labels().endsWith(text("4 of 4 selected"))) << labels().toStdString();
    const auto *table = shown.findChild<ImportChangesTable *>();
    ASSERT_NE(table, nullptr);
    const QString first = text("1.1 ") + sheet().framework(framework("1.1"))->title.japanese;
    const QString second = text("1.2 ") + sheet().framework(framework("1.2"))->title.japanese;
    EXPECT_EQ(row(*table, 0), first + text(" | Level | 3 (4?) | 4 | D2"));
    EXPECT_EQ(row(*table, 1), first + text(" | Target | — | 5 | E2"));
    EXPECT_EQ(row(*table, 2), second + text(" | Level | Not rated | 0 | D3"));
    EXPECT_EQ(row(*table, 3), second + text(" | Note | …\n二 | …\n三 | J3"));
    EXPECT_EQ(table->item(3, 3)->data(Qt::AccessibleTextRole).toString(), text("一\n三"));
    EXPECT_EQ(table->item(3, 3)->toolTip(), text("一\n三"));
    EXPECT_EQ(shown.findChild<ImportProblemsTable *>(), nullptr);
    EXPECT_EQ(shown.chosen(), someChanges());
}

TEST_F(ImportDialogTest, SaysHowATableIsWrittenAndLetsItBeReadOtherwise)
{
    ImportDialog &shown = show({someChanges(), {}, 28}, {.file = text("review.csv"),
                                                         .pages = {QString()},
                                                         .encodings = {text("UTF-8"), text("Windows-31J")},
                                                         .separators = {text("Comma"), text("Tab")},
                                                         .reading = {.encoding = 1, .separator = 0}});
    auto *box = shown.findChild<QComboBox *>(text("encoding"));
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->currentText(), text("Windows-31J"));
    EXPECT_FALSE(button("Read Again").isEnabled()) << "it is read so already";
    EXPECT_EQ(shown.otherReading(), std::nullopt);
    box->setCurrentIndex(0);
    EXPECT_TRUE(shown.isVisible()) << "arrow keys pass by encodings";
    EXPECT_EQ(shown.findChild<QComboBox *>(text("separator"))->currentText(), text("Comma"));
    button("Read Again").click();
    EXPECT_FALSE(shown.isVisible());
    EXPECT_EQ(shown.otherReading(), (ImportDialog::Reading{.encoding = 0, .separator = 0}));
    EXPECT_EQ(show({someChanges(), {}, 28}).findChild<QComboBox *>(), nullptr) << "a workbook says it itself";
}

TEST_F(ImportDialogTest, AsksForThePageWhereOneWasCopied)
{
    ImportDialog &shown = show({someChanges(), {}, 28}, {.file = text("review.xlsx"),
                                                         .pages = {text("Frameworks"), text("Frameworks (2)")},
                                                         .actionPages = {text("Actions")}});
    auto *box = shown.findChild<QComboBox *>(text("page"));
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(shown.findChild<QComboBox *>(text("actionPage")), nullptr) << "there is one alone";
    EXPECT_EQ(box->currentText(), text("Frameworks"));
    box->setCurrentIndex(1);
    button("Read Again").click();
    EXPECT_EQ(shown.otherReading(), ImportDialog::Reading{.page = 1});
}

TEST_F(ImportDialogTest, ShowsAnAction)
{
    const Action before{.what = text("棚卸し"), .who = {}, .due = {}, .unknownKeys = {}};
    Action after = before;
    after.who = text("佐藤");
    after.due = QDate(2027, 3, 31);
    const ImportDialog &shown = show({{{framework("1.1"), ActionImport{before, after}, text("Actions!C2")},
                                       {framework("1.1"), ActionImport{std::nullopt, before}, text("Actions!C3")}},
                                      {},
                                      28});
    const auto *table = shown.findChild<ImportChangesTable *>();
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(
        row(*table, 0).endsWith(text(" | Action | 棚卸し\nPlanned | 棚卸し\nPlanned, 佐藤, due 2027-03-31 | Actions!C2")))
        << row(*table, 0).toStdString();
    EXPECT_TRUE(row(*table, 1).endsWith(text(" | Action | — | 棚卸し\nPlanned | Actions!C3")));
}

TEST_F(ImportDialogTest, LeavesOutWhatIsNotTicked)
{
    ImportDialog &shown = show({someChanges(), {}, 28});
    auto *table = shown.findChild<ImportChangesTable *>();
    EXPECT_TRUE(table->hasFocus());
    table->setCurrentCell(0, 3);  // not where the box is
    press(shown, Qt::Key_Down);
    press(shown, Qt::Key_Space);
    EXPECT_EQ(table->item(1, 0)->checkState(), Qt::Unchecked);
    EXPECT_EQ(buttons(), QStringList({text("Select All"), text("Select None"), text("Cancel"), text("Import 3 Changes")}));
    EXPECT_TRUE(labels().contains(text("3 of 4 selected"))) << labels().toStdString();
    const std::vector<ImportChange> all = someChanges();
    EXPECT_EQ(shown.chosen(), std::vector<ImportChange>({all[0], all[2], all[3]}));
    press(shown, Qt::Key_Space);
    EXPECT_EQ(shown.chosen(), all);
}

TEST_F(ImportDialogTest, TicksAllOrNone)
{
    ImportDialog &shown = show({someChanges(), {}, 28});
    click(button("Select None"));
    EXPECT_TRUE(shown.chosen().empty());
    EXPECT_TRUE(buttons().contains(text("Import 0 Changes (off)")));
    click(button("Select All"));
    EXPECT_EQ(shown.chosen().size(), 4U);
    EXPECT_TRUE(buttons().contains(text("Import 4 Changes")));
}

TEST_F(ImportDialogTest, ReturnImportsAndEscapeDoesNot)
{
    ImportDialog &shown = show({someChanges(), {}, 28});
    press(shown, Qt::Key_Return);
    EXPECT_EQ(shown.result(), QDialog::Accepted);
    ImportDialog &again = show({someChanges(), {}, 28});
    press(again, Qt::Key_Escape);
    EXPECT_EQ(again.result(), QDialog::Rejected);
}

TEST_F(ImportDialogTest, ListsWhatDoesNotFitByCell)
{
    const ImportDialog &shown =
        show({{someChanges()[0]},
              {{ImportFault::NotALevel, {text("三"), text("D7")}, framework("1.6"), ImportField::Level},
               {ImportFault::UnknownFramework, {text("9.9"), text("A30")}}},
              28});
    EXPECT_TRUE(labels().contains(text(" | 1 change · 2 cells that do not fit | "))) << labels().toStdString();
    const auto *table = shown.findChild<ImportProblemsTable *>();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(row(*table, 0), text("D7 | 1.6: “三” is not a whole number from 0 to 5."));
    EXPECT_EQ(row(*table, 1), text("A30 | The sheet has no framework “9.9”."));
    expectButtonsOnALowScreen(*dialog);
}

TEST_F(ImportDialogTest, SaysThatThereIsNothingToChange)
{
    ImportDialog &shown = show({{}, {}, 28}, {text("a.csv"), {}});
    EXPECT_TRUE(labels().startsWith(text("a.csv | Nothing would change: the table says what the assessment says | ")))
        << labels().toStdString();
    EXPECT_EQ(buttons(), QStringList(text("Close")));
    EXPECT_TRUE(shown.chosen().empty());
    press(shown, Qt::Key_Escape);
    EXPECT_EQ(shown.result(), QDialog::Rejected);
}

TEST_F(ImportDialogTest, HasNothingToImportWhereNothingFits)
{
    show({{}, {{ImportFault::NoFramework, {text("4"), text("D7")}}}, 0});
    EXPECT_TRUE(labels().contains(text(" | Nothing would change · 1 cell that does not fit | "))) << labels().toStdString();
    EXPECT_EQ(buttons(), QStringList(text("Close")));
}

TEST_F(ImportDialogTest, HasASentenceForEachFault)
{
    std::set<QString> sentences;
    for (int fault = 0; fault <= static_cast<int>(ImportFault::RepeatedColumn); ++fault) {
        const QString sentence = sentenceOf({static_cast<ImportFault>(fault),
                                             {QString(100, QLatin1Char('x')) + text("\ny"), text("D7")},
                                             framework("1.1"),
                                             ImportField::Note});
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(QLatin1Char('%'))) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(QString(40, QLatin1Char('x')))) << "not all of a long text";
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), 16U);
}

}  // namespace psirt::test
