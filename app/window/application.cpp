// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/application.h"

#include "app/document/workspace.h"
#include "app/messages/language.h"
#include "app/theme/fonts.h"
#include "app/widgets/comboaccess.h"
#include "app/widgets/composition.h"
#include "app/window/mainwindow.h"
#include "app/window/windowactions.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QLocale>
#include <QSessionManager>

namespace psirt::window {

void Application::setInterfaceFont()
{
    QFont font = QApplication::font();
    QStringList families = font.families();
    families.append(sheetFontFamily());
    font.setFamilies(families);
    QApplication::setFont(font);
}

Application::Application(QApplication &application, const SheetCatalogue &catalogue, const Clock &clock, Settings &settings)
    : m_application(application), m_settings(settings), m_workspace(catalogue, clock, settings),
      m_comparing(m_workspace, m_state), m_trendDesk(m_workspace)
{
    watchComposition(application);
    nameComboBoxes();
    application.installEventFilter(this);
    connect(&application, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &session) {
        if (!endSession(session.allowsInteraction()))
            session.cancel();
    });
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
    connect(m_window.get(), &MainWindow::viewRebuilt, this, [this] { m_comparing.setOptions(m_window->viewOptions()); });
    m_comparing.setOptions(m_window->viewOptions());
    connect(m_window.get(), &MainWindow::trendRequested, this,
            [this](const QStringList &paths) { m_trendDesk.open(paths, language()); });
    connect(m_window.get(), &MainWindow::closed, &m_trendDesk, &TrendDesk::close);
    m_trendDesk.setLanguage(language());
    if (wasVisible) {
        m_window->setGeometry(geometry);
        m_window->show();
    }
}

void Application::keepCopiesIn(const QString &folder)
{
    m_recoveryFolder = folder;
    m_autosave = std::make_unique<Autosave>(m_workspace, folder);
}

bool Application::endSession(bool mayAsk)
{
    m_window->commitPending();
    return !mayAsk || m_workspace.mayClose();
}

void Application::start(const QString &path)
{
    if (path.isEmpty() && !m_settings.hasShownIntro()) {
        m_state.restart(IntroLocation{});
        m_settings.setHasShownIntro();
    }
    if (!path.isEmpty())
        m_workspace.open(path);  // before the window shows: its view is made once, of this file
    m_window->show();
    if (!m_recoveryFolder.isEmpty())
        m_workspace.offerRecovery(m_recoveryFolder);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {  // macOS: a file double-clicked
        m_window->openFile(static_cast<QFileOpenEvent *>(event)->file());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace psirt::window
