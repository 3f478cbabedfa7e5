// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/chartpicture.h"
#include "app/report/blocktext.h"
#include "app/report/html.h"
#include "app/report/reportflow.h"
#include "app/report/reporttext.h"

#include <QRegularExpression>

#include <algorithm>

namespace psirt::report {

namespace {

constexpr int sectionLevel = 2;

QString idOf(const QString &anchor)
{
    return anchor.isEmpty() ? QString() : QStringLiteral(" id=\"%1\"").arg(anchor);
}

QString renderingOf(const QString &rendering)
{
    return rendering.isEmpty() ? QString() : QStringLiteral("<small lang=\"en\">%1</small>").arg(htmlEscaped(rendering));
}

/// Writes the blocks one after the other. What it writes is XML as well, so that any program can check it.
class HtmlWriter {
public:
    HtmlWriter(const ReportWords &words, bool showsEnglish, QSet<QString> anchors, QString &html)
        : m_words(words), m_showsEnglish(showsEnglish), m_anchors(std::move(anchors)), m_html(html)
    {
    }

    void operator()(const HeadingBlock &heading)
    {
        const QString tag = QStringLiteral("h%1").arg(heading.level);
        const QString text = withOneBlank(heading.text);
        m_html += QLatin1Char('<') + tag + idOf(heading.anchor) + language(text) + QLatin1Char('>') + htmlEscaped(text);
        if (!heading.asides.empty())
            m_html +=
                QStringLiteral(" <span class=\"aside\">") + htmlEscaped(joined(heading.asides)) + QStringLiteral("</span>");
        m_html += renderingOf(heading.rendering);
        m_html += QStringLiteral("</%1>\n").arg(tag);
    }

    void operator()(const TextBlock &text)
    {
        switch (text.kind) {
        case TextBlock::Kind::Lead:
            return addText(text.text, QStringLiteral("lead"));
        case TextBlock::Kind::Body:
            return addText(text.text);
        case TextBlock::Kind::Strong:
            return addText(text.text, QStringLiteral("strong"));
        case TextBlock::Kind::Remark:
            return addText(text.text, QStringLiteral("remark"));
        case TextBlock::Kind::Small:
            return addText(text.text, QStringLiteral("small"));
        }
    }

    void operator()(const FiguresBlock &figures)
    {
        m_html += QStringLiteral("<dl class=\"figures\">\n");
        for (const FiguresBlock::Figure &figure : figures.figures) {
            m_html += QStringLiteral("<div><dt>%1</dt><dd class=\"value\">%2</dd>")
                          .arg(htmlEscaped(figure.name), htmlEscaped(figure.value));
            if (!figure.explanation.isEmpty())
                m_html += QStringLiteral("<dd>") + htmlEscaped(figure.explanation) + QStringLiteral("</dd>");
            m_html += QStringLiteral("</div>\n");
        }
        m_html += QStringLiteral("</dl>\n");
    }

    void operator()(const FactsBlock &facts)
    {
        if (facts.facts.empty())
            return;
        m_html += QStringLiteral("<dl class=\"facts\">\n");
        for (const FactsBlock::Fact &fact : facts.facts) {
            const QString text = textOf(fact);
            m_html += QStringLiteral("<dt>") + htmlEscaped(fact.name) + QStringLiteral("</dt><dd") +
                      language(text + fact.items.join(QString())) + QLatin1Char('>');
            if (fact.level.isEmpty())
                m_html += linked(text, fact.links);
            else
                m_html += QStringLiteral("<b>%1</b>\n").arg(htmlEscaped(fact.level)) + linked(fact.value, fact.links);
            m_html += renderingOf(fact.rendering);
            addItems(fact.items);
            m_html += QStringLiteral("</dd>\n");
        }
        m_html += QStringLiteral("</dl>\n");
    }

    void operator()(const LegendBlock &legend)
    {
        FactsBlock facts;
        for (const LegendBlock::Item &item : legend.items) {
            const auto *sign = std::get_if<Sign>(&item.sign);
            facts.facts.push_back({.name = signedText(sign ? *sign : Sign::None, item.name), .value = item.text});
        }
        (*this)(facts);
    }

