// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace psirt {

/// From now on a button that can be checked is clicked when a screen reader toggles it. Qt sets its mark alone, without the
/// signal that a person clicked: a level would look chosen, and the assessment would hold none.
void clickToggledButtons();

}  // namespace psirt
