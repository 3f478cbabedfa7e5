// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/reportdepth.h"

#include <QCoreApplication>
#include <QStringList>

namespace psirt::reportdialog {

enum class ReportKind { Assessment, Comparison };

/// The words of the choices about a report, in the interface's language.
struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::ChoiceWords)

public:
    /// With a mnemonic.
    [[nodiscard]] static QString name(ReportDepth depth);
    /// For whom, and what is in it.
    [[nodiscard]] static QString help(ReportDepth depth, ReportKind kind);
    /// What a report for readers outside keeps back, and what it does not (atDepth).
    [[nodiscard]] static QString leftOutForOutside();
    [[nodiscard]] static QString keptForOutside();
    [[nodiscard]] static QString name(ReportPart part);
    /// Confidentiality marks as they are in use, in both languages: they are the report's, not the interface's.
    [[nodiscard]] static QStringList usualMarks();
};

}  // namespace psirt::reportdialog
