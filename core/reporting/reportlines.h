// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/score.h"
#include "core/sheet/reference.h"

#include <QDate>

namespace psirt {

/// How much a report says, and to whom (core/reporting/reportdepth.h).
enum class ReportDepth {
    Summary,   ///< a page or two for those who decide
    Full,      ///< everything
    External,  ///< what may leave the company
};

/// One framework in a table: its number and title with its score.
struct FrameworkLine {
    FrameworkScore score;
    BilingualText title;
};

/// Which sheet is filled in, as a cover names it.
struct SheetImprint {
    BilingualText title;
    QString version;
    QDate published;
    QString publisher;
};

/// Whose work the report stands on.
struct ReportCredits {
    BilingualText sheetTitle;
    QString sheetVersion;
    QString sheetPublisher;
    ReferenceCatalogue::Source framework;
};

}  // namespace psirt
