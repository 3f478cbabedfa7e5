// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/sheet/level.h"
#include "core/storage/jsontext.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

/// For the readers of a project file alone.
namespace psirt::storage {

/// Thrown by the readers: what cannot be read.
struct Refusal {
    Error error;
};

/// A value of the file with its path of keys.
struct Spot {
    JsonValue value;
    QString path;
};

/// The members of an object, each with its path.
[[nodiscard]] std::vector<Spot> members(const Spot &object);
/// None where the object has no such member.
[[nodiscard]] std::optional<Spot> member(const Spot &object, QLatin1String key);

/// Takes typed values out of a JSON text. Whatever is of another type or range is refused with its place: every function
/// throws a Refusal then. It also remembers where the values stand that an issue may be about.
class ProjectValues {
public:
    /// The text must outlive it. The subject is the file's name in errors.
    ProjectValues(const JsonText &text, QString subject) : m_text(text), m_subject(std::move(subject)) {}

    [[nodiscard]] Spot top() const { return {m_text.root(), {}}; }
    [[nodiscard]] Spot required(const Spot &object, QLatin1String key) const;

    void expect(const Spot &spot, JsonValue::Kind kind) const;
    [[nodiscard]] QString text(const Spot &spot) const;
    [[nodiscard]] QStringList texts(const Spot &spot) const;
    [[nodiscard]] bool boolean(const Spot &spot) const;
    [[nodiscard]] std::vector<Spot> elements(const Spot &spot) const;
    /// None for null.
    [[nodiscard]] std::optional<Level> level(const Spot &spot) const;
    [[nodiscard]] std::optional<QDate> date(const Spot &spot) const;
    template <typename Value>
    [[nodiscard]] Value word(const Spot &spot, std::optional<Value> (*fromWord)(const QString &)) const
    {
        const auto result = fromWord(text(spot));
        if (!result)
            refuseValue(spot);
        return *result;
    }

    [[noreturn]] void refuse(ErrorCode code, const Spot &spot, const QString &detail) const;
    [[noreturn]] void refuseValue(const Spot &spot) const;

    /// An issue may be about that value.
    void remember(const Spot &spot) { m_offsets.insert(spot.path, spot.value.offset()); }
    /// Where the value of that path starts in the text; 0 for one that was not remembered.
    [[nodiscard]] qsizetype offsetOf(const QString &path) const { return m_offsets.value(path, 0); }
    [[nodiscard]] const QByteArray &bytes() const { return m_text.bytes(); }

private:
    const JsonText &m_text;
    QString m_subject;
    QHash<QString, qsizetype> m_offsets;
};

}  // namespace psirt::storage
