// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/chartmarks.h"
#include "app/messages/words.h"
#include "core/reporting/radar.h"

namespace psirt::drawings {

/// The words of a radar, drawn or read aloud.

/// "Not rated", "Excluded", "Out of scope"; empty when rated. Wherever it is drawn, its sign stands before it.
[[nodiscard]] QString stateWord(FrameworkState state, const Words &words = Words());

/// "1.1 内部のステークホルダ管理": the id, then the title in the language, or in Japanese where there is no other.
[[nodiscard]] QString axisTitle(const RadarAxis &axis, Language language);
/// Where words begin in it that nothing else tells apart.
[[nodiscard]] std::vector<qsizetype> axisTitleBreaks(const RadarAxis &axis, Language language);

/// "1.1 内部のステークホルダ管理: level 3, last time 2, target 4".
[[nodiscard]] QString axisSentence(const Radar &radar, std::size_t axis, Language language);

/// The whole chart in words: a line per axis.
[[nodiscard]] QString radarDescription(const Radar &radar, Language language);

/// What a sign stands for in a legend: "Level", "Target", "Target band 2.5–3.0". Beside the given answers, the level is
/// a what-if; beside last time, this time's.
[[nodiscard]] QString signName(ChartSign sign, RadarBaseline baseline, const Words &words = Words());
/// "2.5–3.0".
[[nodiscard]] QString bandFigures();

}  // namespace psirt::drawings
