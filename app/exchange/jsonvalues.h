// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/average.h"
#include "core/sheet/level.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>

/// Small steps from Qt's values to JSON, for the .cpp files of this folder alone.
namespace psirt::exchange {

using Json = nlohmann::ordered_json;

[[nodiscard]] inline Json jsonOf(const QString &text)
{
    return text.toStdString();
}

/// An array of what becomes of each of them.
template <typename Range, typename Convert>
[[nodiscard]] Json listOf(const Range &range, Convert convert)
{
    Json list = Json::array();
    for (const auto &each : range)
        list.push_back(convert(each));
    return list;
}

[[nodiscard]] inline Json jsonOf(const QStringList &texts)
{
    return listOf(texts, [](const QString &text) { return jsonOf(text); });
}

/// Null when there is no date.
[[nodiscard]] inline Json jsonOf(const std::optional<QDate> &date)
{
    return date ? jsonOf(date->toString(Qt::ISODate)) : Json(nullptr);
}

// Null when there is none; averages unrounded.
[[nodiscard]] inline Json jsonOf(const std::optional<int> &number)
{
    return number ? Json(*number) : Json(nullptr);
}

[[nodiscard]] inline Json jsonOf(const std::optional<Average> &average)
{
    return average ? Json(average->value()) : Json(nullptr);
}

[[nodiscard]] inline Json jsonOf(const std::optional<Level> &level)
{
    return level ? Json(level->number()) : Json(nullptr);
}

/// UTF-8, indented, a newline at the end. A text that is not valid Unicode is mended, never a reason to fail.
[[nodiscard]] inline QByteArray bytesOf(const Json &json)
{
    constexpr int indent = 2;
    return QByteArray::fromStdString(json.dump(indent, ' ', false, Json::error_handler_t::replace)) + '\n';
}

}  // namespace psirt::exchange
