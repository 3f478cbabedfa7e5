// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/projectpair.h"

#include <QFileInfo>

namespace psirt::cli {

Result<ProjectPair> readPair(const QString &baseline, const QString &current, const SheetCatalogue &catalogue)
{
    Result<LoadedProject> before = readProjectFile(baseline, catalogue);
    if (!before)
        return before.error();
    Result<LoadedProject> now = readProjectFile(current, catalogue);
    if (!now)
        return now.error();
    const Assessment &older = before.value().assessment;
    const Assessment &newer = now.value().assessment;
    if (const Outcome outcome = checkSameSheet({older, baseline}, {newer, current}); !outcome)
        return outcome.error();
    std::vector<PairNotice> notices =
        noticesOf({older, QFileInfo(baseline).canonicalFilePath()}, {newer, QFileInfo(current).canonicalFilePath()});
    return ProjectPair{std::move(before).value(), std::move(now).value(), std::move(notices)};
}

}  // namespace psirt::cli
