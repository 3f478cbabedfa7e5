// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/chartmarks.h"
#include "app/report/reportwords.h"
#include "app/report/signs.h"

#include <array>

namespace psirt::report {

// How a report's figures are computed and what its signs mean, in the order in which every form of it says so
// (core/scoring/README.md).

struct ExplainedFigure {
    Word name;
    Word text;
};

inline constexpr std::array explainedFigures{
    ExplainedFigure{Word::Average, Word::AverageExplained},
    ExplainedFigure{Word::TargetBand, Word::BandExplained},
    ExplainedFigure{Word::Provisional, Word::ProvisionalExplained},
    ExplainedFigure{Word::Gap, Word::GapExplained},
    ExplainedFigure{Word::TargetsReached, Word::TargetsReachedExplained},
    ExplainedFigure{Word::Unsure, Word::UnsureExplained},
};

struct ExplainedSign {
    Sign sign;
    Word name;
    Word text;
};

inline constexpr std::array explainedSigns{
    ExplainedSign{Sign::Rated, Word::Rated, Word::RatedExplained},
    ExplainedSign{Sign::Target, Word::BelowTarget, Word::BelowTargetExplained},
    ExplainedSign{Sign::Unrated, Word::NotRated, Word::NotRatedExplained},
    ExplainedSign{Sign::Excluded, Word::Excluded, Word::ExcludedExplained},
    ExplainedSign{Sign::OutOfScope, Word::OutOfScope, Word::OutOfScopeHint},
};

/// Only where something is known of the assessment before.
struct ExplainedChange {
    ChangeKind kind;
    Word text;
};

inline constexpr std::array explainedChanges{
    ExplainedChange{ChangeKind::Raised, Word::RaisedExplained},
    ExplainedChange{ChangeKind::Lowered, Word::LoweredExplained},
    ExplainedChange{ChangeKind::Unchanged, Word::UnchangedExplained},
};

/// In charts. Baseline only where something is known of the assessment before.
struct ExplainedLine {
    drawings::ChartSign sign;
    Word text;
};

inline constexpr std::array explainedLines{
    ExplainedLine{drawings::ChartSign::Level, Word::LevelLine},
    ExplainedLine{drawings::ChartSign::Provisional, Word::ProvisionalLine},
    ExplainedLine{drawings::ChartSign::Range, Word::RangeLine},
    ExplainedLine{drawings::ChartSign::Baseline, Word::BaselineLine},
    ExplainedLine{drawings::ChartSign::Target, Word::TargetLine},
    ExplainedLine{drawings::ChartSign::Band, Word::BandRing},
};

}  // namespace psirt::report
