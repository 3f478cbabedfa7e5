// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/planning/importplan.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace psirt::dialogs {

class ImportChangesTable;

/// Shows what an import would change before anything does: each change can be left out, and what does not fit is listed
/// by cell. Where there is nothing to change it says so, and can only be closed.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// Where the table is from.
    struct Source {
        QString file;  ///< its name
        QString page;  ///< of a workbook; empty for CSV
    };

    ImportDialog(const Sheet &sheet, const ImportPlan &plan, const Source &source, const ViewOptions &options,
                 QWidget *parent = nullptr);

    /// The changes that are to be made.
    [[nodiscard]] std::vector<ImportChange> chosen() const;

private:
    void addHeading(const ImportPlan &plan, const Source &source);
    void addChanges(const Sheet &sheet, const ImportPlan &plan);
    void addProblems(const ImportPlan &plan);
    void addButtons(bool hasChanges);
    void refresh();

    ViewOptions m_options;
    QVBoxLayout *m_column;
    ImportChangesTable *m_changes = nullptr;  ///< null without changes
    QLabel *m_count = nullptr;                ///< the same
    QPushButton *m_import = nullptr;          ///< the same
};

}  // namespace psirt::dialogs
