// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/chartpicture.h"

#include "app/drawings/axisdrawing.h"
#include "app/drawings/radartext.h"
#include "app/drawings/svgtext.h"
#include "app/theme/fonts.h"
#include "app/theme/type.h"
#include "core/base/version.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#ifdef PSIRT_HAS_SVG
#include <QSvgGenerator>
#endif

#include <algorithm>

namespace psirt::drawings {

namespace {

constexpr int unitsPerMillimetre = 40;
constexpr int width = 160 * unitsPerMillimetre;  // the text's width on an A4 page
constexpr int radarMillimetres = 130;
constexpr int barMillimetres = 16;         // of one bar with its label
constexpr int millimetresAroundBars = 36;  // caption, scale and legend
constexpr int margin = 4 * unitsPerMillimetre;
constexpr int bodyPixels = 120;  // 3 mm, 8.5 points
constexpr int titlePixels = 160;
constexpr int dotsPerMetre = 12000;  // 305 an inch
constexpr int unitsPerMetre = 1000 * unitsPerMillimetre;

QString creator()
{
    return QStringLiteral("PSIRT Maturity ") + applicationVersion();
}

ChartDrawing drawingOf(Radar radar, Language language)
{
    const int height = hasRadarShape(radar) ? radarMillimetres
                                            : millimetresAroundBars + static_cast<int>(radar.axes.size()) * barMillimetres;
    const QString description = radarDescription(radar, language);
    const auto paint = [radar = std::move(radar), language](QPainter &painter, const QRectF &target, const QFont &font) {
        RadarOptions options;
        options.colors = Colors::paper();
        options.font = font;
        options.language = language;
        paintRadar(painter, target, radar, options);
    };
    return {paint, description, height};
}

}  // namespace

ChartPicture::ChartPicture(Radar radar, ChartCaption caption, Language language)
    : ChartPicture(drawingOf(std::move(radar), language), std::move(caption))
{
}

ChartPicture::ChartPicture(ChartDrawing drawing, ChartCaption caption)
    : m_drawing(std::move(drawing)), m_caption(std::move(caption)), m_size(width, m_drawing.height * unitsPerMillimetre)
{
}

const std::vector<PictureFormat> &ChartPicture::formats()
{
#ifdef PSIRT_HAS_SVG
    static const std::vector<PictureFormat> all{PictureFormat::Png, PictureFormat::Pdf, PictureFormat::Svg};
#else
    static const std::vector<PictureFormat> all{PictureFormat::Png, PictureFormat::Pdf};
#endif
    return all;
}

QString ChartPicture::suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    }
    Q_UNREACHABLE();
}

QImage ChartPicture::image() const
{
    QImage image(m_size * dotsPerMetre / unitsPerMetre, QImage::Format_RGB32);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Title"), m_caption.title);
    image.setText(QStringLiteral("Software"), creator());
    image.fill(Colors::paper().surface);
    QPainter painter(&image);
    constexpr double scale = static_cast<double>(dotsPerMetre) / unitsPerMetre;
    painter.scale(scale, scale);
    paint(painter);
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

QByteArray ChartPicture::bytes(PictureFormat format) const
{
    switch (format) {
    case PictureFormat::Png:
        return pngOf(image());
    case PictureFormat::Pdf:
        return pdf();
    case PictureFormat::Svg:
        return svg();
    }
    Q_UNREACHABLE();
}

QByteArray ChartPicture::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(1200);
    writer.setTitle(m_caption.title);
    writer.setCreator(creator());
    const QSizeF millimetres = QSizeF(m_size) / unitsPerMillimetre;
    writer.setPageLayout(QPageLayout(QPageSize(millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    const double scale = static_cast<double>(writer.width()) / m_size.width();
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    return bytes;
}

QByteArray ChartPicture::svg() const
{
    QByteArray bytes;
#ifdef PSIRT_HAS_SVG
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(m_caption.title);
    generator.setDescription(m_drawing.description);
    constexpr int unitsPerPixel = 10;
    generator.setSize(m_size / unitsPerPixel);
    generator.setViewBox(QRect(QPoint(0, 0), m_size));
    generator.setResolution(qRound(25.4 * unitsPerMillimetre / unitsPerPixel));
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(0, 0), m_size), Colors::paper().surface);
    paint(painter);
    painter.end();
    bytes = withTextForAnyFace(bytes);
#else
    Q_ASSERT_X(false, "ChartPicture", "built without Qt Svg");
#endif
    return bytes;
}

int ChartPicture::paintCaption(QPainter &painter, const QRect &area) const
{
    const Colors colors = Colors::paper();
    QRect rest = area;
    const auto write = [&](const QFont &font, const QColor &color, const QString &text) {
        if (text.isEmpty())
            return;
        painter.setPen(color);
        rest.setTop(rest.top() + layOutLines(&painter, rest, font, text));
    };
    write(reportFont(titlePixels, true), colors.text, m_caption.title);
    write(reportFont(bodyPixels), colors.muted, m_caption.details);
    return rest.top() - area.top();
}

void ChartPicture::paint(QPainter &painter) const
{
    const QRect page(QPoint(0, 0), m_size);
    const QRect area = page.adjusted(margin, margin, -margin, -margin);
    const int captionHeight = paintCaption(painter, area);
    QRect chart = area;
    if (captionHeight > 0)
        chart.setTop(area.top() + captionHeight + margin / 2);
    chart.setBottom(page.bottom() - margin / 2);  // the chart has a margin of its own
    m_drawing.paint(painter, chart, reportFont(bodyPixels));
}

}  // namespace psirt::drawings
