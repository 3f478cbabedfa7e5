// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "app/report/reportblocks.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace psirt::report {

/// Characters that no installed face has, so that paper and PDF show 〓 for them (textpieces.h), and where.
struct MissingCharacters {
    QString place;           ///< in the report's words: the heading above, and what the text is called
    QStringList characters;  ///< each once

    bool operator==(const MissingCharacters &) const = default;
};

/// Of all texts that the blocks have on paper, in their order, each place once.
[[nodiscard]] std::vector<MissingCharacters> missingIn(const ReportBlocks &blocks);

/// What a person is told of them, a sentence for each place: so many of them at most, then how many
/// there are beside. What cannot be read as a character is named by its number.
[[nodiscard]] QStringList sentencesOf(const std::vector<MissingCharacters> &missing, std::size_t most,
                                      const Words &words = Words());

}  // namespace psirt::report
