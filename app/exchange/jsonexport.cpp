// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/jsonexport.h"

#include "app/exchange/scorejson.h"
#include "app/exchange/words.h"
#include "core/planning/pathtoband.h"
#include "core/scoring/score.h"
#include "core/storage/projectwords.h"

namespace psirt::exchange {

namespace {

Json pathJson(const std::optional<PathToBand> &path)
{
    if (!path)
        return nullptr;
    Json steps = Json::array();
    for (const BandStep &step : path->steps) {
        steps.push_back({{"id", jsonOf(step.framework.text())}, {"from", step.from.number()}, {"to", step.to.number()}});
    }
    return {{"raises", path->raises}, {"average", path->average.value()}, {"steps", std::move(steps)}};
}

/// The one builder of the figures. What an export adds, it adds to these.
Json summaryOf(const Sheet &sheet, const Score &score)
{
    Json areas = Json::array();
    Json frameworks = Json::array();
    for (const AreaScore &area : score.areas) {
        areas.push_back(areaJson(area));
        for (const FrameworkScore &framework : area.frameworks)
            frameworks.push_back(frameworkJson(framework));
    }
    return {{"sheet", sheetKeyJson(sheet)},
            {"overall", overallJson(score.overall)},
            {"areas", std::move(areas)},
            {"frameworks", std::move(frameworks)},
            {"pathToBand", pathJson(pathToBand(sheet, score))}};
}

Json propertiesJson(const Properties &properties)
{
    Json areaTargets = Json::object();
    for (const auto &[area, target] : properties.areaTargets)
        areaTargets[area.text().toStdString()] = target.number();
    return {{"title", jsonOf(properties.title)},       {"organization", jsonOf(properties.organization)},
            {"scope", jsonOf(properties.scope)},       {"assessors", jsonOf(properties.assessors)},
            {"date", jsonOf(properties.date)},         {"occasion", jsonOf(wordFor(properties.occasion))},
            {"nextDate", jsonOf(properties.nextDate)}, {"defaultTarget", jsonOf(properties.defaultTarget)},
            {"areaTargets", std::move(areaTargets)},   {"remarks", jsonOf(properties.remarks)}};
}

Json actionsJson(const std::vector<Action> &actions)
{
    Json list = Json::array();
    for (const Action &action : actions) {
        list.push_back({{"what", jsonOf(action.what)},
                        {"who", jsonOf(action.who)},
                        {"due", jsonOf(action.due)},
                        {"state", jsonOf(wordFor(action.state))}});
    }
    return list;
}

Json opinionsJson(const std::vector<Opinion> &opinions)
{
    Json list = Json::array();
    for (const Opinion &opinion : opinions) {
        const Rating &rating = opinion.rating;
        const FrameworkState state = rating.isExcluded() ? FrameworkState::Excluded
                                     : rating.level()    ? FrameworkState::Rated
                                                         : FrameworkState::Unrated;
        list.push_back({{"who", jsonOf(opinion.who)},
                        {"state", jsonOf(wordFor(state))},
                        {"level", jsonOf(rating.level())},
                        {"unsureLevel", jsonOf(rating.neighbour())},
                        {"exclusionReason", rating.isExcluded() ? jsonOf(rating.exclusionReason()) : Json(nullptr)},
                        {"note", jsonOf(opinion.note)},
                        {"evidence", jsonOf(opinion.evidence)}});
    }
    return list;
}

void addEntry(Json &framework, const Framework &described, const Entry &entry, FrameworkState state)
{
    framework["title"] = jsonOf(described.title.japanese);
    framework["exclusionReason"] =
        state == FrameworkState::Excluded ? jsonOf(entry.rating.exclusionReason()) : Json(nullptr);
    framework["note"] = jsonOf(entry.note);
    framework["evidence"] = jsonOf(entry.evidence);
    framework["actions"] = actionsJson(entry.actions);
    framework["opinions"] = opinionsJson(entry.opinions);
    framework["changeReason"] = jsonOf(entry.changeReason);
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

}  // namespace psirt::exchange
