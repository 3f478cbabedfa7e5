// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/average.h"

namespace psirt {

std::optional<Average> Average::of(int sum, int count)
{
    if (count <= 0)
        return std::nullopt;
    return Average(sum, count);
}

Band Average::band() const
{
    if (2 * m_sum < 5 * m_count)
        return Band::Below;
    return m_sum > 3 * m_count ? Band::Above : Band::Within;
}

}  // namespace psirt
