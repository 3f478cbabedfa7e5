// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/fonts.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

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

}  // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!psirt::loadBundledFonts())
        return EXIT_FAILURE;
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
