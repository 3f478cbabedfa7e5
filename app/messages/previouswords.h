// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "core/comparison/sinceprevious.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace psirt {

/// How pages put what was last time (前回) into words. Nothing here tells of what is hidden.

/// "Last time (1 October 2025)", or "Last time" where no date is known.
[[nodiscard]] QString lastTime(const std::optional<QDate> &date);

/// "Since last time (1 October 2025)".
[[nodiscard]] QString sinceLastTime(const std::optional<QDate> &date);

/// "2025 first half, 31 March 2025, 2025.psirt": whatever of an assessment is known.
[[nodiscard]] QString namedByAll(const QString &title, const std::optional<QDate> &date, const QString &file);

/// What stands in place of a figure that is hidden.
[[nodiscard]] QString hiddenWord(const Words &words = Words());

/// A change as a cell of a table shows it.
struct ChangeCell {
    QString text;    ///< "▲ +1"; the absent figure where nothing can be compared
    QString spoken;  ///< "Raised +1": the sign in words
    ChangeKind kind = ChangeKind::Unchanged;
};

[[nodiscard]] ChangeCell changeCell(const FrameworkChange &change);
/// change may be null: it is hidden.
[[nodiscard]] ChangeCell changeCell(const AverageChange *change);

/// The level of a framework last time: "2", "2 (3?)", "⊘ Excluded", "○ Not rated", or that it is hidden.
[[nodiscard]] QString levelBefore(const SincePrevious &since, const FrameworkId &id, bool isHidden);

/// The average of an area last time, or that it is hidden.
[[nodiscard]] QString averageBefore(const SincePrevious &since, const ServiceAreaId &id);

/// Raised and lowered have a colour of their own; everything else the muted one.
[[nodiscard]] QColor colorOf(ChangeKind kind, const QPalette &palette);

}  // namespace psirt
