// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

[[nodiscard]] inline Json jsonOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(jsonOf(text));
    return list;
}

/// Null when there is no date.
[[nodiscard]] inline Json jsonOf(const std::optional<QDate> &date)
{
    return date ? jsonOf(date->toString(Qt::ISODate)) : Json(nullptr);
}

/// UTF-8, indented, a newline at the end. A text that is not valid Unicode is mended, never a reason to fail.
[[nodiscard]] inline QByteArray bytesOf(const Json &json)
{
    constexpr int indent = 2;
    return QByteArray::fromStdString(json.dump(indent, ' ', false, Json::error_handler_t::replace)) + '\n';
}

}  // namespace psirt::exchange
