// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectvalues.h"

#include "core/storage/textplace.h"

namespace psirt::storage {

void ProjectValues::refuse(ErrorCode code, const Spot &spot, const QString &detail) const
{
    Place place = PlaceFinder(m_text.bytes()).at(spot.value.offset());
    place.keyPath = spot.path;
    throw Refusal{{code, m_subject, detail, place}};
}

void ProjectValues::refuseValue(const Spot &spot) const
{
    constexpr qsizetype longest = 60;
    const JsonValue::Kind kind = spot.value.kind();
    QString detail = QString::fromUtf8(spot.value.raw().left(8 * longest));
    if (kind == JsonValue::Kind::Object || kind == JsonValue::Kind::Array)
        detail = kind == JsonValue::Kind::Object ? QStringLiteral("{…}") : QStringLiteral("[…]");
    else if (detail.size() > longest)
        detail = detail.left(longest) + QStringLiteral("…");
    refuse(ErrorCode::InvalidValue, spot, detail);
}

std::vector<Spot> members(const Spot &object)
{
    std::vector<Spot> result;
    const QString prefix = object.path.isEmpty() ? QString() : object.path + QLatin1Char('.');
    for (const JsonValue &value : object.value.children())
        result.push_back({value, prefix + value.key()});
    return result;
}

std::optional<Spot> member(const Spot &object, QLatin1String key)
{
    for (const JsonValue &value : object.value.children()) {
        if (value.key() == key)
            return Spot{value, object.path.isEmpty() ? QString(key) : object.path + QLatin1Char('.') + key};
    }
    return std::nullopt;
}

Spot ProjectValues::required(const Spot &object, QLatin1String key) const
{
    const auto found = member(object, key);
    if (!found) {
        const QString path = object.path.isEmpty() ? QString(key) : object.path + QLatin1Char('.') + key;
        refuse(ErrorCode::MissingValue, {object.value, path}, key);
    }
    return *found;
}

void ProjectValues::expect(const Spot &spot, JsonValue::Kind kind) const
{
    if (spot.value.kind() != kind)
        refuseValue(spot);
}

QString ProjectValues::text(const Spot &spot) const
{
    expect(spot, JsonValue::Kind::String);
    return spot.value.text();
}

std::vector<Spot> ProjectValues::elements(const Spot &spot) const
{
    expect(spot, JsonValue::Kind::Array);
    std::vector<Spot> result;
    for (const JsonValue &value : spot.value.children())
        result.push_back({value, QStringLiteral("%1[%2]").arg(spot.path, QString::number(result.size()))});
    return result;
}

QStringList ProjectValues::texts(const Spot &spot) const
{
    QStringList result;
    for (const Spot &element : elements(spot))
        result.push_back(text(element));
    return result;
}

std::optional<Level> ProjectValues::level(const Spot &spot) const
{
    if (spot.value.isNull())
        return std::nullopt;
    const auto number = spot.value.integer();
    if (!number || *number < Level::lowest || *number > Level::highest)
        refuseValue(spot);
    return Level::fromNumber(static_cast<int>(*number));
}

std::optional<QDate> ProjectValues::date(const Spot &spot) const
{
    if (spot.value.isNull())
        return std::nullopt;
    const QString written = text(spot);
    const QDate result = QDate::fromString(written, Qt::ISODate);
    if (result.toString(Qt::ISODate) != written || written.isEmpty())  // "2026-1-1", "2026-02-30", a time after it
        refuseValue(spot);
    return result;
}

bool ProjectValues::boolean(const Spot &spot) const
{
    expect(spot, JsonValue::Kind::Boolean);
    return spot.value.boolean();
}

}  // namespace psirt::storage
