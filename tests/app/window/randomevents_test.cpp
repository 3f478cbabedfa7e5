// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"
#include "tests/app/window/windowjourney.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QImage>
#include <QInputMethodEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <random>

namespace psirt::test {

namespace {

/// Presses keys, clicks, pastes, composes and scrolls wherever the program lets one, also in dialogs and menus, from inside
/// their event loops. Files are chosen in one folder alone, and nothing is opened by another program.
class RandomPerson : public QObject {
    Q_OBJECT

public:
    RandomPerson(window::Application &program, const QString &folder, unsigned seed)
        : m_program(program), m_folder(folder), m_random(seed)
    {
        for (const char *scheme : schemes)
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "swallow");
    }

    ~RandomPerson() override
    {
        for (const char *scheme : schemes)
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    void act(int count)
    {
        m_left = count;
        step();
        m_loop.exec();
    }

    /// The newest actions, for the message of a failure.
    [[nodiscard]] std::string story() const { return m_story.join(QLatin1Char('\n')).toStdString(); }

public slots:
    void swallow(const QUrl &url) { tell(QStringLiteral("(opens %1)").arg(url.toString().left(100))); }

private:
    static constexpr const char *schemes[] = {"http", "https", "file", "mailto"};

    void step()
    {
        QTimer::singleShot(1, this, &RandomPerson::step);  // first: what is done may start an event loop of its own
        const int level = QThread::currentThread()->loopLevel();
        if (level == m_actingLevel)
            return;  // inside of a key or a click that is not over yet
        const QScopedValueRollback acting(m_actingLevel, level);
        if (m_left <= 0) {
            leave();
            return;
        }
        --m_left;
        if (!m_program.window().isVisible())
            m_program.window().show();
        QWidget *target = QApplication::activePopupWidget();
        if (!target)
            target = QApplication::activeModalWidget();
        if (auto *dialog = qobject_cast<QFileDialog *>(target)) {
            chooseFile(*dialog);
            return;
        }
        if (!target)
            target = anyWindow();
        if (target && target->windowHandle())
            actOn(*target);
    }

    /// Ends every menu and dialog, one after another, and then the loop.
    void leave()
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
        } else if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            dialog->done(QDialog::Rejected);
        } else if (QThread::currentThread()->loopLevel() <= m_loopLevel) {
            m_loop.quit();
        }
    }

    QWidget *anyWindow()
    {
        QWidgetList windows;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->isWindow() && widget->windowType() != Qt::ToolTip)
                windows.append(widget);
        }
        return windows.isEmpty() ? nullptr : windows[below(windows.size())];
    }

    void actOn(QWidget &target)
    {
        if (!target.isActiveWindow() && target.windowType() != Qt::Popup)
            target.activateWindow();
        switch (below(10)) {
        case 0:
        case 1:
        case 2:
        case 3:
            pressAnyKey(target);
            break;
        case 4:
        case 5:
        case 6:
            clickAnywhere(target);
            break;
        case 7:
            paste(target);
            break;
        case 8:
            compose();
            break;
        default:
            scroll(target);
        }
    }

    void pressAnyKey(QWidget &target)
    {
        static const Qt::Key special[] = {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return,   Qt::Key_Escape, Qt::Key_Space,
                                          Qt::Key_Up,  Qt::Key_Down,    Qt::Key_Left,     Qt::Key_Right,  Qt::Key_Home,
                                          Qt::Key_End, Qt::Key_PageUp,  Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace,
                                          Qt::Key_F2,  Qt::Key_F4,      Qt::Key_F5,       Qt::Key_F10,    Qt::Key_Menu};
        static const Qt::KeyboardModifiers modifiers[] = {
            {}, {}, {}, Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier, Qt::ControlModifier | Qt::ShiftModifier};
        const Qt::Key key = below(2) == 0 ? special[below(std::size(special))] : Qt::Key(Qt::Key_0 + below(43));
        const Qt::KeyboardModifiers with = modifiers[below(std::size(modifiers))];
        tell(QStringLiteral("key %1 %2").arg(QKeySequence(key).toString()).arg(int(with), 0, 16));
        strike(target, key, with);
    }

    /// Without QTest's own way round by the modifiers' keys: each of the three may close the window.
    void strike(QWidget &target, Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        const QPointer<QWindow> window = target.windowHandle();
        const bool hasText = key < Qt::Key_Escape && !(with & (Qt::ControlModifier | Qt::AltModifier));
        const QString text = hasText ? QString(QChar(char16_t(key))) : QString();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            if (window && window->isVisible())
                qt_handleKeyEvent(window, type, key, with, text, false, 1);
        }
    }

    void clickAnywhere(QWidget &target)
    {
        const QSize seen = target.size().boundedTo(target.windowHandle()->size());
        const QPoint at(int(below(seen.width())), int(below(seen.height())));
        const Qt::MouseButton button = below(8) == 0 ? Qt::RightButton : Qt::LeftButton;
        const QWidget *hit = target.childAt(at);
        tell(QStringLiteral("click %1 on %2 in %3")
                 .arg(button)
                 .arg(QLatin1String(hit ? hit->metaObject()->className() : "-"),
                      QLatin1String(target.metaObject()->className())));
        const QPointer<QWindow> window = target.windowHandle();
        for (qsizetype clicks = below(8) == 0 ? 2 : 1; clicks > 0 && window && window->isVisible(); --clicks) {
            QTest::mousePress(window, button, {}, at);
            if (window && window->isVisible())
                QTest::mouseRelease(window, button, {}, at);
        }
    }

    void paste(QWidget &target)
    {
        QClipboard &clipboard = *QGuiApplication::clipboard();
        const auto what = below(5);
        tell(QStringLiteral("paste %1").arg(what));
        switch (what) {
        case 0:
            clipboard.clear();
            break;
        case 1:
            clipboard.setText(QStringLiteral("<b>%1</b>\u2028\r\r\n\t＝1+1 𠮷👍\u0000e"));
            break;
        case 2:
            clipboard.setText(QString(30'000, QChar(0x8106)));
            break;
        case 3:
            clipboard.setImage(QImage(8, 8, QImage::Format_RGB32));
            break;
        default:
            auto *data = new QMimeData;
            data->setUrls({QUrl(QStringLiteral("https://example.com/a")), QUrl::fromLocalFile(m_folder)});
            clipboard.setMimeData(data);
        }
        strike(target, Qt::Key_V, Qt::ControlModifier);
    }

    /// As an input method does in the middle of a word, and at its end.
    void compose()
    {
        QObject *focus = QGuiApplication::focusObject();
        QInputMethodQueryEvent query(Qt::ImEnabled);
        if (!focus || !QCoreApplication::sendEvent(focus, &query) || !query.value(Qt::ImEnabled).toBool())
            return;
        tell(QStringLiteral("compose in %1").arg(QLatin1String(focus->metaObject()->className())));
        QInputMethodEvent event(below(2) == 0 ? QStringLiteral("せいじゅく") : QString(), {});
        if (below(2) == 0)
            event.setCommitString(QStringLiteral("成熟度"));
        QCoreApplication::sendEvent(focus, &event);
    }

    void scroll(QWidget &target)
    {
        const QSize seen = target.size().boundedTo(target.windowHandle()->size());
        const QPoint at(int(below(seen.width())), int(below(seen.height())));
        QWidget *hit = target.childAt(at);
        if (!hit)
            return;
        tell(QStringLiteral("wheel on %1").arg(QLatin1String(hit->metaObject()->className())));
        constexpr int notch = 120;
        QWheelEvent event(hit->mapFrom(&target, at), target.mapToGlobal(at), {}, {0, below(2) == 0 ? notch : -notch}, {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(hit, &event);
    }

    void chooseFile(QFileDialog &dialog)
    {
        static const char *names[] = {"a.psirt", "b.psirt", "c.xlsx", "d.csv", "e.pdf", "f.html", "g.png", "none"};
        const QString path = m_folder + QLatin1Char('/') + QLatin1String(names[below(std::size(names))]);
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        if (!name || below(3) == 0) {
            dialog.reject();
            return;
        }
        tell(QStringLiteral("file %1").arg(path));
        name->setText(path);
        name->setFocus();
        strike(dialog, Qt::Key_Return);
    }

    template <typename Number>
    [[nodiscard]] qsizetype below(Number end)
    {
        return end < 1 ? 0 : std::uniform_int_distribution<qsizetype>(0, qsizetype(end) - 1)(m_random);
    }

    void tell(const QString &what)
    {
        constexpr int remembered = 40;
        m_story.append(what);
        if (m_story.size() > remembered)
            m_story.removeFirst();
        if (qEnvironmentVariableIsSet("PSIRT_TELL_EVENTS"))
            std::fprintf(stderr, "%s\n", qPrintable(what));
    }

    window::Application &m_program;
    QString m_folder;
    std::mt19937 m_random;
    QStringList m_story;
    QEventLoop m_loop;
    int m_loopLevel = QThread::currentThread()->loopLevel() + 1;
    int m_actingLevel = 0;  ///< of the event loop that something is done in now; 0 for none
    int m_left = 0;
};

class RandomEvents : public WindowJourney, public testing::WithParamInterface<unsigned> {};

}  // namespace

TEST_P(RandomEvents, LeaveAWholeAssessment)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QFile::copy(QStringLiteral(PSIRT_SOURCE_DIR "/resources/samples/sample.psirt"), path("a.psirt")));
    ASSERT_TRUE(QFile::copy(QStringLiteral(PSIRT_SOURCE_DIR "/resources/samples/sample-2025.psirt"), path("b.psirt")));
    QDir::setCurrent(folder.path());
    start(path("a.psirt"));
    RandomPerson person(*program, folder.path(), GetParam());
    const int asked = qEnvironmentVariableIntValue("PSIRT_RANDOM_EVENTS");
    constexpr int usual = 350;
    constexpr int between = 50;
    for (int left = asked > 0 ? asked : usual; left > 0 && !HasFailure(); left -= between) {
        person.act(between);
        const Assessment &assessment = document().assessment();
        const auto again = parseProject(serializeProject(assessment), QStringLiteral("a"), catalogue());
        ASSERT_TRUE(again) << person.story();
        ASSERT_TRUE(again.value().assessment == assessment) << person.story();
    }
    if (HasFailure())
        std::fprintf(stderr, "before that:\n%s\n", person.story().c_str());
    QDir::setCurrent(before);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEvents, testing::Values(1U, 2U, 3U));

}  // namespace psirt::test

#include "randomevents_test.moc"
