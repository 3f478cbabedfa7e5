// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/changewords.h"
#include "app/messages/terms.h"
#include "core/scoring/score.h"

#include <QString>

namespace psirt::report {

/// The terms that a report alone says.
struct Word : Text, Term {
    Q_DECLARE_TR_FUNCTIONS(psirt::Words)  // names the context for lupdate

public:
    constexpr Word(const Text &text) : Text(text) {}

    static constexpr Text ReportKind{QT_TR_NOOP("PSIRT maturity assessment report")};
    static constexpr Text Untitled{QT_TR_NOOP("Untitled assessment")};
    static constexpr Text Status{QT_TR_NOOP("Status")};
    static constexpr Text Final{QT_TR_NOOP("Final")};
    static constexpr Text Publisher{QT_TR_NOOP("Publisher")};
    static constexpr Text NothingRated{QT_TR_NOOP("nothing rated yet")};
    static constexpr Text OfRatedOnes{QT_TR_NOOP("of the rated frameworks")};
    static constexpr Text NoneBelowTarget QT_TRANSLATE_NOOP3("psirt::Words", "No rated framework is below its target.",
                                                             "in the plain style of a report");
    static constexpr Text ExcludedFrameworks{QT_TR_NOOP("Excluded frameworks")};
    static constexpr Text UnratedFrameworks{QT_TR_NOOP("Frameworks not rated yet")};
    static constexpr Text NoReason{QT_TR_NOOP("No reason given")};
    static constexpr Text NoDescription{QT_TR_NOOP("The sheet has no description of this level.")};
    static constexpr Text OutOfScopeHint{
        QT_TR_NOOP("The sheet itself puts this framework out of scope; it is not counted.")};
    static constexpr Text UnofficialTranslation{QT_TR_NOOP("Unofficial translation")};
    static constexpr Text UnofficialHint{
        QT_TR_NOOP("English renderings of the sheet's text are unofficial; the Japanese text is authoritative.")};
    static constexpr Text Credits{QT_TR_NOOP("Sources")};
    static constexpr Text ComparisonKind{QT_TR_NOOP("PSIRT maturity comparison report")};
    static constexpr Text Movers{QT_TR_NOOP("What rose and what fell")};
    static constexpr Text RaisedFrameworks{QT_TR_NOOP("Raised, largest first")};
    static constexpr Text LoweredFrameworks{QT_TR_NOOP("Lowered, largest first")};
    static constexpr Text NoneRaised{QT_TR_NOOP("No level rose.")};
    static constexpr Text NoneLowered{QT_TR_NOOP("No level fell.")};
    static constexpr Text CutTexts{QT_TR_N_NOOP(
        "%n text(s) or list(s) are too long for a report and are cut here with “…”. The file holds all of it.")};
    static constexpr Text NothingRatedSentence{QT_TR_NOOP("No framework is rated yet.")};
    //: rated frameworks, ratable frameworks
    static constexpr Text FewForBandSentence{
        QT_TR_NOOP("%1 of %2 frameworks are rated: too few to say how the average lies to the band 2.5–3.0.")};
    //: the average; where it lies, such as “below the band 2.5–3.0”
    static constexpr Text BandSentence{QT_TR_NOOP("The average of %1 is %2.")};
    //: the same while something is unrated
    static constexpr Text BandSentenceSoFar{QT_TR_NOOP("The average so far, %1, is %2.")};
    //: %1 is a date
    static constexpr Text OverdueActions{QT_TR_NOOP("Overdue actions as of %1")};
    static constexpr Text LevelMeanings{QT_TR_NOOP("What the levels mean")};
    //: before the six sentences
    static constexpr Text LevelMeaningsHint{
        QT_TR_NOOP("In this program’s own words; what decides is the sheet’s text of each framework:")};
    static constexpr Text LevelMeaning0{QT_TR_NOOP("Nobody sees a need, or nothing is done.")};
    static constexpr Text LevelMeaning1{QT_TR_NOOP("Some people see the need, and act on their own.")};
    static constexpr Text LevelMeaning2{QT_TR_NOOP("Parts of the organization do it, without rules for all.")};
    static constexpr Text LevelMeaning3{QT_TR_NOOP("It is defined, documented and made known.")};
    static constexpr Text LevelMeaning4{QT_TR_NOOP("It is evaluated, reviewed and improved regularly.")};
    static constexpr Text LevelMeaning5{QT_TR_NOOP("It is optimized all the time, and management builds on it.")};
    static constexpr Text FewForBand{QT_TR_NOOP("too few rated for the band")};
    static constexpr Text ChangeByArea{QT_TR_NOOP("Change by service area")};
    static constexpr Text AllChanges{QT_TR_NOOP("All frameworks, before and after")};
    static constexpr Text ChangeRecords{QT_TR_NOOP("What changed, and why")};
    static constexpr Text NoRecords{QT_TR_NOOP("No framework changed in its level or its state.")};
    static constexpr Text ActionsDone{QT_TR_NOOP("Actions done")};
    static constexpr Text DoneElsewhere{QT_TR_NOOP("Actions done where the level stayed")};
    static constexpr Text ScopeChanges{QT_TR_NOOP("Changes of scope")};
    static constexpr Text NoScopeChanges{QT_TR_NOOP("None: both sides rate and exclude the same frameworks.")};
    static constexpr Text TargetsReached{QT_TR_NOOP("Target levels reached")};
    static constexpr Text Lowest{QT_TR_NOOP("Lowest level")};
    static constexpr Text PathToBand{QT_TR_NOOP("Path to the band 2.5–3.0")};
    static constexpr Text PathRule{QT_TR_NOOP("Of all ways with the fewest one-level raises: frameworks below their target "
                                              "first, of those the lowest next level.")};
    static constexpr Text RaiseTo{QT_TR_NOOP("Raise to")};
    static constexpr Text GapsInOrder{QT_TR_NOOP("Widest gap first")};
    static constexpr Text OpenActions{QT_TR_NOOP("Open actions")};
    static constexpr Text NoOpenAction{QT_TR_NOOP("No action is planned or started.")};
    static constexpr Text Edition{QT_TR_NOOP("Edition")};
    static constexpr Text ExternalEdition{QT_TR_NOOP("For readers outside the organization. It leaves out notes, evidence, "
                                                     "actions, remarks, the conclusion, reasons for changes, and names.")};
    static constexpr Text SummaryKind{QT_TR_NOOP("PSIRT maturity assessment: summary")};
    static constexpr Text LevelToTarget{QT_TR_NOOP("Level → target")};
    static constexpr Text FirstActionHint{QT_TR_NOOP("Who and by when: of the first open action.")};
    static constexpr Text Legend{QT_TR_NOOP("Signs and lines")};
    static constexpr Text TargetBand{QT_TR_NOOP("Target band")};
    static constexpr Text Unsure{QT_TR_NOOP("Levels with “?”")};
    static constexpr Text AverageExplained{QT_TR_NOOP(
        "The arithmetic mean of the levels of the rated frameworks: of a service area, or of the whole sheet. That of the "
        "whole sheet is the mean over its frameworks, not over the averages of its areas. What is not rated, excluded or "
        "out of scope is in no average; with nothing rated there is none (—). Shown with two decimals, rounded half up.")};
    static constexpr Text BandExplained{
        QT_TR_NOOP("For the time being the sheet asks for an average of 2.5–3.0. Whether an average lies there is decided "
                   "on the exact value, not on the rounded one; both ends belong to the band.")};
    static constexpr Text ProvisionalExplained{QT_TR_NOOP("As long as a framework that counts is not rated yet, figures may "
                                                          "still move; beside them stands how many are rated.")};
    static constexpr Text GapExplained{QT_TR_NOOP("Target minus level, never below 0. The target is the framework’s own, "
                                                  "else that of its service area, else the default of the assessment.")};
    static constexpr Text TargetsReachedExplained{
        QT_TR_NOOP("The levels of the rated frameworks, each counted up to its target and no further, in percent of their "
                   "targets together. A level above its target does not make up for one below.")};
    static constexpr Text UnsureExplained{QT_TR_NOOP("“2 (3?)” counts as 2 and may turn out to be 3. As long as there are "
                                                     "such levels, the range that the average lies within is given.")};
    static constexpr Text RatedExplained{QT_TR_NOOP("A level was chosen; it counts. Level 0 is a level too.")};
    static constexpr Text BelowTargetExplained{QT_TR_NOOP("Rated, and short of its target.")};
    static constexpr Text NotRatedExplained{QT_TR_NOOP("Not rated yet: in no average, and never drawn as 0.")};
    static constexpr Text ExcludedExplained{
        QT_TR_NOOP("Outside the organization’s business, with a reason: counted nowhere.")};
    static constexpr Text RaisedExplained{QT_TR_NOOP("The level or average is higher than last time.")};
    static constexpr Text LoweredExplained{QT_TR_NOOP("The level or average is lower than last time.")};
    static constexpr Text UnchangedExplained{QT_TR_NOOP("The same as last time.")};
    static constexpr Text LevelLine{QT_TR_NOOP("Solid line, filled disc: the level, or the average of an area.")};
    static constexpr Text ProvisionalLine{QT_TR_NOOP("Short, heavy dashes: something there is not rated yet.")};
    static constexpr Text RangeLine{QT_TR_NOOP("A bar with caps: what the figure may still turn out to be.")};
    static constexpr Text BaselineLine{QT_TR_NOOP("Long, thin dashes, hollow square: last time.")};
    static constexpr Text TargetLine{QT_TR_NOOP("Dotted line, triangle: the target.")};
    static constexpr Text BandRing{QT_TR_NOOP("Shaded ring: the band that the sheet asks for.")};
    static constexpr Text Contents{QT_TR_NOOP("Contents")};
    static constexpr Text References{QT_TR_NOOP("References cited")};
    static constexpr Text ReferenceNumber{QT_TR_NOOP("Number")};
    static constexpr Text PublishedItem{QT_TR_NOOP("Title in version 1.1")};
    static constexpr Text OwnRendering{QT_TR_NOOP("Japanese (unofficial)")};
    static constexpr Text CitedBy{QT_TR_NOOP("Cited by")};
    static constexpr Text NextLevelMark{QT_TR_NOOP("(next)")};
    static constexpr Text NothingLeftOut{QT_TR_NOOP("Every framework is rated, and none is excluded.")};

