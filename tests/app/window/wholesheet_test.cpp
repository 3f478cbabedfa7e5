// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/messagebar.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/waiting.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QLabel>

#include <functional>

namespace psirt::test {

using namespace pages;
using namespace window;

namespace {

/// A whole sheet, as a new user rates it from the start page on. Each way of working counts what it takes.
class WholeSheet : public WindowJourney {
protected:
    WholeSheet()
    {
        program.reset();
        program.emplace(*qApp, catalogue(), clock, settings);
        program->start({});
        EXPECT_TRUE(showActive(window()));
    }

    void count(Qt::Key which)
    {
        key(which);
        ++m_taken;
    }

    /// What is shown, of that role and name, as a screen reader finds it; null where there is none.
    [[nodiscard]] QAccessibleInterface *spoken(QAccessible::Role role, const std::function<bool(const QString &)> &isMeant)
    {
        return below(QAccessible::queryAccessibleInterface(&window()), role, isMeant);
    }
    void use(QAccessibleInterface *control)
    {
        ASSERT_TRUE(control && control->actionInterface()) << "at " << place().toStdString();
        const QStringList offered = control->actionInterface()->actionNames();
        for (const QString &action :
             {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()}) {
            if (!offered.contains(action))
                continue;
            const std::optional<FrameworkId> before = shownFramework();
            const int steps = document().undoStack().count();
            control->actionInterface()->doAction(action);
            ++m_taken;
            EXPECT_TRUE(waitUntil([&] { return shownFramework() != before || document().undoStack().count() != steps; }))
                << control->text(QAccessible::Name).toStdString() << " at " << place().toStdString();
            settle();
            return;
        }
        FAIL() << control->text(QAccessible::Name).toStdString() << " can do nothing";
    }

    [[nodiscard]] int taken() const { return m_taken; }

    void expectAllRated()
    {
        // 27 times level 3.
        EXPECT_EQ(document().score().overall.average, Average::of(81, 27));
        EXPECT_EQ(document().score().overall.unrated, 0);
        EXPECT_TRUE(find<MessageBar>().isVisible()) << "the program says so";
    }

private:
    [[nodiscard]] std::optional<FrameworkId> shownFramework()
    {
        const FrameworkId *id = state().framework();
        return id ? std::optional(*id) : std::nullopt;
    }
    [[nodiscard]] static QAccessibleInterface *below(QAccessibleInterface *parent, QAccessible::Role role,
                                                     const std::function<bool(const QString &)> &isMeant)
    {
        for (int i = 0; i < parent->childCount(); ++i) {
            QAccessibleInterface *child = parent->child(i);
            if (!child || child->state().invisible)
                continue;
            if (child->role() == role && !child->state().disabled && isMeant(child->text(QAccessible::Name)))
                return child;
            if (QAccessibleInterface *found = below(child, role, isMeant))
                return found;
        }
        return nullptr;
    }

    int m_taken = 0;
};

}  // namespace

/// One key to begin, 27 levels, and after each of them on to the next, at last to the overview: 55.
TEST_F(WholeSheet, TakesFiftyFiveKeys)
{
    count(Qt::Key_Return);
    for (int i = 0; i < 27; ++i) {
        count(Qt::Key_3);
        count(Qt::Key_Return);
    }
    EXPECT_EQ(taken(), 55);
    expectAllRated();
    EXPECT_EQ(place(), QStringLiteral("overview"));
}

/// One key to begin and 27 levels: 28.
TEST_F(WholeSheet, TakesTwentyEightKeysWhereItGoesOnByItself)
{
    window().actions().goOnAfterRating->setChecked(true);
    count(Qt::Key_Return);
    for (int i = 0; i < 27; ++i)
        count(Qt::Key_3);
    EXPECT_EQ(taken(), 28);
    expectAllRated();
}

/// One to begin, 27 levels and 26 times on to the next, by what a screen reader finds and presses, and no key at all.
TEST_F(WholeSheet, CanBeRatedThroughTheAccessibilityTree)
{
    const auto named = [](const char *name) { return [name](const QString &text) { return text == QLatin1String(name); }; };
    use(spoken(QAccessible::Button, [](const QString &text) { return text == QStringLiteral("Start Rating"); }));
    for (int i = 0; i < 27; ++i) {
        ASSERT_TRUE(state().framework()) << "after " << i;
        ASSERT_FALSE(HasFailure()) << i;
        use(spoken(QAccessible::RadioButton, named("Level 3")));
        if (i < 26)
            use(spoken(QAccessible::Button,
                       [](const QString &text) { return text.startsWith(QStringLiteral("Next Unrated")); }));
    }
    EXPECT_EQ(taken(), 54);
    EXPECT_EQ(document().score().overall.average, Average::of(81, 27));
}

}  // namespace psirt::test
