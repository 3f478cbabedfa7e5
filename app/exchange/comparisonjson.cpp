// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/comparisonjson.h"

#include "app/exchange/scorejson.h"
#include "app/exchange/words.h"
#include "core/comparison/comparison.h"

namespace psirt::exchange {

namespace {

Json commonJson(const std::optional<CommonAverages> &common)
{
    if (!common)
        return {{"count", 0}, {"baselineAverage", nullptr}, {"currentAverage", nullptr}};
    return {{"count", common->current.count()},
            {"baselineAverage", common->baseline.value()},
            {"currentAverage", common->current.value()}};
}

Json differenceJson(const AverageChange &change)
{
    return change.difference ? Json(change.difference->value()) : Json(nullptr);
}

Json splitJson(const std::vector<CausePart> &parts)
{
    Json split = Json::array();
    for (const CausePart &part : parts) {
        split.push_back({{"cause", jsonOf(wordFor(part.cause))},
                         {"frameworks", part.frameworks},
                         {"difference", part.difference.value()}});
    }
    return split;
}

Json areaChangeJson(const AreaChange &area)
{
    return {{"id", jsonOf(area.id.text())},
            {"baselineAverage", jsonOf(area.average.baseline)},
            {"currentAverage", jsonOf(area.average.current)},
            {"difference", differenceJson(area.average)},
            {"common", commonJson(area.average.common)}};
}

Json changeJson(const FrameworkChange &change)
{
    return {{"id", jsonOf(change.id.text())},
            {"kind", jsonOf(wordFor(change.kind))},
            {"from", jsonOf(change.from)},
            {"to", jsonOf(change.to)}};
}

}  // namespace

QByteArray comparisonJson(const Sheet &sheet, const Assessment &baseline, const Assessment &current)
{
    const Comparison comparison = compareScores(scoreAssessment(sheet, baseline), scoreAssessment(sheet, current));
    Json areas = Json::array();
    for (const AreaChange &area : comparison.areas)
        areas.push_back(areaChangeJson(area));
    Json changes = Json::array();
    for (const FrameworkChange *change : comparison.frameworks())
        changes.push_back(changeJson(*change));
    return bytesOf({{"sheet", {{"id", jsonOf(sheet.key().id)}, {"version", jsonOf(sheet.key().version)}}},
                    {"baseline", overallJson(comparison.baseline.overall)},
                    {"current", overallJson(comparison.current.overall)},
                    {"common", commonJson(comparison.overall.common)},
                    {"difference", differenceJson(comparison.overall)},
                    {"split", splitJson(comparison.overall.parts)},
                    {"areas", std::move(areas)},
                    {"changes", std::move(changes)}});
}

}  // namespace psirt::exchange
