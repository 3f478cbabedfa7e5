// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chartmarks.h"
#include "app/messages/changewords.h"
#include "app/messages/language.h"
#include "core/assessment/assessment.h"
#include "core/planning/pathtoband.h"
#include "core/scoring/score.h"
#include "core/sheet/reference.h"

#include <QString>

#include <functional>
#include <memory>

class QTranslator;

namespace psirt {

/// The words of a report that stand alone. Those with figures in them are functions of ReportWords.
enum class Word {
    ReportKind,
    Untitled,
    Organization,
    Scope,
    Date,
    Occasion,
    Assessors,
    NextDate,
    Status,
    Final,
    Sheet,
    Publisher,
    Summary,
    Average,
    AverageTarget,
    BelowTarget,
    Rated,
    BelowBand,
    WithinBand,
    AboveBand,
    NothingRated,
    OfRatedOnes,
    ServiceArea,
    Framework,
    Level,
    Target,
    Gap,
    State,
    FrameworksBelowTarget,
    NoneBelowTarget,
    ExcludedFrameworks,
    UnratedFrameworks,
    Reason,
    NoReason,
    NotRated,
    Excluded,
    OutOfScope,
    TargetReached,
    Purpose,
    Remarks,
    Note,
    Evidence,
    Actions,
    What,
    Who,
    Due,
    Planned,
    Started,
    Done,
    Dropped,
    Records,
    WhoSaidWhat,
    NoDescription,
    OutOfScopeHint,
    UnofficialTranslation,
    UnofficialHint,
    Credits,
    Periodic,
    Reorganization,
    BusinessReform,
    Incident,
    OtherOccasion,
    WhatChanged,
    ComparisonKind,
    ChangeSinceLast,
    LastTime,
    ThisTime,
    Title,
    Difference,
    LikeForLike,
    WholeSheet,
    DifferenceMadeOf,
    FrameworkCount,
    Total,
    Movers,
    RaisedFrameworks,
    LoweredFrameworks,
    NoneRaised,
    NoneLowered,
    ChangeByArea,
    AllChanges,
    Change,
    ChangeRecords,
    NoRecords,
    Description,
    ExclusionReason,
    ActionsDone,
    DoneElsewhere,
    ScopeChanges,
    NoScopeChanges,
    Calculation,
    TargetsReached,
    Lowest,
    Strongest,
    Weakest,
    NothingToName,
    PathToBand,
    PathRule,
    RaiseTo,
    GapsInOrder,
    OpenActions,
    NoOpenAction,
    NotCounted,
    Edition,
    ExternalEdition,
    SummaryKind,
    LevelToTarget,
    FirstActionHint,
    Provisional,
    Legend,
    TargetBand,
    Unsure,
    AverageExplained,
    BandExplained,
    ProvisionalExplained,
    GapExplained,
    TargetsReachedExplained,
    UnsureExplained,
    RatedExplained,
    BelowTargetExplained,
    NotRatedExplained,
    ExcludedExplained,
    RaisedExplained,
    LoweredExplained,
    UnchangedExplained,
    LevelLine,
    ProvisionalLine,
    RangeLine,
    BaselineLine,
    TargetLine,
    BandRing,
    Contents,
    ServiceAreas,
    References,
    ReferenceNumber,
    PublishedItem,
    OwnRendering,
    CitedBy,
    NextLevelMark,
    NothingLeftOut,
    Count,  ///< how many there are
};

/// The words of a report in its own language, which may differ from the interface's. Nothing is installed in the
/// application. Where the translation is missing, the English source text stands.
class ReportWords {
public:
    explicit ReportWords(Language language);
    ~ReportWords();
    ReportWords(const ReportWords &) = delete;
    ReportWords &operator=(const ReportWords &) = delete;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString operator[](Word word) const;
    /// Between the items of a list in a line.
    [[nodiscard]] QString separator() const;

