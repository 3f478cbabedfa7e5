// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace psirt {

/// Where the program learns the time. Passed in, so that tests can fix it.
class Clock {
public:
    virtual ~Clock() = default;

    /// The present moment in local time.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The present day in local time.
    [[nodiscard]] QDate today() const { return now().date(); }
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime(); }
};

}  // namespace psirt
