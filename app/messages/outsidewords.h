// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/outsidecheck.h"

#include <QString>

namespace psirt {

/// What a person is told before a report leaves the company, in the interface's language: on screen and on the command
/// line alike.
class OutsideWords {
public:
    /// Where it stands: "Scope", "Reason for excluding 1.2, last time".
    [[nodiscard]] static QString place(const OutsideFinding &finding);
    /// The place and what is there, without a full stop: "Scope: “Sato” is the name of somebody who takes part".
    [[nodiscard]] static QString sentence(const OutsideFinding &finding);
};

}  // namespace psirt
