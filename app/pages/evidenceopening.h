// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/evidencelink.h"

#include <QWidget>

namespace psirt::pages {

/// Why it cannot be opened, a sentence; empty where it can.
[[nodiscard]] QString whyNotOpened(const EvidenceLink &link);

/// Shows all of what the line leads to, and opens it when the person says so. Only now is looked whether a file is there,
/// and whether it is what its name says.
void openEvidence(const EvidenceLink &link, QWidget &parent);

}  // namespace psirt::pages
