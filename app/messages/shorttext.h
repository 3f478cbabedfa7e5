// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt {

/// A name, a title or a key of any length, for the middle of a sentence or of a row: on one line, without control
/// characters, of at most so many characters. "…" stands for what is left out of its middle.
[[nodiscard]] QString shortName(const QString &text, int most = 80);

/// A text of any length for a place that cannot scroll. It keeps its lines, of which there are at most so many, and has at
/// most so many characters; "…" stands for what is left out at the end. A word of more than 60 letters may be broken.
[[nodiscard]] QString shortText(const QString &text, int most = 800, int mostLines = 16);

}  // namespace psirt
