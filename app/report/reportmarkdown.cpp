// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/blocktext.h"
#include "app/report/reportflow.h"
#include "app/report/reporttext.h"

#include <QRegularExpression>

namespace psirt::report {

namespace {

/// Text that Markdown shows as it was typed.
QString escaped(const QString &text)
{
    static const QRegularExpression special(QStringLiteral(R"(([\\`*_{}\[\]<>|#~&$]))"));
    QString result = text;
    result.replace(special, QStringLiteral("\\\\1"));
    // What would begin a list or a line at the start of a line: "- a", "1. a", "===".
    static const QRegularExpression numberedLine(QStringLiteral(R"(^([ \t]*\d+)([.)])(?=\s|$))"),
                                                 QRegularExpression::MultilineOption);
    result.replace(numberedLine, QStringLiteral("\\1\\\\2"));
    static const QRegularExpression bulletLine(QStringLiteral(R"(^([ \t]*)([-+=]))"), QRegularExpression::MultilineOption);
    return result.replace(bulletLine, QStringLiteral("\\1\\\\2"));
}

/// In one line, for cells and items.
QString inOneLine(const QString &text)
{
    return escaped(text.trimmed()).replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
}

/// Lines stay lines: a backslash breaks, an empty line begins a paragraph.
QString inLines(const QString &text)
{
    QStringList lines = escaped(text.trimmed()).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines[i].trimmed().isEmpty() && !lines[i + 1].trimmed().isEmpty())
            lines[i] += QLatin1Char('\\');
    }
    return lines.join(QLatin1Char('\n'));
}

/// Writes the blocks one after the other, an empty line between them.
class MarkdownWriter {
public:
    explicit MarkdownWriter(QString &markdown) : m_markdown(markdown) {}

    void operator()(const HeadingBlock &heading)
    {
        m_markdown += QString(heading.level, QLatin1Char('#')) + QLatin1Char(' ') + inOneLine(withOneBlank(heading.text));
        if (!heading.asides.empty())
            m_markdown += QStringLiteral(" — ") + inOneLine(joined(heading.asides));
        m_markdown += QStringLiteral("\n\n");
        if (!heading.rendering.isEmpty())
            m_markdown += QLatin1Char('*') + inOneLine(heading.rendering) + QStringLiteral("*\n\n");
    }

    void operator()(const TextBlock &text)
    {
        if (text.kind == TextBlock::Kind::Strong || text.kind == TextBlock::Kind::Lead)
            addStrong(text.text);
        else
            addLines(text.text);
    }

    void operator()(const FiguresBlock &figures)
    {
        for (const FiguresBlock::Figure &figure : figures.figures) {
            m_markdown += QStringLiteral("- **%1**: %2").arg(escaped(figure.name), inOneLine(figure.value));
            if (!figure.explanation.isEmpty())
                m_markdown +=
                    QStringLiteral(" – ") + escaped(figure.explanation).replace(QLatin1Char('\n'), QStringLiteral(", "));
            m_markdown += QLatin1Char('\n');
        }
        m_markdown += QLatin1Char('\n');
    }

    void operator()(const FactsBlock &facts)
    {
        for (const FactsBlock::Fact &fact : facts.facts) {
            const QString text = textOf(fact);
            const QString value = fact.rendering.isEmpty() ? text : text + QLatin1Char('\n') + fact.rendering;
            const bool hasLines = value.trimmed().contains(QLatin1Char('\n'));
            m_markdown += QStringLiteral("**%1**").arg(escaped(fact.name));
            if (!value.trimmed().isEmpty())
                m_markdown += (hasLines ? QStringLiteral("\n\n") : QStringLiteral(": ")) + inLines(value);
            m_markdown += QStringLiteral("\n\n");
            for (const QString &item : fact.items)
                m_markdown += QStringLiteral("- ") + inOneLine(item) + QLatin1Char('\n');
            if (!fact.items.isEmpty())
                m_markdown += QLatin1Char('\n');
        }
    }

    void operator()(const LegendBlock &legend)
    {
        for (const LegendBlock::Item &item : legend.items) {
            const auto *sign = std::get_if<Sign>(&item.sign);
            const QString name = signedText(sign ? *sign : Sign::None, item.name);
            m_markdown += QStringLiteral("- **%1**: %2\n").arg(escaped(name), inOneLine(item.text));
        }
        m_markdown += QLatin1Char('\n');
    }

    void operator()(const TableBlock &table)
    {
        if (table.isOfRecord)
            addStrong(table.name);
        for (const TableBlock::Column &column : table.columns)
            cell(column.header);
        m_markdown += QStringLiteral("|\n");
        for (const TableBlock::Column &column : table.columns)
            m_markdown += column.kind == TableBlock::Kind::Figure ? QStringLiteral("| ---: ") : QStringLiteral("| --- ");
        m_markdown += QStringLiteral("|\n");
        for (const TableBlock::Row &row : table.rows) {
            for (std::size_t column = 0; column < row.cells.size(); ++column) {
                const Cell &each = row.cells[column];
                const QString text = each.target.isEmpty() ? each.text : withOneBlank(each.text);
                QStringList lines{signedText(each.sign, text), each.rendering, column == 1 ? row.note : QString()};
                lines.removeAll(QString());
                cell(lines.join(QLatin1Char('\n')));
            }
            m_markdown += QStringLiteral("|\n");
        }
        m_markdown += QLatin1Char('\n');
    }

    void operator()(const ChartBlock &) {}
    void operator()(const GlanceBlock &) {}

private:
    /// Nothing for a blank text.
    void addLines(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_markdown += inLines(text) + QStringLiteral("\n\n");
    }

    void addStrong(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_markdown += QStringLiteral("**%1**\n\n").arg(inOneLine(text));
    }

    void cell(const QString &text) { m_markdown += QStringLiteral("| ") + inOneLine(text) + QLatin1Char(' '); }

    QString &m_markdown;
};

}  // namespace

QByteArray reportMarkdown(const ReportSubject &subject, const ReportOptions &options)
{
    const ReportWords words(options.language);
    QString markdown;
    if (!options.mark.trimmed().isEmpty())
        markdown += QStringLiteral("**%1**\n\n").arg(inOneLine(options.mark));
    MarkdownWriter writer(markdown);
    for (const FlowBlock &block : inOneFlow(blocksOf(subject, words, options)))
        std::visit(writer, block);
    return markdown.trimmed().toUtf8() + '\n';
}

}  // namespace psirt::report
