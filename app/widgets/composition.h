// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace psirt {

// What an input method is composing stands in its field, underlined, but is no part of the field's text yet. Whoever reads
// fields, or is about to take them away, has it committed first.

/// From now on what is composed is known, so that no field loses it: not to commitComposition() where the platform's input
/// method resets instead of committing, nor when the keyboard goes elsewhere. A second call does nothing.
void watchComposition(QCoreApplication &application);

/// Makes what is being composed part of its field's text, as it stands on the screen. The field tells of it as of any key.
void commitComposition();

}  // namespace psirt
