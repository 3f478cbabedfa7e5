// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reportdialog/reportdialog.h"
#include "app/reportdialog/reportpreview.h"
#include "tests/support/input.h"

#include <QEventLoop>

namespace psirt::test {

/// Until the preview shows what it was told last, painted where it is seen.
inline void wait(reportdialog::ReportPreview &preview)
{
    QEventLoop loop;
    QObject::connect(&preview, &reportdialog::ReportPreview::updatingChanged, &loop, [&loop](bool isUpdating) {
        if (!isUpdating)
            loop.quit();
    });
    if (preview.isUpdating())
        loop.exec();
    settle();
}

/// Until nothing is written any more; the dialog may be closed then.
inline void waitForExport(reportdialog::ReportDialog &dialog)
{
    QEventLoop loop;
    QObject::connect(&dialog, &reportdialog::ReportDialog::exportEnded, &loop, &QEventLoop::quit);
    if (dialog.isExporting())
        loop.exec();
    settle();
}

}  // namespace psirt::test
