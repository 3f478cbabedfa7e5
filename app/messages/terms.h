// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"

#include <QCoreApplication>

namespace psirt {

/// The shared vocabulary: what is said in more than one place, on screen, in a report, in a workbook or on the command line.
/// Each term is its own source text; Words puts it into a language. One source has one translation, unless a comment tells
/// two meanings apart.
struct Term {
    Q_DECLARE_TR_FUNCTIONS(psirt::Words)  // names the context for lupdate

public:
    // What is assessed.
    static constexpr Text Organization{QT_TR_NOOP("Organization")};
    static constexpr Text Scope{QT_TR_NOOP("Scope")};
    static constexpr Text Title{QT_TR_NOOP("Title")};
    static constexpr Text Date{QT_TR_NOOP("Date")};
    static constexpr Text Occasion{QT_TR_NOOP("Occasion")};
    static constexpr Text Assessors{QT_TR_NOOP("Assessors")};
    static constexpr Text NextDate{QT_TR_NOOP("Next assessment")};
    static constexpr Text Remarks{QT_TR_NOOP("Remarks")};
    //: for the board: what follows from the figures, and what they are asked to decide
    static constexpr Text Conclusion{QT_TR_NOOP("Conclusion, decision wanted")};
    static constexpr Text Sheet{QT_TR_NOOP("Sheet")};
    static constexpr Text Assessment{QT_TR_NOOP("Assessment")};
    static constexpr Text Unnamed{QT_TR_NOOP("Untitled")};

    // The sheet's parts.
    static constexpr Text ServiceArea{QT_TR_NOOP("Service area")};
    static constexpr Text AllAreas{QT_TR_NOOP("Service areas")};
    static constexpr Text Framework{QT_TR_NOOP("Framework")};
    static constexpr Text Number{QT_TR_NOOP("No.")};
    static constexpr Text AllFrameworks{QT_TR_NOOP("All frameworks")};
    static constexpr Text Frameworks{QT_TR_NOOP("Frameworks")};
    static constexpr Text Purpose{QT_TR_NOOP("Purpose")};
    static constexpr Text Level{QT_TR_NOOP("Level")};
    static constexpr Text LevelNumber{QT_TR_NOOP("Level %1")};
    static constexpr Text LevelInText{QT_TR_NOOP("level %1")};
    static constexpr Text Description{QT_TR_NOOP("Description")};
    static constexpr Text SheetReferences{QT_TR_NOOP("References")};
    static constexpr Text ReferenceService{QT_TR_NOOP("Service")};
    static constexpr Text ReferenceFunction{QT_TR_NOOP("Function")};
    static constexpr Text ReferenceSubFunction{QT_TR_NOOP("Sub-function")};

    // What an assessment says of a framework.
    static constexpr Text Target{QT_TR_NOOP("Target")};
    static constexpr Text Gap{QT_TR_NOOP("Gap")};
    static constexpr Text State{QT_TR_NOOP("State")};
    static constexpr Text Reason{QT_TR_NOOP("Reason")};
    static constexpr Text ExclusionReason{QT_TR_NOOP("Reason for the exclusion")};
    static constexpr Text Note{QT_TR_NOOP("Note")};
    static constexpr Text Evidence{QT_TR_NOOP("Evidence")};
    static constexpr Text NoteLine{QT_TR_NOOP("Note: %1")};
    static constexpr Text ReasonLine{QT_TR_NOOP("Reason: %1")};
    static constexpr Text WhatChanged{QT_TR_NOOP("What changed")};
    static constexpr Text WhoSaidWhat{QT_TR_NOOP("Who said what")};
    static constexpr Text DescriptionOf{QT_TR_NOOP("%1, description of level %2")};
    static constexpr Text UnsureOrLevel{QT_TR_NOOP("Unsure: or level")};
    static constexpr Text TextOfLevel{QT_TR_NOOP("Text of the level")};
    static constexpr Text UnofficialTitle{QT_TR_NOOP("English title (unofficial)")};
    static constexpr Text MarksOfGlance{QT_TR_NOOP("● level, ▷ target, ? the level may be this one as well")};
    static constexpr Text IdOfAction{QT_TR_NOOP("ID of the action")};
    static constexpr Text Action{QT_TR_NOOP("Action")};
    static constexpr Text EnglishIsUnofficial{QT_TR_NOOP("English: unofficial translation")};
    static constexpr Text NotDescribed{QT_TR_NOOP("The sheet does not describe level %1 here.")};

    // States.
    static constexpr Text Rated{QT_TR_NOOP("Rated")};
    static constexpr Text NotRated{QT_TR_NOOP("Not rated")};
    static constexpr Text Excluded{QT_TR_NOOP("Excluded")};
    static constexpr Text OutOfScope{QT_TR_NOOP("Out of scope")};
    static constexpr Text TargetAhead{QT_TR_NOOP("→ target %1")};
    static constexpr Text BelowTarget{QT_TR_NOOP("Below target")};
    static constexpr Text TargetReached{QT_TR_NOOP("Target reached")};
    static constexpr Text Provisional{QT_TR_NOOP("Provisional")};
    static constexpr Text ProvisionalWith{QT_TR_NOOP("provisional, %1")};
    static constexpr Text RatedOf{QT_TR_NOOP("%1 of %2 rated")};
    static constexpr Text ExcludedCount{QT_TR_N_NOOP("%n excluded")};

