// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"

#include <QByteArray>
#include <QDateTime>

namespace psirt::report {

/// What a PDF says of itself: the report's imprint, the program, the moment.
struct PdfMetadata {
    ReportImprint imprint;
    QString creator;    ///< the program with its version
    QString producer;   ///< what wrote the file
    QDateTime written;  ///< created and modified: a report is written once
};

/// A moment as PDF writes it, with its distance from UTC: "D:20260401100000+09'00'" (ISO 32000-1, 7.9.4).
[[nodiscard]] QString pdfDate(const QDateTime &moment);

/// The tag of a language as PDF and XML write it: "ja-JP", "en".
[[nodiscard]] QString languageTag(Language language);

/// The same metadata as an XMP packet, UTF-8 (ISO 16684-1). What is empty is left out.
[[nodiscard]] QByteArray xmpPacket(const PdfMetadata &metadata);

}  // namespace psirt::report
