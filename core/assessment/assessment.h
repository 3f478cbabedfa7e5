// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/entry.h"
#include "core/assessment/previous.h"
#include "core/base/dottedid.h"
#include "core/sheet/sheet.h"

#include <QStringList>

#include <map>

namespace psirt {

/// Why an assessment is carried out (the sheet's 利用の仕方; core/scoring/README.md, rule 5).
enum class Occasion { Periodic, Reorganization, BusinessReform, Incident, Other };

/// What an assessment says of itself.
struct Properties {
    QString title;
    QString organization;
    QString scope;  ///< which products or units are assessed
    QStringList assessors;
    std::optional<QDate> date;  ///< the day that the ratings hold for
    Occasion occasion = Occasion::Periodic;
    std::optional<QDate> nextDate;                              ///< when to assess again
    std::optional<Level> defaultTarget = Level::fromNumber(3);  ///< where neither the framework nor its area has one
    std::map<ServiceAreaId, Level> areaTargets;  ///< for the frameworks of an area that have none of their own
    QString remarks;
    QString conclusion;           ///< for those who decide: what follows, and what they are asked for; a few lines
    QStringList dismissedChecks;  ///< keys of the gentle checks that were dismissed (core/planning/gentlecheck.h), sorted
    std::optional<PreviousAssessment> previous;  ///< the one before, where it is known (前回)
    UnknownKeys unknownKeys;

    bool operator==(const Properties &) const = default;
};

/// One filled-in sheet: a plain value. It computes nothing and knows no file.
///
/// Entries may exist for frameworks that the sheet does not have or takes out of scope, because a file may hold them;
/// they are kept and never counted.
class Assessment {
public:
    explicit Assessment(SheetKey sheet) : m_sheet(std::move(sheet)) {}

    [[nodiscard]] const SheetKey &sheet() const { return m_sheet; }

    [[nodiscard]] const Properties &properties() const { return m_properties; }
    void setProperties(Properties properties) { m_properties = std::move(properties); }

    /// An empty entry for a framework that nothing was said of.
    [[nodiscard]] const Entry &entry(const FrameworkId &id) const;
    /// An empty entry removes it.
    void setEntry(const FrameworkId &id, Entry entry);
    /// Those that are not empty, by id.
    [[nodiscard]] const std::map<FrameworkId, Entry> &entries() const { return m_entries; }

    /// Unknown keys at the top of the file and in its "sheet" object.
    [[nodiscard]] const UnknownKeys &unknownKeys() const { return m_unknownKeys; }
    void setUnknownKeys(UnknownKeys keys) { m_unknownKeys = std::move(keys); }
    [[nodiscard]] const UnknownKeys &unknownSheetKeys() const { return m_unknownSheetKeys; }
    void setUnknownSheetKeys(UnknownKeys keys) { m_unknownSheetKeys = std::move(keys); }

    bool operator==(const Assessment &) const = default;

private:
    SheetKey m_sheet;
    Properties m_properties;
    std::map<FrameworkId, Entry> m_entries;
    UnknownKeys m_unknownKeys;
    UnknownKeys m_unknownSheetKeys;
};

}  // namespace psirt
