// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportoptions.h"
#include "app/report/reportwords.h"

#include <QString>
#include <QStringList>

namespace psirt::report {

/// What a report says of itself, for a file's metadata, each text in one line. Of an external report no person is named in
/// it.
struct ReportImprint {
    QString title;
    QString author;   ///< the organization, else the assessors; may be empty
    QString subject;  ///< what kind of report, of what day
    QStringList keywords;
    Language language;
};

/// What stands on each page beside its body.
struct ReportFrame {
    ReportImprint imprint;  ///< of the document
    QString header;         ///< left, above the body
    QString credit;         ///< beneath the body: the sheet and its version
};

/// Of a subject as its readers may see it (atDepth).
[[nodiscard]] ReportFrame frameOf(const ReportSubject &subject, const ReportWords &words);

}  // namespace psirt::report
