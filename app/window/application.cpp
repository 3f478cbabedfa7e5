// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/application.h"

#include "app/document/workspace.h"
#include "app/messages/errormessage.h"
#include "app/messages/language.h"
#include "app/theme/fonts.h"
#include "app/widgets/buttonaccess.h"
#include "app/widgets/comboaccess.h"
#include "app/widgets/composition.h"
#include "app/widgets/messagebar.h"
#include "app/window/fileevents.h"
#include "app/window/mainwindow.h"
#include "app/window/windowactions.h"

#include <QApplication>
#include <QDir>
#include <QFileOpenEvent>
#include <QLocale>
#include <QThread>

namespace psirt::window {

void Application::setInterfaceFont()
{
    QFont font = QApplication::font();
    QStringList families = font.families();
    families.append(japaneseFontFamily());
    font.setFamilies(families);
    QApplication::setFont(font);
}

Application::Application(QApplication &application, const SheetCatalogue &catalogue, const Clock &clock, Settings &settings)
    : m_application(application), m_settings(settings), m_workspace(catalogue, clock, settings), m_appearance(settings),
      m_textSize(settings), m_comparing(m_workspace, m_state), m_trendDesk(m_workspace)
{
    watchComposition(application);
    nameComboBoxes();
    clickToggledButtons();
    application.installEventFilter(this);
    connect(&m_comparing, &Comparing::mainWindowRequested, this, [this] { m_window->comeForward(); });
    makeWindow();
}

Application::~Application() = default;

Language Application::language() const
{
    return m_settings.language().value_or(systemLanguage());
}

void Application::makeWindow()
{
    const bool wasVisible = m_window && m_window->isVisible();
    const QRect geometry = m_window ? m_window->geometry() : QRect();
    installTranslation(m_application, language());
    QLocale::setDefault(factsOf(language()).locale);
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_workspace, m_state, language());
    // Later: the window is still sending the signal.
    connect(m_window.get(), &MainWindow::settingsChanged, this, &Application::makeWindow, Qt::QueuedConnection);
    connect(m_window->actions().compare, &QAction::triggered, this,
            [this] { m_comparing.compare(m_window->prompts(), m_window->viewOptions()); });
    connect(m_window->actions().versions, &QAction::triggered, this, [this] {
        if (m_versions)
            m_versions->open(*m_window, m_comparing);
    });
    connect(m_window.get(), &MainWindow::viewRebuilt, this, [this] { m_comparing.setOptions(m_window->viewOptions()); });
    m_comparing.setOptions(m_window->viewOptions());
    connect(m_window.get(), &MainWindow::trendRequested, this,
            [this](const QStringList &paths) { m_trendDesk.open(paths, language()); });
    connect(m_window.get(), &MainWindow::closed, &m_trendDesk, &TrendDesk::close);
    followFile();
    connect(m_window.get(), &MainWindow::closed, this, [this] {
        if (m_autosave)
            m_autosave->giveUp();  // what is not saved was given up by the person
    });
    m_trendDesk.setLanguage(language());
    if (wasVisible) {
        m_window->setGeometry(geometry);
        m_window->show();
    }
}

void Application::keepCopiesIn(const QString &folder)
{
    m_recoveryFolder = folder;
    m_workspace.setCopyFolder(folder);
    m_autosave = std::make_unique<Autosave>(m_workspace, folder);
    m_signals = std::make_unique<EndingSignals>();
    connect(m_autosave.get(), &Autosave::failed, this, &Application::tellThatNothingIsKept);
    connect(m_signals.get(), &EndingSignals::received, this, [this](int number) {
        keepWork();
        endBySignal(number);
    });
    connect(&m_application, &QGuiApplication::commitDataRequest, this, &Application::prepareForSessionEnd);
    connect(&m_application, &QCoreApplication::aboutToQuit, m_autosave.get(), &Autosave::saveNow);
}

void Application::keepVersionsIn(const QString &folder)
{
    m_versions = std::make_unique<VersionDesk>(m_workspace, folder);
    connect(m_versions.get(), &VersionDesk::failed, this, [this, folder](const Error &error) {
        m_window->messages().showMessage(
            tr("The file is saved, but what it held before could not be kept as a version in %1 (%2).")
                .arg(QDir::toNativeSeparators(folder), describe(error).what));
    });
}

void Application::tellThatNothingIsKept(const Error &error)
{
    const QString text = tr("No copy of your unsaved changes can be kept in %1 (%2). They are still here, but a crash would "
                            "lose them.")
                             .arg(QDir::toNativeSeparators(m_recoveryFolder), describe(error).what);
    m_window->messages().showMessage(text, tr("Save Now"), [this] { m_window->actions().save->trigger(); });
}

void Application::keepWork()
{
    m_window->commitPending();
    if (m_autosave)
        m_autosave->saveNow();
}

void Application::prepareForSessionEnd()
{
    keepWork();
    m_isSessionEnding = m_autosave != nullptr;
}

void Application::shareFiles()
{
    m_workspace.markOpenFiles(Opener::thisProgram());
    m_watch = std::make_unique<FileWatch>(m_workspace);
    connect(&m_application, &QGuiApplication::applicationStateChanged, m_watch.get(),
            [this](Qt::ApplicationState state) { m_watch->setActive(state == Qt::ApplicationActive); });
    followFile();
}

void Application::answerCallsIn(const QString &folder)
{
    m_callFolder = folder;
    const auto openHere = [this] { return MarkedFile{m_workspace.markId(), m_workspace.document().path()}; };
    m_calls = std::make_unique<FrontCalls>(folder, seatOfThisProgram(), openHere);
    connect(m_calls.get(), &FrontCalls::called, this, &Application::comeForward);
}

bool Application::handOver(const QString &path, const QByteArray &token) const
{
    const std::optional<OpenMark> mark = path.isEmpty() ? std::nullopt : m_workspace.openedByOwnProgram(path);
    return mark && callToFront(m_callFolder, {*mark, path, seatOfThisProgram(), token},
                               [](int pause) { QThread::msleep(static_cast<unsigned long>(pause)); });
}

void Application::comeForward(const QByteArray &token)
{
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        qputenv("XDG_ACTIVATION_TOKEN", token);  // where Qt looks for it, and takes it away
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    // The keyboard stays where the person had it: in a dialog, or in a note that is being written.
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *front = dialog ? dialog : m_window.get();
    front->raise();
    front->activateWindow();
    QApplication::alert(front);  // for desktops that let no program come to the front by itself
}

void Application::followFile()
{
    if (!m_watch)
        return;
    FileEvents &events = m_window->fileEvents();
    events.follow(*m_watch);
    connect(&events, &FileEvents::comparisonRequested, this,
            [this] { m_comparing.compareWithItsFile(m_window->prompts(), m_window->viewOptions()); });
}

void Application::start(const QString &path)
{
    if (path.isEmpty())
        m_state.restart(StartLocation{});
    else
        m_workspace.open(path);  // before the window shows: its view is made once, of this file
    m_window->show();
    if (m_autosave)
        m_autosave->offerCopies(m_window->prompts());
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {  // macOS: a file double-clicked
        m_window->openFile(static_cast<QFileOpenEvent *>(event)->file());
        return true;
    }
    if (m_isSessionEnding && watched == m_window.get() && event->type() == QEvent::Close) {
        event->accept();  // the work is kept; there is nobody to be asked
        return true;
    }
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        m_isSessionEnding = false;  // it did not end
    return QObject::eventFilter(watched, event);
}

}  // namespace psirt::window
