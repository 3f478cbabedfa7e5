// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/html.h"

#include "app/drawings/glancetext.h"
#include "app/drawings/radartext.h"
#include "app/drawings/svgtext.h"
#include "app/messages/statewords.h"
#include "app/report/paperpieces.h"

#include <QBuffer>
#include <QPageSize>
#ifdef PSIRT_HAS_SVG
#include <QSvgGenerator>
#else
#include <QImage>
#endif

namespace psirt::report {

namespace {

/// The chart as the PDF has it, in points, but as narrow as can be, for telephones.
Galley galleyOf(const Radar &radar, const ReportWords &words, bool showsEnglish)
{
    constexpr qreal height = 280;
    Galley galley(PaperStyle::of(QPageSize(QPageSize::A5).size(QPageSize::Point)));
    setRadar({galley, words, showsEnglish}, radar, height);
    return galley;
}

void paint(const Galley &galley, QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Strip &strip : galley.strips()) {
        painter.translate(0, strip.spaceBefore);
        painter.save();
        strip.paint(painter);
        painter.restore();
        painter.translate(0, strip.height);
    }
}

QString axisText(const RadarAxis &axis, const Radar &radar, const ReportWords &words, bool showsEnglish)
{
    QStringList figures;
    const auto add = [&figures](const QString &name, const QString &value) { figures << name + QLatin1Char(' ') + value; };
    if (axis.level)
        add(drawings::signName(drawings::ChartSign::Level, radar.baseline, words), radarFigure(axis, *axis.level));
    else
        figures << wordOf(axis.state, words);
    if (axis.baseline)
        add(drawings::signName(drawings::ChartSign::Baseline, radar.baseline, words), radarFigure(axis, *axis.baseline));
    if (axis.target)
        add(words[Word::Target], radarFigure(axis, *axis.target));
    const QString title = drawings::axisTitle(axis, showsEnglish ? Language::English : Language::Japanese);
    return title + QStringLiteral(": ") + figures.join(QStringLiteral(", "));
}

/// A line per axis.
QString descriptionOf(const Radar &radar, const ReportWords &words, bool showsEnglish)
{
    QStringList lines;
    for (const RadarAxis &axis : radar.axes)
        lines << axisText(axis, radar, words, showsEnglish);
    return lines.join(QLatin1Char('\n'));
}

#ifdef PSIRT_HAS_SVG

/// What is painted, as SVG without its outermost element.
QString svgContent(const Galley &galley)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);  // a unit is a point
    generator.setViewBox(QRectF(0, 0, galley.width(), galley.height()));
    QPainter painter(&generator);
    paint(galley, painter);
    painter.end();
    const QString svg = QString::fromUtf8(drawings::withTextForAnyFace(bytes, drawings::SvgFaces::Inherited));
    const qsizetype begin = svg.indexOf(QStringLiteral("</desc>"));
    const qsizetype end = svg.lastIndexOf(QStringLiteral("</svg>"));
    return svg.mid(begin + 7, end - begin - 7);
}

#else

QImage imageOf(const Galley &galley)
{
    constexpr qreal pixelsPerPoint = 2.4;  // for sharp screens
    QImage image((QSizeF(galley.width(), galley.height()) * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(galley.style().colors.surface);
    QPainter painter(&image);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    paint(galley, painter);
    return image;
}

#endif

/// kind: a class of the style sheet.
QString pictureOf(const Galley &galley, const char *kind, const QString &title, const QString &text, const QString &id)
{
    const QString description = htmlEscaped(text);
#ifdef PSIRT_HAS_SVG
    return QStringLiteral("<figure class=\"%1\"><svg xmlns=\"http://www.w3.org/2000/svg\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 %2 %3\" role=\"img\" "
                          "aria-labelledby=\"%4-title %4-text\">\n<title id=\"%4-title\">%5</title>\n"
                          "<desc id=\"%4-text\">%6</desc>\n")
               .arg(QLatin1String(kind), QString::number(galley.width()), QString::number(galley.height()), id,
                    htmlEscaped(title), description) +
           svgContent(galley) + QStringLiteral("</svg></figure>\n");
#else
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    imageOf(galley).save(&buffer, "PNG", 0);
    return QStringLiteral(
               "<figure class=\"%1\" id=\"%2\"><img width=\"640\" alt=\"%3: %4\" src=\"data:image/png;base64,%5\" />"
               "</figure>\n")
        .arg(QLatin1String(kind), id, htmlEscaped(title), description, QString::fromLatin1(png.toBase64()));
#endif
}

}  // namespace

QString htmlChart(const Radar &radar, const QString &title, const QString &id, const ReportWords &words, bool showsEnglish)
{
    return pictureOf(galleyOf(radar, words, showsEnglish), "chart", title, descriptionOf(radar, words, showsEnglish), id);
}

QString htmlGlance(const SheetGlance &glance, const QString &title, const QString &id, const ReportWords &words,
                   bool showsEnglish)
{
    constexpr qreal height = 590;
    Galley galley(PaperStyle::of(QPageSize(QPageSize::A4).size(QPageSize::Point)));
    setGlance({galley, words, showsEnglish}, glance, height);
    const Language titles = showsEnglish ? words.language() : Language::Japanese;
    return pictureOf(galley, "glance", title, drawings::glanceDescription(glance, titles, words), id);
}

}  // namespace psirt::report