    // Averages.
    static constexpr Text Average{QT_TR_NOOP("Average")};
    static constexpr Text AverageFigure{QT_TR_NOOP("Average %1")};
    static constexpr Text AverageInText{QT_TR_NOOP("average %1")};
    static constexpr Text AverageTarget{QT_TR_NOOP("Average target")};
    static constexpr Text TargetInText{QT_TR_NOOP("target %1")};
    static constexpr Text RatedInText{QT_TR_NOOP("rated %1")};
    static constexpr Text GapInText{QT_TR_NOOP("gap %1")};
    static constexpr Text WholeSheet{QT_TR_NOOP("Whole sheet")};
    static constexpr Text Total{QT_TR_NOOP("Total")};
    static constexpr Text FrameworkCount QT_TRANSLATE_NOOP3("psirt::Words", "Frameworks", "how many");
    static constexpr Text ShareReached{QT_TR_NOOP("%1% of the target levels reached")};
    static constexpr Text Percent{QT_TR_NOOP("%1%")};
    static constexpr Text Strongest{QT_TR_NOOP("Strongest")};
    static constexpr Text Weakest{QT_TR_NOOP("Weakest")};
    static constexpr Text NothingToName{QT_TR_NOOP("Nothing to name yet")};
    static constexpr Text FrameworksBelowTarget{QT_TR_NOOP("Frameworks below target")};
    static constexpr Text FrameworksPerLevel{QT_TR_NOOP("Frameworks per level")};
    static constexpr Text BelowBand{QT_TR_NOOP("below the band 2.5–3.0")};
    static constexpr Text WithinBand{QT_TR_NOOP("within the band 2.5–3.0")};
    static constexpr Text AboveBand{QT_TR_NOOP("above the band 2.5–3.0")};
    static constexpr Text BelowTargetBand{QT_TR_NOOP("Below the target band 2.5–3.0")};
    static constexpr Text WithinTargetBand{QT_TR_NOOP("Within the target band 2.5–3.0")};
    static constexpr Text AboveTargetBand{QT_TR_NOOP("Above the target band 2.5–3.0")};

    static constexpr Text TooFewForBand{QT_TR_NOOP("Too few are rated to compare with the target band 2.5–3.0")};

    // Charts.
    static constexpr Text WhatIf{QT_TR_NOOP("What-if")};
    static constexpr Text UnsureRange{QT_TR_NOOP("Unsure range")};
    //: in a legend: a level that may as well be its neighbour
    static constexpr Text UnsureOfLevel{QT_TR_NOOP("Unsure: may be this level")};
    //: in a legend: the sheet has no text for a level
    static constexpr Text NotInSheet{QT_TR_NOOP("Not described in the sheet")};
    static constexpr Text Ratings{QT_TR_NOOP("Ratings")};
    static constexpr Text BandWithFigures{QT_TR_NOOP("Target band %1")};
    static constexpr Text RadarOfAreas{QT_TR_NOOP("Radar chart of the service areas")};
    static constexpr Text AverageOfAreas{QT_TR_NOOP("Average level per service area")};
    static constexpr Text AveragesOverTime{QT_TR_NOOP("Averages over time")};
    static constexpr Text CopyChart{QT_TR_NOOP("Copy Chart")};
    static constexpr Text CopyChartHint{
        QT_TR_NOOP("Copy the chart as a picture, to be pasted into a document or a presentation")};
    static constexpr Text SaveChart{QT_TR_NOOP("Save Chart…")};
    static constexpr Text SaveChartHint{QT_TR_NOOP("Save the chart as a picture")};
    static constexpr Text ChartSaved{QT_TR_NOOP("The chart was saved as %1.")};
    static constexpr Text PdfFiles{QT_TR_NOOP("PDF files (*.pdf)")};

    // Actions.
    static constexpr Text Actions{QT_TR_NOOP("Actions")};
    static constexpr Text What{QT_TR_NOOP("What")};
    static constexpr Text Who{QT_TR_NOOP("Who")};
    static constexpr Text Due{QT_TR_NOOP("Due")};
    static constexpr Text Planned{QT_TR_NOOP("Planned")};
    static constexpr Text Started{QT_TR_NOOP("Started")};
    static constexpr Text Done{QT_TR_NOOP("Done")};
    static constexpr Text Dropped{QT_TR_NOOP("Dropped")};
    static constexpr Text DueOn{QT_TR_NOOP("due %1")};
    static constexpr Text ActionWithoutWords{QT_TR_NOOP("An action without words")};
    static constexpr Text AddAction{QT_TR_NOOP("Add Action")};
    static constexpr Text Open QT_TRANSLATE_NOOP3("psirt::Words", "Open", "actions that are neither done nor dropped");

