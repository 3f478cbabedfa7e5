// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtest/gtest.h>

#include <QByteArray>

namespace psirt::test {

/// Whether two files hold the same, byte by byte; where they do not, it says where they differ first, with what stands
/// around it, rather than all that they hold.
[[nodiscard]] testing::AssertionResult sameBytes(const QByteArray &found, const QByteArray &wanted);

}  // namespace psirt::test
