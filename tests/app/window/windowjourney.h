// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "app/pages/levelcard.h"
#include "app/window/application.h"
#include "app/window/mainwindow.h"
#include "app/window/navigationtree.h"
#include "app/window/scorebar.h"
#include "app/window/windowactions.h"
#include "tests/support/fixedclock.h"
#include "tests/support/modalanswers.h"
#include "tests/support/printing.h"
#include "tests/support/temporarysettings.h"
#include "tests/support/testdata.h"

#include <QDropEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QTreeWidgetItemIterator>
#include <QUrl>

namespace psirt::test {

/// The whole program with settings and a folder of its own, used by keys and mouse as a person does.
class WindowJourney : public testing::Test {
protected:
    WindowJourney()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        settings.setLanguage(Language::English);
        settings.setHasOpenPanel(true);
        settings.setHasWideNavigation(true);
        start();
    }

    ~WindowJourney() override
    {
        program.reset();
        installTranslation(*QCoreApplication::instance(), Language::English);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    /// Ends the program without asking and starts it anew.
    void start(const QString &path = {})
    {
        program.reset();
        program.emplace(*static_cast<QApplication *>(QCoreApplication::instance()), catalogue(), clock, settings);
        program->start(path);
        if (path.isEmpty())
            state().restart(OverviewLocation{});
        EXPECT_TRUE(showActive(window()));
    }

    [[nodiscard]] window::MainWindow &window() { return program->window(); }
    [[nodiscard]] Document &document() { return program->workspace().document(); }
    [[nodiscard]] ViewState &state() { return program->state(); }
    [[nodiscard]] const Entry &entry(const char *id) { return document().assessment().entry(framework(id)); }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        ensureActive();
        press(window(), which, modifiers);
    }
    void digit(int number) { key(static_cast<Qt::Key>(Qt::Key_0 + number)); }
    void typeText(const char *text)
    {
        ensureActive();
        type(window(), text);
    }
    /// The offscreen platform does not give the focus back when a dialog closes; a window manager does.
    void ensureActive()
    {
        if (!window().isActiveWindow()) {
            EXPECT_TRUE(showActive(window()));
        }
    }

    /// From another program onto the window.
    void drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        const QPoint middle = window().rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &enter);
        if (enter.isAccepted()) {
            QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&window(), &drop);
        }
        settle();
    }

    void goTo(const char *id)
    {
        state().goTo(framework(id));
        settle();
    }
    /// "1.1", "area 1", or the name of a page.
    [[nodiscard]] QString place()
    {
        const Location &location = state().location();
        if (const auto *id = std::get_if<FrameworkId>(&location))
            return id->text();
        if (const auto *id = std::get_if<ServiceAreaId>(&location))
            return QStringLiteral("area ") + id->text();
        if (std::holds_alternative<NextLevelsLocation>(location))
            return QStringLiteral("next levels");
        if (std::holds_alternative<GlanceLocation>(location))
            return QStringLiteral("glance");
        if (std::holds_alternative<PlanLocation>(location))
            return QStringLiteral("plan");
        if (std::holds_alternative<ActionsLocation>(location))
            return QStringLiteral("actions");
        if (std::holds_alternative<ReviewLocation>(location))
            return QStringLiteral("review");
        if (std::holds_alternative<AgreementLocation>(location))
            return QStringLiteral("agreement");
        if (std::holds_alternative<StartLocation>(location))
            return QStringLiteral("start");
        if (std::holds_alternative<GuideLocation>(location))
            return QStringLiteral("guide");
        return std::holds_alternative<IntroLocation>(location) ? QStringLiteral("intro") : QStringLiteral("overview");
    }

    template <typename Widget>
    [[nodiscard]] Widget &find(const QString &name = {})
    {
        auto *widget = window().findChild<Widget *>(name);
        if (!widget)
            throw std::runtime_error("not there: " + name.toStdString());
        return *widget;
    }
    /// The widget that is shown under that accessible name.
    template <typename Widget>
    [[nodiscard]] Widget &named(const char *name)
    {
        for (Widget *each : window().findChildren<Widget *>()) {
            if (each->isVisible() && each->accessibleName() == QString::fromUtf8(name))
                return *each;
        }
        throw std::runtime_error(std::string("not there: ") + name);
    }
    [[nodiscard]] pages::LevelCard &card(int number)
    {
        return find<pages::LevelCard>(QStringLiteral("level%1").arg(number));
    }

    /// The rows of the navigation that are shown.
    [[nodiscard]] std::vector<QTreeWidgetItem *> shownRows()
    {
        std::vector<QTreeWidgetItem *> rows;
        for (QTreeWidgetItemIterator it(&find<window::NavigationTree>(), QTreeWidgetItemIterator::NotHidden); *it; ++it) {
            if (!(*it)->parent() || !(*it)->parent()->isHidden())
                rows.push_back(*it);
        }
        return rows;
    }
    /// The one whose first word that is: "Overview", "1", "1.1", …
    [[nodiscard]] QTreeWidgetItem &row(const char *id)
    {
        for (QTreeWidgetItemIterator it(&find<window::NavigationTree>()); *it; ++it) {
            if (firstWord(**it) == QLatin1String(id))
                return **it;
        }
        throw std::runtime_error(id);
    }
    [[nodiscard]] static QString firstWord(const QTreeWidgetItem &row)
    {
        return row.text(0).section(QLatin1Char(' '), 0, 0);
    }

    /// What the bar says, whole: a label that has no room is elided, and says all in its tool tip.
    [[nodiscard]] QString scores()
    {
        QStringList texts;
        for (const QLabel *label : find<window::ScoreBar>().findChildren<QLabel *>())
            texts.append(label->text().isEmpty() || label->text().endsWith(QChar(0x2026)) ? label->toolTip()
                                                                                          : label->text());
        return texts.join(QStringLiteral(" | "));
    }

    QTemporaryDir folder;
    TemporarySettings temporarySettings;
    Settings &settings = temporarySettings.settings();
    FixedClock clock;
    std::optional<window::Application> program;
};

}  // namespace psirt::test
