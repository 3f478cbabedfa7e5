// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonwindow.h"
#include "app/widgets/fields.h"
#include "tests/app/window/windowjourney.h"

#include <QComboBox>
#include <QFileOpenEvent>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

namespace psirt::test {

namespace {

/// Closes whatever asks something, without an answer.
class Refusals : public QObject {
public:
    Refusals() { startTimer(0); }

protected:
    void timerEvent(QTimerEvent *) override
    {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    }
};

/// What is on the screen while it is typed is what is saved, handed over and asked about.
class TypingJourney : public WindowJourney {
protected:
    TypingJourney() { goTo("1.1"); }

    [[nodiscard]] static Assessment read(const QString &path)
    {
        const auto loaded = readProjectFile(path, catalogue());
        EXPECT_TRUE(loaded) << path.toStdString();
        return loaded ? loaded.value().assessment : emptyAssessment();
    }
    [[nodiscard]] static Entry entryIn(const QString &path) { return read(path).entry(framework("1.1")); }

    void writeNote() { key(Qt::Key_M, Qt::ControlModifier); }
    /// An empty line of evidence, with its editor open.
    void writeEvidence()
    {
        state().setSideTab(SideTab::Notes);
        settle();
        auto *add = &named<QPushButton>("Add evidence");
        add->menu()->actions().constFirst()->trigger();
        settle();
    }
    QString write(const char *name)
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", 2);
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
        return path(name);
    }
    void saveAs(const char *name)
    {
        const ModalAnswers answers({choosingFile(path(name))});
        key(Qt::Key_S, Qt::ControlModifier);
    }
    void clickInToolBar(const QAction *action)
    {
        for (QToolButton *button : find<window::ScoreBar>().findChildren<QToolButton *>()) {
            if (button->defaultAction() == action)
                return click(*button);
        }
        FAIL() << "it is not on the bar";
    }
};

}  // namespace

TEST_F(TypingJourney, SavesByMouseWhatIsBeingComposed)
{
    saveAs("a.psirt");
    writeNote();
    typeText("so ");
    compose(QStringLiteral("かんじ"));
    EXPECT_EQ(entry("1.1").note, QStringLiteral("so ")) << "composed, not committed";
    clickInToolBar(window().actions().save);
    EXPECT_EQ(entryIn(path("a.psirt")).note, QStringLiteral("so かんじ"));
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_EQ(find<GrowingEdit>(QStringLiteral("note")).toPlainText(), QStringLiteral("so かんじ")) << "once";
}

TEST_F(TypingJourney, AsksAtTheCloseBoxAboutWhatIsBeingComposed)
{
    saveAs("a.psirt");
    writeNote();
    compose(QStringLiteral("かんじ"));
    const ModalAnswers answers({clicking(QMessageBox::Save)});
    window().close();
    EXPECT_FALSE(window().isVisible());
    EXPECT_EQ(entryIn(path("a.psirt")).note, QStringLiteral("かんじ"));
}

