// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/frontcall.h"
#include "tests/app/document/workspacetest.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
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
    [[nodiscard]] bool call(const QByteArray &token = {}, const QString &seat = QStringLiteral("seat 1"))
    {
        return callToFront(m_folder.path(), {m_mark, m_file, seat, token}, [this](int) {
            ++m_waits;
            QCoreApplication::processEvents();
        });
    }
    [[nodiscard]] QString makeFile(const QString &name) const
    {
        QFile file(m_files.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }

    const QTemporaryDir m_folder;
    const QTemporaryDir m_files;
    const QString m_file = makeFile(QStringLiteral("a.psirt"));
    const QString m_copy = makeFile(QStringLiteral("copy of a.psirt"));
    const QString m_seat = QStringLiteral("seat 1");
    const Opener m_self{
        QStringLiteral("desk-7"),      QStringLiteral("00ff"), QStringLiteral("sato"), QStringLiteral("Sato"), 4711,
        QStringLiteral("boot space 1")};
    const OpenMark m_mark{m_self, QDateTime(), QStringLiteral("0a1b2c3d-4e5f-4a6b-8c7d-0e1f2a3b4c5d")};
    int m_waits = 0;
};

}  // namespace

TEST_F(FrontCall, IsHeardByWhoHoldsTheMark)
{
    const QString another = QStringLiteral("11111111-4e5f-4a6b-8c7d-0e1f2a3b4c5d");
    const FrontCalls other(m_folder.path(), m_seat, [&] { return MarkedFile{another, m_file}; });
    const FrontCalls none(m_folder.path(), m_seat, [] { return MarkedFile(); });
    const FrontCalls holder(m_folder.path(), m_seat, [this] { return MarkedFile{m_mark.id, m_file}; });
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

/// A mark that was copied together with its file names the program that has the other file open.
TEST_F(FrontCall, IsNotForWhoHasAnotherFileOpenOrSitsElsewhere)
{
    const FrontCalls withCopy(m_folder.path(), m_seat, [this] { return MarkedFile{m_mark.id, m_copy}; });
    const FrontCalls elsewhere(m_folder.path(), QStringLiteral("seat 2"), [this] { return MarkedFile{m_mark.id, m_file}; });
    for (const FrontCalls *each : {&withCopy, &elsewhere})
        QObject::connect(each, &FrontCalls::called, [](const QByteArray &) { ADD_FAILURE() << "it was not called"; });
    EXPECT_FALSE(call());
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
    mark = m_mark;
    for (const qint64 process : {qint64(-1), qint64(0), qint64(0xFFFFFFFF)}) {
        mark.opener.process = process;
        EXPECT_FALSE(canCall(mark, self)) << process;
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
