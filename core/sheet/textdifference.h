// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/textspan.h"

#include <QString>

#include <vector>

namespace psirt {

/// The stretches of a text that the one before it does not have: whole phrases rather than single characters, so that a
/// person can read them.
///
/// Ascending, not touching, each within one line. What lies outside of them stands in `before` too, in the same order,
/// but for particles, punctuation and shorter endings of the same word. A stretch may hold a short phrase that
/// both texts have, where everything around it is new.
///
/// A text that is new for four fifths or more counts as entirely new: one span from its first to its last character that
/// is no white space, over all lines. So does any text when `before` is empty. None for equal texts, and for an empty
/// `after`.
///
/// May be called from any thread. Keeps its last results, two megabytes of texts at most, so that asking for the steps of a
/// sheet once more costs nothing.
[[nodiscard]] std::vector<TextSpan> newSpans(const QString &before, const QString &after);

/// Whether the spans say that a text is entirely new. Never true of an empty text.
[[nodiscard]] bool coverAll(const std::vector<TextSpan> &spans, const QString &text);

}  // namespace psirt
