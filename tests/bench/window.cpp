// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works with an assessment in the window as a person does, and prints for each step how long the window stood still at
// most: the longest time between two beats of a timer, in the processor time of the window's thread. window.py runs it
// with a plain assessment as the floor, and with big ones.

#include "app/comparison/comparisonwindow.h"
#include "app/messages/language.h"
#include "app/theme/icons.h"
#include "app/widgets/aside.h"
#include "app/widgets/fields.h"
#include "app/window/application.h"
#include "app/window/comparing.h"
#include "app/window/exporting.h"
#include "app/window/mainwindow.h"
#include "app/window/starting.h"
#include "app/window/trenddesk.h"
#include "app/trend/trendwindow.h"
#include "app/window/windowactions.h"
#include "core/base/clock.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/temporarysettings.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <optional>

namespace psirt::test {

using namespace window;

namespace {

/// The processor time of this thread so far, in milliseconds: alike on a busy computer and an idle one.
double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1'000'000;
}

/// Of this process so far, in MiB.
int peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toInt() / 1024;
    }
    return 0;
}

/// Measures how long the event loop was held up at most.
class Beat : public QObject {
public:
    Beat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] { beat(); });
        m_timer.start(1);
    }
    void begin()
    {
        m_last = threadTime();
        m_longest = 0;
    }
    [[nodiscard]] double longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat()
    {
        const double now = threadTime();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

    QTimer m_timer;
    double m_last = threadTime();
    double m_longest = 0;
};

/// Answers without dialogs, and lets the window live while something is done aside.
class LivePrompts final : public ScriptedPrompts {
public:
    explicit LivePrompts(QWidget &window) : m_window(window) {}

    bool finishAside(const QString &what, std::function<void()> work) override
    {
        return psirt::finishAside(m_window, what, std::move(work));
    }

private:
    QWidget &m_window;
};

class Bench {
public:
    Bench(Application &program, QString before, QString now)
        : m_program(program), m_before(std::move(before)), m_now(std::move(now))
    {
    }

    void run();

private:
    /// Does it, and whatever it puts off, until it is so.
    void step(const char *name, const std::function<void()> &act, const std::function<bool()> &isSo = {});
    [[nodiscard]] MainWindow &window() { return m_program.window(); }
    [[nodiscard]] ViewState &state() { return m_program.state(); }
    [[nodiscard]] Document &document() { return m_program.workspace().document(); }
    /// Has the dialog that comes up closed after some quiet.
    void closeNextDialog();
    void typeInNote();
    void pages();
    void files();

    Application &m_program;
    QString m_before;
    QString m_now;
    QTemporaryDir m_folder;
    LivePrompts m_prompts{m_program.window()};
    Beat m_beat;
};

void Bench::step(const char *name, const std::function<void()> &act, const std::function<bool()> &isSo)
{
    constexpr int quiet = 300;        // milliseconds without work
    constexpr int patience = 60'000;  // milliseconds
    QElapsedTimer whole;
    whole.start();
    QEventLoop loop;
    QTimer look;
    double lastBusy = threadTime();
    int quietLooks = 0;
    m_beat.begin();
    QTimer::singleShot(0, &loop, act);
    constexpr int interval = 20;
    look.callOnTimeout([&] {
        constexpr double idle = 2;  // milliseconds of 20: the beat itself
        const double now = threadTime();
        quietLooks = now - lastBusy < idle && (!isSo || isSo()) ? quietLooks + 1 : 0;
        lastBusy = now;
        if (quietLooks > quiet / interval || whole.elapsed() > patience)
            loop.quit();
    });
    look.start(interval);
    loop.exec();
    QTextStream(stdout) << name << '\t' << QString::number(m_beat.longest(), 'f', 1) << '\t' << peakMemory() << Qt::endl;
}

void Bench::closeNextDialog()
{
    auto *timer = new QTimer(&m_beat);
    auto *quietLooks = new int(0);
    auto *last = new double(threadTime());
    timer->callOnTimeout([timer, quietLooks, last] {
        const double now = threadTime();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        *quietLooks = dialog && now - *last < 5 ? *quietLooks + 1 : 0;
        *last = now;
        if (*quietLooks < 8)  // less than between two blinks of a cursor
            return;
        timer->deleteLater();
        delete quietLooks;
        delete last;
        dialog->reject();
    });
    timer->start(50);
}

void Bench::typeInNote()
{
    QTest::keyClick(window().findChild<GrowingEdit *>(QStringLiteral("note")), Qt::Key_X);
}

