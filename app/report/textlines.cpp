// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/textlines.h"

#include "app/drawings/balancedtext.h"
#include "app/report/paintmarks.h"
#include "app/report/textpieces.h"
#include "app/theme/fonts.h"

#include <QFontMetricsF>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <optional>

namespace psirt::report {

namespace {

bool isControl(QChar character)
{
    return character < QChar(0x20) || (character >= QChar(0x7F) && character < QChar(0xA0));
}

/// Control characters have no glyph; other fonts would be asked for one.
QString printable(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &character : text) {
        if (character == QChar::ParagraphSeparator || character == QChar::LineSeparator || character == u'\r')
            character = u'\n';
        else if (character != u'\n' && isControl(character))
            character = u' ';
    }
    return text;
}

/// The face's 1 is narrower than its other digits: spaces on both of its sides make a column of figures straight. There is
/// none before a 1 that begins the text, where the text does not begin at an edge.
QList<QTextLayout::FormatRange> tabularFigures(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal half = (metrics.horizontalAdvance(u'0') - metrics.horizontalAdvance(u'1')) / 2;
    QList<QTextLayout::FormatRange> ranges;
    for (int index = 0; index < static_cast<int>(text.size()); ++index) {
        const int sides = (text[index] == u'1' ? 1 : 0) + (text.mid(index + 1, 1) == QStringLiteral("1") ? 1 : 0);
        if (sides == 0)
            continue;
        QTextCharFormat format;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(font.letterSpacing() + sides * half);
        ranges.push_back({index, 1, format});
    }
    return ranges;
}

std::shared_ptr<QTextLayout> layoutOf(const QString &text, const QFont &font, Qt::Alignment alignment,
                                      QTextOption::WrapMode wrapMode)
{
    QTextOption option(alignment);
    option.setWrapMode(wrapMode);
    option.setUseDesignMetrics(true);
    auto layout = std::make_shared<QTextLayout>(text, font);
    layout->setTextOption(option);
    if (!alignment.testFlag(Qt::AlignLeft))
        layout->setFormats(tabularFigures(text, font));
    return layout;
}

bool isAmong(const QString &characters, QChar character)
{
    return characters.contains(character);
}

/// What may not begin a line: closing brackets, stops, marks, repetitions, small kana, the long vowel; in both widths.
const QString &notAtStart()
{
    static const QString characters = QStringLiteral("。、，．・·：；？！‼⁇⁈⁉）」』】］｝〉》〕〗〙〟”’»›ー〜～々〻ゝゞヽヾ"
                                                     "ゎぁぃぅぇぉっゃゅょゕゖァィゥェォッャュョヮヵヶ"
                                                     "ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ゛゜％‰℃°′″…‥—"
                                                     "｡､･｣ﾞﾟｰｧｨｩｪｫｯｬｭｮ,.:;?!)]}%");
    return characters;
}

/// What may not end a line: opening brackets.
const QString &notAtEnd()
{
    static const QString characters = QStringLiteral("（「『【［｛〈《〔〖〘〝“‘«‹｢([{￥＄№＃");
    return characters;
}

/// Characters that belong to another of their kind.
const QString &together()
{
    static const QString characters = QStringLiteral("…‥—―─〳〴〵");
    return characters;
}

/// Whether Japanese line breaking (JIS X 4051, 行頭・行末禁則と分離禁止) lets a line begin at that place of the text,
/// between two characters: it may not begin with a closing bracket, a full stop, a small kana or the like, nor follow a line
/// that ends with an opening bracket, nor part what belongs together, such as 「……」. Spaces at the place belong to the line
/// before.
bool mayBeginLine(QStringView text, qsizetype place)
{
    if (place <= 0 || place >= text.size())
        return true;
    qsizetype last = place - 1;
    while (last > 0 && text[last].isSpace())
        --last;
    const QChar before = text[last];
    const QChar after = text[place];
    if (after.isLowSurrogate() || isAmong(notAtEnd(), before))
        return false;
    if (last + 1 == place && before == after && isAmong(together(), before))
        return false;
    return !isAmong(notAtStart(), after);
}

/// Where to end a line that begins at start and that has room up to end: at end where that is allowed, else at the nearest
/// allowed place before. At end after all where there is none. end lies within the text.
qsizetype lineEnd(const QString &text, qsizetype start, qsizetype end)
{
    if (mayBeginLine(text, end))
        return end;
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, text);
    words.setPosition(end);
    // Within a word that is longer than a line any character may be the last.
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(end);
    for (QTextBoundaryFinder *finder : {&words, &characters}) {
        for (qsizetype place = finder->toPreviousBoundary(); place > start; place = finder->toPreviousBoundary()) {
            if (mayBeginLine(text, place))
                return place;
        }
    }
    return end;
}

