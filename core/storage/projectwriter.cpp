// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"

#include "core/base/version.h"
#include "core/storage/jsonwriter.h"
#include "core/storage/projectwords.h"

#include <algorithm>

namespace psirt {

namespace {

void writeDate(JsonWriter &json, const std::optional<QDate> &date)
{
    const QString text = date ? date->toString(Qt::ISODate) : QString();
    if (text.isEmpty())
        json.null();
    else
        json.string(text);
}

/// What another action has as its id too is kept as it was read.
bool keepsRepeatedId(const Action &action)
{
    return std::ranges::find(action.unknownKeys, actionIdKey, &UnknownKeys::value_type::first) != action.unknownKeys.end();
}

void writeAction(JsonWriter &json, const Action &action)
{
    json.beginObject();
    json.key(QStringLiteral("what"));
    json.string(action.what);
    json.key(QStringLiteral("who"));
    json.string(action.who);
    json.key(QStringLiteral("due"));
    writeDate(json, action.due);
    json.key(QStringLiteral("state"));
    json.string(wordFor(action.state));
    if (action.doneOn) {
        json.key(doneOnKey);
        writeDate(json, action.doneOn);
    }
    // One that was kept beside another state was not when this became done.
    if (action.state == ActionState::Done)
        json.reserve(doneOnKey);
    if (!action.id.isEmpty() && !keepsRepeatedId(action)) {
        json.key(actionIdKey);
        json.string(action.id.text());
    }
    json.unknownKeys(action.unknownKeys);
    json.endObject();
}

/// Whether what is kept under the key of an unsure level would be read back as a doubt about the level, which it never was:
/// the level was changed since.
bool wouldReadAsUnsure(const Rating &rating, const QString &key, const UnknownKeys &keys)
{
    const auto kept = std::ranges::find(keys, key, &UnknownKeys::value_type::first);
    const std::optional<Level> level = rating.level();
    if (kept == keys.end() || !level)
        return false;
    const std::optional<Level> other = Level::fromNumber(kept->second.toInt());
    return other && Rating::unsure(*level, *other);
}

/// Its level, and the one that it is unsure about, as far as there are any.
void writeLevel(JsonWriter &json, const Rating &rating, const QString &levelKey, const QString &unsureKey,
                const UnknownKeys &unknownKeys)
{
    if (const auto level = rating.level()) {
        json.key(levelKey);
        json.integer(level->number());
    }
    if (const auto neighbour = rating.neighbour()) {
        json.key(unsureKey);
        json.integer(neighbour->number());
    }
    if (wouldReadAsUnsure(rating, unsureKey, unknownKeys))
        json.reserve(unsureKey);
}

/// Into the open object, where the unknown keys follow later.
void writeRating(JsonWriter &json, const Rating &rating, const UnknownKeys &unknownKeys)
{
    if (rating.isExcluded()) {
        json.key(QStringLiteral("excluded"));
        json.boolean(true);
        json.key(QStringLiteral("exclusionReason"));
        json.string(rating.exclusionReason());
        return;
    }
    writeLevel(json, rating, QStringLiteral("level"), QStringLiteral("unsureLevel"), unknownKeys);
    // A level that was kept beside an exclusion must not come back as the rating.
    json.reserve(QStringLiteral("level"));
}

void writeOpinion(JsonWriter &json, const Opinion &opinion)
{
    json.beginObject();
    json.key(QStringLiteral("who"));
    json.string(opinion.who);
    writeRating(json, opinion.rating, opinion.unknownKeys);
    if (!opinion.note.isEmpty()) {
        json.key(QStringLiteral("note"));
        json.string(opinion.note);
    }
    if (!opinion.evidence.isEmpty()) {
        json.key(QStringLiteral("evidence"));
        json.strings(opinion.evidence);
    }
    json.unknownKeys(opinion.unknownKeys);
    json.endObject();
}

void writeEntry(JsonWriter &json, const Entry &entry)
{
    json.beginObject();
    writeRating(json, entry.rating, entry.unknownKeys);
    if (entry.rating.isExcluded()) {
        writeLevel(json, entry.setAside, setAsideLevelKey, setAsideUnsureKey, entry.unknownKeys);
        json.reserve(setAsideLevelKey);  // one that was kept without an exclusion was never set aside
    }
    if (entry.target) {
        json.key(QStringLiteral("target"));
        json.integer(entry.target->number());
    }
    if (!entry.note.isEmpty()) {
        json.key(QStringLiteral("note"));
        json.string(entry.note);
    }
    if (!entry.evidence.isEmpty()) {
        json.key(QStringLiteral("evidence"));
        json.strings(entry.evidence);
    }
    if (!entry.changeReason.isEmpty()) {
        json.key(QStringLiteral("changeReason"));
        json.string(entry.changeReason);
    }
    if (!entry.actions.empty()) {
        json.key(QStringLiteral("actions"));
        json.beginArray();
        for (const Action &action : entry.actions)
            writeAction(json, action);
        json.endArray();
    }
    if (!entry.opinions.empty()) {
        json.key(QStringLiteral("opinions"));
        json.beginArray();
        for (const Opinion &opinion : entry.opinions)
            writeOpinion(json, opinion);
        json.endArray();
    }
    json.unknownKeys(entry.unknownKeys);
    json.endObject();
}

void writeEntries(JsonWriter &json, const std::map<FrameworkId, Entry> &entries)
{
    json.beginObject();
    for (const auto &[id, entry] : entries) {
        json.key(id.text());
        writeEntry(json, entry);
    }
    json.endObject();
}

void writePrevious(JsonWriter &json, const PreviousAssessment &previous)
{
    json.beginObject();
    json.key(QStringLiteral("title"));
    json.string(previous.title);
    json.key(QStringLiteral("date"));
    writeDate(json, previous.date);
    json.key(QStringLiteral("file"));
    json.string(previous.file);
    json.key(QStringLiteral("hidesLevels"));
    json.boolean(previous.hidesLevels);
    json.key(QStringLiteral("ratings"));
    writeEntries(json, previous.entries);
    json.unknownKeys(previous.unknownKeys);
    json.endObject();
}

void writeProperties(JsonWriter &json, const Properties &properties)
{
    json.beginObject();
    json.key(QStringLiteral("title"));
    json.string(properties.title);
    json.key(QStringLiteral("organization"));
    json.string(properties.organization);
    json.key(QStringLiteral("scope"));
    json.string(properties.scope);
    json.key(QStringLiteral("assessors"));
    json.strings(properties.assessors);
    json.key(QStringLiteral("date"));
    writeDate(json, properties.date);
    json.key(QStringLiteral("occasion"));
    json.string(wordFor(properties.occasion));
    json.key(QStringLiteral("nextDate"));
    writeDate(json, properties.nextDate);
    json.key(QStringLiteral("defaultTarget"));
    if (properties.defaultTarget)
        json.integer(properties.defaultTarget->number());
    else
        json.null();
    if (!properties.areaTargets.empty()) {
        json.key(QStringLiteral("areaTargets"));
        json.beginObject();
        for (const auto &[area, target] : properties.areaTargets) {
            json.key(area.text());
            json.integer(target.number());
        }
        json.endObject();
    }
    json.key(QStringLiteral("remarks"));
    json.string(properties.remarks);
    if (!properties.conclusion.isEmpty()) {
        json.key(QStringLiteral("conclusion"));
        json.string(properties.conclusion);
    }
    if (!properties.dismissedChecks.isEmpty()) {
        json.key(QStringLiteral("dismissedChecks"));
        json.strings(properties.dismissedChecks);
    }
    if (properties.previous) {
        json.key(QStringLiteral("previous"));
        writePrevious(json, *properties.previous);
    }
    json.unknownKeys(properties.unknownKeys);
    json.endObject();
}

}  // namespace

QByteArray serializeProject(const Assessment &assessment)
{
    JsonWriter json;
    json.beginObject();
    json.key(QStringLiteral("format"));
    json.string(QLatin1String(projectFormatName));
    json.key(QStringLiteral("formatVersion"));
    json.integer(projectFormatVersion);
    json.key(QStringLiteral("applicationVersion"));
    json.string(applicationVersion());
    json.key(QStringLiteral("sheet"));
    json.beginObject();
    json.key(QStringLiteral("id"));
    json.string(assessment.sheet().id);
    json.key(QStringLiteral("version"));
    json.string(assessment.sheet().version);
    json.unknownKeys(assessment.unknownSheetKeys());
    json.endObject();
    json.key(QStringLiteral("assessment"));
    writeProperties(json, assessment.properties());
    json.key(QStringLiteral("ratings"));
    writeEntries(json, assessment.entries());
    json.unknownKeys(assessment.unknownKeys());
    json.endObject();
    const QByteArray indented = json.indented();
    return indented.size() <= largestProjectFile ? indented : json.compact() + '\n';
}

}  // namespace psirt
