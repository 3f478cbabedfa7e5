// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/workspace.h"
#include "app/view/viewstate.h"
#include "app/widgets/viewoptions.h"

#include <QPointer>

#include <memory>

namespace psirt::comparison {
class ComparisonWindow;
struct ComparisonSide;
}  // namespace psirt::comparison

namespace psirt::drawings {
class ChartPicture;
}

namespace psirt::window {

class ChartSaving;
class WindowPrompts;

/// Whether a rating before is hidden from the person for now (a blind assessment).
[[nodiscard]] bool hidesLastTime(const Document &document);

/// What "Compare…" does: finds or asks for the assessment before, and keeps the one comparison window, which outlives
/// the main window when that is made anew.
class Comparing : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    Comparing(Workspace &workspace, ViewState &state, QObject *parent = nullptr);
    ~Comparing() override;

    /// Compares the open document with the assessment before it; where that is empty and untouched, any two files. A
    /// window that compares the open document already comes to the front. The prompts are those of the main window.
    void compare(Prompts &prompts, const ViewOptions &options);
    /// Compares what the open document's file holds now with the document.
    void compareWithItsFile(Prompts &prompts, const ViewOptions &options);
    /// Compares the open document with that one. The prompts are those of the main window.
    void compareWith(comparison::ComparisonSide baseline, Prompts &prompts, const ViewOptions &options);
    /// The interface looks otherwise now.
    void setOptions(const ViewOptions &options);

    /// Null while there is none.
    [[nodiscard]] comparison::ComparisonWindow *window() const;

signals:
    /// The state is at a place that the main window is to show.
    void mainWindowRequested();

private:
    [[nodiscard]] bool isUntouched() const;
    /// The open document as a side.
    [[nodiscard]] comparison::ComparisonSide openSide() const;
    /// The file that the open document names as the one before it, beside its own; empty where there is none.
    [[nodiscard]] QString knownBaseline() const;
    [[nodiscard]] std::optional<comparison::ComparisonSide> ask(Prompts &prompts, const QString &title) const;
    void show(comparison::ComparisonSide baseline, comparison::ComparisonSide current, bool isFound, Prompts &prompts,
              const ViewOptions &options);
    void makeWindow(comparison::ComparisonSide baseline, comparison::ComparisonSide current, const ViewOptions &options);
    /// The window's comparison as a report.
    void exportReport();
    void saveChart(const drawings::ChartPicture &picture);
    void goTo(const FrameworkId &id);

    Workspace &m_workspace;
    ViewState &m_state;
    QPointer<comparison::ComparisonWindow> m_window;
    std::unique_ptr<WindowPrompts> m_prompts;  ///< of the window
    std::unique_ptr<ChartSaving> m_chartSaving;
};

}  // namespace psirt::window
