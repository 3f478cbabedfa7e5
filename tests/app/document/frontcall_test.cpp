// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/frontcall.h"
#include "tests/app/document/workspacetest.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QTemporaryDir>

namespace psirt::test {

namespace {

class FrontCall : public testing::Test {
protected:
    [[nodiscard]] QStringList calls() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    /// Calls as another program would; what is called is looked after meanwhile.
    [[nodiscard]] bool call(const QByteArray &token = {})
    {
        return callToFront(m_folder.path(), m_mark, token, [this](int) {
            ++m_waits;
            QCoreApplication::processEvents();
        });
    }

    const QTemporaryDir m_folder;
    const Opener m_self{
        QStringLiteral("desk-7"),      QStringLiteral("00ff"), QStringLiteral("sato"), QStringLiteral("Sato"), 4711,
        QStringLiteral("boot space 1")};
    const OpenMark m_mark{m_self, QDateTime(), QStringLiteral("0a1b2c3d-4e5f-4a6b-8c7d-0e1f2a3b4c5d")};
    int m_waits = 0;
};

}  // namespace

TEST_F(FrontCall, IsHeardByWhoHoldsTheMark)
{
    FrontCalls other(m_folder.path(), [] { return QStringLiteral("11111111-4e5f-4a6b-8c7d-0e1f2a3b4c5d"); });
    FrontCalls none(m_folder.path(), [] { return QString(); });
    FrontCalls holder(m_folder.path(), [this] { return m_mark.id; });
    QList<QByteArray> heard;
    const auto fail = [](const QByteArray &) { ADD_FAILURE() << "it was not called"; };
    QObject::connect(&other, &FrontCalls::called, fail);
    QObject::connect(&none, &FrontCalls::called, fail);
    QObject::connect(&holder, &FrontCalls::called, [&heard](const QByteArray &token) { heard.append(token); });
    bool isAnswered = false;
    // The system tells of a change when it likes: a call that came too early is made again.
    ASSERT_TRUE(waitUntil([&] { return isAnswered = isAnswered || call("token 1"); }));
    EXPECT_EQ(heard, QList<QByteArray>{"token 1"});
    EXPECT_TRUE(calls().isEmpty());
}

TEST_F(FrontCall, IsTakenBackWhereNobodyAnswers)
{
    EXPECT_FALSE(call());
    EXPECT_EQ(m_waits, 50) << "of 20 ms each";
    EXPECT_TRUE(calls().isEmpty());
}

TEST_F(FrontCall, ReachesTheSamePersonOnThisComputerAlone)
{
    Opener self = m_self;
    EXPECT_FALSE(canCall(m_mark, self)) << "this program itself";
    self.process = 1;
    EXPECT_TRUE(canCall(m_mark, self));
    OpenMark mark = m_mark;
    for (const char *id : {"", "../a", "0A1B2C3D-4e5f-4a6b-8c7d-0e1f2a3b4c5d", "{0a1b2c3d-4e5f-4a6b-8c7d-0e1f2a3b4c5d}",
                           "00000000-0000-0000-0000-000000000000"}) {
        mark.id = QString::fromLatin1(id);
        EXPECT_FALSE(canCall(mark, self)) << id;
    }
    for (QString Opener::*part : {&Opener::host, &Opener::machine, &Opener::user}) {
        Opener another = self;
        another.*part = QStringLiteral("x");
        EXPECT_FALSE(canCall(m_mark, another));
    }
}

TEST_F(WorkspaceTest, KnowsWhichOtherProgramOfThePersonHasAFileOpen)
{
    Opener self = Opener::thisProgram();
    const QString file = writeProject("a.psirt", 3);
    EXPECT_EQ(workspace.openedByOwnProgram(file), std::nullopt) << "files are not marked yet";
    workspace.markOpenFiles(self);
    EXPECT_EQ(workspace.openedByOwnProgram(file), std::nullopt);
    EXPECT_EQ(workspace.markId(), QString());
    ASSERT_TRUE(workspace.open(file));
    EXPECT_FALSE(workspace.markId().isEmpty());
    EXPECT_EQ(workspace.openedByOwnProgram(file), std::nullopt) << "this one has";

    Workspace other(catalogue(), clock, settings);
    self.process += 1;
    other.markOpenFiles(self);
    const std::optional<OpenMark> mark = other.openedByOwnProgram(file);
    ASSERT_TRUE(mark.has_value());
    EXPECT_EQ(mark->id, workspace.markId());
}

}  // namespace psirt::test
