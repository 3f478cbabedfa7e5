// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionline.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/previoussamples.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QMenuBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>

#include <map>
#include <set>

namespace psirt::test {

using namespace pages;
using namespace window;

namespace {

QString describe(const QWidget &widget)
{
    return QStringLiteral("%1 “%2” (%3)")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName(), widget.objectName());
}

/// What a person can use: it takes the focus and stands for itself, not for a part of another control.
bool isControl(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const bool isEmpty = label && label->text().isEmpty();  // one that says something now and then
    return widget.isVisible() && !isEmpty && widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy() &&
           widget.objectName() != QLatin1String("qt_toolbar_ext_button");
}

/// Such as the one that clears a field, which only a pointer reaches.
bool isButtonInField(const QWidget &widget)
{
    return widget.isVisible() && qobject_cast<const QToolButton *>(&widget) &&
           qobject_cast<const QLineEdit *>(widget.parentWidget());
}

/// The name that a screen reader gives it, or the text that it shows.
QString nameOf(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    const QString name = interface ? interface->text(QAccessible::Name) : QString();
    if (!name.isEmpty())
        return name;
    if (const auto *text = qobject_cast<const QTextBrowser *>(&widget))
        return text->toPlainText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabs->tabText(0);
    return {};
}

class WindowAccess : public WindowJourney {
protected:
    WindowAccess()
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", 1);
        exclude(assessment, "2.2");
        Entry entry = assessment.entry(framework("1.1"));
        entry.evidence = {QStringLiteral("規程.pdf")};
        entry.actions = {Action{QStringLiteral("a"), {}, QDate(2026, 9, 30), ActionState::Started, {}}};
        entry.opinions = {{QStringLiteral("佐藤"), level(1), QStringLiteral("a"), {QStringLiteral("x")}, {}},
                          {QStringLiteral("伊藤"), level(1), {}, {}, {}}};
        assessment.setEntry(framework("1.1"), entry);
        entry = Entry();
        entry.opinions = {{QStringLiteral("佐藤"), level(4), QStringLiteral("a"), {QStringLiteral("x")}, {}},
                          {QStringLiteral("伊藤"), Rating::excluded({}), QStringLiteral("b"), {}, {}},
                          {QStringLiteral("鈴木"), level(5), {}, {}, {}}};
        assessment.setEntry(framework("5.2"), std::move(entry));
        open(assessment);
    }

    void open(const Assessment &assessment)
    {
        const QString file = path("a.psirt");
        EXPECT_TRUE(writeProjectFile(file, assessment, Overwrite::Always));
        start(file);
    }
    /// The same with an assessment before, which rated 1.1 as 2 and hides what is not rated yet where told so.
    void rememberLastTime(CarryOver::Levels levels)
    {
        Assessment assessment = document().assessment();
        Properties properties = assessment.properties();
        properties.previous = startedAssessment(levels).properties().previous;
        assessment.setProperties(properties);
        open(assessment);
    }

    /// Visits every page, and each tab beside the frameworks; visit gets the name of the place.
    template <typename Visit>
    void visitEverything(Visit visit)
    {
        const std::vector<Location> pages{OverviewLocation{}, PlanLocation{},      NextLevelsLocation{}, ActionsLocation{},
                                          ReviewLocation{},   AgreementLocation{}, IntroLocation{},      area("1"),
                                          area("6"),          framework("1.1"),    framework("2.2"),     framework("5.2"),
                                          framework("6.3")};
        for (const Location &page : pages) {
            state().goTo(page);
            for (const SideTab tab : {SideTab::References, SideTab::Notes, SideTab::Actions}) {
                state().setSideTab(tab);
                settle();
                visit(place() + QStringLiteral(", tab %1").arg(static_cast<int>(tab)));
                if (!state().framework())
                    break;
            }
        }
    }

