// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/sheet/sheetcatalogue.h"
#include "core/storage/projectfile.h"
#include "core/storage/versions.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace psirt {
class Document;
class ItemTable;
}  // namespace psirt

namespace psirt::dialogs {

class DifferenceTable;

/// The states of a file that were kept aside, each with its figures and what differs from the open assessment. It only
/// looks: what is to be done with one is the caller's to do.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice { None, OpenCopy, Compare, BringBack };

    /// What is open is the assessment of the file that the versions are of. number: how many are kept of a file. All must
    /// outlive the dialog.
    VersionsDialog(Document &document, const SheetCatalogue &catalogue, std::vector<FileVersion> versions, int number,
                   const ViewOptions &options, QWidget *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    /// The one that the choice is about; there is one unless nothing was chosen.
    [[nodiscard]] const LoadedProject &project() const { return *m_states[m_current]; }
    [[nodiscard]] const FileVersion &version() const { return m_versions[m_current]; }

private:
    struct ReadVersion;

    void addHeading(int number);
    void addTables();
    void addButtons();
    /// One of them at a time, in another thread, so that the dialog is there at once.
    void readNext();
    void take(Result<ReadVersion> read);
    void showCurrent();

    Document &m_document;
    const SheetCatalogue &m_catalogue;
    ViewOptions m_options;
    std::vector<FileVersion> m_versions;
    std::vector<std::optional<LoadedProject>> m_states;  ///< those read so far; none where it is damaged
    std::size_t m_current = 0;
    Choice m_choice = Choice::None;
    QVBoxLayout *m_column;
    ItemTable *m_table = nullptr;              ///< null without versions
    QLabel *m_summary = nullptr;               ///< the same
    DifferenceTable *m_differences = nullptr;  ///< the same
    QPushButton *m_openCopy = nullptr;         ///< the same
    QPushButton *m_compare = nullptr;          ///< the same
    QPushButton *m_bringBack = nullptr;        ///< the same
};

}  // namespace psirt::dialogs
