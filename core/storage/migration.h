// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace psirt {

/// One step from a format version to the next. Each step is a file of its own, named after the version that it starts
/// from, and stays as it is once it is released.
///
/// A step works on the text, so that what it does not touch stays to the letter. It never touches the file on disk.
class Migration {
public:
    virtual ~Migration() = default;

    /// The format version that it takes; it gives the next one.
    [[nodiscard]] virtual int from() const = 0;
    /// The text is well-formed JSON of the version from(), and so is what it gives, of the version after.
    [[nodiscard]] virtual Result<QByteArray> migrate(const QByteArray &text, const QString &subject) const = 0;
};

/// Steps without a gap, oldest first, the last one leading to projectFormatVersion.
using MigrationChain = std::vector<std::shared_ptr<const Migration>>;

/// Those that the program ships. Empty as long as there is no version before the current one.
[[nodiscard]] const MigrationChain &shippedMigrations();

}  // namespace psirt
