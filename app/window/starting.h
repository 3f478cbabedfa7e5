// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace psirt {
class Assessment;
class Prompts;
class ViewState;
class Workspace;
}  // namespace psirt

namespace psirt::window {

// New assessments out of others, which are only read. window is the parent of what is asked.

/// Starts one from the file that is open, or another; changes to that one that were given up without saving are no part of
/// it. Asks first whether the open assessment may be dropped, as any new one does, then what to take over. Nothing happens
/// when either is cancelled.
void startFromLast(Workspace &workspace, Prompts &prompts, QWidget &window);

/// Makes one out of two people's, as they are chosen in a dialog, and leads to what they disagree on. Whether it is open
/// now, unsaved; else everything is as it was.
bool startByCombining(Workspace &workspace, ViewState &state, Prompts &prompts, QWidget &window);

/// The same of the open assessment and of what its file holds now, without a dialog. Asks first whether the open one may be
/// dropped.
void startByAgreeing(Workspace &workspace, ViewState &state, Prompts &prompts, const Assessment &onDisk);

}  // namespace psirt::window
