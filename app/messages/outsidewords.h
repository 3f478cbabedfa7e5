// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "core/reporting/outsidecheck.h"

#include <QString>

namespace psirt {

/// What a person is told before a report leaves the company: where it stands, and what is there, without a full stop:
/// "Reason for excluding 1.2, last time: names “Sato”, who is an assessor or carries out an action".
[[nodiscard]] QString sentenceOf(const OutsideFinding &finding, const Words &words = Words());

}  // namespace psirt
