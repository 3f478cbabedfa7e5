// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/report/pdftools.h"

#include <QStringList>

namespace psirt::test {

/// What speaks against a PDF as one for archives: PDF/A-2u (ISO 19005-2), as far as a file that this program writes can go
/// wrong, read by qpdf and by these rules, not by the code that wrote it. Each sentence begins with the rule's number. Empty
/// where all is well. Not a validator: what the program never writes is told to be missing, or not looked at.
[[nodiscard]] QStringList archiveFaults(const PdfTools &pdf);

}  // namespace psirt::test
