// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/planning/actionlist.h"

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace psirt {
class Document;
class Prompts;
struct ViewOptions;
}  // namespace psirt

namespace psirt::drawings {
class ChartPicture;
}

namespace psirt::window {

// Data of the open assessment for other programs, and back. Whatever fails has been told the person.

/// Hands it over as workbook, CSV or JSON, as the person chooses in one dialog. The path written, or empty.
QString exportData(const Document &document, Prompts &prompts);

/// The same for those actions, as CSV, as iCalendar to-dos or as events.
QString exportActions(const Document &document, const std::vector<ActionItem> &items, const Clock &clock, Prompts &prompts);

struct Imported {
    int changes = 0;  ///< 0 when cancelled, failed, or there was nothing to change
    QString path;     ///< of the file
};

/// Takes in what a colleague filled into an exported workbook or CSV: shows what the file would change, and makes those
/// changes that are chosen, in one step of undo. Asks for the file where the path is empty, and never touches it. Not to be
/// called in a what-if. window is the parent of what is asked.
Imported importData(const QString &path, Document &document, Prompts &prompts, const ViewOptions &options, QWidget &window);

/// Where a file that belongs to an assessment is to go: beside that one's file, named after it with the ending added; in the
/// person's documents under a name of its own where the assessment has no file.
[[nodiscard]] QString pathBeside(const QString &assessment, const QString &ending, const QString &ownName);

/// Saves charts as pictures where a person says. Until the window closes it goes on in the folder and the format of the
/// last one: charts are often saved one after the other.
class ChartSaving {
    Q_DECLARE_TR_FUNCTIONS(psirt::ChartSaving)

public:
    /// The prompts must outlive it.
    explicit ChartSaving(Prompts &prompts) : m_prompts(prompts) {}

    /// Asks where to and in what format, and writes the file. The path written, or empty when cancelled or failed. At first
    /// it suggests that folder, if one is given, and a name that begins with that of the assessment, if it is of one.
    QString save(const drawings::ChartPicture &picture, const QString &folder, const QString &assessment = {});
    /// The same for the open assessment.
    QString save(const drawings::ChartPicture &picture, const Document &document);

private:
    [[nodiscard]] QString suggestedPath(const drawings::ChartPicture &picture, const QString &folder,
                                        const QString &assessment) const;

    Prompts &m_prompts;
    QString m_folder;
    QString m_suffix;
};

}  // namespace psirt::window
