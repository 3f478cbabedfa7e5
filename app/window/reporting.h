// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/reportoutput.h"

namespace psirt {

class Document;

/// The report of the open document, as the File menu offers it. In the interface's language; with the English rendering
/// where the window shows it.
class ReportCommands {
public:
    /// All must outlive it.
    ReportCommands(Document &document, Prompts &prompts, Language language, bool showsEnglish, QWidget &window);

    /// Asks where to, and writes the PDF. The path written, or empty when cancelled or failed.
    QString exportPdf();
    void preview();
    void print();

private:
    [[nodiscard]] QString suggestedPath() const;

    Document &m_document;
    ReportOutput m_output;
};

}  // namespace psirt
