// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/windowtest.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>

#include <set>

namespace psirt::test {

namespace {

bool takesInput(const QWidget &widget)
{
    if (widget.objectName().startsWith(QLatin1String("qt_")) || !widget.isEnabled())
        return false;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    const bool isViewport = area && area->viewport() == &widget;
    return !isViewport && (widget.focusPolicy() & Qt::TabFocus);
}

/// What a screen reader would say that a widget is.
QString nameOf(QWidget &widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QStringList namelessIn(QWidget &window)
{
    QStringList nameless;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        const bool isPart = qobject_cast<QAbstractSpinBox *>(each->parentWidget())
                         || qobject_cast<QComboBox *>(each->parentWidget());
        if (each->isVisible() && takesInput(*each) && !isPart && nameOf(*each).isEmpty())
            nameless.append(QString::fromLatin1(each->metaObject()->className()) + QLatin1Char(' ') + each->objectName());
    }
    return nameless;
}

}  // namespace

TEST_F(WindowTest, EveryControlHasANameForAScreenReader)
{
    for (const Location &place : {Location(OverviewLocation{}), Location(IntroLocation{}), Location(area("1")),
                                  Location(framework("1.1")), Location(framework("6.3"))}) {
        state().goTo(place);
        for (const SideTab tab : {SideTab::References, SideTab::Notes, SideTab::Actions}) {
            state().setSideTab(tab);
            if (tab == SideTab::Actions && state().framework())
                window().actions().action->trigger();
            settle();
            EXPECT_EQ(namelessIn(window()), QStringList()) << "page " << place.index();
        }
    }
}

TEST_F(WindowTest, NoKeyMeansTwoThings)
{
    std::map<QString, int> uses;
    for (const QAction *action : window().actions().all()) {
        for (const QKeySequence &key : action->shortcuts())
            ++uses[key.toString()];
    }
    for (const auto &[key, count] : uses)
        EXPECT_EQ(count, 1) << key.toStdString();
}

/// The Tab key alone: it comes by every control of a framework's page and leaves none out.
TEST_F(WindowTest, TabReachesEveryControlOfAFramework)
{
    state().goTo(framework("1.1"));
    settle();
    std::set<const QWidget *> wanted;
    for (QWidget *each : window().findChildren<QWidget *>()) {
        if (each->isVisible() && takesInput(*each) && qobject_cast<QAbstractButton *>(each))
            wanted.insert(each);
    }
    EXPECT_GT(wanted.size(), 12U) << "six levels and six targets at least";
    constexpr int manySteps = 300;
    for (int i = 0; i < manySteps && !wanted.empty(); ++i) {
        press(window(), Qt::Key_Tab);
        wanted.erase(QApplication::focusWidget());
    }
    for (const QWidget *each : wanted)
        ADD_FAILURE() << each->metaObject()->className() << " " << each->objectName().toStdString();
}

}  // namespace psirt::test
