// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

// Keys and mouse as a person uses them: they go to a window, which finds the widget, its focus and its shortcuts.

namespace psirt::test {

/// Lets layouts and what was put off take place.
inline void settle()
{
    constexpr int rounds = 3;
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// Scrolls a place of a widget into view; gives where it is in its window.
inline QPoint broughtIntoView(QWidget &widget, QPoint at)
{
    for (QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each)) {
            const QPoint place = widget.mapTo(area->widget(), at);
            area->ensureVisible(place.x(), place.y());
        }
    }
    settle();
    return widget.mapTo(widget.window(), at);
}

/// Gives a window the keyboard where none has it. When a dialog goes, window managers hand the keyboard back to the window
/// behind it; the offscreen platform does not, and a dialog that says what is under way comes only on a slow machine.
inline void takeKeyboardBack(const QWidget &window)
{
    if (QGuiApplication::focusWindow() || !window.isVisible())
        return;
    window.windowHandle()->requestActivate();
    settle();
}

inline void click(QWidget &widget, QPoint at, Qt::MouseButton button = Qt::LeftButton)
{
    QTest::mouseClick(widget.window()->windowHandle(), button, {}, broughtIntoView(widget, at));
    settle();
}

/// In the middle.
inline void click(QWidget &widget)
{
    click(widget, widget.rect().center());
}

inline void press(const QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    takeKeyboardBack(window);
    QTest::keyClick(window.windowHandle(), key, modifiers);
    settle();
}

/// Latin letters, digits and spaces, one key after another.
inline void type(const QWidget &window, const char *text)
{
    takeKeyboardBack(window);
    for (const char *letter = text; *letter; ++letter)
        QTest::keyClick(window.windowHandle(), *letter);
    settle();
}

/// Has an input method compose a text in the field with the keyboard; it stands there, and is no part of its text yet.
inline void compose(const QString &text)
{
    QInputMethodEvent event(text, {});
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
    settle();
}

/// Puts a widget on the screen, active.
[[nodiscard]] inline bool showActive(QWidget &window)
{
    window.setVisible(true);
    window.activateWindow();
    const bool isActive = QTest::qWaitForWindowActive(&window);
    settle();
    return isActive;
}

}  // namespace psirt::test
