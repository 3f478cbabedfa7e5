// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace psirt {

/// The languages that the program speaks. The sheet's text stays Japanese in both.
enum class Language { Japanese, English };

}  // namespace psirt
