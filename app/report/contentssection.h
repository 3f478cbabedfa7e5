// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/papercontext.h"

#include <map>
#include <memory>

namespace psirt::report {

/// The page of each place, from 1. Filled once all pages are made, before anything is painted.
using PlacePages = std::map<QString, int>;

/// A report needs contents when what it says has more pages than this.
inline constexpr int mostPagesWithoutContents = 4;

/// The parts with their page numbers and what they are made of, frameworks in two columns; less of it where that would not
/// stay on one page, on which so much is used already. Each entry leads to its place. The entries are all bookmarks of the
/// report, in reading order.
void setContents(const PaperContext &context, bool hasCover, const std::vector<Bookmark> &entries,
                 const std::shared_ptr<const PlacePages> &pages, qreal used);

}  // namespace psirt::report
