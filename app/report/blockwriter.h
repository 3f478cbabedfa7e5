// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportblocks.h"
#include "app/report/reportoptions.h"
#include "app/report/reportwords.h"
#include "core/comparison/sinceprevious.h"
#include "core/reporting/comparisonreport.h"
#include "core/reporting/reportlines.h"

namespace psirt::report {

/// What every section of a report is composed with.
struct BlockContext {
    const ReportWords &words;
    bool showsEnglish;
    ReportParts parts;
    ReportDepth depth;
};

/// How much is said of what has to fit a page: everything, unless something else is asked for.
struct Brevity {
    bool hasRenderings = true;  ///< on lines of their own
    std::size_t rows = 100;     ///< of each table at most; there are fewer frameworks
    int titleLines = 0;         ///< paper: of a title in a list at most; 0: as many as it has
    int sentenceLines = 0;      ///< paper: of a sentence
    bool hasListRenderings = true;
    double chart = 0;         ///< paper: the height of the chart; 0: neither it nor the lists beside it
    int conclusionLines = 0;  ///< paper: of the conclusion at most; 0: as many as it has
    int reasonLines = 0;      ///< paper: of a reason in a list at most; 0: as many as it has
    bool hasLines = true;     ///< what each level means on a line of its own
};

/// Where a heading stands: by itself, or beneath a part of a report.
struct HeadingPlace {
    int level = 2;
    int outline = 0;  ///< as in HeadingBlock
};

/// Collects the blocks of a report.
class BlockWriter {
public:
    explicit BlockWriter(const BlockContext &context) : m_context(context) {}

    [[nodiscard]] const ReportWords &words() const { return m_context.words; }
    [[nodiscard]] QString operator[](Word word) const { return m_context.words[word]; }
    [[nodiscard]] bool showsEnglish() const { return m_context.showsEnglish; }
    [[nodiscard]] ReportParts parts() const { return m_context.parts; }
    [[nodiscard]] bool has(ReportPart part) const { return m_context.parts.testFlag(part); }
    [[nodiscard]] ReportDepth depth() const { return m_context.depth; }
    /// What was written for the company alone is left out, and nothing may look as if it had been forgotten.
    [[nodiscard]] bool isForOutside() const { return m_context.depth == ReportDepth::External; }
    /// For the same report, with no block yet, and where it is so wanted without renderings.
    [[nodiscard]] BlockWriter another(bool hasRenderings = true) const
    {
        BlockWriter writer(m_context);
        writer.m_context.showsEnglish = m_context.showsEnglish && hasRenderings;
        return writer;
    }

    void add(ReportBlock block) { m_blocks.push_back(std::move(block)); }
    /// The heading of a part of the report, mostly on a page of its own.
    void part(Word title, const char *anchor, const HeadingPlace &place = {}, bool startsPage = true);
    /// The same for what a report of one or two pages has no heading for.
    void pagePart(Word title, const char *anchor);
    /// Nothing where the text is blank.
    void text(const QString &text, TextBlock::Kind kind = TextBlock::Kind::Body);
    /// Nothing where the radar has no figure to draw.
    void chart(ChartBlock chart);
    [[nodiscard]] ReportBlocks take() { return std::move(m_blocks); }

    /// The rendering where it is wanted, else nothing.
    [[nodiscard]] QString rendering(const BilingualText &text) const;
    /// The reason, or that none is given.
    [[nodiscard]] QString orNoReason(const QString &reason) const
    {
        return reason.trimmed().isEmpty() ? (*this)[Word::NoReason] : reason;
    }
    /// Number and title, leading to the framework's record.
    [[nodiscard]] Cell frameworkCell(const FrameworkId &id, const BilingualText &title, Sign sign = Sign::None) const;
    /// Number and title, leading to the area's section.
    [[nodiscard]] Cell areaCell(const ServiceAreaId &id, const BilingualText &title) const;

private:
    /// Number and title, leading somewhere.
    [[nodiscard]] Cell titleCell(const QString &number, const BilingualText &title, const QString &target) const;

    BlockContext m_context;
    ReportBlocks m_blocks;
};

/// The reference marks of a text of the sheet, each leading to the reference's place. A range leads to its first member.
[[nodiscard]] std::vector<TextLink> markLinks(const QString &text);
/// The addresses ("https://…") in a text, without a bracket or a stop after them.
[[nodiscard]] std::vector<TextLink> addressLinks(const QString &text);
/// The place where a reference is explained.
[[nodiscard]] QString referencePlace(const QString &number);
/// The place where a framework's record begins.
[[nodiscard]] QString recordPlace(const QString &framework);

/// Of the state, or that the level is below its target.
[[nodiscard]] Sign signOf(const FrameworkScore &score);
/// "1.1  Title", the sheet's own.
[[nodiscard]] QString numbered(const QString &number, const BilingualText &title);
/// The text, or a dash for none.
[[nodiscard]] QString orAbsent(const QString &text);
/// A text, or a muted dash.
[[nodiscard]] Cell textCell(const QString &text);
/// A level, or a muted dash: what that stands for is said beside it.
[[nodiscard]] Cell levelCell(const FrameworkScore &score);
/// Where an average lies to the band, or that there is none.
[[nodiscard]] QString bandWord(const ReportWords &words, const Totals &totals);
/// Provisional or final.
[[nodiscard]] QString statusWord(const ReportWords &words, const Totals &totals);
/// Of the assessment, or what stands for one without.
[[nodiscard]] QString titleOf(const ReportWords &words, const Properties &properties);
/// "Raised +2"; the word alone where there is no difference of levels.
[[nodiscard]] Cell changeCell(const ReportWords &words, const FrameworkChange &change);
/// "What — who · due 31 March 2027", and its state where that is wanted.
[[nodiscard]] QString actionText(const ReportWords &words, const Action &action, bool showsState);
/// What became of an average since last time; nothing where there is none.
void addSince(BlockWriter &writer, const SincePrevious &since, const AverageChange *change, int mostLines = 0,
              const QStringList &notices = {});
/// What to know of the two assessments before a sentence about both: that they are of different products, or copies.
[[nodiscard]] QStringList subjectNotices(const ComparisonReport &report, const ReportWords &words);
/// What an average says of the whole sheet against the band; that too little is rated where it says nothing yet.
[[nodiscard]] QString bandSentence(const ReportWords &words, const Totals &totals);
/// Average, share of the targets, count below target and count rated, and what is unsure of them. Beneath a sentence about
/// the band they leave that to it.
void addTotals(BlockWriter &writer, const Totals &totals, bool isBeneathSentence = false);

/// Whether there is anything to draw.
[[nodiscard]] bool hasFigures(const Radar &radar);

}  // namespace psirt::report
