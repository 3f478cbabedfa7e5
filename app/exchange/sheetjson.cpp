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
    return {{"number", jsonOf(reference.number)},
            {"kind", jsonOf(wordFor(reference.kind))},
            {"citedAt", std::move(citations)},
            {"relation", jsonOf(wordFor(reference.relation))},
            {"published", reference.published ? describe(*reference.published) : Json(nullptr)},
            {"within", listOf(reference.ancestors, [](const PublishedItem &item) { return describe(item); })},
            {"remark", reference.remark.japanese.isEmpty() ? Json(nullptr) : inBothLanguages(reference.remark)}};
}

Json describe(const GlossaryNote &note)
{
    return {{"term", jsonOf(note.term.japanese)}, {"text", jsonOf(note.text.japanese)}};
}

Json describe(const Framework &framework, const ReferenceCatalogue &catalogue)
{
    const auto level = [](const std::optional<BilingualText> &text) {
        return text ? jsonOf(text->japanese) : Json(nullptr);
    };
    const auto reference = [&framework](const Reference *cited) { return describe(*cited, framework.id); };
    return {{"id", jsonOf(framework.id.text())},
            {"title", jsonOf(framework.title.japanese)},
            {"purpose", jsonOf(framework.purpose.japanese)},
            {"outOfScope", framework.isOutOfScope},
            {"levels", listOf(framework.levels, level)},
            {"notes", listOf(framework.notes, [](const GlossaryNote &note) { return describe(note); })},
            {"references", listOf(catalogue.citedBy(framework.id), reference)}};
}

Json describe(const ServiceArea &area, const ReferenceCatalogue &catalogue)
{
    const auto framework = [&catalogue](const Framework &each) { return describe(each, catalogue); };
    return {{"id", jsonOf(area.id.text())},
            {"title", jsonOf(area.title.japanese)},
            {"frameworks", listOf(area.frameworks, framework)}};
}

Json describe(const IntroSection &section)
{
    const auto paragraph = [](const BilingualText &text) { return jsonOf(text.japanese); };
    return {{"heading", jsonOf(section.heading.japanese)}, {"paragraphs", listOf(section.paragraphs, paragraph)}};
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
    const auto area = [&sheet](const ServiceArea &each) { return describe(each, sheet.references()); };
    return bytesOf({{"id", jsonOf(sheet.key().id)},
                    {"version", jsonOf(sheet.key().version)},
                    {"title", jsonOf(sheet.title().japanese)},
                    {"published", jsonOf(sheet.published().toString(Qt::ISODate))},
                    {"publisher", jsonOf(sheet.publisher())},
                    {"intro", listOf(sheet.intro(), [](const IntroSection &section) { return describe(section); })},
                    {"serviceAreas", listOf(sheet.areas(), area)},
                    {"referencesTo", describe(sheet.references().source())}});
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
