// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/galley.h"
#include "app/report/reportblocks.h"

namespace psirt::report {

/// A head that comes again on every page, rows that no page break cuts unless one is higher than a page. A small table
/// stays on one page.
void setTable(Galley &galley, const TableBlock &table);

}  // namespace psirt::report
