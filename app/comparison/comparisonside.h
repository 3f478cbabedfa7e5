// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/projectfile.h"

namespace psirt {
class Document;
}

namespace psirt::comparison {

/// Which of two assessments that are compared.
enum class ComparisonRole { Baseline, Current };

/// One of two assessments that are compared: a value of its own, whatever becomes of the file or the document.
struct ComparisonSide {
    std::shared_ptr<const Sheet> sheet;  ///< that the assessment fills in, never null
    Assessment assessment;
    QString path;                      ///< of its file, canonical; empty for one that was never saved
    std::vector<ProjectIssue> issues;  ///< what the file holds that does not count
    bool isOpenDocument = false;       ///< it follows the document that is open in the main window

    /// The file's name without its folder; empty without a file.
    [[nodiscard]] QString fileName() const;
};

/// The file is read and never written.
[[nodiscard]] Result<ComparisonSide> readComparisonSide(const QString &path, const SheetCatalogue &catalogue);

/// The open document as it is now, saved or not. sheet is the one that it fills in.
[[nodiscard]] ComparisonSide sideOf(const Document &document, std::shared_ptr<const Sheet> sheet);

}  // namespace psirt::comparison
