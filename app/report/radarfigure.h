// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/papercontext.h"

namespace psirt::report {

/// A radar chart over the whole width with its legend beneath. Its words are the report's, not the interface's.
void setRadar(const PaperContext &context, const Radar &radar, qreal height);

}  // namespace psirt::report
