// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt::report {

/// Whether Japanese line breaking (JIS X 4051, 行頭・行末禁則と分離禁止) lets a line begin at that place of the text,
/// between two characters: it may not begin with a closing bracket, a full stop, a small kana or the like, nor follow a line
/// that ends with an opening bracket, nor part what belongs together, such as 「……」. Spaces at the place belong to the line
/// before.
[[nodiscard]] bool mayBeginLine(QStringView text, qsizetype place);

/// Where to end a line that begins at start and that has room up to end: at end where that is allowed, else at the nearest
/// allowed place before. At end after all where there is none. end lies within the text.
[[nodiscard]] qsizetype lineEnd(const QString &text, qsizetype start, qsizetype end);

}  // namespace psirt::report
