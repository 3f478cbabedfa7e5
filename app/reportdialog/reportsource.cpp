// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/reportsource.h"

#include "app/reportdialog/logochooser.h"

namespace psirt::reportdialog {

report::ReportOptions optionsOf(const ReportChoices &choices, Language language, bool showsEnglish)
{
    report::ReportOptions options;
    options.language = choices.language.value_or(language);
    options.showsEnglish = choices.showsEnglish.value_or(showsEnglish);
    options.pageSize = QPageSize(choices.paper == ReportChoices::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    options.depth = choices.depth;
    options.parts = choices.partsAt(choices.depth);
    if (!choices.logo.isEmpty())
        options.logo = readLogo(choices.logo).image;
    options.mark = choices.mark;
    return options;
}

}  // namespace psirt::reportdialog
