// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/paperpieces.h"
#include "app/report/reportblocks.h"

namespace psirt::report {

/// Sets blocks into a galley, one under the other.
class PaperWriter {
public:
    explicit PaperWriter(const PaperContext &context)
        : m_context(context), m_galley(context.galley), m_style(context.galley.style()), m_words(context.words)
    {
    }

    void write(const ReportBlocks &blocks);

    void operator()(const HeadingBlock &heading);
    void operator()(const PlaceBlock &place);
    void operator()(const TextBlock &text);
    void operator()(const FiguresBlock &figures);
    void operator()(const FactsBlock &facts);
    void operator()(const TableBlock &table);
    void operator()(const ChartBlock &chart);
    void operator()(const LegendBlock &legend);
    void operator()(const BesideBlock &beside);
    void operator()(const FittingBlock &fitting);
    /// Set by itself (papercover.cpp), as it knows the page.
    void operator()(const CoverBlock &) {}

private:
    /// Without room above the first block.
    void writeAtTop(const ReportBlocks &blocks);

    /// What a heading begins that comes again on each page on which it goes on.
    struct Record {
        std::size_t mark;
        double keeps;
        bool hasFacts = false;
    };

    void setPlaceOf(const HeadingBlock &heading);
    void beginRecord(const HeadingBlock &heading);
    void endRecord();
    /// Above a block; beneath a heading what the heading asks for.
    void space(qreal height);
    void setFact(const FactsBlock::Fact &fact, bool isSmall, bool keepsWithNext);

    PaperContext m_context;
    Galley &m_galley;
    const PaperStyle &m_style;
    const ReportWords &m_words;
    std::optional<Record> m_record;
    bool m_isAfterHeading = false;
};

/// How high the blocks are, page breaks left aside.
[[nodiscard]] qreal heightOf(const PaperContext &context, const ReportBlocks &blocks);

}  // namespace psirt::report
