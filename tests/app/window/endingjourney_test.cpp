// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/messagebar.h"
#include "app/window/endingsignals.h"
#include "core/storage/recovery.h"
#include "tests/app/window/windowjourney.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace psirt::test {

namespace {

/// How the program ends when nobody closes it.
class EndingJourney : public WindowJourney {
protected:
    EndingJourney() { begin(); }

    /// A program that keeps copies.
    void begin()
    {
        program.reset();
        program.emplace(*static_cast<QApplication *>(QCoreApplication::instance()), catalogue(), clock, settings);
        program->keepCopiesIn(copies());
        program->start({});
        EXPECT_TRUE(showActive(window()));
    }
    /// Leaves a line of evidence that its editor has not handed over yet.
    void typeSomething()
    {
        goTo("1.1");
        state().setSideTab(SideTab::Notes);
        document().setEvidence(framework("1.1"), {QStringLiteral("rules")});
        settle();
        auto &list = find<QListWidget>(QStringLiteral("evidence"));
        list.setFocus();
        list.setCurrentRow(0);
        list.editItem(list.item(0));
        settle();
        auto *editor = list.viewport()->findChild<QLineEdit *>();  // which has the keyboard only in an active window
        ASSERT_NE(editor, nullptr);
        QTest::keyClicks(editor, QStringLiteral("by word of mouth"));
    }
    [[nodiscard]] virtual QString copies() const { return path("copies"); }
    [[nodiscard]] std::vector<QStringList> keptEvidence() const
    {
        std::vector<QStringList> kept;
        for (const RecoveryCopy &copy : claimCopies(copies())) {
            const auto loaded = readProjectFile(copy.path, catalogue());
            kept.push_back(loaded ? loaded.value().assessment.entry(framework("1.1")).evidence : QStringList());
        }
        return kept;
    }
};

const std::vector typed{QStringList{QStringLiteral("by word of mouth")}};

}  // namespace

TEST_F(EndingJourney, KeepsTheWorkWhenTheSessionEnds)
{
    typeSomething();
    program->prepareForSessionEnd();
    EXPECT_TRUE(window().close()) << "and nothing is asked";
    program.reset();
    EXPECT_EQ(keptEvidence(), typed);
}

TEST_F(EndingJourney, BringsTheWorkBackAtTheNextStart)
{
    typeSomething();
    program->prepareForSessionEnd();
    program.reset();
    {
        const ModalAnswers answers({clicking("Later")});
        begin();
    }
    EXPECT_TRUE(entry("1.1").evidence.isEmpty());
    {
        const ModalAnswers answers({clicking("Open the Changes")});
        begin();
    }
    EXPECT_EQ(entry("1.1").evidence, typed[0]);
    EXPECT_TRUE(window().isWindowModified());
    {
        const ModalAnswers answers({choosingFile(path("a.psirt"))});
        key(Qt::Key_S, Qt::ControlModifier);
    }
    EXPECT_FALSE(window().isWindowModified());
    program.reset();
    EXPECT_TRUE(QDir(copies()).isEmpty()) << "it is saved";
}

TEST_F(EndingJourney, AsksAgainWhenTheSessionGoesOn)
{
    typeSomething();
    program->prepareForSessionEnd();
    key(Qt::Key_Right);
    {
        const ModalAnswers answers({clicking(QMessageBox::Cancel)});
        EXPECT_FALSE(window().close());
    }
    {
        const ModalAnswers answers({clicking(QMessageBox::Discard)});
        EXPECT_TRUE(window().close());
    }
    program.reset();
    EXPECT_TRUE(QDir(copies()).isEmpty()) << "given up";
}

TEST_F(EndingJourney, TellsInTheWindowThatNothingCanBeKept)
{
    ASSERT_TRUE(QDir(copies()).removeRecursively());
    QFile inTheWay(copies());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    typeSomething();
    program->keepWork();
    settle();
    EXPECT_TRUE(window().messages().isVisible());
    EXPECT_EQ(window().messages().accessibleName().left(52),
              QStringLiteral("No copy of your unsaved changes can be kept in ").append(copies()).left(52));
    window().messages().hide();
    document().setRating(framework("1.1"), level(2));
    program->keepWork();
    settle();
    EXPECT_FALSE(window().messages().isVisible()) << "once";
    const ModalAnswers answers({clicking(QMessageBox::Discard)});
    window().close();
}

#ifdef Q_OS_UNIX
/// The program is another process, which works in the folder of this one.
class EndingBySignal : public EndingJourney, public testing::WithParamInterface<int> {
protected:
    static void SetUpTestSuite() { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
    static void TearDownTestSuite() { GTEST_FLAG_SET(death_test_style, "fast"); }
    EndingBySignal()
    {
        if (qEnvironmentVariableIsEmpty(copiesVariable)) {
            qputenv(copiesVariable, QFile::encodeName(copies()));
            qputenv("TMPDIR", QFile::encodeName(folder.path()));
        }
    }
    ~EndingBySignal() override
    {
        qunsetenv(copiesVariable);
        if (m_temporary.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_temporary);
    }

    [[nodiscard]] QString copies() const override
    {
        const QByteArray given = qgetenv(copiesVariable);
        return given.isEmpty() ? EndingJourney::copies() : QFile::decodeName(given);
    }

private:
    static constexpr char copiesVariable[] = "PSIRT_TEST_COPIES";
    const QByteArray m_temporary = qgetenv("TMPDIR");
};

TEST_P(EndingBySignal, KeepsTheWork)
{
    program.reset();
    EXPECT_EXIT(
        {
            begin();
            typeSomething();
            ::raise(GetParam());
            for (;;)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        },
        testing::KilledBySignal(GetParam()), "");
    EXPECT_EQ(keptEvidence(), typed);
}

INSTANTIATE_TEST_SUITE_P(Signals, EndingBySignal, testing::Values(SIGTERM, SIGHUP, SIGINT),
                         [](const auto &each) { return std::to_string(each.param); });

TEST_F(EndingJourney, LeavesSignalsAsTheyWere)
{
    program.reset();
    struct sigaction before = {};
    sigaction(SIGHUP, nullptr, &before);
    struct sigaction ignoring = {};
    ignoring.sa_handler = SIG_IGN;
    sigaction(SIGHUP, &ignoring, nullptr);
    struct sigaction present = {};
    int received = 0;
    {
        const window::EndingSignals signal;
        QObject::connect(&signal, &window::EndingSignals::received, &signal, [&](int number) { received = number; });
        sigaction(SIGHUP, nullptr, &present);
        EXPECT_EQ(present.sa_handler, SIG_IGN) << "nohup";
        ::raise(SIGTERM);
        settle();
        EXPECT_EQ(received, SIGTERM);
        sigaction(SIGTERM, nullptr, &present);
        EXPECT_EQ(present.sa_handler, SIG_DFL) << "the next one ends the program";
        sigaction(SIGINT, nullptr, &present);
        EXPECT_NE(present.sa_handler, SIG_DFL);
    }
    sigaction(SIGINT, nullptr, &present);
    EXPECT_EQ(present.sa_handler, SIG_DFL);
    sigaction(SIGHUP, &before, nullptr);
}
#endif

}  // namespace psirt::test