TEST_F(TypingJourney, ExportsWhatIsBeingComposed)
{
    writeNote();
    compose(QStringLiteral("かんじ"));
    const ModalAnswers answers({choosingFile(path("a.json"))});
    window().actions().exportData->trigger();
    QFile file(path("a.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("かんじ"));
}

/// Each command of the menus begins with what is on the screen. Undo and redo are looked at by themselves.
TEST_F(TypingJourney, CommitsBeforeEveryCommand)
{
    const Refusals refusals;
    int count = 0;
    for (QAction *action : window().actions().all()) {
        if (action == window().actions().undo || action == window().actions().redo)
            continue;
        goTo("1.1");
        writeNote();
        const QString before = entry("1.1").note;
        if (!action->isEnabled())
            continue;
        compose(QStringLiteral("あ"));
        action->trigger();
        settle();
        ++count;
        EXPECT_EQ(entry("1.1").note, before + QStringLiteral("あ")) << action->text().toStdString();
    }
    EXPECT_GT(count, 45);
}

TEST_F(TypingJourney, UndoesAndRedoesWhatIsBeingComposed)
{
    digit(3);
    writeNote();
    compose(QStringLiteral("かんじ"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry("1.1").note, QString());
    EXPECT_EQ(entry("1.1").rating, Rating(level(3))) << "one step back, not two";
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(entry("1.1").note, QStringLiteral("かんじ"));
}

TEST_F(TypingJourney, CommitsWhenTheKeyboardGoesElsewhere)
{
    writeNote();
    compose(QStringLiteral("かんじ"));
    click(find<QListWidget>(QStringLiteral("evidence")));
    EXPECT_EQ(entry("1.1").note, QStringLiteral("かんじ"));
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    named<QLineEdit>("Action 1: who").setFocus();
    compose(QStringLiteral("佐藤"));
    named<QComboBox>("Action 1: state").setFocus();
    settle();
    EXPECT_EQ(entry("1.1").actions.at(0).who, QStringLiteral("佐藤"));
}

/// A click drops what a line was composing; it must not come back at a later command.
TEST_F(TypingJourney, TakesWhatIsComposedOnce)
{
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto &who = named<QLineEdit>("Action 1: who");
    who.setFocus();
    compose(QStringLiteral("佐藤"));
    window().commitPending();
    window().commitPending();
    EXPECT_EQ(who.text(), QStringLiteral("佐藤"));
    compose(QStringLiteral("さん"));
    click(who);
    window().commitPending();
    EXPECT_EQ(who.text(), QStringLiteral("佐藤"));
}

/// As ibus does: what it was told to commit comes once more, later, and to whatever has the keyboard then.
TEST_F(TypingJourney, TakesOnceWhatAnInputMethodCommitsTwice)
{
    const auto commitLate = [](const QString &text) {
        QInputMethodEvent nothing;
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &nothing);
        QInputMethodEvent late;
        late.setCommitString(text);
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &late);
    };
    writeNote();
    compose(QStringLiteral("かんじ"));
    window().commitPending();
    commitLate(QStringLiteral("かんじ"));
    EXPECT_EQ(entry("1.1").note, QStringLiteral("かんじ"));
    compose(QStringLiteral("かんじ"));
    commitLate(QStringLiteral("かんじ"));
    EXPECT_EQ(entry("1.1").note, QStringLiteral("かんじかんじ")) << "typed once more";
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    named<QLineEdit>("Action 1: who").setFocus();
    compose(QStringLiteral("佐藤"));
    named<GrowingEdit>("Action 1: what").setFocus();
    commitLate(QStringLiteral("佐藤"));
    EXPECT_EQ(entry("1.1").actions.at(0).who, QStringLiteral("佐藤"));
    EXPECT_EQ(entry("1.1").actions.at(0).what, QString());
}

TEST_F(TypingJourney, AsksAboutALineOfEvidenceBeforeAnotherFileIsOpened)
{
    saveAs("a.psirt");
    const QString other = write("b.psirt");
    settings.addRecentFile(other);
    const std::vector<std::function<void()>> ways{
        [&] { window().actions().recentFiles->actions().constFirst()->trigger(); },
        [&] { drop({QUrl::fromLocalFile(other)}); },
        [&] {
            QFileOpenEvent event(other);
            QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
        },
    };
    for (std::size_t i = 0; i < ways.size(); ++i) {
        goTo("1.1");
        writeEvidence();
        typeText("line ");
        compose(QStringLiteral("%1").arg(i));
        {
            const ModalAnswers answers({clicking(QMessageBox::Cancel)});
            ways[i]();
        }
        EXPECT_EQ(document().displayName(), QStringLiteral("a.psirt"));
        EXPECT_EQ(entry("1.1").evidence.value(0), QStringLiteral("line %1").arg(i)) << i;
        key(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(entry("1.1").evidence.isEmpty());
    }
}

TEST_F(TypingJourney, AsksAboutACellOfTheActionsBeforeAnotherFileIsOpened)
{
    document().addAction(framework("1.1"));
    saveAs("a.psirt");
    const QString other = write("b.psirt");
    window().actions().actionList->trigger();
    settle();
    typeText("x");  // any key begins to edit
    compose(QStringLiteral("対応"));
    const ModalAnswers answers({clicking(QMessageBox::Save)});
    drop({QUrl::fromLocalFile(other)});
    EXPECT_EQ(document().displayName(), QStringLiteral("b.psirt"));
    EXPECT_EQ(entryIn(path("a.psirt")).actions.at(0).what, QStringLiteral("x対応"));
}

/// The same question, whichever way the assessment is left.
TEST_F(TypingJourney, AsksAboutTriedLevelsBeforeAnotherFileIsOpened)
{
    const QString other = write("b.psirt");
    document().tryLevel(framework("1.1"), level(4));
    {
        const ModalAnswers answers({[](QDialog &dialog) {
            EXPECT_TRUE(dynamic_cast<QMessageBox &>(dialog).text().contains(QStringLiteral("what-if")));
            clicking(QMessageBox::Cancel)(dialog);
        }});
        drop({QUrl::fromLocalFile(other)});
    }
    EXPECT_EQ(document().whatIf().levels().size(), 1U);
    EXPECT_FALSE(document().file());
    const ModalAnswers answers({clicking(QMessageBox::Discard)});
    drop({QUrl::fromLocalFile(other)});
    EXPECT_EQ(document().displayName(), QStringLiteral("b.psirt"));
}

TEST_F(TypingJourney, KeepsWhatIsBeingTypedWhenTheSessionEnds)
{
    saveAs("a.psirt");
    writeNote();
    compose(QStringLiteral("かんじ"));
    program->prepareForSessionEnd();
    EXPECT_EQ(entry("1.1").note, QStringLiteral("かんじ"));
}

}  // namespace psirt::test
