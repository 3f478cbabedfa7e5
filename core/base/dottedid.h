// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>

namespace psirt {

/// Orders dotted numbers part by part: "1.2" before "1.10", "1" before "1.1". Parts that are not numbers follow those
/// that are, by code point. Equal only for equal texts.
[[nodiscard]] std::strong_ordering compareDotted(const QString &left, const QString &right);

/// An id as the sheet prints it, such as "1" or "1.1". Tag keeps ids of different things apart. An id says nothing of
/// whether the sheet has such a thing: a project file may hold ids that the sheet does not know.
template <typename Tag>
class DottedId {
public:
    explicit DottedId(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const DottedId &, const DottedId &) = default;
    friend std::strong_ordering operator<=>(const DottedId &left, const DottedId &right)
    {
        return compareDotted(left.m_text, right.m_text);
    }

private:
    QString m_text;
};

using ServiceAreaId = DottedId<struct ServiceAreaTag>;
using FrameworkId = DottedId<struct FrameworkTag>;

}  // namespace psirt
