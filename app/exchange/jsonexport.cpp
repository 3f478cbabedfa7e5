// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/jsonexport.h"

#include "app/exchange/jsonvalues.h"
#include "app/exchange/words.h"
#include "app/messages/statewords.h"
#include "core/comparison/comparison.h"
#include "core/comparison/subject.h"
#include "core/planning/pathtoband.h"
#include "core/storage/projectwords.h"

namespace psirt::exchange {

namespace {

Json rangeJson(const std::optional<AverageRange> &range)
{
    return range ? Json{{"low", range->low.value()}, {"high", range->high.value()}} : Json(nullptr);
}

Json keyJson(const Sheet &sheet)
{
    return {{"id", jsonOf(sheet.key().id)}, {"version", jsonOf(sheet.key().version)}};
}

/// What the figures of an area and of the whole sheet share, apart from the counts.
void addTargetFigures(Json &json, const Totals &totals)
{
    json["range"] = rangeJson(totals.range);
    json["unsure"] = totals.unsure;
    json["gap"] = totals.average ? Json(totals.gap) : Json(nullptr);
    json["percentToTarget"] = totals.targetShare ? Json(totals.targetShare->percent()) : Json(nullptr);
}

Json overallJson(const Totals &totals)
{
    Json json = {{"average", jsonOf(totals.average)},
                 {"ratable", totals.ratable},
                 {"rated", totals.rated},
                 {"unrated", totals.unrated},
                 {"excluded", totals.excluded},
                 {"provisional", totals.isProvisional()},
                 {"band", totals.average ? jsonOf(wordFor(totals.average->band())) : Json(nullptr)},
                 {"enoughForBand", totals.isEnoughForBand()}};
    addTargetFigures(json, totals);
    return json;
}

Json areaJson(const AreaScore &area)
{
    Json json = {{"id", jsonOf(area.id.text())},   {"average", jsonOf(area.totals.average)},
                 {"ratable", area.totals.ratable}, {"rated", area.totals.rated},
                 {"unrated", area.totals.unrated}, {"excluded", area.totals.excluded}};
    addTargetFigures(json, area.totals);
    return json;
}

Json frameworkJson(const FrameworkScore &score)
{
    return {{"id", jsonOf(score.id.text())}, {"state", jsonOf(wordFor(score.state))},
            {"level", jsonOf(score.level)},  {"target", jsonOf(score.target)},
            {"gap", jsonOf(score.gap)},      {"unsureLevel", jsonOf(score.neighbour)}};
}

Json stepJson(const BandStep &step)
{
    return {{"id", jsonOf(step.framework.text())}, {"from", step.from.number()}, {"to", step.to.number()}};
}

Json pathJson(const std::optional<PathToBand> &path)
{
    if (!path)
        return nullptr;
    return {{"raises", path->raises}, {"average", path->average.value()}, {"steps", listOf(path->steps, stepJson)}};
}

/// The one builder of the figures. What an export adds, it adds to these.
Json summaryOf(const Sheet &sheet, const Score &score)
{
    Json frameworks = Json::array();
    for (const AreaScore &area : score.areas) {
        for (const FrameworkScore &framework : area.frameworks)
            frameworks.push_back(frameworkJson(framework));
    }
    return {{"sheet", keyJson(sheet)},
            {"overall", overallJson(score.overall)},
            {"areas", listOf(score.areas, areaJson)},
            {"frameworks", std::move(frameworks)},
            {"pathToBand", pathJson(pathToBand(sheet, score))}};
}

Json propertiesJson(const Properties &properties)
{
    Json areaTargets = Json::object();
    for (const auto &[area, target] : properties.areaTargets)
        areaTargets[area.text().toStdString()] = target.number();
    return {{"title", jsonOf(properties.title)},
            {"organization", jsonOf(properties.organization)},
            {"scope", jsonOf(properties.scope)},
            {"assessors", jsonOf(properties.assessors)},
            {"date", jsonOf(properties.date)},
            {"occasion", jsonOf(wordFor(properties.occasion))},
            {"nextDate", jsonOf(properties.nextDate)},
            {"defaultTarget", jsonOf(properties.defaultTarget)},
            {"areaTargets", std::move(areaTargets)},
            {"remarks", jsonOf(properties.remarks)},
            {"conclusion", jsonOf(properties.conclusion)}};
}

Json actionJson(const Action &action)
{
    return {{"what", jsonOf(action.what)},    {"who", jsonOf(action.who)},
            {"due", jsonOf(action.due)},      {"state", jsonOf(wordFor(action.state))},
            {"id", jsonOf(action.id.text())}, {"doneOn", jsonOf(action.doneOn)}};
}

Json opinionJson(const Opinion &opinion)
{
    const Rating &rating = opinion.rating;
    return {{"who", jsonOf(opinion.who)},
            {"state", jsonOf(wordFor(scoreOf(rating).state))},
            {"level", jsonOf(rating.level())},
            {"unsureLevel", jsonOf(rating.neighbour())},
            {"exclusionReason", rating.isExcluded() ? jsonOf(rating.exclusionReason()) : Json(nullptr)},
            {"note", jsonOf(opinion.note)},
            {"evidence", jsonOf(opinion.evidence)}};
}

void addEntry(Json &framework, const Framework &described, const Entry &entry, FrameworkState state)
{
    framework["title"] = jsonOf(described.title.japanese);
    framework["exclusionReason"] =
        state == FrameworkState::Excluded ? jsonOf(entry.rating.exclusionReason()) : Json(nullptr);
    framework["note"] = jsonOf(entry.note);
    framework["evidence"] = jsonOf(entry.evidence);
    framework["actions"] = listOf(entry.actions, actionJson);
    framework["opinions"] = listOf(entry.opinions, opinionJson);
    framework["changeReason"] = jsonOf(entry.changeReason);
}

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

Json partJson(const CausePart &part)
{
    return {
        {"cause", jsonOf(wordFor(part.cause))}, {"frameworks", part.frameworks}, {"difference", part.difference.value()}};
}

Json areaChangeJson(const AreaChange &area)
{
    return {{"id", jsonOf(area.id.text())},
            {"baselineAverage", jsonOf(area.average.baseline)},
            {"currentAverage", jsonOf(area.average.current)},
            {"difference", differenceJson(area.average)},
            {"common", commonJson(area.average.common)}};
}

Json changeJson(const FrameworkChange *change)
{
    return {{"id", jsonOf(change->id.text())},
            {"kind", jsonOf(wordFor(change->kind))},
            {"from", jsonOf(change->from)},
            {"to", jsonOf(change->to)}};
}

Json pointJson(const TrendPoint &point)
{
    return {{"file", jsonOf(point.source)},
            {"title", jsonOf(point.title())},
            {"date", jsonOf(point.date())},
            {"overall", overallJson(point.score.overall)},
            {"areas", listOf(point.score.areas, areaJson)},
            {"assessors", jsonOf(point.assessors())}};
}

Json moveJson(const TrendMove &move)
{
    return {{"id", jsonOf(move.id.text())},
            {"from", move.from.number()},
            {"to", move.to.number()},
            {"fromDate", jsonOf(std::optional(move.fromDate))},
            {"toDate", jsonOf(std::optional(move.toDate))},
            {"difference", move.difference()},
            {"gap", jsonOf(move.gap)}};
}

Json duplicateJson(const TrendDuplicate &duplicate)
{
    return {{"file", jsonOf(duplicate.source)}, {"of", jsonOf(duplicate.of)}};
}

}  // namespace

QByteArray summaryJson(const Sheet &sheet, const Assessment &assessment)
{
    return bytesOf(summaryOf(sheet, scoreAssessment(sheet, assessment)));
}

QByteArray exportJson(const Sheet &sheet, const Assessment &assessment)
{
    const Score score = scoreAssessment(sheet, assessment);
    Json json = summaryOf(sheet, score);
    std::size_t areaIndex = 0;
    std::size_t frameworkIndex = 0;
    for (const ServiceArea &area : sheet.areas()) {
        json["areas"][areaIndex]["title"] = jsonOf(area.title.japanese);
        for (std::size_t i = 0; i < area.frameworks.size(); ++i) {
            const Framework &framework = area.frameworks[i];
            addEntry(json["frameworks"][frameworkIndex], framework, assessment.entry(framework.id),
                     score.areas[areaIndex].frameworks[i].state);
            ++frameworkIndex;
        }
        ++areaIndex;
    }
    json["assessment"] = propertiesJson(assessment.properties());
    return bytesOf(json);
}

QByteArray comparisonJson(const Sheet &sheet, const Assessment &baseline, const Assessment &current)
{
    const Comparison comparison = compareAssessments(sheet, baseline, current);
    return bytesOf({{"sheet", keyJson(sheet)},
                    {"baseline", overallJson(comparison.baseline.overall)},
                    {"current", overallJson(comparison.current.overall)},
                    {"common", commonJson(comparison.overall.common)},
                    {"difference", differenceJson(comparison.overall)},
                    {"split", listOf(comparison.overall.parts, partJson)},
                    {"sameProduct", !comparison.overall.isAcrossProducts},
                    {"areas", listOf(comparison.areas, areaChangeJson)},
                    {"changes", listOf(comparison.frameworks(), changeJson)}});
}

QByteArray trendJson(const Sheet &sheet, const Trend &trend)
{
    Json assessments = listOf(trend.points, pointJson);
    for (const TrendPoint &point : trend.undated)
        assessments.push_back(pointJson(point));
    return bytesOf({{"sheet", keyJson(sheet)},
                    {"assessments", std::move(assessments)},
                    {"sameProduct", !trend.isAcrossProducts()},
                    {"copies", listOf(trend.copies, duplicateJson)},
                    {"improved", listOf(trend.improved, moveJson)},
                    {"concern", listOf(trend.concern, moveJson)},
                    {"duplicates", listOf(trend.duplicates, duplicateJson)}});
}

}  // namespace psirt::exchange
