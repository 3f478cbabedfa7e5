// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/messagebar.h"
#include "tests/app/window/windowjourney.h"

#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace psirt::test {

namespace {

class FileJourney : public WindowJourney {
protected:
    QString writeProject(const char *name, const Assessment &assessment)
    {
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
        return path(name);
    }
    QString writeProject(const char *name, int number)
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", number);
        return writeProject(name, assessment);
    }
    [[nodiscard]] static Assessment read(const QString &path)
    {
        const auto loaded = readProjectFile(path, catalogue());
        EXPECT_TRUE(loaded) << path.toStdString();
        return loaded ? loaded.value().assessment : emptyAssessment();
    }
    void saveAs(const char *name)
    {
        const ModalAnswers answers({choosingFile(path(name))});
        key(Qt::Key_S, Qt::ControlModifier);
    }
};

}  // namespace

TEST_F(FileJourney, ShowsTheFileAndWhetherItIsSavedInTheTitle)
{
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Untitled[*]"));
    EXPECT_FALSE(window().isWindowModified());
    goTo("1.1");
    digit(3);
    EXPECT_TRUE(window().isWindowModified());
    saveAs("a.psirt");
    EXPECT_EQ(window().windowTitle(), QStringLiteral("a.psirt[*]"));
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_EQ(window().windowFilePath(), path("a.psirt"));
    Properties properties = document().assessment().properties();
    properties.title = QStringLiteral("三月 2026");
    document().setProperties(properties);
    EXPECT_EQ(window().windowTitle(), QStringLiteral("三月 2026 — a.psirt[*]"));
    EXPECT_TRUE(window().isWindowModified());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(FileJourney, SavesAndReopensTheSameAssessment)
{
    goTo("1.1");
    digit(3);
    key(Qt::Key_5, Qt::AltModifier);
    key(Qt::Key_M, Qt::ControlModifier);
    typeText("a note");
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    typeText("an action");
    document().setEvidence(framework("1.1"), {QStringLiteral("規程 v2.pdf")});
    document().setRating(framework("2.2"), Rating::excluded(QStringLiteral("該当なし")));
    const Assessment before = document().assessment();
    EXPECT_EQ(before.entries().size(), 2U);
    saveAs("三月");
    ASSERT_TRUE(QFileInfo::exists(path("三月.psirt")));
    start(path("三月.psirt"));
    EXPECT_TRUE(document().assessment() == before);
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_EQ(window().windowTitle(), QStringLiteral("三月.psirt[*]"));
    EXPECT_EQ(place(), QStringLiteral("overview"));
    EXPECT_FALSE(window().actions().undo->isEnabled());
    goTo("1.1");
    digit(4);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_EQ(read(path("三月.psirt")).entry(framework("1.1")).rating, Rating(level(4)));
}

TEST_F(FileJourney, BringsALevelBackAfterAnExclusionThatWasSaved)
{
    goTo("1.1");
    digit(3);
    key(Qt::Key_Plus);
    document().setRating(framework("1.1"), Rating::excluded(QStringLiteral("none")));
    const Entry excluded = entry("1.1");
    saveAs("a.psirt");
    start(path("a.psirt"));
    EXPECT_EQ(entry("1.1"), excluded);
    goTo("1.1");
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(entry("1.1").rating, *Rating::unsure(level(3), level(4)));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry("1.1"), excluded);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_S, Qt::ControlModifier);
    QFile file(path("a.psirt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("BeforeExclusion"));
}

/// Text in an editor that still has the focus is saved too.
TEST_F(FileJourney, SavesWhatIsBeingTyped)
{
    goTo("1.1");
    key(Qt::Key_M, Qt::ControlModifier);
    typeText("abc");
    saveAs("a.psirt");
    EXPECT_EQ(read(path("a.psirt")).entry(framework("1.1")).note, QStringLiteral("abc"));
}

TEST_F(FileJourney, ClosesWithoutAskingWhenNothingChanged)
{
    const ModalAnswers none({});
    window().close();
    EXPECT_FALSE(window().isVisible());
    EXPECT_FALSE(settings.windowGeometry().isEmpty());
}

TEST_F(FileJourney, AsksBeforeItClosesWithUnsavedChanges)
{
    goTo("1.1");
    digit(3);
    {
        const ModalAnswers answers({[](QDialog &dialog) {
            EXPECT_TRUE(dynamic_cast<QMessageBox &>(dialog).text().contains(QStringLiteral("“Untitled”")));
            clicking(QMessageBox::Cancel)(dialog);
        }});
        window().close();
    }
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
    {
        const ModalAnswers answers({[](QDialog &dialog) { press(dialog, Qt::Key_Escape); }});
        window().close();
    }
    EXPECT_TRUE(window().isVisible()) << "Escape cancels";
    {
        const ModalAnswers answers({clicking(QMessageBox::Save), choosingFile(path("a.psirt"))});
        key(Qt::Key_Q, Qt::ControlModifier);
    }
    EXPECT_FALSE(window().isVisible());
    EXPECT_EQ(read(path("a.psirt")).entry(framework("1.1")).rating, Rating(level(3)));
}

TEST_F(FileJourney, ClosesAndDropsTheChangesWhenToldTo)
{
    const QString file = writeProject("a.psirt", 1);
    start(file);
    goTo("1.1");
    digit(3);
    const ModalAnswers answers({clicking(QMessageBox::Discard)});
    window().close();
    EXPECT_FALSE(window().isVisible());
    EXPECT_EQ(read(file).entry(framework("1.1")).rating, Rating(level(1)));
}

TEST_F(FileJourney, StaysOpenWhenTheFileDialogIsCancelled)
{
    goTo("1.1");
    digit(3);
    const ModalAnswers answers({clicking(QMessageBox::Save), [](QDialog &dialog) { press(dialog, Qt::Key_Escape); }});
    window().close();
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(window().isWindowModified());
}

TEST_F(FileJourney, OpensByDialogAndByTheRecentMenu)
{
    writeProject("a.psirt", 1);
    writeProject("b.psirt", 2);
    EXPECT_FALSE(window().actions().recentFiles->isEnabled());
    for (const char *name : {"a.psirt", "b.psirt"}) {
        const ModalAnswers answers({choosingFile(path(name))});
        key(Qt::Key_O, Qt::ControlModifier);
    }
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));
    QMenu &recent = *window().actions().recentFiles;
    ASSERT_TRUE(recent.isEnabled());
    ASSERT_GE(recent.actions().size(), 2);
    EXPECT_TRUE(recent.actions()[0]->text().endsWith(QStringLiteral("b.psirt")));
    recent.actions()[1]->trigger();
    settle();
    EXPECT_EQ(entry("1.1").rating, Rating(level(1)));
    EXPECT_TRUE(recent.actions()[0]->text().endsWith(QStringLiteral("a.psirt")));
    recent.actions().constLast()->trigger();
    EXPECT_FALSE(recent.isEnabled());
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

