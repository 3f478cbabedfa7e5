// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migration.h"

namespace psirt {

const MigrationChain &shippedMigrations()
{
    static const MigrationChain chain;
    return chain;
}

}  // namespace psirt
