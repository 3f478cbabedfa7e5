// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/unknownkeys.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <vector>

namespace psirt {

/// Writes JSON value by value. In an object each value follows its key; whoever calls keeps that order.
class JsonWriter {
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const QString &name);

    void string(const QString &text);
    void strings(const QStringList &texts);
    void integer(int number);
    void boolean(bool value);
    void null();

    /// Members of the open object. One whose name was written there already, or was reserved, is left out.
    void unknownKeys(const UnknownKeys &keys);
    /// Keeps unknownKeys from writing that name into the open object.
    void reserve(const QString &name);

    /// What was written so far, without blanks.
    [[nodiscard]] const QByteArray &compact() const { return m_text; }
    /// The same with a line for each value, two spaces for each depth and a newline at the end.
    [[nodiscard]] QByteArray indented() const;

private:
    void separate();

    QByteArray m_text;
    std::vector<QSet<QString>> m_names;  ///< of each open object; an empty set for an open array
};

/// A well-formed JSON text without the blanks between its tokens; nothing else is changed.
[[nodiscard]] QByteArray compactJson(const QByteArray &json);

}  // namespace psirt
