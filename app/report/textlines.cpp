// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/textlines.h"

#include "app/theme/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace psirt {

namespace {

/// Control characters have no glyph; other fonts would be asked for one.
QString printable(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &character : text) {
        if (character == QChar::ParagraphSeparator || character == QChar::LineSeparator || character == u'\r')
            character = u'\n';
        else if (character != u'\n' && character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text;
}

}  // namespace

QFont fontInUnits(const TextStyle &style)
{
    QFont font = reportFont();
    font.setPixelSize(qRound(style.size * unitsPerPoint));
    font.setBold(style.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    withoutLigatures(font);
    return font;
}

QString elided(const QString &text, const TextStyle &style, qreal width)
{
    return QFontMetricsF(fontInUnits(style))
        .elidedText(printable(text).simplified(), Qt::ElideRight, width * unitsPerPoint);
}

TextLines::TextLines(const QString &text, const TextStyle &style, qreal width, Qt::Alignment alignment) : m_style(style)
{
    const QFont font = fontInUnits(style);
    const QFontMetricsF metrics(font);
    m_baseline = (style.lineHeight * unitsPerPoint - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    const QStringList paragraphs = printable(text).split(u'\n');
    for (const QString &paragraph : paragraphs)
        breakParagraph(paragraph, font, width, alignment);
}

void TextLines::breakParagraph(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    auto layout = std::make_shared<QTextLayout>(text, font);
    layout->setTextOption(option);
    layout->beginLayout();
    const int paragraph = static_cast<int>(m_paragraphs.size());
    while (true) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1.0) * unitsPerPoint);
        line.setPosition({0, 0});
        m_lines.push_back({paragraph, line});
    }
    layout->endLayout();
    m_paragraphs.push_back(std::move(layout));
}

qreal TextLines::width() const
{
    qreal widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, line.line.naturalTextWidth());
    return widest / unitsPerPoint;
}

QString TextLines::line(int index) const
{
    const Line &line = m_lines[static_cast<std::size_t>(index)];
    return m_paragraphs[static_cast<std::size_t>(line.paragraph)]->text().mid(line.line.textStart(),
                                                                              line.line.textLength());
}

std::vector<QRectF> TextLines::areas(qsizetype start, qsizetype length) const
{
    std::vector<QRectF> areas;
    qsizetype before = 0;  // characters of the paragraphs before
    for (int index = 0; index < count(); ++index) {
        const Line &line = m_lines[static_cast<std::size_t>(index)];
        if (index > 0 && line.paragraph != paragraph(index - 1))
            before += m_paragraphs[static_cast<std::size_t>(line.paragraph - 1)]->text().size() + 1;
        const qsizetype lineStart = before + line.line.textStart();
        const qsizetype from = std::max(start, lineStart);
        const qsizetype to = std::min(start + length, lineStart + line.line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.line.cursorToX(static_cast<int>(from - before)) / unitsPerPoint;
        const qreal right = line.line.cursorToX(static_cast<int>(to - before)) / unitsPerPoint;
        areas.emplace_back(std::min(left, right), index * m_style.lineHeight, std::abs(right - left), m_style.lineHeight);
    }
    return areas;
}

void TextLines::paint(QPainter &painter, const QPointF &position, int first, int count) const
{
    painter.save();
    painter.translate(position);
    painter.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
    painter.setPen(m_style.color);
    for (int index = 0; index < count; ++index) {
        const QTextLine &line = m_lines[static_cast<std::size_t>(first + index)].line;
        const qreal top = index * m_style.lineHeight * unitsPerPoint;
        line.draw(&painter, {0, top + m_baseline - line.ascent()});
    }
    painter.restore();
}

}  // namespace psirt