    /// Every key that something answers to now, with what answers.
    [[nodiscard]] std::multimap<QString, QString> keys()
    {
        std::multimap<QString, QString> result;
        const auto add = [&result](const QKeySequence &key, const QString &who) {
            if (!key.isEmpty())
                result.emplace(key.toString(QKeySequence::PortableText), who);
        };
        std::set<const QAction *> seen;
        for (const QAction *action : window().findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                if (seen.insert(action).second)
                    add(key, action->text());
            }
        }
        for (const QAction *menu : window().menuBar()->actions())
            add(QKeySequence::mnemonic(menu->text()), QStringLiteral("menu ") + menu->text());
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                add(QKeySequence::mnemonic(label->text()), QStringLiteral("label ") + label->text());
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                add(button->shortcut(), QStringLiteral("button ") + button->text());
            if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    add(QKeySequence::mnemonic(tabs->tabText(i)), QStringLiteral("tab ") + tabs->tabText(i));
            }
        }
        return result;
    }

    void expectEveryKeyToLeadToOneCommand()
    {
        visitEverything([this](const QString &where) {
            const auto found = keys();
            EXPECT_GT(found.size(), 35U);
            for (auto it = found.begin(); it != found.end(); it = found.upper_bound(it->first)) {
                QStringList who;
                for (auto [first, last] = found.equal_range(it->first); first != last; ++first)
                    who.append(first->second);
                EXPECT_EQ(who.size(), 1) << where.toStdString() << ": " << it->first.toStdString() << " is "
                                         << who.join(QStringLiteral(" and ")).toStdString();
            }
        });
    }

    void expectEveryControlToHaveAName()
    {
        visitEverything([this](const QString &where) {
            int controls = 0;
            for (QWidget *each : window().findChildren<QWidget *>()) {
                if (!isControl(*each) && !isButtonInField(*each))
                    continue;
                ++controls;
                EXPECT_FALSE(nameOf(*each).trimmed().isEmpty())
                    << where.toStdString() << ": " << describe(*each).toStdString() << " in "
                    << describe(*each->parentWidget()).toStdString();
            }
            EXPECT_GE(controls, 3) << where.toStdString();
        });
    }

    /// Everything in the dialog that opens next; it is left then.
    [[nodiscard]] static ModalAnswers::Answer expectingNames(const char *which)
    {
        return [which](QDialog &dialog) {
            int controls = 0;
            for (QWidget *each : dialog.findChildren<QWidget *>()) {
                if (!isControl(*each) && !isButtonInField(*each))
                    continue;
                ++controls;
                EXPECT_FALSE(nameOf(*each).trimmed().isEmpty()) << which << ": " << describe(*each).toStdString() << " in "
                                                                << describe(*each->parentWidget()).toStdString();
            }
            EXPECT_GE(controls, 2) << which;
            dialog.reject();
        };
    }

    void expectEveryControlToBeReachedByTab()
    {
        visitEverything([this](const QString &where) {
            find<NavigationTree>().setFocus();
            std::set<const QWidget *> reached;
            std::vector<int> levels;
            constexpr int enough = 400;
            for (int i = 0; i < enough; ++i) {
                const QWidget *focus = QApplication::focusWidget();
                ASSERT_NE(focus, nullptr) << where.toStdString();
                const auto *card = qobject_cast<const LevelCard *>(focus->parentWidget());
                if (reached.insert(focus).second && card && qobject_cast<const LevelButton *>(focus))
                    levels.push_back(card->level().number());
                QTest::keyClick(window().windowHandle(), Qt::Key_Tab);
                if (QApplication::focusWidget() == &find<NavigationTree>())
                    break;
            }
            for (const QWidget *each : window().findChildren<QWidget *>()) {
                if (isControl(*each) && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus)) {
                    EXPECT_TRUE(reached.contains(each)) << where.toStdString() << ": " << describe(*each).toStdString();
                }
            }
            EXPECT_TRUE(std::ranges::is_sorted(levels)) << where.toStdString() << ": levels are read from 0 upwards";
            EXPECT_TRUE(find<NavigationTree>().hasFocus()) << where.toStdString() << ": Tab came to no end";
        });
        EXPECT_TRUE(document().undoStack().isClean()) << "moving about edits nothing";
    }
};

}  // namespace

TEST_F(WindowAccess, GivesEveryKeyToOneCommand)
{
    expectEveryKeyToLeadToOneCommand();
}

/// Within a menu too, a letter leads to one entry.
TEST_F(WindowAccess, GivesEveryLetterOfAMenuToOneEntry)
{
    for (const QMenu *menu : window().menuBar()->findChildren<QMenu *>()) {
        std::map<QString, QString> letters;
        for (const QAction *action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty())
                continue;
            EXPECT_TRUE(letters.emplace(letter, action->text()).second)
                << menu->title().toStdString() << ": " << action->text().toStdString() << " and "
                << letters[letter].toStdString();
        }
    }
}

TEST_F(WindowAccess, NamesEveryControl)
{
    expectEveryControlToHaveAName();
}

