// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/axisdrawing.h"

namespace psirt::drawings {

/// The levels as a bar each, over the same scale 0–5 and with the same signs as the radar: for what has no shape.
///
/// A bar is dashed while provisional, a baseline is a thin dashed line beneath it. An axis without a level has no bar; its
/// label says why. A level 0 is a disc at the scale's start.
class BarDrawing final : public AxisDrawing {
public:
    using AxisDrawing::AxisDrawing;

    void layOut(const QSizeF &size) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QLineF scale(std::size_t axis) const override;
    /// The rectangle of the scale: from level 0 to level 5, from the first row to the last.
    [[nodiscard]] QRectF plot() const { return m_plot; }

protected:
    [[nodiscard]] const AxisLabels &labels() const override { return m_labels; }
    [[nodiscard]] QPointF baselineOffset() const override;

private:
    [[nodiscard]] bool placeLabels(const QRectF &area, double scale);
    [[nodiscard]] double xOf(double value) const;
    void paintBand(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintBar(QPainter &painter, std::size_t axis, const Spot &spot) const;

    AxisLabels m_labels;
    QRectF m_plot;
};

}  // namespace psirt::drawings
