// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/svgtext.h"

#include "app/theme/fonts.h"

#include <QFontMetricsF>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace psirt::drawings {

namespace {

/// How wide the bundled face sets it, in the units of the font's size.
qreal widthOf(const QString &text, const QXmlStreamAttributes &attributes)
{
    constexpr int normalWeight = 400;
    const int pixels = qRound(attributes.value(QStringLiteral("font-size")).toDouble());
    const bool isBold = attributes.value(QStringLiteral("font-weight")).toInt() > normalWeight;
    return QFontMetricsF(reportFont(pixels, isBold)).horizontalAdvance(text);
}

void writeText(QXmlStreamReader &reader, QXmlStreamWriter &writer, SvgFaces faces)
{
    const QString familyName = QStringLiteral("font-family");
    const QString bundled = QString::fromLatin1(bundledFontFamily);
    const QXmlStreamAttributes attributes = reader.attributes();
    const QString text = reader.readElementText();
    writer.writeStartElement(QStringLiteral("text"));
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() != familyName || attribute.value() != bundled)
            writer.writeAttribute(attribute);
        else if (faces == SvgFaces::Named)
            writer.writeAttribute(familyName,
                                  bundled + QStringLiteral(", Yu Gothic, Hiragino Sans, Noto Sans CJK JP, sans-serif"));
    }
    if (text.size() > 1) {
        writer.writeAttribute(QStringLiteral("textLength"), QString::number(widthOf(text, attributes), 'f', 1));
        writer.writeAttribute(QStringLiteral("lengthAdjust"), QStringLiteral("spacingAndGlyphs"));
    }
    writer.writeCharacters(text);
    writer.writeEndElement();
}

}  // namespace

QByteArray withTextForAnyFace(const QByteArray &svg, SvgFaces faces)
{
    QByteArray result;
    QXmlStreamReader reader(svg);
    reader.setNamespaceProcessing(false);  // names stay as they are written
    QXmlStreamWriter writer(&result);
    while (reader.readNext() != QXmlStreamReader::Invalid && !reader.atEnd()) {
        if (reader.isStartElement() && reader.name() == QStringLiteral("text"))
            writeText(reader, writer, faces);
        else
            writer.writeCurrentToken(reader);
    }
    writer.writeEndDocument();
    Q_ASSERT(!reader.hasError());
    return result;
}

}  // namespace psirt::drawings