/// The name of a box is what it is for; what is chosen in it is its value.
TEST_F(WindowAccess, TellsTheNameOfABoxFromWhatIsChosenInIt)
{
    goTo("1.1");
    state().setSideTab(SideTab::Actions);
    settle();
    find<ActionLine>().click();
    settle();
    QAccessibleInterface *box = QAccessible::queryAccessibleInterface(&named<QComboBox>("Action 1: state"));
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->text(QAccessible::Name), QStringLiteral("Action 1: state"));
    EXPECT_EQ(box->text(QAccessible::Value), QStringLiteral("Started"));
    EXPECT_EQ(box->role(), QAccessible::ComboBox);
    EXPECT_EQ(box->childCount(), 1);
    EXPECT_EQ(box->indexOfChild(box->child(0)), 0);
    QStringList buttons;
    for (const QToolButton *each : named<QLineEdit>("Action 1: due date").findChildren<QToolButton *>())
        buttons.append(each->accessibleName());
    EXPECT_TRUE(buttons.contains(QStringLiteral("Action 1: due date: no date")));
}

TEST_F(WindowAccess, NamesEveryControlOfTheDialogs)
{
    rememberLastTime(CarryOver::Levels::Shown);
    const std::vector<std::pair<QAction *, const char *>> commands{
        {window().actions().newAssessment, "new"},   {window().actions().newFromLast, "from last time"},
        {window().actions().combine, "combine"},     {window().actions().properties, "properties"},
        {window().actions().exportReport, "report"}, {window().actions().settings, "settings"},
        {window().actions().exclude, "exclude"},     {window().actions().shortcuts, "shortcuts"},
        {window().actions().about, "about"}};
    for (std::size_t i = 0; i < commands.size(); ++i) {
        goTo("1.1");
        const ModalAnswers answers({expectingNames(commands[i].second)});
        commands[i].first->trigger();
    }
}

TEST_F(WindowAccess, NamesEveryButtonOfTheToolBar)
{
    for (const QAction *action : window().actions().all())
        EXPECT_FALSE(action->text().isEmpty());
    int buttons = 0;
    for (QAbstractButton *each : window().findChildren<QAbstractButton *>()) {
        if (!each->isVisible())
            continue;
        ++buttons;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << describe(*each).toStdString();
    }
    EXPECT_GE(buttons, 10);
}

/// By the Tab key alone a person comes to every control that is enabled, and around again.
TEST_F(WindowAccess, ReachesEveryControlByTab)
{
    expectEveryControlToBeReachedByTab();
}

TEST_F(WindowAccess, HoldsWithAnAssessmentBefore)
{
    for (const auto levels : {CarryOver::Levels::Shown, CarryOver::Levels::Hidden}) {
        rememberLastTime(levels);
        document().setChangeReason(framework("1.1"), QStringLiteral("why"));
        document().undoStack().setClean();
        expectEveryKeyToLeadToOneCommand();
        expectEveryControlToHaveAName();
        expectEveryControlToBeReachedByTab();
    }
}

TEST_F(WindowAccess, ListsEveryKey)
{
    int keys = 0;
    for (const QAction *action : window().actions().all())
        keys += action->shortcut().isEmpty() ? 0 : 1;
    const ModalAnswers answers({[keys](QDialog &dialog) {
        auto *table = dialog.findChild<QAbstractItemView *>();
        ASSERT_NE(table, nullptr);
        EXPECT_EQ(table->model()->rowCount(), keys);
        for (int row = 0; row < keys; ++row)
            EXPECT_FALSE(table->model()->index(row, 0).data().toString().isEmpty()) << row;
        press(dialog, Qt::Key_Escape);
    }});
    key(Qt::Key_F1, Qt::ControlModifier);
}

/// The names of states and levels are words, not signs alone.
TEST_F(WindowAccess, TellsLevelsAndTargetsByWords)
{
    goTo("1.1");
    const auto nameOf = [](QWidget &widget) {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
    };
    EXPECT_EQ(nameOf(*card(1).findChild<LevelButton *>()), QStringLiteral("Level 1"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(card(1).findChild<LevelButton *>())->role(), QAccessible::RadioButton);
    EXPECT_TRUE(QAccessible::queryAccessibleInterface(card(1).findChild<LevelButton *>())->state().checked);
    EXPECT_FALSE(QAccessible::queryAccessibleInterface(card(2).findChild<LevelButton *>())->state().checked);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(card(2).findChild<LevelButton *>())->text(QAccessible::Description),
              sheet().framework(framework("1.1"))->description(level(2))->japanese);
    EXPECT_EQ(nameOf(*card(3).findChild<TargetButton *>()), QStringLiteral("Target level 3"));
    EXPECT_TRUE(card(3).findChild<TargetButton *>()->accessibleDescription().contains(QStringLiteral("default target")));
}

}  // namespace psirt::test