    [[nodiscard]] QString ratedOf(int rated, int ratable) const;  ///< "22 of 27"
    [[nodiscard]] QString finalButUnsure(int count) const;        ///< "Final, but 2 unsure"
    [[nodiscard]] QString unsure(int count,
                                 const AverageRange &range) const;    ///< what the levels marked with "?" may change
    [[nodiscard]] QString provisional(int rated, int ratable) const;  ///< says that something is unrated
    [[nodiscard]] QString frameworkCount(int count) const;            ///< "5 frameworks" without a plural
    [[nodiscard]] QString sheetVersion(const QString &version, QDate published) const;
    [[nodiscard]] QString continued(const QString &title) const;
    [[nodiscard]] QString page(int page, int count) const;
    [[nodiscard]] QString basedOn(const QString &sheet, const QString &version, const QString &publisher) const;
    [[nodiscard]] QString referencesFrom(const ReferenceCatalogue::Source &source) const;

    /// What an appendix of references says before them: whose numbers they are, and what its titles are.
    [[nodiscard]] QString referencesIntroduction(const ReferenceCatalogue::Source &source) const;
    /// How a cited number stands to the published version; published: the counterpart's number, or empty.
    [[nodiscard]] QString relation(Relation relation, const QString &published) const;

    /// Translates source texts of that context into the report's language; not to be used once these words are gone.
    [[nodiscard]] std::function<QString(const char *source)> translatorOf(const char *context) const;
    /// The words for changes in the report's language; not to be used once these words are gone.
    [[nodiscard]] ChangeWords changes() const;
    [[nodiscard]] QString ratedCount(const Totals &totals) const;  ///< "22 of 27 rated"
    /// "1.76 → 2.52, 21 frameworks": over what both sides rate; says so where that is nothing.
    [[nodiscard]] QString likeForLike(const AverageChange &change) const;
    /// The baseline or the current side with its date, where it has one.
    [[nodiscard]] QString side(Word word, const std::optional<QDate> &date) const;
    [[nodiscard]] QString comparedWith(const QString &title) const;                           ///< "Compared with …"
    [[nodiscard]] QString comparison(const QString &baseline, const QString &current) const;  ///< one before, one after
    [[nodiscard]] QString due(QDate date) const;  ///< "due 31 March 2026", in a row of details
    [[nodiscard]] QString excludedBefore(const QString &reason) const;
    /// How the averages and the split are computed, in a paragraph.
    [[nodiscard]] QString calculation() const;

    /// "2026年3月31日" or "31 March 2026"; the absent figure for none. The system's locale plays no part.
    [[nodiscard]] QString date(const std::optional<QDate> &date) const;
    [[nodiscard]] QString occasion(psirt::Occasion occasion) const;
    [[nodiscard]] QString actionState(ActionState state) const;
    /// What a sign stands for in a chart's legend.
    [[nodiscard]] QString chartSign(ChartSign sign, RadarBaseline baseline) const;
    /// The target band with its figures.
    [[nodiscard]] QString band() const;
    /// The word beside a framework's sign.
    [[nodiscard]] QString state(const FrameworkScore &score) const;
    [[nodiscard]] QString state(FrameworkState state) const;
    /// What an assessor said of the level: "3", "3 (4?)", or the word of the state.
    [[nodiscard]] QString rating(const Rating &rating) const;

    // Sentences with figures, in reportsentences.cpp.
    [[nodiscard]] QString counted(int count) const;                     ///< over how many frameworks an average is taken
    [[nodiscard]] QString averageTarget(const Average &average) const;  ///< "average target 2.75"
    [[nodiscard]] QString moreAt(int count, const std::optional<psirt::Level> &level) const;  ///< "and 2 more at level 3"
    [[nodiscard]] QString moreInFullReport(int count) const;  ///< what a list leaves out, and where it is
    [[nodiscard]] QString percent(const std::optional<TargetShare> &share) const;  ///< "74 %", or a dash
    [[nodiscard]] QString hiddenBefore(int count) const;                   ///< so many ratings of last time are hidden
    [[nodiscard]] QString path(int raises, const Average &average) const;  ///< how far the band is
    [[nodiscard]] QString step(const BandStep &step) const;                ///< "1.2 (2 → 3)"
    [[nodiscard]] QString nextLevel(const psirt::Level &level) const;      ///< "Next: level 3"

private:
    [[nodiscard]] QString translated(const char *source) const;

    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

}  // namespace psirt
