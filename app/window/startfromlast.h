// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dialogs/startfromdialog.h"
#include "app/document/workspace.h"

namespace psirt::window {

/// Starts a new assessment from an old one: from the file that is open, or another. The old one is only read; changes to it
/// that were given up without saving are no part of it.
class StartFromLast {
public:
    /// All outlive the command; window is the parent of what is asked.
    StartFromLast(Workspace &workspace, Prompts &prompts, QWidget &window)
        : m_workspace(workspace), m_prompts(prompts), m_window(window)
    {
    }

    /// Asks first whether the open assessment may be dropped, as any new one does, then what to take over. Nothing happens
    /// when either is cancelled.
    void run();

private:
    using Source = dialogs::StartFromDialog::Source;

    /// None when it cannot be read, of which the person has been told.
    [[nodiscard]] std::optional<Source> read(const QString &path);
    /// None when that was cancelled too.
    [[nodiscard]] std::optional<Source> chooseFile();

    Workspace &m_workspace;
    Prompts &m_prompts;
    QWidget &m_window;
};

}  // namespace psirt::window
