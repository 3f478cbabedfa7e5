// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

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

/// The computer's clock; the only place that reaches for it.
///
/// Where SOURCE_DATE_EPOCH is given, the seconds since 1970 of the moment to tell instead, it stands still there in UTC, so
/// that what is written can be reproduced (https://reproducible-builds.org/specs/source-date-epoch/). What is no whole
/// number counts as none.
class SystemClock final : public Clock {
public:
    explicit SystemClock(const QByteArray &sourceDateEpoch = {})
    {
        bool isNumber = false;
        const qint64 seconds = sourceDateEpoch.toLongLong(&isNumber);
        if (isNumber)
            m_moment = QDateTime::fromSecsSinceEpoch(seconds).toUTC();
    }

    [[nodiscard]] QDateTime now() const override { return m_moment ? *m_moment : QDateTime::currentDateTime(); }

private:
    std::optional<QDateTime> m_moment;
};

}  // namespace psirt
