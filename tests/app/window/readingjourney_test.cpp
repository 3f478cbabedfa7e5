// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonwindow.h"
#include "app/trend/trendset.h"
#include "app/window/comparing.h"
#include "app/window/exporting.h"
#include "app/window/starting.h"
#include "app/window/trenddesk.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QPushButton>
#include <QTimer>

// Files that take long to read: the window lives on, and what is stopped changes nothing.

namespace psirt::test {

using namespace window;

namespace {

class ReadingJourney : public WindowJourney {
protected:
    ReadingJourney()
    {
        write("open.psirt", 3);
        write("other.psirt", 5);
        program->workspace().setPrompts(&scripted);
        EXPECT_TRUE(program->workspace().open(path("open.psirt")));
        document().setRating(framework("2.1"), level(1));
        prompts = std::make_unique<GatedPrompts>(window());
        program->workspace().setPrompts(prompts.get());
        prompts->unsaved = Prompts::Unsaved::Discard;
    }

    void write(const char *name, int number)
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", number);
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
    }
    /// As soon as the box is there, once; for what is done aside before, which a busy computer may show as well, so many
    /// times in vain.
    void whenWaiting(const std::function<void(WaitingBox &)> &act, qsizetype before = 0)
    {
        timer.disconnect();
        timer.callOnTimeout([this, act, before] {
            WaitingBox *box = waitingBox();
            if (box && prompts->waitedFor.size() > before) {
                timer.stop();
                act(*box);
            }
        });
        timer.start(1);
    }
    void stopWhenWaiting(qsizetype before = 0)
    {
        whenWaiting([](WaitingBox &box) { press(box, Qt::Key_Escape); }, before);
    }
    /// So many came to their end before.
    void letStoppedWorkEnd(int before = 0)
    {
        prompts->gate->release();
        prompts->ended->acquire(before + 1);
    }
    /// Nothing came of it: neither the file nor an edit is another one.
    void expectAsItWas()
    {
        EXPECT_EQ(document().path(), path("open.psirt"));
        EXPECT_EQ(entry("1.1").rating.level(), level(3));
        EXPECT_EQ(entry("2.1").rating.level(), level(1));
        EXPECT_EQ(document().undoStack().count(), 1);
        EXPECT_TRUE(document().isModified());
        EXPECT_EQ(settings.recentFiles(), QStringList{path("open.psirt")});
        EXPECT_TRUE(prompts->errors.empty());
        EXPECT_EQ(waitingBox(), nullptr);
    }

    ScriptedPrompts scripted;
    std::unique_ptr<GatedPrompts> prompts;
    QTimer timer;
};

}  // namespace

TEST_F(ReadingJourney, TakesOnlyWhatWasRead)
{
    document().undoStack().undo();
    QString pathMeanwhile;
    int eventsMeanwhile = 0;
    whenWaiting([&](WaitingBox &) {
        pathMeanwhile = document().path();
        QTimer::singleShot(0, &window(), [&] {
            ++eventsMeanwhile;
            prompts->gate->release();
        });
    });
    EXPECT_TRUE(program->workspace().open(path("other.psirt")));
    EXPECT_EQ(pathMeanwhile, path("open.psirt"));
    EXPECT_EQ(eventsMeanwhile, 1) << "the window lived on";
    EXPECT_EQ(document().path(), path("other.psirt"));
    EXPECT_EQ(entry("1.1").rating.level(), level(5));
    EXPECT_EQ(waitingBox(), nullptr);
}

/// What was saved after the first look may be this very file, so it is read again; that can be stopped too.
TEST_F(ReadingJourney, StaysOpenWhenTheSecondLookIsStopped)
{
    prompts->gate->release();
    stopWhenWaiting(1);
    EXPECT_FALSE(program->workspace().open(path("other.psirt")));
    EXPECT_EQ(prompts->waitedFor.size(), 2);
    expectAsItWas();
    letStoppedWorkEnd(1);
}

TEST_F(ReadingJourney, LeavesEverythingWhenOpeningIsStopped)
{
    Document *before = &document();
    stopWhenWaiting();
    EXPECT_FALSE(program->workspace().open(path("other.psirt")));
    EXPECT_EQ(&document(), before);
    EXPECT_EQ(prompts->waitedFor, QStringList{QStringLiteral("“other.psirt” is being read…")});
    EXPECT_TRUE(prompts->asked.isEmpty()) << "nothing is lost, so nothing is asked";
    expectAsItWas();
    letStoppedWorkEnd();
    settle();
    expectAsItWas();
}

TEST_F(ReadingJourney, LeavesEverythingWhateverIsStopped)
{
    const ViewOptions options = window().viewOptions();
    Workspace &workspace = program->workspace();
    prompts->fileToOpen = path("other.psirt");
    prompts->fileToImport = path("other.psirt");
    const std::vector<std::function<void()>> all{
        [&] { startFromLast(workspace, *prompts, window()); },
        [&] { program->comparing().compare(*prompts, options); },
        [&] { program->comparing().compareWithItsFile(*prompts, options); },
        [&] { program->trendDesk().set().add({path("open.psirt"), path("other.psirt")}, *prompts); },
        [&] { importData({}, document(), *prompts, options, window()); },
    };
    for (const auto &each : all) {
        stopWhenWaiting();
        each();
        EXPECT_FALSE(timer.isActive()) << "nothing was read";
        expectAsItWas();
        EXPECT_EQ(program->comparing().window(), nullptr);
        EXPECT_TRUE(program->trendDesk().set().entries().empty());
        letStoppedWorkEnd();
    }
}

/// The dialogs that read more files stay as they are.
TEST_F(ReadingJourney, LeavesAComparisonAsItIs)
{
    prompts->gate->release();
    prompts->fileToOpen = path("other.psirt");
    program->comparing().compare(*prompts, window().viewOptions());
    comparison::ComparisonWindow &compared = *program->comparing().window();
    compared.setPrompts(prompts.get());
    prompts->fileToOpen = path("open.psirt");
    stopWhenWaiting();
    click(*compared.findChild<QPushButton *>(QStringLiteral("chooseBaseline")));
    EXPECT_EQ(compared.pair().baseline().path, path("other.psirt"));
    letStoppedWorkEnd(1);
}

/// Nor is anything written afterwards.
TEST_F(ReadingJourney, WritesNothingThatWasStopped)
{
    for (const char *name : {"data.xlsx", "data.csv", "data.json"}) {
        prompts->fileToWrite = path(name);
        stopWhenWaiting();
        EXPECT_EQ(exportData(document(), *prompts), QString());
        letStoppedWorkEnd();
        EXPECT_FALSE(QFile::exists(path(name))) << name;
    }
    prompts->fileToWrite = path("actions.csv");
    stopWhenWaiting();
    EXPECT_EQ(exportActions(document(), {}, clock, *prompts), QString());
    letStoppedWorkEnd();
    EXPECT_FALSE(QFile::exists(path("actions.csv")));
    expectAsItWas();
    prompts->fileToWrite = path("data.csv");
    prompts->gate->release();
    EXPECT_EQ(exportData(document(), *prompts), path("data.csv"));
    EXPECT_TRUE(QFile::exists(path("data.csv")));
}

}  // namespace psirt::test
