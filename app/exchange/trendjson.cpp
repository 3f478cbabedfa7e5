// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/trendjson.h"

#include "app/exchange/scorejson.h"

namespace psirt::exchange {

namespace {

Json pointJson(const TrendPoint &point)
{
    Json areas = Json::array();
    for (const AreaScore &area : point.score.areas)
        areas.push_back(areaJson(area));
    return {{"file", jsonOf(point.source)}, {"title", jsonOf(point.title())},
            {"date", jsonOf(point.date())}, {"overall", overallJson(point.score.overall)},
            {"areas", std::move(areas)},    {"assessors", jsonOf(point.assessors())}};
}

Json movesJson(const std::vector<TrendMove> &moves)
{
    Json list = Json::array();
    for (const TrendMove &move : moves) {
        list.push_back({{"id", jsonOf(move.id.text())},
                        {"from", move.from.number()},
                        {"to", move.to.number()},
                        {"fromDate", jsonOf(std::optional(move.fromDate))},
                        {"toDate", jsonOf(std::optional(move.toDate))},
                        {"difference", move.difference()},
                        {"gap", move.gap ? Json(*move.gap) : Json(nullptr)}});
    }
    return list;
}

}  // namespace

QByteArray trendJson(const Sheet &sheet, const Trend &trend)
{
    Json assessments = Json::array();
    for (const auto *points : {&trend.points, &trend.undated}) {
        for (const TrendPoint &point : *points)
            assessments.push_back(pointJson(point));
    }
    Json duplicates = Json::array();
    for (const TrendDuplicate &duplicate : trend.duplicates)
        duplicates.push_back({{"file", jsonOf(duplicate.source)}, {"of", jsonOf(duplicate.of)}});
    return bytesOf({{"sheet", sheetKeyJson(sheet)},
                    {"assessments", std::move(assessments)},
                    {"improved", movesJson(trend.improved)},
                    {"concern", movesJson(trend.concern)},
                    {"duplicates", std::move(duplicates)}});
}

}  // namespace psirt::exchange
