// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/application.h"
#include "app/window/mainwindow.h"
#include "app/window/windowactions.h"
#include "tests/support/fixedclock.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"
#include "tests/support/temporarysettings.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTimer>

namespace psirt::test {

/// The whole program in its window, in English, with settings of its own.
class WindowTest : public testing::Test {
protected:
    WindowTest()
    {
        store.settings().setLanguage(Language::English);
        store.settings().setHasOpenPanel(true);
        store.settings().setHasWideNavigation(true);
        application = std::make_unique<window::Application>(*qApp, catalogue(), clock, store.settings());
        application->start({});
        application->state().restart(OverviewLocation{});
        EXPECT_TRUE(showActive(window()));
        window().resize(1366, 768);
        settle();
    }

    ~WindowTest() override
    {
        application.reset();
        settle();
    }

    [[nodiscard]] window::MainWindow &window() { return application->window(); }
    [[nodiscard]] Document &document() { return application->workspace().document(); }
    [[nodiscard]] ViewState &state() { return application->state(); }
    [[nodiscard]] std::optional<Level> levelOf(const char *id)
    {
        return document().assessment().entry(framework(id)).rating.level();
    }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    template <typename Widget>
    [[nodiscard]] Widget *named(const char *name)
    {
        return window().findChild<Widget *>(QString::fromLatin1(name));
    }

    /// Carries something out in the dialog that opens next, as soon as it is there.
    template <typename Dialog, typename Function>
    void answer(Function function)
    {
        auto *timer = new QTimer(&window());
        QObject::connect(timer, &QTimer::timeout, timer, [this, timer, function] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->deleteLater();
            timer->stop();
            ++answered;
            function(*dialog);
        });
        timer->start(0);
    }

    QTemporaryDir folder;
    TemporarySettings store;
    FixedClock clock;
    int answered = 0;
    std::unique_ptr<window::Application> application;
};

}  // namespace psirt::test
