// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt {

/// A label without its mnemonic: "&Date" is "Date", and "実施日(&D)" is "実施日".
[[nodiscard]] QString withoutMnemonic(const QString &label);

}  // namespace psirt
