// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/sections.h"

namespace psirt {

/// Whether there is anything to draw.
[[nodiscard]] bool hasFigures(const Radar &radar);

/// A radar chart over the whole width with its legend beneath. Its words are the report's, not the interface's. Nothing
/// where it has no figures.
void setRadar(const SectionContext &context, const Radar &radar, qreal height);

}  // namespace psirt
