// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/storage/projectvalues.h"

namespace psirt::storage {

/// Reads what a file holds for one framework, an object of "ratings". Throws a Refusal.
[[nodiscard]] Entry readEntry(ProjectValues &values, const Spot &object);

/// Reads entries by framework: "ratings" as a whole. Throws a Refusal.
[[nodiscard]] std::map<FrameworkId, Entry> readEntries(ProjectValues &values, const Spot &object);

/// Keeps a value that means nothing to this version.
void keep(UnknownKeys &keys, const JsonValue &value);

}  // namespace psirt::storage