void Bench::pages()
{
    const std::vector<const Framework *> &frameworks = document().sheet().frameworks();
    step("go to the framework", [&] { state().goTo(frameworks[0]->id); });
    step("show its notes", [&] { window().actions().note->trigger(); });
    step("type a letter", [&] { typeInNote(); });
    step("type another letter", [&] { typeInNote(); });
    step("keep a copy", [] {}, [&] { return !QDir(m_folder.filePath(QStringLiteral("recovery"))).isEmpty(); });
    step("rate", [&] { window().actions().rate[1]->trigger(); });
    step("undo", [&] { window().actions().undo->trigger(); });
    step("show its actions", [&] { state().setSideTab(SideTab::Actions); });
    step("add an action", [&] { window().actions().action->trigger(); });
    step("next framework", [&] { state().goTo(frameworks[1]->id); });
    step("and back", [&] { state().goTo(frameworks[0]->id); });
    step("area", [&] { state().goTo(document().sheet().areas().front().id); });
    step("overview", [&] { state().goTo(OverviewLocation{}); });
    step("plan", [&] { state().goTo(PlanLocation{}); });
    step("review", [&] { state().goTo(ReviewLocation{}); });
    step("next levels", [&] { state().goTo(NextLevelsLocation{}); });
    step("list of actions", [&] { state().goTo(ActionsLocation{}); });
    step("sort it", [&] {
        ActionsView view = state().actionsView();
        view.sortColumn = ActionColumn::What;
        state().setActionsView(view);
    });
    step("narrow it down", [&] {
        ActionsView view = state().actionsView();
        view.text = QStringLiteral("7");
        state().setActionsView(view);
    });
    step("all again", [&] { state().setActionsView({}); });
}

void Bench::files()
{
    Workspace &workspace = m_program.workspace();
    step("save", [&] { workspace.startSaving(); }, [&] { return !workspace.isSaving(); });
    step("properties", [&] {
        closeNextDialog();
        window().actions().properties->trigger();
    });
    step("report", [&] {
        closeNextDialog();
        window().actions().exportReport->trigger();
    });
    step("versions", [&] {
        closeNextDialog();
        window().actions().versions->trigger();
    });
    for (const char *suffix : {"csv", "xlsx", "json"}) {
        step(suffix, [&] {
            m_prompts.fileToWrite = m_folder.filePath(QStringLiteral("data.") + QLatin1String(suffix));
            exportData(document(), m_prompts);
        });
    }
    m_prompts.fileToOpen = m_before;
    step("compare", [&] { m_program.comparing().compare(m_prompts, window().viewOptions()); });
    step("type beside it", [&] { typeInNote(); });
    step("end comparing", [&] { m_program.comparing().window()->close(); });
    step("trend", [&] {
        m_program.trendDesk().setPrompts(&m_prompts);
        m_program.trendDesk().open({m_before, m_now}, Language::Japanese);
    });
    step("end the trend", [&] { m_program.trendDesk().close(); });
    step("start from it", [&] {
        closeNextDialog();
        m_prompts.unsaved = Prompts::Unsaved::Discard;
        startFromLast(workspace, m_prompts, window());
    });
    LoadedProject onDisk = readProjectFile(m_now, workspace.catalogue()).value();
    step("reload", [&] { workspace.reload(std::move(onDisk)); });
    step("open the other", [&] { workspace.open(m_before); });
}

void Bench::run()
{
    m_program.keepCopiesIn(m_folder.filePath(QStringLiteral("recovery")));
    m_program.keepVersionsIn(m_folder.filePath(QStringLiteral("versions")));
    m_program.workspace().saveInBackground();
    step("start", [&] { m_program.start({}); });
    m_program.workspace().setPrompts(&m_prompts);
    step("open", [&] { m_program.workspace().open(m_now); });
    pages();
    files();
}

int run(QApplication &application, const QStringList &arguments)
{
    const auto catalogue = SheetCatalogue::load(QStringLiteral(":/sheet"));
    if (!catalogue || arguments.size() != 3)
        return EXIT_FAILURE;
    Application::setInterfaceFont();
    const SystemClock clock;
    TemporarySettings settings;
    settings.settings().setLanguage(Language::Japanese);
    Application program(application, catalogue.value(), clock, settings.settings());
    Bench(program, arguments[1], arguments[2]).run();
    program.window().hide();
    return EXIT_SUCCESS;
}

}  // namespace

}  // namespace psirt::test

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setWindowIcon(psirt::applicationIcon());
    return psirt::test::run(application, QCoreApplication::arguments());
}
