// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/scorejson.h"

#include "app/exchange/words.h"

namespace psirt::exchange {

namespace {

Json rangeJson(const std::optional<AverageRange> &range)
{
    return range ? Json{{"low", range->low.value()}, {"high", range->high.value()}} : Json(nullptr);
}

/// What the figures of an area and of the whole sheet share, apart from the counts.
void addTargetFigures(Json &json, const Totals &totals)
{
    json["range"] = rangeJson(totals.range);
    json["unsure"] = totals.unsure;
    json["gap"] = totals.average ? Json(totals.gap) : Json(nullptr);
    json["percentToTarget"] = totals.targetShare ? Json(totals.targetShare->percent()) : Json(nullptr);
}

}  // namespace

Json jsonOf(const std::optional<Average> &average)
{
    return average ? Json(average->value()) : Json(nullptr);
}

Json jsonOf(const std::optional<Level> &level)
{
    return level ? Json(level->number()) : Json(nullptr);
}

Json sheetKeyJson(const Sheet &sheet)
{
    return {{"id", jsonOf(sheet.key().id)}, {"version", jsonOf(sheet.key().version)}};
}

Json overallJson(const Totals &totals)
{
    Json json = {{"average", jsonOf(totals.average)},
                 {"ratable", totals.ratable},
                 {"rated", totals.rated},
                 {"unrated", totals.unrated},
                 {"excluded", totals.excluded},
                 {"provisional", totals.isProvisional()},
                 {"band", totals.average ? jsonOf(wordFor(totals.average->band())) : Json(nullptr)}};
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
    return {{"id", jsonOf(score.id.text())},
            {"state", jsonOf(wordFor(score.state))},
            {"level", jsonOf(score.level)},
            {"target", jsonOf(score.target)},
            {"gap", score.gap ? Json(*score.gap) : Json(nullptr)},
            {"unsureLevel", jsonOf(score.neighbour)}};
}

}  // namespace psirt::exchange
