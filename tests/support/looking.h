// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/filewatch.h"

#include <QEventLoop>

namespace psirt::test {

/// One look at the open file, to its end.
inline void lookOnce(FileWatch &watch)
{
    QEventLoop loop;
    QObject::connect(&watch, &FileWatch::looked, &loop, &QEventLoop::quit);
    watch.look();
    loop.exec();
}

}  // namespace psirt::test
