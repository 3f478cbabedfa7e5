// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/fields.h"
#include "tests/app/window/windowtest.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>

namespace psirt::test {

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

/// Others cite numbers such as 1.5.2.2, which hold "5.2" too.
TEST_F(WindowTest, FindsAFrameworkByItsNumber)
{
    press(window(), Qt::Key_F, Qt::ControlModifier);
    type(window(), "5.2");
    press(window(), Qt::Key_Return);
    EXPECT_EQ(state().location(), Location(framework("5.2")));
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

TEST_F(WindowTest, ExcludesWithAReasonAndIncludesAgain)
{
    state().goTo(framework("1.6"));
    settle();
    answer<QDialog>([](QDialog &dialog) {
        dialog.findChild<GrowingEdit *>()->setPlainText(QStringLiteral("no rewards"));
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
    auto *editor = list->viewport()->findChild<QLineEdit *>();  // which has the keyboard only in an active window
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("new"));
    press(window(), Qt::Key_S, Qt::ControlModifier);
    const auto saved = readProjectFile(path("a.psirt"), catalogue());
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved.value().assessment.entry(framework("1.1")).evidence, QStringList{QStringLiteral("new")});
}

/// A box takes no text, so a digit is meant for the rating; Delete could be meant for either.
TEST_F(WindowTest, DeleteInTheSidePanelDoesNotClearTheRating)
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
    EXPECT_EQ(levelOf("1.1"), level(5));
}

}  // namespace psirt::test
