// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/paperstyle.h"

#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace psirt::report {

/// How many layout units make a point.
inline constexpr int unitsPerPoint = 16;

/// The face of a style, its size in layout units.
[[nodiscard]] QFont fontInUnits(const TextStyle &style);

/// A text broken into lines for one width, in points, by the rules of Japanese. Newlines begin paragraphs.
/// The same lines come out whatever they are painted on, because they are laid out in finer units than any screen or
/// printer has. What is not aligned to the left is a figure in a column: its digits are of one width.
/// A character that no installed face has is painted as 〓 (textpieces.h). A MarkTaker is told of each character that a PDF
/// would not give back by its glyph alone.
class TextLines {
public:
    TextLines(const QString &text, const TextStyle &style, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] qreal lineHeight() const { return m_style.lineHeight; }
    [[nodiscard]] qreal height() const { return count() * m_style.lineHeight; }
    /// From a line's top, in points, so that texts of different sizes can stand on one line.
    [[nodiscard]] qreal baseline() const { return m_baseline / unitsPerPoint; }
    /// The widest line.
    [[nodiscard]] qreal width() const;
    [[nodiscard]] QString line(int index) const;
    /// Where a line begins in the whole text.
    [[nodiscard]] qsizetype start(int index) const;
    /// The paragraph that a line belongs to, from 0.
    [[nodiscard]] int paragraph(int index) const { return m_lines[static_cast<std::size_t>(index)].paragraph; }
    /// Where characters of the text stand (a newline is one character), a rectangle for each line that has some of them,
    /// from the text's top left corner.
    [[nodiscard]] std::vector<QRectF> areas(qsizetype start, qsizetype length) const;
    /// From first on, count lines, the first one's top at the position.
    void paint(QPainter &painter, const QPointF &position, int first, int count) const;
    void paint(QPainter &painter, const QPointF &position) const { paint(painter, position, 0, count()); }

private:
    struct Line {
        int paragraph;
        std::shared_ptr<QTextLayout> layout;  ///< that the line is of
        QTextLine line;
        qsizetype offset;  ///< in the whole text, of the layout's first character
    };

    /// Which begins at the offset in the whole text.
    void breakParagraph(const QString &text, qsizetype offset, const QFont &font, qreal width, Qt::Alignment alignment);
    void paintPieces(QPainter &painter, const Line &line, const QString &text, const QPointF &position) const;
    void addLine(int paragraph, const std::shared_ptr<QTextLayout> &layout, qsizetype offset, qreal lineWidth);

    TextStyle m_style;
    qreal m_baseline = 0;  ///< from a line's top, in layout units
    int m_paragraphs = 0;
    std::vector<Line> m_lines;
};

/// On one line, its end replaced by an ellipsis where it is too long.
[[nodiscard]] QString elided(const QString &text, const TextStyle &style, qreal width);

/// On so many lines at most, its end replaced by an ellipsis where it is too long. Its newlines stay.
[[nodiscard]] QString elided(const QString &text, const TextStyle &style, qreal width, int lines);

/// A title in lines of like length, broken where a reader would break it (balancedtext.h).
[[nodiscard]] QString balanced(const QString &title, const TextStyle &style, qreal width,
                               const std::vector<qsizetype> &wordStarts = {});

}  // namespace psirt::report
