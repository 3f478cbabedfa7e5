// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/fonts.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace {

/// A warning of Qt in a test is a fault: a broken model or a bad connection would pass unseen otherwise.
void failOnWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (message.startsWith(QLatin1String("This plugin does not support")))
        return;  // the offscreen platform's, whenever a window has a smallest or a largest size
    std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ADD_FAILURE() << message.toStdString();
    if (type == QtFatalMsg)
        std::abort();
}

/// The tests see one face of the machine's fonts alone, by default the bundled one: tests/CMakeLists.txt says which there
/// are.
void useTestFonts()
{
    const QByteArray face = qEnvironmentVariableIsSet("PSIRT_TEST_FACE") ? qgetenv("PSIRT_TEST_FACE") : "bundled";
    qputenv("FONTCONFIG_FILE", QByteArray(PSIRT_TEST_FONTS) + '/' + face + ".conf");
}

/// Signals end this program, as one that a person starts, even where a shell in the background, or nohup, had them ignored:
/// a test that waits for such an end would wait for ever.
void endBySignals()
{
    for (const int number : {SIGTERM, SIGINT})
        std::signal(number, SIG_DFL);
#ifdef SIGHUP
    std::signal(SIGHUP, SIG_DFL);
#endif
}

}  // namespace

int main(int argc, char **argv)
{
    endBySignals();
    useTestFonts();
    const char *platform = "PSIRT_TEST_PLATFORM";  // another one is for finding out, and for Windows' own faces
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet(platform) ? qgetenv(platform) : "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!psirt::loadBundledFonts())
        return EXIT_FAILURE;
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