TEST_F(FileJourney, OpensAFileThatIsDropped)
{
    drop({QUrl::fromLocalFile(writeProject("a.psirt", 2))});
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));
    EXPECT_EQ(window().windowTitle(), QStringLiteral("a.psirt[*]"));
    drop({QUrl::fromLocalFile(writeProject("b.psirt", 1)), QUrl::fromLocalFile(writeProject("c.psirt", 1))});
    drop({QUrl(QStringLiteral("https://example.com/a.psirt"))});
    EXPECT_EQ(window().windowTitle(), QStringLiteral("a.psirt[*]")) << "one local file, nothing else";
}

TEST_F(FileJourney, AsksBeforeADroppedFileReplacesUnsavedChanges)
{
    goTo("1.1");
    digit(5);
    const QString file = writeProject("a.psirt", 2);
    {
        const ModalAnswers answers({clicking(QMessageBox::Cancel)});
        drop({QUrl::fromLocalFile(file)});
    }
    EXPECT_EQ(entry("1.1").rating, Rating(level(5)));
    {
        const ModalAnswers answers({clicking(QMessageBox::Discard)});
        drop({QUrl::fromLocalFile(file)});
    }
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));
}

TEST_F(FileJourney, SaysWhatIsWrongWithABrokenFileAndWhere)
{
    goTo("1.1");
    digit(5);
    QFile file(path("broken.psirt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\n\"format\": nonsense}");
    file.close();
    const ModalAnswers answers({[](QDialog &dialog) {
        const auto &box = dynamic_cast<QMessageBox &>(dialog);
        EXPECT_TRUE(box.informativeText().contains(QStringLiteral("broken.psirt")));
        EXPECT_TRUE(box.informativeText().contains(QLatin1Char('2'))) << box.informativeText().toStdString();
        clicking(QMessageBox::Ok)(dialog);
    }});
    drop({QUrl::fromLocalFile(path("broken.psirt"))});
    EXPECT_EQ(entry("1.1").rating, Rating(level(5)));
    EXPECT_TRUE(window().isWindowModified());
    EXPECT_EQ(place(), QStringLiteral("1.1"));
}

TEST_F(FileJourney, TellsOfWhatDoesNotCount)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "6.3", 2);
    rate(assessment, "5.2", 5);
    start(writeProject("a.psirt", assessment));
    const auto &bar = find<MessageBar>();
    ASSERT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.findChild<QLabel *>()->text().count(QLatin1Char('\n')), 2) << "a headline and two lines";
    EXPECT_FALSE(window().isWindowModified());
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->isVisible())
            click(*button);
    }
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(FileJourney, AsksWhenAnotherProgramChangedTheFile)
{
    const QString file = writeProject("a.psirt", 1);
    start(file);
    goTo("1.1");
    digit(3);
    writeProject("a.psirt", 2);
    {
        const ModalAnswers answers({[](QDialog &dialog) { press(dialog, Qt::Key_Escape); }});
        key(Qt::Key_S, Qt::ControlModifier);
    }
    EXPECT_TRUE(window().isWindowModified());
    {
        const ModalAnswers answers({clicking("Save As…"), choosingFile(path("mine.psirt"))});
        key(Qt::Key_S, Qt::ControlModifier);
    }
    EXPECT_EQ(read(file).entry(framework("1.1")).rating, Rating(level(2)));
    EXPECT_EQ(read(path("mine.psirt")).entry(framework("1.1")).rating, Rating(level(3)));
    digit(4);
    writeProject("mine.psirt", 0);
    const ModalAnswers answers({clicking("Replace")});
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(read(path("mine.psirt")).entry(framework("1.1")).rating, Rating(level(4)));
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(FileJourney, AsksBeforeItReplacesAFile)
{
    const QString file = writeProject("a.psirt", 1);
    goTo("1.1");
    digit(3);
    {
        const ModalAnswers answers(
            {choosingFile(path("a")), clicking(QMessageBox::No), [](QDialog &dialog) { press(dialog, Qt::Key_Escape); }});
        key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    }
    EXPECT_EQ(read(file).entry(framework("1.1")).rating, Rating(level(1)));
    EXPECT_TRUE(window().isWindowModified());
}

TEST_F(FileJourney, BeginsANewAssessmentWithItsProperties)
{
    start(writeProject("a.psirt", 1));
    {
        const ModalAnswers answers({[](QDialog &dialog) {
            type(dialog, "First half");
            clicking("OK")(dialog);
        }});
        key(Qt::Key_N, Qt::ControlModifier);
    }
    EXPECT_TRUE(document().assessment().entries().empty());
    EXPECT_EQ(document().assessment().properties().title, QStringLiteral("First half"));
    EXPECT_EQ(document().assessment().properties().date, QDate(2026, 4, 1));
    EXPECT_EQ(window().windowTitle(), QStringLiteral("First half — Untitled[*]"));
}

}  // namespace psirt::test
