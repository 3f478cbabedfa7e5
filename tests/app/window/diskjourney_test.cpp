// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonwindow.h"
#include "app/widgets/messagebar.h"
#include "core/storage/openmark.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/looking.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QUrl>

namespace psirt::test {

namespace {

/// What a person sees of the file on the disk.
class DiskJourney : public WindowJourney {
protected:
    QString writeProject(const char *name, int number)
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", number);
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
        return path(name);
    }
    [[nodiscard]] static std::optional<int> levelIn(const QString &path)
    {
        const auto loaded = readProjectFile(path, catalogue());
        const auto level = loaded ? loaded.value().assessment.entry(framework("1.1")).rating.level() : std::nullopt;
        return level ? std::optional(level->number()) : std::nullopt;
    }
    void rateAnew(int number)
    {
        goTo("1.1");
        digit(number);
    }
    void save() { key(Qt::Key_S, Qt::ControlModifier); }
    /// As the program does every few seconds, while it does not save.
    void look()
    {
        while (program->workspace().isSaving())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        lookOnce(*program->fileWatch());
        settle();
    }
    void startSharing(const QString &file)
    {
        start(file);
        program->shareFiles();
    }
    void choose(const char *text)
    {
        for (QPushButton *button : find<MessageBar>().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QString::fromUtf8(text)) {
                click(*button);
                return;
            }
        }
        ADD_FAILURE() << "no choice " << text;
    }
    [[nodiscard]] bool isTelling() { return find<MessageBar>().isVisible(); }
    [[nodiscard]] QString message() { return find<MessageBar>().findChild<QLabel *>()->text(); }
};

void escape(QDialog &dialog)
{
    press(dialog, Qt::Key_Escape);
}

}  // namespace

/// The file dialog takes what follows the last dot for a suffix, and does not ask about the file that is meant.
TEST_F(DiskJourney, AsksBeforeItReplacesAFileWhoseSuffixWasNotTyped)
{
    const QString file = writeProject("成熟度_2026.04.psirt", 1);
    rateAnew(3);
    {
        const ModalAnswers answers({choosingFile(path("成熟度_2026.04")), clicking(QMessageBox::Cancel), escape});
        save();
    }
    EXPECT_EQ(levelIn(file), 1);
    {
        const ModalAnswers answers({choosingFile(path("成熟度_2026.04")), clicking("Replace")});
        save();
    }
    EXPECT_EQ(levelIn(file), 3);
    EXPECT_EQ(document().path(), file);
}