    // Occasions.
    static constexpr Text Periodic{QT_TR_NOOP("Periodic")};
    static constexpr Text Reorganization{QT_TR_NOOP("After a reorganization")};
    static constexpr Text BusinessReform{QT_TR_NOOP("After a business reform")};
    static constexpr Text Incident{QT_TR_NOOP("After a high-impact incident")};
    static constexpr Text OtherOccasion{QT_TR_NOOP("Other")};

    // Two assessments.
    static constexpr Text LastTime{QT_TR_NOOP("Last time")};
    static constexpr Text LastTimeInText{QT_TR_NOOP("last time %1")};
    static constexpr Text ThisTime{QT_TR_NOOP("This time")};
    static constexpr Text Change{QT_TR_NOOP("Change")};
    static constexpr Text Difference{QT_TR_NOOP("Difference")};
    static constexpr Text LikeForLike{QT_TR_NOOP("Like for like")};
    static constexpr Text DifferenceMadeOf{QT_TR_NOOP("What the difference is made of")};
    static constexpr Text ChangeSinceLast{QT_TR_NOOP("Change since last time")};
    static constexpr Text ComparisonOf{QT_TR_NOOP("Comparison: %1 → %2")};
    static constexpr Text ChoosePrevious{QT_TR_NOOP("Choose the Previous Assessment")};
    static constexpr Text ChooseCurrent{QT_TR_NOOP("Choose the Current Assessment")};
    static constexpr Text Swap{QT_TR_NOOP("Swap")};
    static constexpr Text MostImproved{QT_TR_NOOP("Most improved")};
    static constexpr Text OfConcern{QT_TR_NOOP("Of concern")};
    static constexpr Text Trend{QT_TR_NOOP("Trend")};
    static constexpr Text NoMoversAcross{
        QT_TR_NOOP("Not told, since the two assessments are of different products or organizations.")};
    static constexpr Text Agreement{QT_TR_NOOP("Agreement")};
    static constexpr Text NextOpen{QT_TR_NOOP("Next Open")};

    // Pages and parts of a report.
    static constexpr Text Summary{QT_TR_NOOP("Summary")};
    static constexpr Text Glance{QT_TR_NOOP("Sheet at a glance")};
    static constexpr Text NotCounted{QT_TR_NOOP("Not counted")};
    static constexpr Text Records{QT_TR_NOOP("Frameworks in detail")};
    static constexpr Text Calculation{QT_TR_NOOP("How the figures are computed")};
    static constexpr Text AreaResults QT_TRANSLATE_NOOP3("psirt::Words", "Service areas",
                                                         "a part of a report: the results by area");
    static constexpr Text Plan{QT_TR_NOOP("Plan")};
    static constexpr Text Review{QT_TR_NOOP("Review")};
    static constexpr Text NextLevels{QT_TR_NOOP("Next Levels")};
    static constexpr Text PageOf{QT_TR_NOOP("Page %1 of %2")};

    // What several places ask for.
    static constexpr Text None{QT_TR_NOOP("None")};
    static constexpr Text ShowAll{QT_TR_NOOP("Show All")};
    static constexpr Text ShownOf{QT_TR_NOOP("%1 of %2 shown")};
    static constexpr Text StartRating{QT_TR_NOOP("Start Rating")};
    static constexpr Text RateNext{QT_TR_NOOP("Rate the Next Framework")};
    static constexpr Text OpenFile{QT_TR_NOOP("Open")};
    static constexpr Text Remove{QT_TR_NOOP("Remove")};
    static constexpr Text TakeAway QT_TRANSLATE_NOOP3("psirt::Words", "Remove", "a choice is taken back; the file stays");
    static constexpr Text Discard{QT_TR_NOOP("Discard")};
    static constexpr Text SaveAs{QT_TR_NOOP("Save As…")};
    static constexpr Text Reload{QT_TR_NOOP("Reload")};
    static constexpr Text Combine{QT_TR_NOOP("Combine")};
    static constexpr Text Cell{QT_TR_NOOP("Cell")};
    static constexpr Text CellsThatDoNotFit{QT_TR_NOOP("Cells that do not fit")};
    static constexpr Text ImportTitle{QT_TR_NOOP("Import from Excel or CSV")};
    static constexpr Text ExcludeNamed{QT_TR_NOOP("Exclude %1")};
    static constexpr Text OutputFile{QT_TR_NOOP("The file to write; one that exists is replaced.")};

    // A word with what belongs to it.
    static constexpr Text ListSeparator QT_TRANSLATE_NOOP3("psirt::Words", ", ", "between the parts of a list");
    static constexpr Text DateFormat QT_TRANSLATE_NOOP3("psirt::Words", "d MMMM yyyy", "a date's format, in Qt's letters");
    static constexpr Text Bracketed{QT_TR_NOOP("%1 (%2)")};
    static constexpr Text InQuotes{QT_TR_NOOP("“%1”")};
    static constexpr Text Labelled{QT_TR_NOOP("%1: %2")};
};

}  // namespace psirt