/// One mark, as wide as all that the character is made of, so that no gap after it is read as a space.
void paintMissing(QPainter &painter, const QPointF &position, const QList<QGlyphRun> &glyphs, const QFont &font)
{
    QGlyphRun mark;
    mark.setRawFont(QRawFont::fromFont(font));
    mark.setGlyphIndexes(mark.rawFont().glyphIndexesForString(QString(missingMark)));
    mark.setPositions({QPointF()});
    const QPointF first = glyphs.constFirst().positions().constFirst();
    qreal last = first.x();
    for (const QGlyphRun &run : glyphs) {
        for (qsizetype index = 0; index < run.positions().size(); ++index)
            last = run.glyphIndexes()[index] == 0 ? std::max(last, run.positions()[index].x()) : last;
    }
    const QList<QPointF> advances = mark.rawFont().advancesForGlyphIndexes(mark.glyphIndexes());
    const qreal advance = advances.isEmpty() ? 0 : advances.constFirst().x();
    painter.save();
    painter.translate(position + first);
    if (advance > 0 && last > first.x())
        painter.scale((last - first.x() + advance) / advance, 1);
    painter.drawGlyphRun({}, mark);
    painter.restore();
}

constexpr QChar ellipsis = u'…';

/// More than a line of that width, in points, ever holds, but for characters that take no room.
qsizetype mostCharacters(qreal width)
{
    return static_cast<qsizetype>(std::max(width, 1.0)) + 1;
}

}  // namespace

QFont fontInUnits(const TextStyle &style)
{
    return reportFont(qRound(style.size * unitsPerPoint), style.isBold);
}

QString elided(const QString &text, const TextStyle &style, qreal width)
{
    QString shown = printable(text).simplified();
    if (const qsizetype most = mostCharacters(width); shown.size() > most)
        shown = shown.left(most) + ellipsis;
    return QFontMetricsF(fontInUnits(style)).elidedText(shown, Qt::ElideRight, width * unitsPerPoint);
}

QString elided(const QString &text, const TextStyle &style, qreal width, int lines)
{
    QString whole = printable(text).trimmed();
    // Of a text of 10,000 characters only those are set that have a chance; more of what takes no room.
    qsizetype most = mostCharacters(width) * lines;
    std::optional<TextLines> set(std::in_place, whole.left(most), style, width);
    while (set->count() <= lines) {
        if (most >= whole.size())
            return whole;
        most *= 2;
        set.emplace(whole.left(most), style, width);
    }
    const auto cut = [&whole](qsizetype length) { return whole.left(length).trimmed() + ellipsis; };
    // The last line that there is room for ends with the ellipsis, within what it and the next one hold.
    qsizetype fits = set->start(lines - 1);
    qsizetype tooLong = (set->count() > lines + 1 ? set->start(lines + 1) : std::min(most, whole.size())) + 1;
    while (fits + 1 < tooLong) {
        const qsizetype middle = (fits + tooLong) / 2;
        (TextLines(cut(middle), style, width).count() <= lines ? fits : tooLong) = middle;
    }
    if (fits > 0 && whole[fits - 1].isHighSurrogate())
        --fits;
    return cut(fits);
}

QString balanced(const QString &title, const TextStyle &style, qreal width, const std::vector<qsizetype> &wordStarts)
{
    constexpr int mostLines = 4;
    for (const drawings::Wrapping &wrapping :
         drawings::balancedWrappings(title, QFontMetricsF(fontInUnits(style)), mostLines, wordStarts)) {
        if (wrapping.width <= width * unitsPerPoint)
            return wrapping.lines.join(QLatin1Char('\n'));
    }
    return title;
}

