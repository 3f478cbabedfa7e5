// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/reportoutput.h"
#include "core/comparison/pairing.h"

#include <QCoreApplication>

#include <functional>

namespace psirt::window {

/// Two assessments of one sheet that are shown side by side.
struct ComparedPair {
    const Sheet &sheet;
    PairMember baseline;
    PairMember current;  ///< a PDF is suggested beside its file
};

/// The comparison report of two assessments, as a window that compares them offers it: what ReportCommands is for one.
class ComparisonReporting {
    Q_DECLARE_TR_FUNCTIONS(psirt::ComparisonReporting)

public:
    /// Asked anew by each command, so that the report says what the window shows now.
    using Source = std::function<ComparedPair()>;

    /// Clock, settings, options and window must outlive it.
    ComparisonReporting(Source source, const Clock &clock, Settings &settings, const ViewOptions &options, QWidget &window);

    /// Shows the report with its choices, and writes it. The path written, or empty when the dialog was only closed.
    QString exportReport() const;
    void print() const;

private:
    Source m_source;
    ReportOutput m_output;
};

}  // namespace psirt::window
