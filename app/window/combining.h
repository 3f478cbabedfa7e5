// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace psirt {
class Prompts;
class ViewState;
class Workspace;
}  // namespace psirt

namespace psirt::window {

/// Makes a new assessment out of two people's, as they are chosen in a dialog, and leads to what they disagree on.
class Combining {
public:
    /// All must outlive it; window is the parent of what is asked.
    Combining(Workspace &workspace, ViewState &state, Prompts &prompts, QWidget &window);

    /// Whether the new assessment is open now, unsaved. Else everything is as it was.
    bool run();

private:
    Workspace &m_workspace;
    ViewState &m_state;
    Prompts &m_prompts;
    QWidget &m_window;
};

}  // namespace psirt::window
