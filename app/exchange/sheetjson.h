// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/sheet.h"

#include <QByteArray>

namespace psirt::exchange {

/// The sheet's content to the letter (packaging/man/psirt-maturity-cli.1, "JSON"), with the references that each framework
/// cites and how they stand to the published version. A description that the sheet does not give is null.
[[nodiscard]] QByteArray sheetJson(const Sheet &sheet);
/// One service area of the sheet, as it stands in "serviceAreas".
[[nodiscard]] QByteArray areaJson(const Sheet &sheet, const ServiceArea &area);
/// One framework of the sheet, as it stands in "frameworks".
[[nodiscard]] QByteArray frameworkJson(const Sheet &sheet, const Framework &framework);

}  // namespace psirt::exchange
