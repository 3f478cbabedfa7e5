// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/html.h"

#include "app/drawings/chartpicture.h"
#include "app/drawings/svgtext.h"
#include "app/report/flowfigure.h"

#ifdef PSIRT_HAS_SVG
#include <QBuffer>
#include <QSvgGenerator>
#endif

namespace psirt::report {

namespace {

#ifdef PSIRT_HAS_SVG

/// What is painted, as SVG without its outermost element.
QString svgContent(const FlowFigure &figure)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);  // a unit is a point
    generator.setViewBox(QRectF({}, figure.size()));
    QPainter painter(&generator);
    figure.paint(painter);
    painter.end();
    const QString svg = QString::fromUtf8(drawings::withTextForAnyFace(bytes, drawings::SvgFaces::Inherited));
    const qsizetype begin = svg.indexOf(QStringLiteral("</desc>"));
    const qsizetype end = svg.lastIndexOf(QStringLiteral("</svg>"));
    return svg.mid(begin + 7, end - begin - 7);
}

#endif

/// kind: a class of the style sheet.
QString pictureOf(const FlowFigure &figure, const char *kind, const QString &title, const QString &id)
{
    const QString description = htmlEscaped(figure.description);
#ifdef PSIRT_HAS_SVG
    return QStringLiteral("<figure class=\"%1\"><svg xmlns=\"http://www.w3.org/2000/svg\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 %2 %3\" role=\"img\" "
                          "aria-labelledby=\"%4-title %4-text\">\n<title id=\"%4-title\">%5</title>\n"
                          "<desc id=\"%4-text\">%6</desc>\n")
               .arg(QLatin1String(kind), QString::number(figure.size().width()), QString::number(figure.size().height()), id,
                    htmlEscaped(title), description) +
           svgContent(figure) + QStringLiteral("</svg></figure>\n");
#else
    constexpr qreal pixelsPerPoint = 2.4;  // for sharp screens
    return QStringLiteral(
               "<figure class=\"%1\" id=\"%2\"><img width=\"640\" alt=\"%3: %4\" src=\"data:image/png;base64,%5\" />"
               "</figure>\n")
        .arg(QLatin1String(kind), id, htmlEscaped(title), description,
             QString::fromLatin1(drawings::pngOf(figure.image(pixelsPerPoint)).toBase64()));
#endif
}

}  // namespace

QString htmlChart(const Radar &radar, const QString &title, const QString &id, const ReportWords &words, bool showsEnglish)
{
    return pictureOf(figureOf(radar, words, showsEnglish), "chart", title, id);
}

QString htmlGlance(const SheetGlance &glance, const QString &title, const QString &id, const ReportWords &words,
                   bool showsEnglish)
{
    return pictureOf(figureOf(glance, words, showsEnglish), "glance", title, id);
}

}  // namespace psirt::report
