// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/aside.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QThread>
#include <QTimer>

namespace psirt::test {

namespace {

class Aside : public testing::Test {
protected:
    Aside() { EXPECT_TRUE(showActive(window)); }

    /// As soon as the box is there.
    void whenWaiting(const std::function<void(WaitingBox &)> &act)
    {
        timer.callOnTimeout([this, act] {
            if (WaitingBox *box = waitingBox()) {
                timer.stop();
                act(*box);
            }
        });
        timer.start(1);
    }

    QWidget window;
    GatedPrompts prompts{window};
    QTimer timer;
};

}  // namespace

TEST_F(Aside, WorksInAnotherThread)
{
    QThread *thread = nullptr;
    prompts.gate->release();
    EXPECT_TRUE(prompts.finishAside({}, [&] { thread = QThread::currentThread(); }));
    EXPECT_NE(thread, nullptr);
    EXPECT_NE(thread, QThread::currentThread());
    EXPECT_EQ(waitingBox(), nullptr);
}

TEST_F(Aside, SaysWhatIsUnderWayWhileTheWindowLives)
{
    QStringList said;
    bool isDone = false;
    whenWaiting([&](WaitingBox &box) {
        EXPECT_FALSE(isDone);
        said = {box.accessibleName(), box.findChild<QLabel *>()->text()};
        EXPECT_EQ(QApplication::activeModalWidget(), &box) << "nothing else takes keys and clicks";
        prompts.gate->release();
    });
    EXPECT_TRUE(prompts.finishAside(QStringLiteral("“<b>” is being read…"), [&] { isDone = true; }));
    EXPECT_TRUE(isDone);
    EXPECT_EQ(said, QStringList(2, QStringLiteral("“<b>” is being read…")));
    EXPECT_EQ(waitingBox(), nullptr);
}

TEST_F(Aside, IsStoppedByTheButton)
{
    whenWaiting([](WaitingBox &box) { click(*box.findChild<QPushButton *>()); });
    EXPECT_FALSE(prompts.finishAside({}, [] {}));
    EXPECT_EQ(waitingBox(), nullptr);
    prompts.gate->release();
    prompts.ended->acquire();
}

TEST_F(Aside, IsStoppedByEscapeAndByClosingTheBox)
{
    whenWaiting([](WaitingBox &box) { press(box, Qt::Key_Escape); });
    EXPECT_FALSE(prompts.finishAside({}, [] {}));
    timer.disconnect();
    whenWaiting([](WaitingBox &box) { box.close(); });
    EXPECT_FALSE(prompts.finishAside({}, [] {}));
    prompts.gate->release(2);
    prompts.ended->acquire(2);
}

}  // namespace psirt::test
