// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/missingtexts.h"

#include "app/report/blocktext.h"
#include "app/report/textpieces.h"

#include <algorithm>

namespace psirt::report {

namespace {

class MissingFinder {
public:
    [[nodiscard]] std::vector<MissingCharacters> find(const ReportBlocks &blocks)
    {
        for (const FlowBlock &block : inOneFlow(blocks))
            std::visit(*this, block);
        return std::move(m_missing);
    }

    /// The cover begins with the kind of report, which stands for its place: its title is a person's.
    void operator()(const TextBlock &text)
    {
        if (m_heading.isEmpty())
            m_heading = text.text;
        look(text.text);
    }
    void operator()(const HeadingBlock &heading)
    {
        constexpr int title = 1;
        if (heading.level > title)
            m_heading = heading.text;
        look(heading.text);
        for (const SignedText &aside : heading.asides)
            look(aside.text);
    }
    void operator()(const FiguresBlock &figures)
    {
        for (const FiguresBlock::Figure &figure : figures.figures)
            look(figure.explanation, figure.name);
    }
    void operator()(const FactsBlock &facts)
    {
        for (const FactsBlock::Fact &fact : facts.facts) {
            look(fact.name);
            look(fact.value, fact.name);
            for (const SignedText &aside : fact.asides)
                look(aside.text, fact.name);
            look(fact.hint, fact.name);
            for (const QString &item : fact.items)
                look(item, fact.name);
        }
    }
    void operator()(const TableBlock &table)
    {
        for (const TableBlock::Row &row : table.rows) {
            for (std::size_t index = 0; index < row.cells.size(); ++index)
                look(row.cells[index].text, index < table.columns.size() ? table.columns[index].header : QString());
            look(row.note);
        }
    }
    void operator()(const ChartBlock &chart) { look(chart.title); }
    void operator()(const GlanceBlock &) {}
    void operator()(const LegendBlock &legend)
    {
        for (const LegendBlock::Item &item : legend.items)
            look(item.text, item.name);
    }

private:
    void look(const QString &text, const QString &name = {})
    {
        const QStringList found = report::missingIn(text);
        if (found.isEmpty())
            return;
        const QString place = withOneBlank(name.isEmpty() ? m_heading : m_heading + QStringLiteral(" · ") + name);
        auto entry = std::ranges::find(m_missing, place, &MissingCharacters::place);
        if (entry == m_missing.end())
            entry = m_missing.insert(entry, {place, {}});
        for (const QString &characters : found) {
            if (!entry->characters.contains(characters))
                entry->characters << characters;
        }
    }

    QString m_heading;
    std::vector<MissingCharacters> m_missing;
};

/// "✅", or "U+E000" where nobody could read it.
QString nameOf(const QString &characters)
{
    const QList<uint> numbers = characters.toUcs4();
    const bool isReadable = std::ranges::all_of(numbers, [](uint number) {
        const QChar::Category category = QChar::category(number);
        return category != QChar::Other_PrivateUse && category != QChar::Other_NotAssigned;
    });
    if (isReadable)
        return characters;
    QStringList names;
    for (const uint number : numbers)
        names << QStringLiteral("U+") + QString::number(number, 16).toUpper().rightJustified(4, u'0');
    return names.join(QLatin1Char(' '));
}

}  // namespace

std::vector<MissingCharacters> missingIn(const ReportBlocks &blocks)
{
    return MissingFinder().find(blocks);
}

QStringList sentencesOf(const std::vector<MissingCharacters> &missing, std::size_t most, const Words &words)
{
    QStringList sentences;
    for (const MissingCharacters &one : missing) {
        if (static_cast<std::size_t>(sentences.size()) == most)
            break;
        QStringList names;
        for (const QString &characters : one.characters)
            names << nameOf(characters);
        //: %1 is where, %2 one or more characters
        sentences << words[QT_TRANSLATE_NOOP("psirt::Words",
                                             "%1: no installed font can print “%2”; paper and PDF show “〓” there.")]
                         .arg(one.place, names.join(QLatin1Char(' ')));
    }
    if (missing.size() > most)
        sentences << words[QT_TRANSLATE_NOOP("psirt::Words",
                                             "Further places with characters that no installed font can print: %1.")]
                         .arg(missing.size() - most);
    return sentences;
}

}  // namespace psirt::report