TextLines::TextLines(const QString &text, const TextStyle &style, qreal width, Qt::Alignment alignment) : m_style(style)
{
    const QFont font = fontInUnits(style);
    const QFontMetricsF metrics(font);
    m_baseline = (style.lineHeight * unitsPerPoint - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    const QStringList paragraphs = printable(text).split(u'\n');
    qsizetype offset = 0;
    for (const QString &paragraph : paragraphs) {
        breakParagraph(paragraph, offset, font, width, alignment);
        offset += paragraph.size() + 1;
    }
}

void TextLines::breakParagraph(const QString &text, qsizetype offset, const QFont &font, qreal width,
                               Qt::Alignment alignment)
{
    const qreal lineWidth = std::max(width, 1.0) * unitsPerPoint;
    const int paragraph = m_paragraphs++;
    qsizetype start = 0;
    qsizetype room = 2 * mostCharacters(width);
    // What Qt breaks well stays in one layout; where it ends a line badly, that line and what follows are laid out anew. A
    // layout has some lines of a long text, not all, so that the time for a text grows with its length and no faster.
    do {
        const bool isLast = text.size() - start <= room;
        const std::shared_ptr<QTextLayout> layout =
            layoutOf(text.mid(start, room), font, alignment, QTextOption::WrapAtWordBoundaryOrAnywhere);
        const QString rest = layout->text();
        layout->beginLayout();
        qsizetype end = 0;
        while (true) {
            QTextLine line = layout->createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(lineWidth);
            line.setPosition({0, 0});
            const qsizetype first = line.textStart();
            const qsizetype last = first + line.textLength();
            if (last == rest.size() && !isLast)
                break;  // more may fit into it
            end = last;
            const qsizetype allowed = end < rest.size() ? lineEnd(rest, first, end) : end;
            if (allowed < end) {
                addLine(paragraph, layoutOf(rest.mid(first, allowed - first), font, alignment, QTextOption::NoWrap),
                        offset + start + first, lineWidth);
                end = allowed;
                break;
            }
            m_lines.push_back({paragraph, layout, line, offset + start});
        }
        layout->endLayout();
        if (end == 0)
            room *= 2;  // characters that take no room
        start += end;
    } while (start < text.size());
}

void TextLines::addLine(int paragraph, const std::shared_ptr<QTextLayout> &layout, qsizetype offset, qreal lineWidth)
{
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(lineWidth);
    line.setPosition({0, 0});
    layout->endLayout();
    m_lines.push_back({paragraph, layout, line, offset});
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
    return line.layout->text().mid(line.line.textStart(), line.line.textLength());
}

qsizetype TextLines::start(int index) const
{
    const Line &line = m_lines[static_cast<std::size_t>(index)];
    return line.offset + line.line.textStart();
}

std::vector<QRectF> TextLines::areas(qsizetype start, qsizetype length) const
{
    std::vector<QRectF> areas;
    for (int index = 0; index < count(); ++index) {
        const Line &line = m_lines[static_cast<std::size_t>(index)];
        const qsizetype lineStart = this->start(index);
        const qsizetype from = std::max(start, lineStart);
        const qsizetype to = std::min(start + length, lineStart + line.line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.line.cursorToX(static_cast<int>(from - line.offset)) / unitsPerPoint;
        const qreal right = line.line.cursorToX(static_cast<int>(to - line.offset)) / unitsPerPoint;
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
    for (int index = first; index < first + count; ++index) {
        const Line &line = m_lines[static_cast<std::size_t>(index)];
        const QPointF place(0, (index - first) * m_style.lineHeight * unitsPerPoint + m_baseline - line.line.ascent());
        const QString text = this->line(index);
        if (isPlainText(text, m_style.isBold))
            line.line.draw(&painter, place);
        else
            paintPieces(painter, line, text, place);
    }
    painter.restore();
}

void TextLines::paintPieces(QPainter &painter, const Line &line, const QString &text, const QPointF &position) const
{
    auto *marks = dynamic_cast<MarkTaker *>(painter.device());
    for (const TextPiece &piece : piecesOf(text, m_style.isBold)) {
        const QString characters = text.mid(piece.start, piece.length);
        const QList<QGlyphRun> glyphs = line.line.glyphRuns(line.line.textStart() + piece.start, piece.length);
        if (glyphs.isEmpty())
            continue;
        if (marks && !piece.isPlain)
            marks->beginText(painter, characters);
        if (!piece.isPlain && !isShown(characters, glyphs)) {
            paintMissing(painter, position, glyphs, fontInUnits(m_style));
        } else {
            for (const QGlyphRun &run : glyphs)
                painter.drawGlyphRun(position, run);
        }
        if (marks && !piece.isPlain)
            marks->endText(painter);
    }
}

}  // namespace psirt::report
