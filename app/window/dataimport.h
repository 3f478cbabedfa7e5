// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include <QString>

class QWidget;

namespace psirt {
class Document;
class Prompts;
}  // namespace psirt

namespace psirt::window {

/// Takes in what a colleague filled into an exported workbook or CSV, once the person has seen what would change. The file
/// is never touched.
class DataImport {
public:
    struct Done {
        int changes = 0;  ///< 0 when cancelled, failed, or there was nothing to change; the person has been told then
        QString path;     ///< of the file
    };

    /// All must outlive it. options are how texts are shown; window is the parent of what is asked.
    DataImport(Document &document, Prompts &prompts, const ViewOptions &options, QWidget &window);

    /// Shows what the file would change, and makes those changes that are chosen, in one step of undo. Asks for the file
    /// where the path is empty. Not to be called in a what-if.
    Done run(const QString &path = {});

private:
    [[nodiscard]] QString startFolder() const;

    Document &m_document;
    Prompts &m_prompts;
    const ViewOptions &m_options;
    QWidget &m_window;
};

}  // namespace psirt::window
