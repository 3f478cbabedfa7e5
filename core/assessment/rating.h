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
/// A level may be unsure between itself and a neighbour, one above or one below it; it is the level that counts until that
/// is settled. A Rating does not know its framework: whether that framework is ratable at all is the Sheet's to say.
class Rating {
public:
    /// Not rated yet.
    Rating() = default;
    Rating(Level level) : m_content(Rated{level, {}}) {}
    /// A level that may as well be the other one. None unless the two are neighbours.
    [[nodiscard]] static std::optional<Rating> unsure(Level level, Level neighbour)
    {
        const int distance = level.number() - neighbour.number();
        return distance == 1 || distance == -1 ? std::optional(Rating(Rated{level, neighbour})) : std::nullopt;
    }
    /// The reason may be empty; a gentle check asks for one later.
    [[nodiscard]] static Rating excluded(QString reason) { return Rating(Exclusion{std::move(reason)}); }

    [[nodiscard]] bool isUnrated() const { return std::holds_alternative<std::monostate>(m_content); }
    [[nodiscard]] bool isExcluded() const { return std::holds_alternative<Exclusion>(m_content); }
    /// None when unrated or excluded.
    [[nodiscard]] std::optional<Level> level() const
    {
        const Rated *rated = std::get_if<Rated>(&m_content);
        return rated ? std::optional(rated->level) : std::nullopt;
    }
    /// The level that it may be as well; none when sure, unrated or excluded.
    [[nodiscard]] std::optional<Level> neighbour() const
    {
        const Rated *rated = std::get_if<Rated>(&m_content);
        return rated ? rated->neighbour : std::nullopt;
    }
    /// Empty unless excluded.
    [[nodiscard]] QString exclusionReason() const
    {
        const Exclusion *exclusion = std::get_if<Exclusion>(&m_content);
        return exclusion ? exclusion->reason : QString();
    }

    bool operator==(const Rating &) const = default;

private:
    struct Rated {
        Level level;
        std::optional<Level> neighbour;
        bool operator==(const Rated &) const = default;
    };
    struct Exclusion {
        QString reason;
        bool operator==(const Exclusion &) const = default;
    };

    explicit Rating(Rated rated) : m_content(rated) {}
    explicit Rating(Exclusion exclusion) : m_content(std::move(exclusion)) {}

    std::variant<std::monostate, Rated, Exclusion> m_content;
};

}  // namespace psirt