    void operator()(const TableBlock &table)
    {
        // What does not fit a telephone scrolls by itself; the keyboard has to get there too.
        constexpr std::size_t fewColumns = 3;
        const bool isWide = table.columns.size() > fewColumns;
        const bool hasProse = std::ranges::any_of(
            table.columns, [](const TableBlock::Column &column) { return column.kind == TableBlock::Kind::Prose; });
        const QString name = htmlEscaped(withOneBlank(table.name));
        m_html += isWide ? QStringLiteral("<div class=\"scroll wide%2\" role=\"region\" tabindex=\"0\" aria-label=\"%1\">")
                               .arg(name, hasProse ? QStringLiteral(" running") : QString())
                         : QStringLiteral("<div class=\"scroll\">");
        m_html += table.isOfRecord ? QStringLiteral("<table>\n<caption>%1</caption>\n<thead><tr>").arg(name)
                                   : QStringLiteral("<table aria-label=\"%1\">\n<thead><tr>").arg(name);
        for (const TableBlock::Column &column : table.columns)
            addHeader(column);
        m_html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            addRow(table, table.rows[row], table.hasTotal && row + 1 == table.rows.size());
        m_html += QStringLiteral("</tbody>\n</table></div>\n");
    }

    void operator()(const ChartBlock &chart)
    {
        m_html += htmlChart(chart.radar, withOneBlank(chart.title), QStringLiteral("chart-%1").arg(++m_charts), m_words,
                            m_showsEnglish);
    }

    void operator()(const GlanceBlock &glance)
    {
        m_html += htmlGlance(glance.glance, withOneBlank(glance.table.name), QStringLiteral("chart-%1").arg(++m_charts),
                             m_words, m_showsEnglish);
    }

private:
    /// Japanese in a report of another language is named as such, so that it is read aloud as Japanese.
    [[nodiscard]] QString language(const QString &text) const
    {
        static const QRegularExpression japanese(QStringLiteral("[\\x{3041}-\\x{30FF}\\x{3400}-\\x{9FFF}]"));
        const bool isForeign = m_words.language() != Language::Japanese && text.contains(japanese);
        return isForeign ? QStringLiteral(" lang=\"ja\"") : QString();
    }

    void addText(const QString &text, const QString &kind = {})
    {
        if (text.trimmed().isEmpty())
            return;
        const QString ofKind = kind.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(kind);
        m_html +=
            QStringLiteral("<p") + ofKind + language(text) + QLatin1Char('>') + htmlEscaped(text) + QStringLiteral("</p>\n");
    }

    /// Parts of the text lead to places of the report; the file names addresses, but leads to none.
    [[nodiscard]] QString linked(const QString &text, const std::vector<TextLink> &links) const
    {
        QString html;
        qsizetype done = 0;
        for (const TextLink &link : links) {
            if (!m_anchors.contains(link.target))
                continue;
            html +=
                htmlEscaped(text.mid(done, link.start - done)) +
                QStringLiteral("<a href=\"#%1\">%2</a>").arg(link.target, htmlEscaped(text.mid(link.start, link.length)));
            done = link.start + link.length;
        }
        return html + htmlEscaped(text.mid(done));
    }

    void addItems(const QStringList &items)
    {
        if (items.isEmpty())
            return;
        // Without line breaks between: in a cell they would be lines.
        m_html += QStringLiteral("<ul>");
        for (const QString &item : items)
            m_html +=
                QStringLiteral("<li") + language(item) + QLatin1Char('>') + htmlEscaped(item) + QStringLiteral("</li>");
        m_html += QStringLiteral("</ul>");
    }

    static QString classOf(const TableBlock::Column &column, Tone tone = Tone::Body)
    {
        QStringList classes;
        switch (column.kind) {
        case TableBlock::Kind::Text:
            break;
        case TableBlock::Kind::Figure:
            classes << QStringLiteral("figure");
            break;
        case TableBlock::Kind::Prose:
            classes << QStringLiteral("prose");
            break;
        case TableBlock::Kind::Short:
            classes << QStringLiteral("short");
            break;
        }
        if (tone != Tone::Body)
            classes << (tone == Tone::Strong ? QStringLiteral("strong") : QStringLiteral("muted"));
        return classes.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(classes.join(QLatin1Char(' ')));
    }

    void addHeader(const TableBlock::Column &column)
    {
        if (column.header.isEmpty()) {
            m_html += QStringLiteral("<td></td>");
            return;
        }
        m_html += QStringLiteral("<th scope=\"col\"") + classOf(column) + QLatin1Char('>') + htmlEscaped(column.header) +
                  QStringLiteral("</th>");
    }

