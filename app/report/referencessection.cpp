// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sections.h"

#include <algorithm>
#include <array>

namespace psirt {

namespace {

constexpr qreal referenceGap = 10;
constexpr qreal padding = 3.5;
constexpr qreal referenceHeadPadding = 4;
constexpr qreal referenceRule = 0.5;

/// A text in a column, with what leads on from it.
struct SetText {
    TextLines lines;
    QPointF position;
    std::vector<Link> links;
};

/// Sets the rows of the appendix: number, title, rendering, who cites it; beneath them how the numbers differ, if they do.
class ReferenceRows {
public:
    explicit ReferenceRows(const SectionContext &context)
        : m_context(context), m_style(context.galley.style()), m_text(m_style.small.colored(m_style.colors.text)),
          m_strong{m_style.small.size, m_style.small.lineHeight, true, m_style.colors.text}
    {
        constexpr qreal numbers = 46;
        constexpr qreal places = 84;
        const qreal titles = (context.galley.width() - numbers - places - 3 * referenceGap) / 2;
        const std::array widths{numbers, titles, titles, places};
        qreal x = 0;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            m_columns[column] = {x, widths[column]};
            x += widths[column] + referenceGap;
        }
    }

    [[nodiscard]] Strip head() const
    {
        const ReportWords &words = m_context.words;
        std::vector<SetText> texts;
        const std::array titles{Word::ReferenceNumber, Word::PublishedItem, Word::OwnRendering, Word::CitedBy};
        for (std::size_t column = 0; column < titles.size(); ++column)
            texts.push_back(set(words[titles[column]], m_style.small, column, 0));
        Strip strip = stripOf(std::move(texts), referenceHeadPadding, m_style.colors.muted);
        strip.keepsWithNext = true;
        return strip;
    }

    [[nodiscard]] Strip row(const ReferenceLine &reference, const std::vector<ShownCitation> &citations) const
    {
        const bool isSame = reference.relation == Relation::Same;
        const std::optional<PublishedItem> &published = reference.published;
        const QString before = published && !isSame ? published->number + QStringLiteral("  ") : QString();
        std::vector<SetText> texts;
        texts.push_back(set(QLatin1Char('[') + reference.number + QLatin1Char(']'), m_strong, 0, padding));
        texts.push_back(
            set(SectionContext::orAbsent(published ? before + published->title.english : QString()), m_text, 1, padding));
        texts.push_back(
            set(SectionContext::orAbsent(published ? published->title.japanese : QString()), m_text, 2, padding));
        texts.push_back(places(citations));
        if (!isSame)
            texts.push_back(note(reference, bottomOf(texts) + 1.5));
        Strip strip = stripOf(std::move(texts), padding, m_style.colors.grid);
        strip.bookmarks.push_back({Bookmark::placeOnly, reference.number, referencePlace(reference.number)});
        return strip;
    }

private:
    struct Column {
        qreal x;
        qreal width;
    };

    [[nodiscard]] SetText set(const QString &text, const TextStyle &style, std::size_t column, qreal y,
                              const std::vector<TextLink> &links = {}) const
    {
        const QPointF position(m_columns[column].x, y);
        const TextLines lines(text, style, m_columns[column].width);
        return {lines, position, linksIn(lines, links, position)};
    }

    /// The frameworks that cite it, each leading to its record.
    [[nodiscard]] SetText places(const std::vector<ShownCitation> &citations) const
    {
        QString text;
        std::vector<TextLink> links;
        for (const ShownCitation &citation : citations) {
            if (!text.isEmpty())
                text += QStringLiteral("   ");
            const QString &id = citation.framework.text();
            links.push_back({text.size(), id.size(), recordPlace(id)});
            text += id;
            if (citation.isNext)
                text += QChar(QChar::Nbsp) + m_context.words[Word::NextLevelMark];
        }
        return set(text, m_text, 3, padding, links);
    }

    [[nodiscard]] SetText note(const ReferenceLine &reference, qreal y) const
    {
        const ReportWords &words = m_context.words;
        const QString sentence =
            words.relation(reference.relation, reference.published ? reference.published->number : QString());
        const QString &remark =
            words.language() == Language::Japanese ? reference.remark.japanese : reference.remark.english;
        const QString text = remark.isEmpty() ? sentence : sentence + QLatin1Char('\n') + remark;
        const qreal width = m_context.galley.width() - m_columns[1].x;
        return {TextLines(text, m_style.small, width), QPointF(m_columns[1].x, y), {}};
    }

    static qreal bottomOf(const std::vector<SetText> &texts)
    {
        qreal bottom = 0;
        for (const SetText &text : texts)
            bottom = std::max(bottom, text.position.y() + text.lines.height());
        return bottom;
    }

    [[nodiscard]] Strip stripOf(std::vector<SetText> texts, qreal below, const QColor &ruleColor) const
    {
        Strip strip;
        strip.height = bottomOf(texts) + below;
        for (const SetText &text : texts)
            strip.links.insert(strip.links.end(), text.links.begin(), text.links.end());
        const auto all = std::make_shared<const std::vector<SetText>>(std::move(texts));
        strip.paint = [all, ruleColor, bottom = strip.height, width = m_context.galley.width(),
                       linkColor = m_style.colors.current](QPainter &painter) {
            for (const SetText &text : *all) {
                text.lines.paint(painter, text.position);
                paintLinks(painter, text.links, text.lines, linkColor);
            }
            painter.fillRect(QRectF(0, bottom - referenceRule, width, referenceRule), ruleColor);
        };
        return strip;
    }

    const SectionContext &m_context;
    const PaperStyle &m_style;
    TextStyle m_text;
    TextStyle m_strong;
    std::array<Column, 4> m_columns{};
};

/// The frameworks in whose texts the parts that the report has cite it, each once, the present level before the next.
std::vector<ShownCitation> shownCitations(const SectionContext &context, const ReferenceLine &reference)
{
    std::vector<ShownCitation> shown;
    for (const ShownCitation &citation : reference.citations) {
        const bool isShown = context.has(citation.isNext ? ReportPart::Gaps : ReportPart::Records);
        if (isShown && std::ranges::find(shown, citation.framework, &ShownCitation::framework) == shown.end())
            shown.push_back(citation);
    }
    return shown;
}

}  // namespace

void setReferences(const SectionContext &context, const ReportContent &content)
{
    const ReferenceRows rows(context);
    std::vector<Strip> strips;
    for (const ReferenceLine &reference : content.references) {
        const std::vector<ShownCitation> citations = shownCitations(context, reference);
        if (!citations.empty())
            strips.push_back(rows.row(reference, citations));
    }
    if (strips.empty())
        return;
    Galley &galley = context.galley;
    const QString introduction = context.words.referencesIntroduction(content.credits.framework);
    galley.startPage();
    galley.bookmark(0, context.words[Word::References], QStringLiteral("references"));
    galley.heading(context.words[Word::References], {}, galley.style().pageTitle);
    galley.space(8);
    galley.paragraph({introduction, galley.style().small, 0, {}, false, true, addressLinks(introduction)});
    galley.space(14);
    const std::size_t mark = galley.mark();
    galley.add(rows.head());
    galley.setHeads({std::make_shared<const Strip>(rows.head())});
    for (Strip &strip : strips)
        galley.add(std::move(strip));
    galley.setHeads({});
    galley.keepEnds(mark);
}

}  // namespace psirt
