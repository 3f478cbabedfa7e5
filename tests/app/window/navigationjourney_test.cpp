// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/shortdialogs.h"
#include "app/pages/levelbutton.h"
#include "app/widgets/sheettext.h"
#include "app/window/navigationtree.h"
#include "tests/app/window/windowjourney.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

namespace psirt::test {

using namespace pages;
using namespace window;

namespace {

class NavigationJourney : public WindowJourney {
protected:
    /// The rows of the navigation that are shown, by the first word of each: "Overview", "1", "1.1", …
    [[nodiscard]] QStringList rows()
    {
        QStringList texts;
        for (const QTreeWidgetItem *each : shownRows())
            texts.append(firstWord(*each));
        return texts;
    }

    /// What a screen reader says of a row.
    [[nodiscard]] QString spoken(const char *id) { return row(id).data(0, Qt::AccessibleTextRole).toString(); }

    void clickRow(const char *id)
    {
        auto &tree = find<NavigationTree>();
        tree.scrollToItem(&row(id));
        click(*tree.viewport(), tree.visualItemRect(&row(id)).center());
    }
};

}  // namespace

TEST_F(NavigationJourney, GoesByKeys)
{
    EXPECT_EQ(place(), QStringLiteral("overview"));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("1.1"));
    EXPECT_FALSE(window().actions().previous->isEnabled());
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("1.1"));
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("1.2"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("1.3"));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("1.2"));
    key(Qt::Key_Home, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("overview"));
    key(Qt::Key_F1);
    EXPECT_EQ(place(), QStringLiteral("intro"));
    goTo("6.5");
    EXPECT_FALSE(window().actions().next->isEnabled());
}

