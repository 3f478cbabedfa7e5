// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPageSize>
#include <QString>

namespace psirt::report {

/// The style sheet of the HTML report: for narrow and wide windows, light and dark, and paper. On each printed page stand
/// the title, the mark, which may be empty, and the page's number.
[[nodiscard]] QString htmlStyle(const QPageSize &pageSize, const QString &title, const QString &mark);

}  // namespace psirt::report
