// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/sheet/sheet.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace psirt::exchange {

/// A form in which an assessment can be handed to other programs.
struct ExportFormat {
    QString suffix;      ///< without the dot, in lower case
    const char *filter;  ///< English, for filterText()
    Result<QByteArray> (*bytes)(const Sheet &, const Assessment &);

    /// What a file dialog calls it, in the interface's language: "Excel workbooks (*.xlsx)".
    [[nodiscard]] QString filterText() const;
};

/// Every form that there is, the one to suggest first.
[[nodiscard]] const std::vector<ExportFormat> &exportFormats();

/// The form that the path's suffix asks for, in either case. Fails with UnsupportedSuffix, those that there are in
/// detail.
[[nodiscard]] Result<ExportFormat> exportFormatOf(const QString &path);

/// Whether to write what is ready to be written.
using MayWrite = std::function<bool()>;

/// Writes the assessment in that form, in one step. On an error the path is as it was, and where it may not be written.
[[nodiscard]] Outcome writeExport(
    const ExportFormat &format, const QString &path, const Sheet &sheet, const Assessment &assessment,
    const MayWrite &mayWrite = [] { return true; });

}  // namespace psirt::exchange
