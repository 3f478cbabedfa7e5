// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "core/reporting/reportdepth.h"

#include <QImage>
#include <QPageSize>
#include <QString>

#include <optional>
#include <variant>

namespace psirt::report {

/// What a person chooses about a report.
struct ReportOptions {
    Language language = Language::Japanese;  ///< of the report, which may differ from the interface's
    bool showsEnglish = false;               ///< the unofficial rendering beneath the sheet's Japanese text
    QPageSize pageSize = QPageSize(QPageSize::A4);
    ReportDepth depth = ReportDepth::Full;
    std::optional<ReportParts> parts = {};  ///< none: those of the depth
    QImage logo = {};                       ///< the company's, on the first page; null: none
    QString mark = {};                      ///< how confidential it is, on each page; empty: says nothing

    [[nodiscard]] ReportParts chosenParts() const { return parts.value_or(partsOf(depth)); }
};

/// What a report is about: an assessment, with or without a baseline, or two that are compared. Handed over whole: the
/// forms of the report leave out what the depth of the options keeps from its readers.
using ReportSubject = std::variant<ReportContent, ComparisonReport>;

/// The subject as the depth of the options may say it.
[[nodiscard]] inline ReportSubject atDepth(const ReportSubject &subject, ReportDepth depth)
{
    return std::visit([depth](const auto &content) { return ReportSubject(atDepth(content, depth)); }, subject);
}

}  // namespace psirt::report
