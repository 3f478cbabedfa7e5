// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportblocks.h"
#include "app/report/reportwords.h"
#include "core/reporting/reportlines.h"

namespace psirt {

/// Collects the blocks of a flowing report. All its sections write into one.
class FlowWriter {
public:
    FlowWriter(const ReportWords &words, bool showsEnglish) : m_words(words), m_showsEnglish(showsEnglish) {}

    [[nodiscard]] const ReportWords &words() const { return m_words; }
    [[nodiscard]] QString operator[](Word word) const { return m_words[word]; }
    [[nodiscard]] bool showsEnglish() const { return m_showsEnglish; }

    void heading(int level, const QString &text, const QString &anchor = {});
    /// Of a framework or a service area: number, title and rendering.
    void heading(int level, const QString &number, const BilingualText &title, const QString &anchor = {});
    /// Nothing where the text is blank.
    void text(const QString &text, TextBlock::Kind kind = TextBlock::Kind::Body);
    void add(ReportBlock block) { m_blocks.push_back(std::move(block)); }
    /// Nothing where the radar has no figure to draw.
    void chart(const Radar &radar, const QString &title);

    /// Number and title, leading to the framework's record.
    [[nodiscard]] FlowCell frameworkCell(const FrameworkId &id, const BilingualText &title) const;
    /// Number and title, leading to the area's section.
    [[nodiscard]] FlowCell areaCell(const ServiceAreaId &id, const BilingualText &title) const;
    [[nodiscard]] QString rendering(const BilingualText &text) const { return m_showsEnglish ? text.english : QString(); }
    /// The level and its description beneath, or the word of the state.
    [[nodiscard]] FactsBlock::Fact levelFact(const FrameworkScore &score,
                                             const std::optional<BilingualText> &description) const;
    /// "what — who · due 31 March 2027 · Planned".
    [[nodiscard]] QString actionLine(const Action &action, bool showsState = true) const;
    /// The text, or a dash for none.
    [[nodiscard]] static QString orAbsent(const QString &text);
    /// "Final", or what is still open.
    [[nodiscard]] QString statusOf(const Totals &totals) const;
    /// The assessment's title, or what stands for one.
    [[nodiscard]] QString titleOf(const Properties &properties) const;
    /// "▲ Raised +1"; a dash where nothing was before.
    [[nodiscard]] QString changeText(const FrameworkChange &change) const;

    [[nodiscard]] std::vector<ReportBlock> take() { return std::move(m_blocks); }

private:
    const ReportWords &m_words;
    bool m_showsEnglish;
    std::vector<ReportBlock> m_blocks;
};

}  // namespace psirt
