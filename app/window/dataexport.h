// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt {
class Document;
class Prompts;
}  // namespace psirt

namespace psirt::window {

/// Hands the open assessment over to other programs, as the person chooses in one dialog: workbook, CSV or JSON.
class DataExport {
public:
    /// Both must outlive it.
    DataExport(const Document &document, Prompts &prompts);

    /// Asks where to, and writes the file in the form that its suffix says. The path written, or empty when cancelled or
    /// failed; the person has been told then.
    QString run();

private:
    [[nodiscard]] QString suggestedPath() const;

    const Document &m_document;
    Prompts &m_prompts;
};

}  // namespace psirt::window
