// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <compare>
#include <optional>

namespace psirt {

/// A maturity level: a whole number from 0 to 5, and nothing else (the sheet's 利用の仕方; core/scoring/README.md, rule 1).
class Level {
public:
    static constexpr int lowest = 0;
    static constexpr int highest = 5;
    static constexpr int count = highest - lowest + 1;

    /// None for a number outside 0–5.
    [[nodiscard]] static constexpr std::optional<Level> fromNumber(int number)
    {
        if (number < lowest || number > highest)
            return std::nullopt;
        return Level(number);
    }

    /// All six, ascending.
    [[nodiscard]] static constexpr std::array<Level, count> all()
    {
        return {Level(0), Level(1), Level(2), Level(3), Level(4), Level(5)};
    }

    [[nodiscard]] constexpr int number() const { return m_number; }
    [[nodiscard]] constexpr std::size_t index() const { return static_cast<std::size_t>(m_number); }

    constexpr auto operator<=>(const Level &) const = default;

private:
    explicit constexpr Level(int number) : m_number(number) {}

    int m_number;
};

}  // namespace psirt
