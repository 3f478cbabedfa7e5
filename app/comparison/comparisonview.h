// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QString>

namespace psirt::comparison {

/// The columns of the table of changes.
enum class ChangeColumn { Framework, Before, After, Difference, Kind, Reason };

inline constexpr int changeColumnCount = static_cast<int>(ChangeColumn::Reason) + 1;

/// What the table of changes is narrowed down to.
struct ChangeFilter {
    bool onlyChanged = false;
    std::optional<ChangeKind> kind = {};     ///< none: all
    std::optional<ServiceAreaId> area = {};  ///< none: all
    QString text = {};                       ///< of titles, notes and reasons; empty: any

    [[nodiscard]] bool isNarrowed() const { return onlyChanged || kind || area || !text.trimmed().isEmpty(); }
    bool operator==(const ChangeFilter &) const = default;
};

/// How a comparison is looked at. Outlives the widgets, which are built anew when the language or the text size
/// changes.
struct ComparisonView {
    ChangeFilter filter = {};
    ChangeColumn sortColumn = ChangeColumn::Framework;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    int tab = 0;
    std::optional<FrameworkId> framework = {};  ///< whose details are shown
    std::optional<ServiceAreaId> area = {};     ///< whose radar is shown; none: that of all areas
};

}  // namespace psirt::comparison
