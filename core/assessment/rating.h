// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/level.h"

#include <QString>

#include <optional>
#include <variant>

namespace psirt {

/// What an assessment says of one framework.
///
/// Exactly one of three: not rated yet, a level 0–5, or excluded with a reason. Only a level takes part in an average.
/// A Rating does not know its framework: whether that framework is ratable at all is the Sheet's to say.
class Rating {
public:
    /// Not rated yet.
    Rating() = default;
    Rating(Level level) : m_content(level) {}
    /// The reason may be empty; a gentle check asks for one later.
    [[nodiscard]] static Rating excluded(QString reason) { return Rating(Exclusion{std::move(reason)}); }

    [[nodiscard]] bool isUnrated() const { return std::holds_alternative<std::monostate>(m_content); }
    [[nodiscard]] bool isExcluded() const { return std::holds_alternative<Exclusion>(m_content); }
    /// None when unrated or excluded.
    [[nodiscard]] std::optional<Level> level() const
    {
        const Level *level = std::get_if<Level>(&m_content);
        return level ? std::optional(*level) : std::nullopt;
    }
    /// Empty unless excluded.
    [[nodiscard]] QString exclusionReason() const
    {
        const Exclusion *exclusion = std::get_if<Exclusion>(&m_content);
        return exclusion ? exclusion->reason : QString();
    }

    bool operator==(const Rating &) const = default;

private:
    struct Exclusion {
        QString reason;
        bool operator==(const Exclusion &) const = default;
    };

    explicit Rating(Exclusion exclusion) : m_content(std::move(exclusion)) {}

    std::variant<std::monostate, Level, Exclusion> m_content;
};

}  // namespace psirt
