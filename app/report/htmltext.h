// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt::report {

/// The text without what HTML and XML cannot hold: each such character becomes a sign of it. Line breaks and tabs stay.
[[nodiscard]] QString htmlPrintable(QString text);
/// The same, as text in HTML and XML.
[[nodiscard]] QString htmlEscaped(const QString &text);

}  // namespace psirt::report
