// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace psirt {

class JsonText;

/// One value of a JsonText, which must outlive it.
class JsonValue {
public:
    enum class Kind : quint8 { Null, Boolean, Number, String, Array, Object };

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isNull() const { return kind() == Kind::Null; }

    /// Its name in the object that it stands in; empty elsewhere.
    [[nodiscard]] QString key() const;
    /// Where it begins in the text, in bytes.
    [[nodiscard]] qsizetype offset() const;
    /// Members of an object or elements of an array, in the text's order; none for anything else.
    [[nodiscard]] std::vector<JsonValue> children() const;

    /// Only for a string: the text that it stands for.
    [[nodiscard]] QString text() const;
    /// Only for true and false.
    [[nodiscard]] bool boolean() const;
    /// None unless it is a whole number that 53 bits hold. 3.0 is the whole number 3, as in JSON Schema.
    [[nodiscard]] std::optional<qint64> integer() const;

    /// As it stands in the text, to the letter.
    [[nodiscard]] QByteArray raw() const;

private:
    friend class JsonText;
    JsonValue(const JsonText *text, std::size_t index) : m_text(text), m_index(index) {}

    const JsonText *m_text;
    std::size_t m_index;
};

/// A JSON text with the place of each value. Keeps the text itself, so that what nobody interprets stays to the letter.
class JsonText {
public:
    /// Fails with BrokenUtf8, NotJson, DuplicateKey or TooDeep and the line and column. The subject is the file's name.
    [[nodiscard]] static Result<JsonText> parse(QByteArray bytes, const QString &subject, int deepest);

    [[nodiscard]] JsonValue root() const { return {this, 0}; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    friend class JsonValue;
    friend class JsonTextBuilder;

    /// Values in the text's order: a container is followed by what is in it. Small, because a file may hold millions.
    struct Node {
        quint32 begin = 0;
        quint32 end = 0;
        quint32 keyBegin = 0;
        quint32 keyEnd = 0;  ///< 0: no key
        quint32 next = 0;    ///< the index of what follows the value and all that is in it
        JsonValue::Kind kind = JsonValue::Kind::Null;
    };

    explicit JsonText(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    QByteArray m_bytes;
    std::vector<Node> m_nodes;
};

}  // namespace psirt
