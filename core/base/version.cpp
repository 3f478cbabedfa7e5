// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/version.h"

namespace psirt {

QString applicationVersion()
{
    return QStringLiteral(PSIRT_VERSION);
}

}  // namespace psirt
