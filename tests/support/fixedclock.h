// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

namespace psirt::test {

/// A clock that stands still.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now = QDateTime(QDate(2026, 4, 1), QTime(10, 0))) : m_now(std::move(now)) {}

    [[nodiscard]] QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

}  // namespace psirt::test
