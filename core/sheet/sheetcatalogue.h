// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/sheet/sheet.h"

#include <memory>
#include <vector>

namespace psirt {

/// Every sheet that is installed. A new version of the sheet is a new folder of data and a line in its index.
class SheetCatalogue {
public:
    /// Reads folder/index.json and each sheet that it names; in the program the folder is ":/sheet". Fails with
    /// BrokenResource, the file in subject, when anything of it is missing or damaged. The references of a folder that
    /// is compiled in are read when they are first asked for: nothing can have happened to them.
    [[nodiscard]] static Result<SheetCatalogue> load(const QString &folder);

    /// The one that a new assessment uses: the last in the index.
    [[nodiscard]] std::shared_ptr<const Sheet> current() const { return m_sheets.back(); }
    /// Null when that sheet is not installed.
    [[nodiscard]] std::shared_ptr<const Sheet> sheet(const SheetKey &key) const;
    /// In the index's order, never empty.
    [[nodiscard]] const std::vector<std::shared_ptr<const Sheet>> &sheets() const { return m_sheets; }

private:
    explicit SheetCatalogue(std::vector<std::shared_ptr<const Sheet>> sheets) : m_sheets(std::move(sheets)) {}

    std::vector<std::shared_ptr<const Sheet>> m_sheets;
};

}  // namespace psirt
