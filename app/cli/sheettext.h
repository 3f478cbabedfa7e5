// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "core/sheet/sheet.h"

#include <QString>

namespace psirt::cli {

/// The sheet as plain text for a terminal: its own words to the letter and in Japanese, lines as long as they are, with
/// the references that each framework cites. What the program adds is in the language, which must be the one installed.
[[nodiscard]] QString sheetText(const Sheet &sheet, Language language);
/// One service area, with the sources named at the end.
[[nodiscard]] QString areaText(const Sheet &sheet, const ServiceArea &area, Language language);
/// One framework, with the sources named at the end.
[[nodiscard]] QString frameworkText(const Sheet &sheet, const Framework &framework, Language language);

}  // namespace psirt::cli
