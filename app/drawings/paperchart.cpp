// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/axisdrawing.h"

#include <QPaintDevice>
#include <QPainter>

namespace psirt::drawings {

namespace {

/// What the font's size is in the painter's units.
double paintedSize(const QPainter &painter, const QFont &font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    return font.pointSizeF() * painter.device()->logicalDpiY() / 72;
}

/// Large, because fonts have whole pixels here and the figures of a font are then exact.
constexpr int drawingFontPixels = 100;

}  // namespace

void paintRadar(QPainter &painter, const QRectF &target, const Radar &radar, const RadarOptions &options)
{
    const double scale = paintedSize(painter, options.font) / drawingFontPixels;
    if (scale <= 0 || target.isEmpty())
        return;
    RadarOptions drawingOptions = options;
    drawingOptions.font.setPixelSize(drawingFontPixels);
    const std::unique_ptr<AxisDrawing> drawing = createAxisDrawing(radar, drawingOptions);
    drawing->layOut(target.size() / scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    drawing->paint(painter);
    painter.restore();
}

}  // namespace psirt::drawings
