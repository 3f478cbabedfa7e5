// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/workspace.h"
#include "app/messages/language.h"
#include "app/trend/trendset.h"
#include "app/window/exporting.h"
#include "app/window/windowprompts.h"

#include <memory>

namespace psirt::trend {
class TrendWindow;
}

namespace psirt::window {

/// Opens the window of trends and brings it together with the open assessment. Its files outlive the window, which is made
/// anew when the language changes.
class TrendDesk : public QObject {
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit TrendDesk(Workspace &workspace, QObject *parent = nullptr);
    ~TrendDesk() override;

    /// Asks through these instead of dialogs over the window. Not owned; null: dialogs again.
    void setPrompts(Prompts *prompts);

    /// Shows the window with these added. Without any the open assessment is taken in, if it has a file, and while there
    /// are fewer than two assessments the person is asked for files.
    void open(const QStringList &paths, Language language);
    /// Makes the window anew in another language, where it was, if there is one.
    void setLanguage(Language language);
    void close();

    [[nodiscard]] trend::TrendSet &set() { return m_set; }
    /// Null while there is none.
    [[nodiscard]] trend::TrendWindow *window() { return m_window.get(); }

private:
    void makeWindow(Language language);
    void addOpen();
    void refreshOpen();
    void saveChart(const drawings::ChartPicture &picture);

    Workspace &m_workspace;
    trend::TrendSet m_set;
    std::unique_ptr<trend::TrendWindow> m_window;
    std::unique_ptr<WindowPrompts> m_dialogs;
    std::unique_ptr<ChartSaving> m_chartSaving;
    Prompts *m_prompts = nullptr;
    Language m_language = Language::Japanese;
};

}  // namespace psirt::window
