// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/sheetjson.h"

#include "app/exchange/jsonvalues.h"
#include "app/exchange/words.h"

namespace psirt::exchange {

namespace {

Json inBothLanguages(const BilingualText &text)
{
    return {{"ja", jsonOf(text.japanese)}, {"en", jsonOf(text.english)}};
}

Json describe(const PublishedItem &item)
{
    return {{"number", jsonOf(item.number)}, {"kind", jsonOf(wordFor(item.kind))}, {"title", inBothLanguages(item.title)}};
}

Json describe(const Reference &reference, const FrameworkId &framework)
{
    Json citations = Json::array();
    for (const Citation &citation : reference.citations) {
        if (citation.framework == framework) {
            citations.push_back(
                {{"level", citation.level.number()}, {"mark", jsonOf(citation.mark)}, {"phrase", jsonOf(citation.phrase)}});
        }
    }
    Json within = Json::array();
    for (const PublishedItem &ancestor : reference.ancestors)
        within.push_back(describe(ancestor));
    return {{"number", jsonOf(reference.number)},
            {"kind", jsonOf(wordFor(reference.kind))},
            {"citedAt", std::move(citations)},
            {"relation", jsonOf(wordFor(reference.relation))},
            {"published", reference.published ? describe(*reference.published) : Json(nullptr)},
            {"within", std::move(within)},
            {"remark", reference.remark.japanese.isEmpty() ? Json(nullptr) : inBothLanguages(reference.remark)}};
}

Json describe(const Framework &framework, const ReferenceCatalogue &catalogue)
{
    Json levels = Json::array();
    for (const Level level : Level::all()) {
        const auto &description = framework.description(level);
        levels.push_back(description ? jsonOf(description->japanese) : Json(nullptr));
    }
    Json notes = Json::array();
    for (const GlossaryNote &note : framework.notes)
        notes.push_back({{"term", jsonOf(note.term.japanese)}, {"text", jsonOf(note.text.japanese)}});
    Json references = Json::array();
    for (const Reference *reference : catalogue.citedBy(framework.id))
        references.push_back(describe(*reference, framework.id));
    return {{"id", jsonOf(framework.id.text())},
            {"title", jsonOf(framework.title.japanese)},
            {"purpose", jsonOf(framework.purpose.japanese)},
            {"outOfScope", framework.isOutOfScope},
            {"levels", std::move(levels)},
            {"notes", std::move(notes)},
            {"references", std::move(references)}};
}

Json describe(const ServiceArea &area, const ReferenceCatalogue &catalogue)
{
    Json frameworks = Json::array();
    for (const Framework &framework : area.frameworks)
        frameworks.push_back(describe(framework, catalogue));
    return {{"id", jsonOf(area.id.text())}, {"title", jsonOf(area.title.japanese)}, {"frameworks", std::move(frameworks)}};
}

Json describe(const IntroSection &section)
{
    Json paragraphs = Json::array();
    for (const BilingualText &paragraph : section.paragraphs)
        paragraphs.push_back(jsonOf(paragraph.japanese));
    return {{"heading", jsonOf(section.heading.japanese)}, {"paragraphs", std::move(paragraphs)}};
}

Json describe(const ReferenceCatalogue::Source &source)
{
    return {{"framework", jsonOf(source.framework)},
            {"citedVersion", jsonOf(source.citedVersion)},
            {"publishedVersion", jsonOf(source.publishedVersion)},
            {"url", jsonOf(source.url)},
            {"copyright", jsonOf(source.copyright)}};
}

}  // namespace

QByteArray sheetJson(const Sheet &sheet)
{
    Json intro = Json::array();
    for (const IntroSection &section : sheet.intro())
        intro.push_back(describe(section));
    Json areas = Json::array();
    for (const ServiceArea &area : sheet.areas())
        areas.push_back(describe(area, sheet.references()));
    const Json json{{"id", jsonOf(sheet.key().id)},
                    {"version", jsonOf(sheet.key().version)},
                    {"title", jsonOf(sheet.title().japanese)},
                    {"published", jsonOf(sheet.published().toString(Qt::ISODate))},
                    {"publisher", jsonOf(sheet.publisher())},
                    {"intro", std::move(intro)},
                    {"serviceAreas", std::move(areas)},
                    {"referencesTo", describe(sheet.references().source())}};
    return bytesOf(json);
}

QByteArray areaJson(const Sheet &sheet, const ServiceArea &area)
{
    return bytesOf(describe(area, sheet.references()));
}

QByteArray frameworkJson(const Sheet &sheet, const Framework &framework)
{
    return bytesOf(describe(framework, sheet.references()));
}

}  // namespace psirt::exchange
