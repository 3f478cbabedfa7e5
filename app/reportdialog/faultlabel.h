// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

class QLabel;

namespace psirt {

/// A label beneath a choice that says why what was chosen cannot be used. Hidden while there is nothing to say.
[[nodiscard]] QLabel *makeFaultLabel(const ViewOptions &options);

}  // namespace psirt
