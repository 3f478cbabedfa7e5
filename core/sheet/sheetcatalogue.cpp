// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/sheetcatalogue.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace psirt {

namespace {

using nlohmann::json;

/// Thrown inside this file only: the data is the program's own, so what is wrong with it is an installation fault.
struct BrokenData : std::runtime_error {
    using std::runtime_error::runtime_error;
};

json readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw BrokenData("cannot be opened");
    const QByteArray bytes = file.readAll();
    return json::parse(bytes.begin(), bytes.end());
}

QString text(const json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

QString text(const json &object, const char *key)
{
    return text(object.at(key));
}

/// A text with its rendering; the rendering may lack the key.
BilingualText bilingual(const json &original, const json &rendering, const char *key)
{
    BilingualText result{text(original, key), {}};
    if (rendering.is_object() && rendering.contains(key))
        result.english = text(rendering, key);
    return result;
}

/// The element of a rendering's list that stands at the same place, or null where it lacks one.
const json &element(const json &rendering, const char *key, std::size_t index)
{
    static const json none;
    if (!rendering.is_object() || !rendering.contains(key) || index >= rendering.at(key).size())
        return none;
    return rendering.at(key).at(index);
}

std::vector<IntroSection> readIntro(const json &sheet, const json &rendering)
{
    std::vector<IntroSection> sections;
    for (const json &source : sheet.at("intro")) {
        const json &other = element(rendering, "intro", sections.size());
        IntroSection section{bilingual(source, other, "heading"), {}};
        for (const json &paragraph : source.at("paragraphs")) {
            const json &english = element(other, "paragraphs", section.paragraphs.size());
            section.paragraphs.push_back({text(paragraph), english.is_string() ? text(english) : QString()});
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

/// The places between the parts that a title is given in; none where it is not given so.
std::vector<qsizetype> readBreaks(const json &titles, const QString &number, const QString &title)
{
    const auto found = titles.find(number.toStdString());
    if (found == titles.end())
        return {};
    std::vector<qsizetype> breaks;
    QString whole;
    for (const json &part : *found) {
        if (!whole.isEmpty())
            breaks.push_back(whole.size());
        whole += text(part);
    }
    if (whole != title)
        throw BrokenData("the parts of title " + number.toStdString() + " do not make the title");
    return breaks;
}

Framework readFramework(const json &source, const json &rendering, const json &titleBreaks, const ServiceAreaId &area)
{
    Framework framework{.id = FrameworkId(text(source, "id")),
                        .area = area,
                        .title = bilingual(source, rendering, "title"),
                        .purpose = bilingual(source, rendering, "purpose"),
                        .isOutOfScope = source.at("outOfScope").get<bool>(),
                        .levels = {},
                        .notes = {}};
    framework.title.breaks = readBreaks(titleBreaks, framework.id.text(), framework.title.japanese);
    const json &levels = source.at("levels");
    if (levels.size() != Level::count)
        throw BrokenData("a framework has not exactly six levels");
    for (const Level level : Level::all()) {
        if (levels.at(level.index()).is_null())
            continue;
        const json &english = element(rendering, "levels", level.index());
        framework.levels[level.index()] =
            BilingualText{text(levels.at(level.index())), english.is_string() ? text(english) : QString()};
    }
    for (const json &note : source.at("notes")) {
        const json &english = element(rendering, "notes", framework.notes.size());
        framework.notes.push_back({bilingual(note, english, "term"), bilingual(note, english, "text")});
    }
    return framework;
}

std::vector<ServiceArea> readAreas(const json &sheet, const json &rendering, const json &titleBreaks)
{
    std::vector<ServiceArea> areas;
    for (const json &source : sheet.at("serviceAreas")) {
        const json &english = element(rendering, "serviceAreas", areas.size());
        ServiceArea area{ServiceAreaId(text(source, "id")), bilingual(source, english, "title"), {}};
        area.title.breaks = readBreaks(titleBreaks, area.id.text(), area.title.japanese);
        for (const json &framework : source.at("frameworks")) {
            const json &other = element(english, "frameworks", area.frameworks.size());
            area.frameworks.push_back(readFramework(framework, other, titleBreaks, area.id));
        }
        areas.push_back(std::move(area));
    }
    return areas;
}

template <typename Value>
Value choose(const json &value, const std::vector<std::pair<const char *, Value>> &choices)
{
    for (const auto &[name, result] : choices) {
        if (value == name)
            return result;
    }
    throw BrokenData("unknown word: " + value.dump());
}

ReferenceKind readKind(const json &value)
{
    return choose<ReferenceKind>(value, {{"serviceArea", ReferenceKind::ServiceArea},
                                         {"service", ReferenceKind::Service},
                                         {"function", ReferenceKind::Function},
                                         {"subFunction", ReferenceKind::SubFunction}});
}

Relation readRelation(const json &value)
{
    return choose<Relation>(value, {{"same", Relation::Same},
                                    {"renumbered", Relation::Renumbered},
                                    {"closest", Relation::Closest},
                                    {"unsure", Relation::Unsure},
                                    {"none", Relation::None}});
}

BilingualText readTranslations(const json &value)
{
    return {text(value, "ja"), text(value, "en")};
}

using Outline = std::map<QString, PublishedItem>;

Outline readOutline(const json &references)
{
    Outline outline;
    for (const json &item : references.at("outline")) {
        const QString number = text(item, "number");
        outline.emplace(number, PublishedItem{number, readKind(item.at("kind")), readTranslations(item.at("title"))});
    }
    return outline;
}

std::vector<PublishedItem> ancestorsOf(const QString &number, const Outline &outline)
{
    std::vector<PublishedItem> ancestors;
    for (qsizetype dot = number.indexOf(QLatin1Char('.')); dot >= 0; dot = number.indexOf(QLatin1Char('.'), dot + 1)) {
        if (const auto found = outline.find(number.left(dot)); found != outline.end())
            ancestors.push_back(found->second);
    }
    return ancestors;
}

Reference readReference(const json &source, const Outline &outline)
{
    Reference reference{.number = text(source, "number"),
                        .kind = readKind(source.at("kind")),
                        .citations = {},
                        .relation = readRelation(source.at("relation")),
                        .published = {},
                        .ancestors = {},
                        .remark = source.contains("remark") ? readTranslations(source.at("remark")) : BilingualText{}};
    for (const json &citation : source.at("citedAt")) {
        const auto level = Level::fromNumber(citation.at("level").get<int>());
        if (!level)
            throw BrokenData("a citation has no level");
        reference.citations.push_back(
            {FrameworkId(text(citation, "framework")), *level, text(citation, "mark"), text(citation, "phrase")});
    }
    if (reference.relation != Relation::None) {
        const QString number = text(source, "published");
        const auto found = outline.find(number);
        if (found == outline.end())
            throw BrokenData("a reference names no item of the outline");
        reference.published = found->second;
        reference.ancestors = ancestorsOf(number, outline);
    }
    return reference;
}

ReferenceCatalogue readReferences(const json &source)
{
    const Outline outline = readOutline(source);
    std::vector<Reference> references;
    for (const json &cited : source.at("cited"))
        references.push_back(readReference(cited, outline));
    return {{.framework = text(source, "framework"),
             .citedVersion = text(source, "citedVersion"),
             .publishedVersion = text(source, "outlineVersion"),
             .url = text(source, "url"),
             .japaneseUrl = source.contains("japaneseUrl") ? text(source, "japaneseUrl") : QString(),
             .copyright = text(source, "copyright")},
            std::move(references)};
}

std::shared_ptr<const Sheet> readSheet(const json &sheet, const json &rendering, const json &titleBreaks,
                                       const QString &referencesPath)
{
    Sheet::Description description{
        .key = {text(sheet, "id"), text(sheet, "version")},
        .title = bilingual(sheet, rendering, "title"),
        .published = QDate::fromString(text(sheet, "published"), Qt::ISODate),
        .publisher = text(sheet, "publisher"),
        .intro = readIntro(sheet, rendering),
    };
    const auto references = [referencesPath] { return readReferences(readJson(referencesPath)); };
    return std::make_shared<const Sheet>(std::move(description), readAreas(sheet, rendering, titleBreaks.at("titles")),
                                         std::async(std::launch::deferred, references));
}

}  // namespace

Result<SheetCatalogue> SheetCatalogue::load(const QString &folder)
{
    QString path = folder + QStringLiteral("/index.json");
    try {
        std::vector<std::shared_ptr<const Sheet>> sheets;
        const json index = readJson(path);
        for (const json &entry : index.at("sheets")) {
            const QString base = folder + QLatin1Char('/') + text(entry, "folder") + QLatin1Char('/');
            path = base + text(entry.at("renderings"), "en");
            const json rendering = readJson(path);
            path = base + text(entry, "titleBreaks");
            const json titleBreaks = readJson(path);
            path = base + text(entry, "sheet");
            const QString references = base + text(entry, "references");
            sheets.push_back(readSheet(readJson(path), rendering, titleBreaks, references));
            path = references;
            if (!folder.startsWith(QLatin1Char(':')))
                static_cast<void>(sheets.back()->references());  // throws when they are damaged
        }
        if (sheets.empty())
            throw BrokenData("names no sheet");
        return SheetCatalogue(std::move(sheets));
    } catch (const std::exception &problem) {
        return Error{ErrorCode::BrokenResource, path, QString::fromUtf8(problem.what()), {}};
    }
}

std::shared_ptr<const Sheet> SheetCatalogue::sheet(const SheetKey &key) const
{
    const auto found = std::ranges::find(m_sheets, key, [](const auto &sheet) { return sheet->key(); });
    return found == m_sheets.end() ? nullptr : *found;
}

}  // namespace psirt