/// From the navigation to a framework below its target and back, by keys alone.
TEST_F(NavigationJourney, PlansTheNextLevelsByKeys)
{
    goTo("2.2");
    digit(1);
    goTo("3.1");
    digit(2);
    find<NavigationTree>().setFocus();
    key(Qt::Key_Home);
    EXPECT_EQ(place(), QStringLiteral("overview"));
    key(Qt::Key_Down);
    EXPECT_EQ(place(), QStringLiteral("glance"));
    key(Qt::Key_Down);
    EXPECT_EQ(place(), QStringLiteral("plan"));
    key(Qt::Key_Down);
    EXPECT_EQ(place(), QStringLiteral("next levels"));
    EXPECT_TRUE(spoken("Next").endsWith(QStringLiteral("2 frameworks below target"))) << spoken("Next").toStdString();
    EXPECT_EQ(row("Next").data(0, NavigationRole::figure).toString(), QStringLiteral("Below target 2"));
    key(Qt::Key_Home, Qt::AltModifier);
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(place(), QStringLiteral("next levels"));
    const QPointer<QWidget> title = QApplication::focusWidget();
    ASSERT_NE(title, nullptr);
    EXPECT_EQ(title->accessibleName(),
              QStringLiteral("2.2 Identify Unreported Vulnerabilities 報告されない脆弱性を特定する"));
    key(Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("2.2"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("next levels"));
    EXPECT_EQ(QApplication::focusWidget(), title) << "where it was left";
}

TEST_F(NavigationJourney, AddsAnActionFromTheNextLevels)
{
    goTo("2.2");
    digit(1);
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto &add = named<QPushButton>("Add an action for 2.2");
    add.setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(place(), QStringLiteral("2.2"));
    EXPECT_EQ(state().sideTab(), SideTab::Actions);
    typeText("watch");
    ASSERT_EQ(entry("2.2").actions.size(), 1U);
    EXPECT_EQ(entry("2.2").actions[0].what, QStringLiteral("watch"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("next levels"));
    bool isListed = false;
    for (const QLabel *label : window().findChildren<QLabel *>())
        isListed = isListed || (label->isVisible() && label->text() == QLatin1String("watch"));
    EXPECT_TRUE(isListed);
}

TEST_F(NavigationJourney, SwitchesTheHighlightAndRemembersIt)
{
    goTo("2.2");
    digit(3);
    const auto highlights = [this] { return card(4).findChild<SheetText *>()->extraSelections().size(); };
    EXPECT_TRUE(window().actions().highlightsNew->isChecked());
    EXPECT_EQ(highlights(), 1);
    key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(highlights(), 0);
    EXPECT_FALSE(settings.highlightsNew());
    start();
    EXPECT_FALSE(window().actions().highlightsNew->isChecked());
    goTo("2.2");
    digit(3);
    EXPECT_EQ(highlights(), 0);
    window().actions().highlightsNew->trigger();
    EXPECT_EQ(highlights(), 1);
    EXPECT_TRUE(settings.highlightsNew());
}

TEST_F(NavigationJourney, GoesByKeysFromWithinTheNote)
{
    goTo("1.1");
    key(Qt::Key_M, Qt::ControlModifier);
    typeText("one");
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("1.2"));
    EXPECT_EQ(entry("1.1").note, QStringLiteral("one"));
    EXPECT_EQ(entry("1.2").note, QString());
}

TEST_F(NavigationJourney, GoesByClicks)
{
    clickRow("2");
    EXPECT_EQ(place(), QStringLiteral("area 2"));
    clickRow("4.2");
    EXPECT_EQ(place(), QStringLiteral("4.2"));
    EXPECT_EQ(find<NavigationTree>().currentItem(), &row("4.2"));
    clickRow("Overview");
    EXPECT_EQ(place(), QStringLiteral("overview"));
}

TEST_F(NavigationJourney, GoesByArrowsInTheNavigation)
{
    goTo("1.1");
    find<NavigationTree>().setFocus();
    key(Qt::Key_Down);
    EXPECT_EQ(place(), QStringLiteral("1.2"));
    EXPECT_TRUE(find<NavigationTree>().hasFocus());
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_EQ(place(), QStringLiteral("area 1"));
}

TEST_F(NavigationJourney, ShowsTheStateOfEachFramework)
{
    goTo("1.1");
    digit(2);
    EXPECT_TRUE(spoken("1.1").endsWith(QStringLiteral("Level 2, below target 3"))) << spoken("1.1").toStdString();
    EXPECT_TRUE(spoken("1.2").endsWith(QStringLiteral("Not rated")));
    EXPECT_TRUE(spoken("6.3").endsWith(QStringLiteral("Out of scope")));
    EXPECT_TRUE(spoken("1").endsWith(QStringLiteral("average 2.00, 1 of 7 rated"))) << spoken("1").toStdString();
    digit(3);
    EXPECT_TRUE(spoken("1.1").endsWith(QStringLiteral("Level 3"))) << spoken("1.1").toStdString();
    document().setRating(framework("1.1"), Rating::excluded({}));
    EXPECT_TRUE(spoken("1.1").endsWith(QStringLiteral("Excluded")));
}

/// Of the sheet, only 5.3 speaks of CVSS.
TEST_F(NavigationJourney, FindsAndGoesToTheFirstMatch)
{
    EXPECT_EQ(rows().size(), 6 + 6 + 28);
    key(Qt::Key_F, Qt::ControlModifier);
    typeText("cvss");
    EXPECT_EQ(rows(), QStringList({QStringLiteral("5"), QStringLiteral("5.3")}));
    EXPECT_EQ(place(), QStringLiteral("overview"));
    key(Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("5.3"));
    find<QLineEdit>().setText(QStringLiteral("no such words"));
    EXPECT_TRUE(rows().isEmpty());
    find<QLineEdit>().clear();
    EXPECT_EQ(rows().size(), 6 + 6 + 28);
    EXPECT_EQ(place(), QStringLiteral("5.3"));
}

TEST_F(NavigationJourney, KeepsThePageWhenTheTextGrows)
{
    goTo("3.2");
    digit(3);
    state().setSideTab(SideTab::Actions);
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(settings.zoom(), 110);
    EXPECT_EQ(place(), QStringLiteral("3.2"));
    EXPECT_TRUE(card(3).isVisible());
    EXPECT_TRUE(card(3).findChild<LevelButton *>()->isChecked());
    EXPECT_EQ(find<QTabWidget>().currentIndex(), static_cast<int>(SideTab::Actions));
    digit(4);
    EXPECT_EQ(entry("3.2").rating, Rating(level(4))) << "the keys go on working";
    key(Qt::Key_Minus, Qt::ControlModifier);
    key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(settings.zoom(), 90);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(settings.zoom(), 100);
    EXPECT_EQ(entry("3.2").rating, Rating(level(4))) << "Ctrl+0 is no rating";
    for (int i = 0; i < 15; ++i)
        key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(settings.zoom(), 200);
    EXPECT_EQ(place(), QStringLiteral("3.2"));
}

TEST_F(NavigationJourney, MakesTheWholeProgramLarger)
{
    const QFont system = QApplication::font();
    goTo("1.1");
    const QSize target = card(3).findChild<TargetButton *>()->sizeHint();
    const QSize circle = card(3).findChild<LevelButton *>()->sizeHint();
    settings.setZoom(200);
    settle();
    EXPECT_NEAR(QApplication::font().pointSizeF(), 2 * system.pointSizeF(), 0.01);
    EXPECT_NEAR(window().menuBar()->font().pointSizeF(), 2 * system.pointSizeF(), 0.01);
    EXPECT_NEAR(window().menuBar()->actions().constFirst()->menu()->font().pointSizeF(), 2 * system.pointSizeF(), 0.01);
    EXPECT_NEAR(dialogs::AboutDialog(document().sheet(), &window()).font().pointSizeF(), 2 * system.pointSizeF(), 0.01);
    EXPECT_NEAR(window().viewOptions().type.body.pointSizeF(), 2 * system.pointSizeF(), 0.01) << "not twice";
    for (const auto &[before, now] : {std::pair(target, card(3).findChild<TargetButton *>()->sizeHint()),
                                      std::pair(circle, card(3).findChild<LevelButton *>()->sizeHint())}) {
        EXPECT_GE(now.width(), before.width() * 14 / 10);  // the letters twice, the room around them once
        EXPECT_GE(now.height(), before.height() * 14 / 10);
    }
    program.reset();
    EXPECT_EQ(QApplication::font(), system) << "the next one begins with the system's";
    settings.setZoom(100);
    start();
}

TEST_F(NavigationJourney, KeepsTheNoteWhenTheTextGrows)
{
    goTo("3.2");
    key(Qt::Key_M, Qt::ControlModifier);
    typeText("abc");
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(entry("3.2").note, QStringLiteral("abc"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry("3.2").note, QString());
}

TEST_F(NavigationJourney, SwitchesTheEnglishRenderingAndKeepsThePage)
{
    goTo("3.2");
    window().actions().english->trigger();
    EXPECT_EQ(settings.showsEnglish(), false) << "it is on by default in English";
    EXPECT_EQ(place(), QStringLiteral("3.2"));
    window().actions().english->trigger();
    EXPECT_EQ(settings.showsEnglish(), true);
}

/// The window is made anew around the same document, its undo stack and the page.
TEST_F(NavigationJourney, SwitchesTheLanguage)
{
    goTo("3.2");
    digit(3);
    key(Qt::Key_4, Qt::AltModifier);
    const QPointer<MainWindow> before = &window();
    const Document *const document = &this->document();
    {
        const ModalAnswers answers({[](QDialog &dialog) {
            auto *language = dialog.findChild<QComboBox *>();
            ASSERT_EQ(language->itemText(1), QStringLiteral("日本語"));
            language->setFocus();
            language->setCurrentIndex(1);
            press(dialog, Qt::Key_Return);
        }});
        key(Qt::Key_Comma, Qt::ControlModifier);
        settle();
    }
    EXPECT_EQ(settings.language(), Language::Japanese);
    EXPECT_TRUE(before.isNull());
    EXPECT_EQ(QLocale().language(), QLocale::Japanese);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(&this->document(), document);
    EXPECT_EQ(this->document().undoStack().count(), 2);
    EXPECT_EQ(place(), QStringLiteral("3.2"));
    EXPECT_TRUE(window().isWindowModified());
    ASSERT_TRUE(showActive(window()));
    digit(5);
    EXPECT_EQ(entry("3.2").rating, Rating(level(5)));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(entry("3.2").isEmpty());
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_TRUE(state().canGoBack());
}

TEST_F(NavigationJourney, LeavesTheSettingsWhenTheDialogIsCancelled)
{
    {
        const ModalAnswers answers({[](QDialog &dialog) {
                                        dialog.findChild<QComboBox *>()->setCurrentIndex(1);
                                        dialog.findChild<QSpinBox *>()->setValue(150);
                                        press(dialog, Qt::Key_Escape);
                                    },
                                    clicking("Discard")});
        key(Qt::Key_Comma, Qt::ControlModifier);
    }
    EXPECT_EQ(settings.language(), Language::English);
    EXPECT_EQ(settings.zoom(), 100);
}

/// The theme, and what a new assessment begins with.
TEST_F(NavigationJourney, TakesWhatTheSettingsSay)
{
    {
        const ModalAnswers answers({[](QDialog &dialog) {
            for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
                if (const int dark = box->findText(QStringLiteral("Dark")); dark >= 0)
                    box->setCurrentIndex(dark);
            }
            auto *organization = dialog.findChild<QLineEdit *>(QStringLiteral("organization"));
            organization->setFocus();
            type(dialog, "ACME");
            press(dialog, Qt::Key_Tab);
            type(dialog, "Sato");
            press(dialog, Qt::Key_Return);
            type(dialog, "Kato");
            dialog.findChild<QCheckBox *>()->click();
            clicking("OK")(dialog);
        }});
        key(Qt::Key_Comma, Qt::ControlModifier);
        settle();
    }
    EXPECT_TRUE(Colors::isDark(window().palette()));
    EXPECT_TRUE(settings.goesOnAfterRating());
    EXPECT_TRUE(window().actions().goOnAfterRating->isChecked());
    ASSERT_TRUE(showActive(window()));
    {
        const ModalAnswers answers({clicking("OK")});
        key(Qt::Key_N, Qt::ControlModifier);
    }
    const Properties &begun = document().assessment().properties();
    EXPECT_EQ(begun.organization, QStringLiteral("ACME"));
    EXPECT_EQ(begun.assessors, QStringList({QStringLiteral("Sato"), QStringLiteral("Kato")}));
}

}  // namespace psirt::test
