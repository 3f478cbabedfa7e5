// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/galley.h"
#include "app/report/reportwords.h"
#include "core/reporting/radar.h"
#include "core/reporting/sheetglance.h"

#include <QImage>
#include <QPainter>

namespace psirt::report {

/// A chart as the PDF has it, with its legend, for forms of the report without pages. Needs the bundled fonts.
struct FlowFigure {
    Galley galley;
    QString description;  ///< its figures in words, for those who hear it: a line for each axis or row

    /// In points.
    [[nodiscard]] QSizeF size() const { return {galley.width(), galley.height()}; }
    void paint(QPainter &painter) const;
    /// On white.
    [[nodiscard]] QImage image(qreal pixelsPerPoint) const;
};

/// As narrow as can be, for telephones.
[[nodiscard]] FlowFigure figureOf(const Radar &radar, const ReportWords &words, bool showsEnglish);
/// As wide as the body of an A4 page, and as high as leaves room for a heading on one.
[[nodiscard]] FlowFigure figureOf(const SheetGlance &glance, const ReportWords &words, bool showsEnglish);

}  // namespace psirt::report
