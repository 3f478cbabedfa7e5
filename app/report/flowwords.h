// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace psirt {

class ReportWords;

/// Words that stand alone and that only the flowing report has.
enum class FlowWord {
    Contents,
    ForOutside,
    LeftOutForOutside,
    TargetsReached,
    LowestLevel,
    Strongest,
    Weakest,
    WayToBand,
    RaiseTo,
    NextLevel,
    OpenActions,
    NoOpenActions,
    NotCounted,
    NothingLeftOut,
    AverageRule,
    BandRule,
    GapRule,
    TargetsRule,
    WayRule,
    Legend,
    LevelSign,
    ProvisionalSign,
    TargetSign,
    BaselineSign,
    BandSign,
    UnsureSign,
    AbsentSign,
    RaisedSign,
    LoweredSign,
    NotRatedSign,
    ExcludedSign,
    OutOfScopeSign,
    Count,  ///< how many there are
};

/// The words of the report without pages, in the language of the ReportWords that they stand beside, which must outlive
/// them.
class FlowWords {
public:
    explicit FlowWords(const ReportWords &words);

    [[nodiscard]] QString operator[](FlowWord word) const;
    [[nodiscard]] QString percent(int percent) const;
    /// So many raises of one level, and the average that they lead to.
    [[nodiscard]] QString raises(int count, const QString &average) const;
    /// So many more frameworks stand at that level.
    [[nodiscard]] QString moreAt(int count, const QString &level) const;
    /// So many ratings of last time are hidden, so that averages are not compared.
    [[nodiscard]] QString hiddenBefore(int count) const;

private:
    std::function<QString(const char *source)> m_translate;
};

}  // namespace psirt
