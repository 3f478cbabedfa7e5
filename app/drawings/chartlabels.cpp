// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/chartlabels.h"

#include "app/drawings/chartmarks.h"
#include "app/drawings/radartext.h"

#include <QFontInfo>
#include <QPainter>

#include <cmath>

namespace psirt::drawings {

namespace {

QFont sized(const QFont &font, double pixels)
{
    QFont result = font;
    result.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    return result;
}

double pixelsOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

constexpr double smallShare = 0.9;   ///< of the title, in the small text: 12 px where the title has the 13 of the body
constexpr double tightShare = 0.82;  ///< the same where there is hardly room for it
constexpr int mostTitleLines = 8;
constexpr double afterStateSign = 1.0;  ///< in ems, from the sign's start
constexpr double besideFigure = 1.6;    ///< in ems: a gap and the mark before a figure that is not the first
constexpr double narrowestTitle = 4.5;  ///< in ems: a narrower column of text cannot be read

}  // namespace

ChartFonts::ChartFonts(const QFont &font, double scale)
    : title(sized(font, pixelsOf(font) * scale)), figure(title),
      small(sized(font, pixelsOf(font) * scale * (scale < comfortableScale ? tightShare : smallShare))),
      em(title.pixelSize())
{
    figure.setBold(true);
}

double ChartLabel::width(std::size_t wrapping) const
{
    return std::max(wrappings[wrapping].width, figuresWidth);
}

double ChartLabel::height(std::size_t wrapping) const
{
    return lineHeight * static_cast<double>(wrappings[wrapping].lines.size()) + figuresHeight;
}

ChartLabel chartLabel(const RadarAxis &axis, const RadarOptions &options, const ChartFonts &fonts)
{
    const QFontMetricsF title(fonts.title);
    const QFontMetricsF figure(fonts.figure);
    const QFontMetricsF small(fonts.small);
    ChartLabel label;
    label.id = axis.id;
    label.wrappings =
        balancedWrappings(axisTitle(axis, options.language), title, mostTitleLines, axisTitleBreaks(axis, options.language));
    label.lineHeight = title.height() * 1.08;
    label.figuresHeight = figure.height() * 1.12;
    if (axis.level) {
        label.level = radarFigure(axis, *axis.level);
        label.figuresWidth = fonts.em * 0.7 + figure.horizontalAdvance(label.level);
    } else {
        label.state = axis.state;
        label.stateWord = stateWord(axis.state, options.words);
        label.figuresWidth = fonts.em * afterStateSign + small.horizontalAdvance(label.stateWord);
    }
    if (axis.baseline) {
        label.baseline = radarFigure(axis, *axis.baseline);
        label.figuresWidth += fonts.em * besideFigure + small.horizontalAdvance(label.baseline);
    }
    if (axis.target) {
        label.target = radarFigure(axis, *axis.target);
        label.figuresWidth += fonts.em * besideFigure + small.horizontalAdvance(label.target);
    }
    label.figuresWidth = std::ceil(label.figuresWidth) + 1;
    while (label.wrappings.size() > 1 && label.wrappings.back().width < fonts.em * narrowestTitle)
        label.wrappings.pop_back();
    for (Wrapping &wrapping : label.wrappings)
        wrapping.width = std::ceil(wrapping.width) + 1;
    return label;
}

void paintLabel(QPainter &painter, const ChartLabel &label, const PlacedLabel &place, const ChartFonts &fonts,
                const Colors &colors)
{
    QRectF line(place.rect.topLeft(), QSizeF(place.rect.width(), label.lineHeight));
    painter.setFont(fonts.title);
    painter.setPen(label.stateWord.isEmpty() ? colors.text : colors.muted);
    for (const QString &text : label.wrappings[place.wrapping].lines) {
        painter.drawText(line, static_cast<int>(place.alignment | Qt::AlignVCenter) | Qt::TextDontClip, text);
        line.translate(0, label.lineHeight);
    }
    QRectF figures(line.topLeft(), QSizeF(label.figuresWidth, label.figuresHeight));
    if (place.alignment & Qt::AlignRight)
        figures.moveRight(place.rect.right());
    else if (place.alignment & Qt::AlignHCenter)
        figures.moveLeft(place.rect.center().x() - figures.width() / 2);
    const auto write = [&painter, &figures](const QFont &font, const QColor &color, const QString &text) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(figures, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        figures.setLeft(figures.left() + QFontMetricsF(font).horizontalAdvance(text));
    };
    if (!label.level.isEmpty()) {
        paintLevelMark(painter, {figures.left() + fonts.em * 0.25, figures.center().y()}, fonts.em, colors);
        figures.setLeft(figures.left() + fonts.em * 0.7);
        write(fonts.figure, colors.current, label.level);
    } else {
        const QPointF sign(figures.left() + fonts.em * 0.4, figures.center().y());
        paintStateSign(painter, label.state, sign, fonts.em * 0.75, colors);
        figures.setLeft(figures.left() + fonts.em * afterStateSign);
        write(fonts.small, colors.muted, label.stateWord);
    }
    using PaintMark = void (*)(QPainter &, const QPointF &, double, const Colors &);
    const auto writeFurther = [&](PaintMark paintMark, const QColor &color, const QString &figure) {
        if (figure.isEmpty())
            return;
        paintMark(painter, {figures.left() + fonts.em * 1.05, figures.center().y()}, fonts.em * 0.8, colors);
        figures.setLeft(figures.left() + fonts.em * besideFigure);
        write(fonts.small, color, figure);
    };
    writeFurther(paintBaselineMark, colors.baseline, label.baseline);
    writeFurther(paintTargetMark, colors.target, label.target);
}

}  // namespace psirt::drawings
