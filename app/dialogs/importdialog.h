// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/formdialog.h"
#include "app/widgets/tableview.h"
#include "app/widgets/viewoptions.h"
#include "core/planning/importplan.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace psirt::dialogs {

/// What an import would change, a row each with a box to leave it out: framework, what, before, after, cell. Space ticks
/// the row that has the focus. Long notes show some lines; a tool tip and a screen reader have all of it.
class ImportChangesTable : public ItemTable {
    Q_OBJECT

public:
    ImportChangesTable(const Sheet &sheet, std::vector<ImportChange> changes, const ViewOptions &options,
                       QWidget *parent = nullptr);

    /// Those that are ticked, in order; at first all.
    [[nodiscard]] std::vector<ImportChange> chosen() const;
    void choose(bool all);

    QSize minimumSizeHint() const override;

signals:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    std::vector<int> columnWidths(int room) const override;

private:
    enum Column { Framework, What, Before, After, Cell };

    void fill(int row, const psirt::Framework &framework, const ImportChange &change);

    std::vector<ImportChange> m_changes;
};

/// The cells that do not fit, each with the reason. As tall as some of them need, and less where there is no room.
class ImportProblemsTable : public ItemTable {
    Q_OBJECT

public:
    ImportProblemsTable(const std::vector<ImportProblem> &problems, const ViewOptions &options, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::vector<int> columnWidths(int room) const override;
    void fit() override;

private:
    /// Of the header and so many rows at most.
    [[nodiscard]] int heightOf(int rows) const;
};

/// Shows what an import would change before anything does: each change can be left out, and what does not fit is listed
/// by cell. Where there is nothing to change it says so, and can only be closed.
class ImportDialog : public FormDialog {
    Q_OBJECT

public:
    /// How a file is read where it can be read in several ways. Each counts from 0 in the source's lists.
    struct Reading {
        std::optional<int> encoding = {};   ///< none: the one that it seems to be in
        std::optional<int> separator = {};  ///< the same
        int page = 0;                       ///< with the table of frameworks
        int actionPage = 0;                 ///< with that of actions

        bool operator==(const Reading &) const = default;
    };

    /// Where the tables are from.
    struct Source {
        QString file;                  ///< its name
        QStringList pages = {};        ///< of a workbook, with tables of frameworks; empty texts for CSV
        QStringList actionPages = {};  ///< the same, of actions
        QStringList encodings = {};    ///< in which CSV can be read; empty for a workbook
        QStringList separators = {};   ///< of CSV; the same
        Reading reading = {};          ///< how it was read
    };

    ImportDialog(const Sheet &sheet, const ImportPlan &plan, const Source &source, const ViewOptions &options,
                 QWidget *parent = nullptr);

    /// How the file is to be read instead; the dialog is rejected then. None while it stays.
    [[nodiscard]] const std::optional<Reading> &otherReading() const { return m_otherReading; }
    /// The changes that are to be made.
    [[nodiscard]] std::vector<ImportChange> chosen() const;

protected:
    [[nodiscard]] QVariantList content() const override;

private:
    void addHeading(const ImportPlan &plan, const Source &source);
    void addReadings(const Source &source);
    void addChanges(const Sheet &sheet, const ImportPlan &plan);
    void addProblems(const ImportPlan &plan);
    void addButtons(bool hasChanges);
    void refresh();

    ViewOptions m_options;
    QVBoxLayout *m_column;
    std::optional<Reading> m_otherReading;
    ImportChangesTable *m_changes = nullptr;  ///< null without changes
    QLabel *m_count = nullptr;                ///< the same
    QPushButton *m_import = nullptr;          ///< the same
};

}  // namespace psirt::dialogs
