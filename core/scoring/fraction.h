// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <numeric>

namespace psirt {

/// An exact fraction of whole numbers, in lowest terms with a positive denominator. By default zero.
///
/// For differences between averages: their denominators are counts of frameworks, so sums of a few of them are far smaller
/// than 64 bits allow. Overflow is not checked.
class Fraction {
public:
    constexpr Fraction() = default;
    /// The denominator is above 0.
    constexpr Fraction(qint64 numerator, qint64 denominator)
        : m_numerator(numerator / std::gcd(numerator, denominator)),
          m_denominator(denominator / std::gcd(numerator, denominator))
    {
    }

    [[nodiscard]] constexpr qint64 numerator() const { return m_numerator; }
    [[nodiscard]] constexpr qint64 denominator() const { return m_denominator; }
    /// Unrounded.
    [[nodiscard]] constexpr double value() const
    {
        return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
    }
    /// In hundredths, rounded to the nearest, a half away from zero: so a fraction and its opposite round alike.
    [[nodiscard]] constexpr int hundredths() const
    {
        const qint64 half = m_numerator < 0 ? -m_denominator : m_denominator;
        return static_cast<int>((200 * m_numerator + half) / (2 * m_denominator));
    }

    constexpr Fraction operator-() const { return {-m_numerator, m_denominator}; }
    constexpr Fraction operator+(const Fraction &other) const
    {
        return {m_numerator * other.m_denominator + other.m_numerator * m_denominator, m_denominator * other.m_denominator};
    }
    constexpr Fraction operator-(const Fraction &other) const { return *this + -other; }
    constexpr bool operator==(const Fraction &) const = default;

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

}  // namespace psirt
