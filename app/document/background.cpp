// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/background.h"

#include <QCoreApplication>

namespace psirt {

void endWithProgram(QThread &thread)
{
    QObject::connect(&thread, &QThread::finished, &thread, &QObject::deleteLater);
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, &thread, [&thread] { thread.wait(); });
}

}  // namespace psirt
