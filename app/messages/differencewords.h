// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "core/comparison/contentdifference.h"

namespace psirt {

// How it is put into words that two states of an assessment differ. What comes out is plain text and may be foreign.

/// "Level", "Note", "Organization".
[[nodiscard]] QString wordOf(ContentPart part, const Words &words = Words());

/// What both states say in the part that differs; the absent figure where one says nothing. Of texts only the lines that
/// differ, and not all of a very long one.
struct DifferingTexts {
    QString before;
    QString after;
};
[[nodiscard]] DifferingTexts textsOf(const ContentDifference &difference, const Assessment &before, const Assessment &after,
                                     const Words &words = Words());

/// How much differs and what, in one line: "3 frameworks differ: 1.1 level 2 → 3, 1.2 note, actions; …; also in the
/// properties: title". Names some frameworks at most. "Nothing differs" where nothing does.
[[nodiscard]] QString sentenceOf(const std::vector<ContentDifference> &differences, const Assessment &before,
                                 const Assessment &after, const Words &words = Words());

/// "27 November 2026, 19:51".
[[nodiscard]] QString longMoment(const QDateTime &moment);

}  // namespace psirt
