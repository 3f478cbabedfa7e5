// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/dottedid.h"

#include <compare>
#include <variant>

namespace psirt {

/// The sheet's introduction.
struct IntroLocation {
    bool operator==(const IntroLocation &) const = default;
};
/// The overview of the whole assessment.
struct OverviewLocation {
    bool operator==(const OverviewLocation &) const = default;
};
/// What the next described level asks for, for every framework below its target.
struct NextLevelsLocation {
    bool operator==(const NextLevelsLocation &) const = default;
};

/// The way to the target band, and levels to try.
struct PlanLocation {
    bool operator==(const PlanLocation &) const = default;
};
/// What is unsure or worth a second look.
struct ReviewLocation {
    bool operator==(const ReviewLocation &) const = default;
};
/// The list of all actions.
struct ActionsLocation {
    bool operator==(const ActionsLocation &) const = default;
};

/// What several assessors disagree on.
struct AgreementLocation {
    bool operator==(const AgreementLocation &) const = default;
};

/// A page of the window: where a person is, and where a link leads.
using Location = std::variant<OverviewLocation, IntroLocation, ServiceAreaId, FrameworkId, PlanLocation, ReviewLocation,
                              ActionsLocation, NextLevelsLocation, AgreementLocation>;

}  // namespace psirt