    /// The first cell names the row.
    void addRow(const TableBlock &table, const TableBlock::Row &row, bool isTotal)
    {
        m_html +=
            QStringLiteral("<tr") + idOf(row.anchor) + (isTotal ? QStringLiteral(" class=\"total\">") : QStringLiteral(">"));
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const Cell &cell = row.cells[column];
            const QString tag = column == 0 ? QStringLiteral("th") : QStringLiteral("td");
            const QString scope = column == 0 ? QStringLiteral(" scope=\"row\"") : QString();
            m_html += QLatin1Char('<') + tag + scope + classOf(table.columns[column], cell.tone) + language(cell.text) +
                      QLatin1Char('>') + contentOf(cell);
            m_html += renderingOf(cell.rendering);
            if (column == 1 && !row.note.isEmpty())
                m_html += QStringLiteral("<small>") + htmlEscaped(row.note) + QStringLiteral("</small>");
            m_html += QStringLiteral("</%1>").arg(tag);
        }
        m_html += QStringLiteral("</tr>\n");
    }

    [[nodiscard]] QString contentOf(const Cell &cell) const
    {
        if (!cell.links.empty())
            return linked(cell.text, cell.links);
        const QString text = htmlEscaped(cell.target.isEmpty() ? cell.text : withOneBlank(cell.text));
        const QString leading =
            m_anchors.contains(cell.target) ? QStringLiteral("<a href=\"#%1\">%2</a>").arg(cell.target, text) : text;
        return signedText(cell.sign, leading);
    }

    const ReportWords &m_words;
    bool m_showsEnglish;
    QSet<QString> m_anchors;
    QString &m_html;
    int m_charts = 0;
};

/// Links to the sections. Empty where there is nothing to choose from.
QString contentsOf(const Flow &blocks, const ReportWords &words)
{
    QString links;
    int count = 0;
    for (const FlowBlock &block : blocks) {
        const auto *heading = std::get_if<HeadingBlock>(&block);
        if (!heading || heading->level != sectionLevel || heading->anchor.isEmpty())
            continue;
        links += QStringLiteral("<li><a href=\"#%1\">%2</a>").arg(heading->anchor, htmlEscaped(withOneBlank(heading->text)));
        links += renderingOf(heading->rendering) + QStringLiteral("</li>\n");
        ++count;
    }
    constexpr int fewSections = 2;
    if (count <= fewSections)
        return {};
    const QString title = htmlEscaped(words[Word::Contents]);
    return QStringLiteral("<nav aria-labelledby=\"contents\">\n<p id=\"contents\">%1</p>\n<ol>\n%2</ol>\n</nav>\n")
        .arg(title, links);
}

/// Not larger than a screen shows it.
QString logoOf(QImage logo, const QString &owner)
{
    if (logo.isNull())
        return {};
    const QSize most(896, 320);
    if (logo.width() > most.width() || logo.height() > most.height())
        logo = logo.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return QStringLiteral("<img class=\"logo\" alt=\"%1\" src=\"data:image/png;base64,%2\" />\n")
        .arg(htmlEscaped(owner), QString::fromLatin1(drawings::pngOf(logo).toBase64()));
}

QString headOf(const QString &title, const ReportWords &words, const ReportOptions &options)
{
    // The last line of defence: nothing from outside and no script, whatever a text smuggles in.
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\" />\n"
                          "<meta http-equiv=\"Content-Security-Policy\" "
                          "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\" />\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>%2</title>\n")
               .arg(factsOf(words.language()).code, htmlEscaped(title)) +
           QStringLiteral("<style>\n") + htmlStyle(options.pageSize, title, options.mark) +
           QStringLiteral("</style>\n</head>\n");
}

}  // namespace

QByteArray reportHtml(const ReportSubject &subject, const ReportOptions &options)
{
    const ReportWords words(options.language);
    const Flow blocks = inOneFlow(blocksOf(subject, words, options));
    QString html = headOf(titleOf(subject, words), words, options) + QStringLiteral("<body>\n");
    if (!options.mark.trimmed().isEmpty())
        html += QStringLiteral("<p class=\"mark\">%1</p>\n").arg(htmlEscaped(options.mark.trimmed()));
    html += QStringLiteral("<header>\n") + logoOf(options.logo, organizationOf(subject));
    HtmlWriter writer(words, options.showsEnglish, anchorsOf(blocks), html);
    bool isCover = true;
    for (const FlowBlock &block : blocks) {
        const auto *heading = std::get_if<HeadingBlock>(&block);
        if (isCover && heading && heading->level == sectionLevel) {
            html += QStringLiteral("</header>\n") + contentsOf(blocks, words) + QStringLiteral("<main>\n");
            isCover = false;
        }
        std::visit(writer, block);
    }
    html += (isCover ? QStringLiteral("</header>\n") : QStringLiteral("</main>\n")) + QStringLiteral("</body>\n</html>\n");
    return html.toUtf8();
}

}  // namespace psirt::report
