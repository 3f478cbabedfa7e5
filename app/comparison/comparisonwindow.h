// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"
#include "app/comparison/comparisontable.h"
#include "app/widgets/viewoptions.h"
#include "core/sheet/sheetcatalogue.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QVBoxLayout;

namespace psirt {
class MessageBar;
class Prompts;
}  // namespace psirt

namespace psirt::drawings {
class ChartPicture;
}

namespace psirt::comparison {

class ComparisonPage;

/// A window beside the main one: two assessments compared. It holds its pair, whatever is opened in the main window
/// meanwhile, reads files and writes none. It is deleted when it is closed, and does not keep the program running.
class ComparisonWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The catalogue must outlive the window.
    ComparisonWindow(std::unique_ptr<ComparisonPair> pair, const SheetCatalogue &catalogue, const ViewOptions &options,
                     QWidget *parent = nullptr);
    ~ComparisonWindow() override;

    /// Must be set before anything that asks is called. Not owned.
    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    /// Builds everything anew where the language, the text size or the rendering is another; the pair and what was
    /// picked stay.
    void setOptions(const ViewOptions &options);
    /// Says that the baseline was found by itself, and offers another.
    void announceFoundBaseline();
    [[nodiscard]] MessageBar &messages() { return *m_messages; }

    [[nodiscard]] const ViewOptions &options() const { return m_options; }
    [[nodiscard]] ComparisonPair &pair() { return *m_pair; }
    [[nodiscard]] const ComparisonPair &pair() const { return *m_pair; }

signals:
    /// To be shown in the main window.
    void frameworkActivated(const psirt::FrameworkId &id);
    void marksActivated(const psirt::FrameworkId &id, const QStringList &numbers);
    void chartSaveRequested(const psirt::drawings::ChartPicture &picture);
    /// The comparison is to be exported as a report, or printed; pair() says of what.
    void reportRequested();
    void printRequested();

public slots:
    /// Asks for a file and puts it on that side. What cannot be used is refused, and the pair stays.
    void choose(psirt::comparison::ComparisonRole role);
    void swap();
    void remember();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addMenus();
    QAction *addCommand(QMenu &menu, const QString &text, const QKeySequence &key, const std::function<void()> &command);
    void addComparisonMenu();
    void addEditMenu();
    void adoptSides();
    void refreshActions();
    void showMessages();
    [[nodiscard]] QString startFolder(ComparisonRole role) const;

    std::unique_ptr<ComparisonPair> m_pair;
    const SheetCatalogue &m_catalogue;
    ViewOptions m_options;
    Prompts *m_prompts = nullptr;
    ComparisonView m_view;
    std::vector<PairNotice> m_notices;  ///< that the message bar spoke of last
    bool m_hasFoundBaseline = false;
    QVBoxLayout *m_column;
    MessageBar *m_messages = nullptr;
    ComparisonPage *m_page = nullptr;
    QAction *m_remember = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QMetaObject::Connection m_undoConnection;
};

}  // namespace psirt::comparison
