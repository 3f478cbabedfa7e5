// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "core/reporting/reportdepth.h"

#include <QString>

#include <map>
#include <optional>

class QSettings;

namespace psirt {

/// What a person chose about their last report, so that the next one begins with it. Personal: no project file holds it.
///
/// What is about one assessment alone, such as its baseline, is no part of it.
struct ReportChoices {
    enum class Paper { A4, Letter };

    /// Longer marks are cut: one line at the edge of a page.
    static constexpr int longestMark = 60;

    ReportDepth depth = ReportDepth::Full;
    std::map<ReportDepth, ReportParts> parts;  ///< where they are not those of the depth (partsOf)
    Paper paper = Paper::A4;
    std::optional<Language> language;  ///< none: the interface's
    std::optional<bool> showsEnglish;  ///< none: as the window shows the sheet
    QString logo;                      ///< the path of a picture, which may be gone; empty: none
    QString mark;                      ///< how confidential the report is; empty: says nothing

    /// Those chosen for that depth; never none.
    [[nodiscard]] ReportParts partsAt(ReportDepth which) const;
    void setPartsAt(ReportDepth which, ReportParts chosen);

    /// Values out of range read as the default.
    [[nodiscard]] static ReportChoices load(const QSettings &store);
    void save(QSettings &store) const;

    bool operator==(const ReportChoices &) const = default;
};

}  // namespace psirt