    // What has figures in it. No plurals: the figure stands after its word.
    //: %1 rated frameworks of %2
    static constexpr Text CountOf{QT_TR_NOOP("%1 of %2")};
    static constexpr Text FinalButUnsure{QT_TR_NOOP("All rated, %1 unsure")};
    static constexpr Text UnsureLevels{
        QT_TR_NOOP("Levels marked with “?” (%1) are unsure. Until they are settled the average "
                   "lies within %2.")};
    static constexpr Text ProvisionalCount{QT_TR_NOOP("Provisional: %1 of %2 frameworks rated")};
    //: how many frameworks are excluded
    static constexpr Text ExcludedFigure{QT_TR_NOOP("excluded: %1")};
    //: over how many frameworks an average is taken, without a plural
    static constexpr Text AverageOver{QT_TR_NOOP("frameworks: %1")};
    static constexpr Text AverageTargetInText{QT_TR_NOOP("average target %1")};
    //: how many further frameworks share a level with the last one of a list; a number, a level
    static constexpr Text MoreAtLevel{QT_TR_NOOP("and %1 more at level %2")};
    //: rows that a summary has no room for
    static constexpr Text MoreInFullReport{QT_TR_NOOP("and %1 more, in the full report")};
    //: how many frameworks, without a plural
    static constexpr Text HiddenBefore{
        QT_TR_NOOP("Last time’s ratings that stay hidden until the framework is rated anew: %1. "
                   "Averages are not compared until then.")};
    //: the shortest way into the target band: how many raises by one level, and the average then; without a plural
    static constexpr Text PathFigures{QT_TR_NOOP("Raises by one level: %1. The average then: %2.")};
    //: a framework's number, its level now, the level to raise it to
    static constexpr Text PathStep{QT_TR_NOOP("%1 (%2 → %3)")};
    //: a label before the text of the level that comes next
    static constexpr Text NextLevel{QT_TR_NOOP("Next: level %1")};
    //: title of the assessment before
    static constexpr Text ComparedWith{QT_TR_NOOP("Compared with “%1”")};
    //: of a framework that is no longer excluded; %1 is the reason given then
    static constexpr Text ExcludedBefore{QT_TR_NOOP("Excluded last time because: %1")};
    static constexpr Text NothingInCommon{QT_TR_NOOP("nothing is rated on both sides")};
    //: average before, average now, over how many frameworks, without a plural
    static constexpr Text InCommon{QT_TR_NOOP("%1 → %2, rated on both sides: %3")};
    static constexpr Text ComparisonExplained{QT_TR_NOOP(
        "Each average is the mean over the frameworks that its side rates. Like for like counts only those that both sides "
        "rate; the difference of those two averages is what changed levels make. A framework that counts on one side alone "
        "adds, or takes away, its distance from that side’s like-for-like average, divided by the number of frameworks "
        "rated there. These parts make up the whole difference exactly; where rounding would hide that, a part is shown "
        "a hundredth higher or lower. What is excluded, out of scope or not rated is in no average.")};
    //: of the sheet; %2 is a date
    static constexpr Text SheetVersion{QT_TR_NOOP("Version %1, published %2")};
    //: head of a page on which the record of a framework goes on
    static constexpr Text Continued{QT_TR_NOOP("%1 (continued)")};
    //: page number of number of pages
    static constexpr Text PageFigure{QT_TR_NOOP("%1 / %2")};
    //: title of the sheet, its version, its publisher
    static constexpr Text BasedOn{QT_TR_NOOP("Texts and levels are those of “%1”, Version %2, by %3.")};
    //: name of FIRST's framework, the cited version, the copyright, the address
    static constexpr Text ReferencesFrom{QT_TR_NOOP("Numbers in square brackets cite the %1, Version %2. © %3. %4")};
    //: name of FIRST's framework, the cited version, the published version, the address
    static constexpr Text ReferencesIntroduction{
        QT_TR_NOOP("The texts above cite these numbers of the %1, Version %2. Titles are those of the published version %3 "
                   "(%4); the Japanese ones are an unofficial rendering by this project. Where a row says nothing else, "
                   "number and meaning agree with that version. Where the mark “next” stands, it is the next level that "
                   "cites the number.")};

    static constexpr Text ServiceAreas = AreaResults;
};

/// The words of a report in its own language, which may differ from the interface's.
class ReportWords : public Words {
public:
    explicit ReportWords(Language language) : Words(language), m_language(language) {}
    ReportWords(const ReportWords &) = delete;
    ReportWords &operator=(const ReportWords &) = delete;

    [[nodiscard]] Language language() const { return m_language; }

    /// "1.76 → 2.52, 21 frameworks": over what both sides rate; says so where that is nothing.
    [[nodiscard]] QString likeForLike(const AverageChange &change) const;
    /// The baseline or the current side with its date, where it has one.
    [[nodiscard]] QString side(Word word, const std::optional<QDate> &date) const;
    /// "2026年3月31日" or "31 March 2026"; the absent figure for none. The system's locale plays no part.
    [[nodiscard]] QString date(const std::optional<QDate> &date) const;
    /// The word beside a framework's sign.
    [[nodiscard]] QString state(const FrameworkScore &score) const;
    /// How far the band is.
    [[nodiscard]] QString path(int raises, const Average &average) const;

private:
    Language m_language;
};

}  // namespace psirt::report
