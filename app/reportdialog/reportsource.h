// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportoptions.h"
#include "app/settings/reportchoices.h"
#include "core/assessment/assessment.h"

#include <QString>

#include <functional>
#include <optional>

namespace psirt {
class Prompts;
}

namespace psirt::reportdialog {

/// An assessment that a report is compared with.
struct ReportBaseline {
    Assessment assessment;
    QString name;  ///< with its date and its file, as a person knows it
};

/// What came of choosing a baseline: one, or why the file cannot be one. Neither when the person cancelled.
struct BaselineAnswer {
    std::optional<ReportBaseline> baseline = {};
    QString fault = {};  ///< whole sentences
};

/// What reports are made of. The program has one for the open assessment and one for a comparison.
struct ReportSource {
    /// What the report is about; the baseline is null where none is chosen.
    std::function<report::ReportSubject(const Assessment *baseline)> subject;
    /// Empty for a comparison, which has both sides already.
    std::function<BaselineAnswer(Prompts &prompts)> chooseBaseline;
    QString title;          ///< of the dialogs
    QString suggestedPath;  ///< of a PDF
};

/// The choices as options of a report, with the logo if it can be read. What was not chosen is as the interface is.
[[nodiscard]] report::ReportOptions optionsOf(const ReportChoices &choices, Language language, bool showsEnglish);

}  // namespace psirt::reportdialog