TEST_F(DiskJourney, AsksWhereToSaveAFileThatIsGone)
{
    const QString file = writeProject("a.psirt", 1);
    start(file);
    rateAnew(3);
    ASSERT_TRUE(QFile::rename(file, path("b.psirt")));
    {
        const ModalAnswers answers({escape});
        save();
    }
    EXPECT_FALSE(QFileInfo::exists(file));
    {
        const ModalAnswers answers({clicking("Save Here Again")});
        save();
    }
    EXPECT_EQ(levelIn(file), 3);
    EXPECT_EQ(levelIn(path("b.psirt")), 1);
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(DiskJourney, OffersAnotherPlaceWhereSavingFailed)
{
    ASSERT_TRUE(QDir().mkpath(path("gone")));
    start(writeProject("gone/a.psirt", 1));
    rateAnew(3);
    ASSERT_TRUE(QDir(path("gone")).removeRecursively());
    {
        const ModalAnswers answers({escape});
        save();
    }
    EXPECT_TRUE(window().isWindowModified());
    {
        const ModalAnswers answers({clicking("Save As…"), choosingFile(path("a.psirt"))});
        save();
    }
    EXPECT_EQ(levelIn(path("a.psirt")), 3);
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(DiskJourney, TellsWhoHasAFileOpen)
{
    program->workspace().markOpenFiles(Opener::thisProgram());
    const QString file = writeProject("a.psirt", 1);
    const auto theirs = HeldMark::hold(file,
                                       {QStringLiteral("desk-7"), QStringLiteral("00ff"), QStringLiteral("sato"),
                                        QStringLiteral("<b>佐藤</b>"), 4711, QStringLiteral("boot space 1")},
                                       QDateTime(QDate(2026, 4, 1), QTime(9, 5)));
    const ModalAnswers answers({[](QDialog &dialog) {
        const auto &box = dynamic_cast<QMessageBox &>(dialog);
        EXPECT_EQ(box.textFormat(), Qt::PlainText);
        EXPECT_EQ(box.text(), QStringLiteral("“a.psirt” is already open."));
        const QString who = QStringLiteral("<b>佐藤</b> opened it on the computer “desk-7” (1 April 2026, 09:05).");
        EXPECT_TRUE(box.informativeText().startsWith(who)) << box.informativeText().toStdString();
        clicking("Open for Reading Only")(dialog);
    }});
    drop({QUrl::fromLocalFile(file)});
    EXPECT_EQ(window().windowTitle(), QStringLiteral("a.psirt (reading only)[*]"));
    EXPECT_TRUE(find<MessageBar>().isVisible());
    EXPECT_TRUE(message().startsWith(QStringLiteral("Opened for reading only.")));
}

TEST_F(DiskJourney, TakesOverWhatAnotherProgramWrote)
{
    const QString file = writeProject("a.psirt", 1);
    startSharing(file);
    rateAnew(2);
    save();
    goTo("1.2");
    goTo("1.1");
    writeProject("a.psirt", 4);
    look();
    EXPECT_EQ(entry("1.1").rating, Rating(level(4)));
    EXPECT_TRUE(isTelling());
    EXPECT_EQ(message(), QStringLiteral("Another program changed “a.psirt”. The window shows what it holds now."));
    EXPECT_EQ(place(), QStringLiteral("1.1"));
    EXPECT_TRUE(state().canGoBack());
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_FALSE(window().actions().undo->isEnabled());
    digit(5);
    save();
    EXPECT_EQ(levelIn(file), 5) << "and goes on with it, unasked";
}

TEST_F(DiskJourney, TakesNothingOverWhileADialogIsOpen)
{
    startSharing(writeProject("a.psirt", 1));
    writeProject("a.psirt", 4);
    {
        const ModalAnswers answers({[this](QDialog &dialog) {
            lookOnce(*program->fileWatch());
            press(dialog, Qt::Key_Escape);
        }});
        window().actions().properties->trigger();
    }
    EXPECT_EQ(entry("1.1").rating, Rating(level(1)));
    EXPECT_FALSE(isTelling());
    look();
    EXPECT_EQ(entry("1.1").rating, Rating(level(4)));
}

/// What is being typed is a change of one's own.
TEST_F(DiskJourney, LosesNothingThatIsBeingTyped)
{
    startSharing(writeProject("a.psirt", 1));
    goTo("1.1");
    key(Qt::Key_M, Qt::ControlModifier);
    typeText("abc");
    writeProject("a.psirt", 4);
    look();
    EXPECT_EQ(entry("1.1").note, QStringLiteral("abc"));
    EXPECT_EQ(entry("1.1").rating, Rating(level(1)));
    EXPECT_TRUE(isTelling());
}

TEST_F(DiskJourney, AsksWhatToDoWithChangesOnBothSides)
{
    const QString file = writeProject("a.psirt", 1);
    startSharing(file);
    rateAnew(3);
    writeProject("a.psirt", 4);
    look();
    EXPECT_EQ(message(), QStringLiteral("Another program changed “a.psirt”, and you have changes of your own that are not "
                                        "saved."));
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));

    choose("Compare");
    const comparison::ComparisonWindow *compared = program->comparing().window();
    ASSERT_NE(compared, nullptr);
    EXPECT_EQ(compared->pair().baseline().assessment.entry(framework("1.1")).rating, Rating(level(4)));
    EXPECT_EQ(compared->pair().current().assessment.entry(framework("1.1")).rating, Rating(level(3)));
    EXPECT_TRUE(isTelling()) << "nothing is decided yet";

    ensureActive();
    {
        const ModalAnswers answers({escape});
        choose("Reload");
    }
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
    {
        const ModalAnswers answers({clicking("Reload")});
        choose("Reload");
    }
    EXPECT_EQ(entry("1.1").rating, Rating(level(4)));
    EXPECT_FALSE(isTelling());
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(DiskJourney, KeepsMineWhenToldTo)
{
    const QString file = writeProject("a.psirt", 1);
    startSharing(file);
    rateAnew(3);
    writeProject("a.psirt", 4);
    look();
    choose("Keep Mine");
    EXPECT_FALSE(isTelling());
    look();
    EXPECT_FALSE(isTelling()) << "once";
    save();
    EXPECT_EQ(levelIn(file), 3);
    writeProject("a.psirt", 5);
    rateAnew(2);
    look();
    EXPECT_TRUE(isTelling()) << "that is another change";
}

TEST_F(DiskJourney, LeadsToThePageOfAgreement)
{
    const QString file = writeProject("a.psirt", 1);
    startSharing(file);
    rateAnew(3);
    writeProject("a.psirt", 4);
    look();
    const ModalAnswers answers({clicking(QMessageBox::Discard)});
    choose("Combine");
    EXPECT_EQ(place(), QStringLiteral("agreement"));
    ASSERT_EQ(entry("1.1").opinions.size(), 2U);
    EXPECT_EQ(entry("1.1").opinions[0].rating, Rating(level(3)));
    EXPECT_EQ(entry("1.1").opinions[1].rating, Rating(level(4)));
    EXPECT_EQ(entry("1.1").opinions[0].who, QStringLiteral("a.psirt, as it was open here"));
    EXPECT_TRUE(window().isWindowModified());
    EXPECT_EQ(levelIn(file), 4) << "which is left as it is";
}

TEST_F(DiskJourney, TellsThatAFileIsGoneThatHadChanged)
{
    const QString file = writeProject("a.psirt", 1);
    startSharing(file);
    rateAnew(3);
    writeProject("a.psirt", 4);
    look();
    EXPECT_TRUE(message().startsWith(QStringLiteral("Another program changed “a.psirt”")));
    ASSERT_TRUE(QFile::rename(file, path("b.psirt")));
    look();
    look();
    EXPECT_TRUE(message().startsWith(QStringLiteral("“a.psirt” is no longer where it was")));
    ASSERT_TRUE(QFile::rename(path("b.psirt"), file));
    look();
    EXPECT_TRUE(message().startsWith(QStringLiteral("Another program changed “a.psirt”")));
    choose("Keep Mine");
    save();
    EXPECT_EQ(levelIn(file), 3);
}

/// The window lives on while a slow drive is written to, says so, and waits for it before it closes.
TEST_F(DiskJourney, SaysThatAFileIsStillBeingSaved)
{
    const QString file = writeProject("a.psirt", 1);
    start(file);
    Workspace &workspace = program->workspace();
    QSemaphore drive;
    workspace.saveInBackground();
    workspace.setWriter([&drive](const SaveOrder &order) {
        drive.acquire();
        return saveProject(order);
    });
    rateAnew(3);
    save();
    EXPECT_TRUE(workspace.isSaving());
    while (!isTelling())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_TRUE(message().startsWith(QStringLiteral("“a.psirt” is still being saved.")));
    digit(4);
    EXPECT_EQ(entry("1.1").rating, Rating(level(4)));
    drive.release();
    while (workspace.isSaving())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_FALSE(isTelling());
    EXPECT_TRUE(window().isWindowModified()) << "what was changed meanwhile is not in it";
    EXPECT_EQ(levelIn(file), 3);

    save();
    QTimer::singleShot(0, &window(), [&drive] { drive.release(); });
    const ModalAnswers none({});
    window().close();
    EXPECT_FALSE(window().isVisible());
    EXPECT_EQ(levelIn(file), 4);
}

TEST_F(DiskJourney, TellsThatTheFileIsGone)
{
    const QString file = writeProject("a.psirt", 1);
    startSharing(file);
    ASSERT_TRUE(QFile::rename(file, path("b.psirt")));
    look();
    EXPECT_FALSE(isTelling());
    look();
    EXPECT_TRUE(message().startsWith(QStringLiteral("“a.psirt” is no longer where it was")));
    ASSERT_TRUE(QFile::rename(path("b.psirt"), file));
    look();
    EXPECT_FALSE(isTelling());
    ASSERT_TRUE(QFile::remove(file));
    look();
    look();
    const ModalAnswers answers({choosingFile(path("c.psirt"))});
    choose("Save As…");
    EXPECT_EQ(levelIn(path("c.psirt")), 1);
    look();
    EXPECT_FALSE(isTelling());
}

}  // namespace psirt::test
