// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/levelbutton.h"
#include "app/theme/growingedit.h"
#include "tests/app/window/windowtest.h"

#include <QLabel>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QTreeWidget>

#include <QDropEvent>

namespace psirt::test {

/// Keys alone: each framework gets the level that its number in the order gives, 0 1 2 3 4 0 1 2 3 4 ….
TEST_F(WindowTest, RatesTheWholeSheetByKeys)
{
    for (int i = 0; i < 27; ++i) {
        press(window(), Qt::Key_U, Qt::ControlModifier);
        ASSERT_NE(state().framework(), nullptr);
        press(window(), static_cast<Qt::Key>(Qt::Key_0 + i % 5));
    }
    const Totals &totals = document().score().overall;
    EXPECT_EQ(totals.rated, 27);
    // 27 levels: five rounds of 0+1+2+3+4 = 10 make 50, then 0 and 1: 51; 51 / 27 = 1.888…
    EXPECT_EQ(totals.average, Average::of(51, 27));
    bool isShown = false;
    for (const QLabel *label : window().findChildren<QLabel *>())
        isShown = isShown || label->text() == QStringLiteral("Average 1.89");
    EXPECT_TRUE(isShown);
    EXPECT_FALSE(window().actions().nextUnrated->isEnabled());
    for (int i = 0; i < 27; ++i)
        press(window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document().score().overall.rated, 0);
    EXPECT_FALSE(document().isModified());
}

TEST_F(WindowTest, RatesByMouseAndClearsByKey)
{
    state().goTo(framework("1.1"));
    settle();
    auto *card = named<QWidget>("level3");
    ASSERT_NE(card, nullptr);
    click(*card->findChild<LevelButton *>());
    EXPECT_EQ(levelOf("1.1"), level(3));
    click(*card->findChild<LevelButton *>());
    EXPECT_EQ(levelOf("1.1"), level(3)) << "clicking the chosen level again keeps it";
    press(window(), Qt::Key_Delete);
    EXPECT_FALSE(levelOf("1.1"));
    press(window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(levelOf("1.1"), level(3));
    press(window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(levelOf("1.1"));
}

TEST_F(WindowTest, MovesBetweenFrameworksByKeys)
{
    press(window(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(state().location(), Location(framework("1.1")));
    press(window(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(state().location(), Location(framework("1.2")));
    press(window(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(state().location(), Location(framework("1.1")));
    press(window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(state().location(), Location(framework("1.2")));
}

TEST_F(WindowTest, SetsTargetsByKeys)
{
    state().goTo(framework("5.2"));
    press(window(), Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(document().assessment().entry(framework("5.2")).target, level(4));
    press(window(), Qt::Key_5, Qt::AltModifier);
    EXPECT_EQ(document().assessment().entry(framework("5.2")).target, level(4)) << "5.2 has no level 5";
    press(window(), Qt::Key_Delete, Qt::AltModifier);
    EXPECT_FALSE(document().assessment().entry(framework("5.2")).target);
}

TEST_F(WindowTest, RefusesALevelThatTheSheetDoesNotDescribe)
{
    state().goTo(framework("5.2"));
    settle();
    press(window(), Qt::Key_5);
    EXPECT_FALSE(levelOf("5.2"));
    state().goTo(framework("6.3"));
    settle();
    press(window(), Qt::Key_3);
    EXPECT_FALSE(levelOf("6.3"));
    EXPECT_FALSE(window().actions().rate[3]->isEnabled());
}

TEST_F(WindowTest, DigitsInANoteAreText)
{
    state().goTo(framework("1.1"));
    press(window(), Qt::Key_M, Qt::ControlModifier);
    type(window(), "level 3 in 2025");
    EXPECT_EQ(document().assessment().entry(framework("1.1")).note, QStringLiteral("level 3 in 2025"));
    EXPECT_FALSE(levelOf("1.1"));
    press(window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document().assessment().entry(framework("1.1")).note, QString()) << "typed in one go, undone in one go";
}

TEST_F(WindowTest, SavesAndReopensWhatWasFilledIn)
{
    ASSERT_TRUE(writeProjectFile(path("a.psirt"), emptyAssessment(), Overwrite::Never));
    ASSERT_TRUE(application->workspace().open(path("a.psirt")));
    EXPECT_EQ(window().windowTitle(), QStringLiteral("a.psirt[*]"));
    EXPECT_FALSE(window().isWindowModified());
    state().goTo(framework("2.1"));
    settle();
    press(window(), Qt::Key_4);
    EXPECT_TRUE(window().isWindowModified());
    press(window(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(window().isWindowModified());
    const Assessment saved = document().assessment();
    ASSERT_TRUE(application->workspace().open(path("a.psirt")));
    EXPECT_EQ(document().assessment(), saved);
    EXPECT_EQ(levelOf("2.1"), level(4));
    EXPECT_EQ(state().location(), Location(OverviewLocation{})) << "another document begins with its overview";
}

TEST_F(WindowTest, AsksBeforeUnsavedChangesAreLost)
{
    state().goTo(framework("1.1"));
    settle();
    press(window(), Qt::Key_2);
    answer<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Cancel)->click(); });
    EXPECT_FALSE(window().close());
    EXPECT_EQ(answered, 1);
    EXPECT_TRUE(window().isVisible());
    answer<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
    EXPECT_TRUE(window().close());
    EXPECT_EQ(answered, 2);
}

TEST_F(WindowTest, TellsWhatIsWrongWithAFileAndKeepsTheOpenOne)
{
    state().goTo(framework("1.1"));
    settle();
    press(window(), Qt::Key_2);
    QFile broken(path("broken.psirt"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": \"psirt-maturity\",\n  oops");
    broken.close();
    answer<QMessageBox>([](QMessageBox &box) {
        EXPECT_TRUE(box.text().contains(QStringLiteral("broken.psirt"))) << box.text().toStdString();
        EXPECT_TRUE(box.informativeText().contains(QStringLiteral("line 2"))) << box.informativeText().toStdString();
        box.button(QMessageBox::Ok)->click();
    });
    EXPECT_FALSE(application->workspace().open(broken.fileName()));
    EXPECT_EQ(answered, 1);
    EXPECT_EQ(levelOf("1.1"), level(2));
}

TEST_F(WindowTest, OpensAFileThatIsDropped)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 5);
    ASSERT_TRUE(writeProjectFile(path("dropped.psirt"), assessment, Overwrite::Never));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("dropped.psirt"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window(), &drop);
    settle();
    EXPECT_EQ(levelOf("1.1"), level(5));
}

TEST_F(WindowTest, ChangesTheLanguageAroundTheOpenDocument)
{
    state().goTo(framework("3.1"));
    settle();
    press(window(), Qt::Key_2);
    const Document *before = &document();
    store.settings().setLanguage(Language::Japanese);
    emit window().settingsChanged();
    settle();
    EXPECT_EQ(&document(), before);
    EXPECT_EQ(levelOf("3.1"), level(2));
    EXPECT_EQ(state().location(), Location(framework("3.1")));
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(window().actions().open->text().contains(QStringLiteral("開く")));
    ASSERT_TRUE(showActive(window()));
    press(window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(levelOf("3.1"));
    store.settings().setLanguage(Language::English);
    emit window().settingsChanged();
    settle();
    EXPECT_TRUE(window().actions().open->text().contains(QStringLiteral("Open")));
}

TEST_F(WindowTest, ChangesTheTextSizeAndStaysWhereItIs)
{
    state().goTo(framework("3.2"));
    settle();
    press(window(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(store.settings().zoom(), 110);
    EXPECT_EQ(state().location(), Location(framework("3.2")));
    press(window(), Qt::Key_1);
    EXPECT_EQ(levelOf("3.2"), level(1));
    press(window(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(store.settings().zoom(), 100);
}

TEST_F(WindowTest, FindsInTheSheet)
{
    press(window(), Qt::Key_F, Qt::ControlModifier);
    QApplication::focusWidget()->setProperty("text", QStringLiteral("バグバウンティ"));
    settle();
    const auto *tree = window().findChild<QTreeWidget *>();
    ASSERT_NE(tree, nullptr);
    int shown = 0;
    for (QTreeWidgetItemIterator it(const_cast<QTreeWidget *>(tree), QTreeWidgetItemIterator::NotHidden); *it; ++it)
        shown += (*it)->parent() && !(*it)->parent()->isHidden() ? 1 : 0;
    EXPECT_GT(shown, 0);
    EXPECT_LT(shown, 28);
    press(window(), Qt::Key_Return);
    ASSERT_NE(state().framework(), nullptr);
    EXPECT_EQ(*state().framework(), framework("1.3")) << "the first that speaks of bug bounties";
}

TEST_F(WindowTest, ExcludesWithAReasonAndIncludesAgain)
{
    state().goTo(framework("1.6"));
    settle();
    answer<QDialog>([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("no rewards"));
        dialog.accept();
    });
    window().actions().exclude->trigger();
    EXPECT_EQ(answered, 1);
    EXPECT_EQ(document().assessment().entry(framework("1.6")).rating.exclusionReason(), QStringLiteral("no rewards"));
    ASSERT_TRUE(showActive(window()));
    press(window(), Qt::Key_3);
    EXPECT_FALSE(levelOf("1.6")) << "an excluded framework is not rated by a key";
    press(window(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(document().assessment().entry(framework("1.6")).rating.isUnrated());
}

/// What is still being typed when a command comes is part of the assessment.
TEST_F(WindowTest, SavesALineOfEvidenceThatIsStillBeingTyped)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.evidence = {QStringLiteral("rules")};
    assessment.setEntry(framework("1.1"), entry);
    ASSERT_TRUE(writeProjectFile(path("a.psirt"), assessment, Overwrite::Never));
    ASSERT_TRUE(application->workspace().open(path("a.psirt")));
    state().goTo(framework("1.1"));
    state().setSideTab(SideTab::Notes);
    settle();
    auto *list = window().findChild<QListWidget *>(QStringLiteral("evidence"));
    ASSERT_NE(list, nullptr);
    list->setFocus();
    list->setCurrentRow(0);
    list->editItem(list->item(0));
    settle();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("new"));
    press(window(), Qt::Key_S, Qt::ControlModifier);
    const auto saved = readProjectFile(path("a.psirt"), catalogue());
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved.value().assessment.entry(framework("1.1")).evidence, QStringList{QStringLiteral("new")});
}

/// Keys in the side panel are the panel's, not the rating's.
TEST_F(WindowTest, DigitsAndDeleteInTheSidePanelDoNotRate)
{
    state().goTo(framework("1.1"));
    settle();
    press(window(), Qt::Key_2);
    window().actions().action->trigger();
    settle();
    for (QComboBox *box : window().findChildren<QComboBox *>()) {
        if (box->isVisible())
            box->setFocus();
    }
    press(window(), Qt::Key_5);
    press(window(), Qt::Key_Delete);
    EXPECT_EQ(levelOf("1.1"), level(2));
}

TEST_F(WindowTest, NamesWhatIsUndone)
{
    state().goTo(framework("1.1"));
    settle();
    press(window(), Qt::Key_2);
    EXPECT_EQ(window().actions().undo->text(), QStringLiteral("&Undo: Rate 1.1 as Level 2"));
    press(window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window().actions().redo->text(), QStringLiteral("&Redo: Rate 1.1 as Level 2"));
    EXPECT_FALSE(window().actions().undo->isEnabled());
}

}  // namespace psirt::test
