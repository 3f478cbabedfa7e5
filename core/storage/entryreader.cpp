// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/entryreader.h"

#include "core/storage/jsonwriter.h"
#include "core/storage/projectwords.h"

namespace psirt::storage {

namespace {

/// Gathers the keys that make a rating. A rating is one thing; what a file says beside it stays among the unknown keys, so
/// that it is not lost.
class RatingKeys {
public:
    explicit RatingKeys(const ProjectValues &values) : m_values(values) {}

    /// Whether the value was one of those keys.
    bool take(const Spot &spot)
    {
        const QString key = spot.value.key();
        if (key == QLatin1String("level")) {
            if (m_values.level(spot))
                m_level = spot;
        } else if (key == QLatin1String("unsureLevel")) {
            if (m_values.level(spot))
                m_unsure = spot;
        } else if (key == QLatin1String("excluded")) {
            m_isExcluded = m_values.boolean(spot);
        } else if (key == QLatin1String("exclusionReason")) {
            m_values.expect(spot, JsonValue::Kind::String);
            m_reason = spot;
        } else {
            return false;
        }
        return true;
    }

    /// The rating; the rest goes to the keys. An unsure level counts only where it is a neighbour.
    [[nodiscard]] Rating finish(UnknownKeys &keys) const
    {
        Rating rating;
        if (m_isExcluded) {
            rating = Rating::excluded(m_reason ? m_values.text(*m_reason) : QString());
        } else if (m_level) {
            const Level level = *m_values.level(*m_level);
            const std::optional<Level> other = m_unsure ? m_values.level(*m_unsure) : std::nullopt;
            rating = (other ? Rating::unsure(level, *other) : std::nullopt).value_or(Rating(level));
        }
        if (m_isExcluded && m_level)
            keep(keys, m_level->value);
        if (m_unsure && !rating.neighbour())
            keep(keys, m_unsure->value);
        if (!m_isExcluded && m_reason)
            keep(keys, m_reason->value);
        return rating;
    }

private:
    const ProjectValues &m_values;
    std::optional<Spot> m_level;
    std::optional<Spot> m_unsure;
    std::optional<Spot> m_reason;
    bool m_isExcluded = false;
};

/// The level that an excluded framework had, and the one that it was unsure about.
class SetAsideKeys {
public:
    explicit SetAsideKeys(const ProjectValues &values) : m_values(values) {}

    bool take(const Spot &spot)
    {
        const QString key = spot.value.key();
        const bool isLevel = key == setAsideLevelKey;
        if (!isLevel && key != setAsideUnsureKey)
            return false;
        if (m_values.level(spot))
            (isLevel ? m_level : m_unsure) = spot;
        return true;
    }

    /// Unrated where the rating is no exclusion: then, and where the two are no neighbours, they go to the keys.
    [[nodiscard]] Rating finish(const Rating &rating, UnknownKeys &keys) const
    {
        Rating result;
        if (m_level && rating.isExcluded()) {
            const Level level = *m_values.level(*m_level);
            const std::optional<Level> other = m_unsure ? m_values.level(*m_unsure) : std::nullopt;
            result = (other ? Rating::unsure(level, *other) : std::nullopt).value_or(Rating(level));
        } else if (m_level) {
            keep(keys, m_level->value);
        }
        if (m_unsure && !result.neighbour())
            keep(keys, m_unsure->value);
        return result;
    }

private:
    const ProjectValues &m_values;
    std::optional<Spot> m_level;
    std::optional<Spot> m_unsure;
};

/// An id is one of the values that an issue may be about.
ActionId readActionId(ProjectValues &values, const Spot &spot)
{
    const std::optional<ActionId> id = ActionId::fromText(values.text(spot));
    if (!id)
        values.refuseValue(spot);
    values.remember(spot);
    return *id;
}

Action readAction(ProjectValues &values, const Spot &object)
{
    values.expect(object, JsonValue::Kind::Object);
    Action action;
    std::optional<Spot> doneOn;
    for (const Spot &spot : members(object)) {
        const QString key = spot.value.key();
        if (key == QLatin1String("what"))
            action.what = values.text(spot);
        else if (key == QLatin1String("who"))
            action.who = values.text(spot);
        else if (key == QLatin1String("due"))
            action.due = values.date(spot);
        else if (key == QLatin1String("state"))
            action.state = values.word(spot, actionStateFromWord);
        else if (key == actionIdKey)
            action.id = readActionId(values, spot);
        else if (key == doneOnKey)
            doneOn = spot;
        else
            keep(action.unknownKeys, spot.value);
    }
    const std::optional<QDate> day = doneOn ? values.date(*doneOn) : std::nullopt;
    if (action.state == ActionState::Done)
        action.doneOn = day;
    else if (day)
        keep(action.unknownKeys, doneOn->value);
    return action;
}

Opinion readOpinion(const ProjectValues &values, const Spot &object)
{
    values.expect(object, JsonValue::Kind::Object);
    Opinion opinion;
    RatingKeys rating(values);
    for (const Spot &spot : members(object)) {
        const QString key = spot.value.key();
        if (rating.take(spot))
            continue;
        if (key == QLatin1String("who"))
            opinion.who = values.text(spot);
        else if (key == QLatin1String("note"))
            opinion.note = values.text(spot);
        else if (key == QLatin1String("evidence"))
            opinion.evidence = values.texts(spot);
        else
            keep(opinion.unknownKeys, spot.value);
    }
    opinion.rating = rating.finish(opinion.unknownKeys);
    return opinion;
}

}  // namespace

void keep(UnknownKeys &keys, const JsonValue &value)
{
    keys.emplace_back(value.key(), compactJson(value.raw()));
}

Entry readEntry(ProjectValues &values, const Spot &object)
{
    values.expect(object, JsonValue::Kind::Object);
    values.remember(object);
    Entry entry;
    RatingKeys rating(values);
    SetAsideKeys setAside(values);
    for (const Spot &spot : members(object)) {
        values.remember(spot);
        const QString key = spot.value.key();
        if (rating.take(spot) || setAside.take(spot))
            continue;
        if (key == QLatin1String("target")) {
            entry.target = values.level(spot);
        } else if (key == QLatin1String("note")) {
            entry.note = values.text(spot);
        } else if (key == QLatin1String("evidence")) {
            entry.evidence = values.texts(spot);
        } else if (key == QLatin1String("changeReason")) {
            entry.changeReason = values.text(spot);
        } else if (key == QLatin1String("actions")) {
            for (const Spot &action : values.elements(spot))
                entry.actions.push_back(readAction(values, action));
        } else if (key == QLatin1String("opinions")) {
            for (const Spot &opinion : values.elements(spot))
                entry.opinions.push_back(readOpinion(values, opinion));
        } else {
            keep(entry.unknownKeys, spot.value);
        }
    }
    entry.rating = rating.finish(entry.unknownKeys);
    entry.setAside = setAside.finish(entry.rating, entry.unknownKeys);
    return entry;
}

std::map<FrameworkId, Entry> readEntries(ProjectValues &values, const Spot &object)
{
    values.expect(object, JsonValue::Kind::Object);
    std::map<FrameworkId, Entry> entries;
    for (const Spot &spot : members(object))
        entries.insert_or_assign(FrameworkId(spot.value.key()), readEntry(values, spot));
    return entries;
}

}  // namespace psirt::storage
