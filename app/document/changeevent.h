// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/dottedid.h"

#include <variant>

namespace psirt {

/// The entry of one framework changed.
struct EntryChange {
    FrameworkId framework;
};

/// The assessment's properties changed. The default target is one of them, so gaps may have changed everywhere.
struct PropertiesChange {};

/// The levels that are tried changed, or the what-if was turned on or off. The answers are as they were.
struct WhatIfChange {};

/// What changed in a Document. Scores are up to date when it is sent.
using ChangeEvent = std::variant<EntryChange, PropertiesChange, WhatIfChange>;

}  // namespace psirt
