// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/balancedtext.h"
#include "app/messages/words.h"
#include "app/theme/colors.h"
#include "core/reporting/radar.h"

#include <QFont>
#include <QRectF>

#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace psirt::drawings {

/// How a radar is drawn, apart from its data.
struct RadarOptions {
    Colors colors;
    QFont font;
    Language language = Language::Japanese;  ///< of the axes' titles; the id stands before them in both
    bool hasLegend = true;
    Words words = {};  ///< that name a state: the interface's, or a report's
};

/// A chart's text gets smaller than that only where there is hardly room for it.
inline constexpr double comfortableScale = 0.92;

/// The sizes that a chart's text and marks have, all derived from one font, so that a chart looks alike at every scale.
struct ChartFonts {
    explicit ChartFonts(const QFont &font, double scale = 1);

    QFont title;
    QFont figure;  ///< bold
    QFont small;
    double em;  ///< the height of the title's font in pixels
};

/// What stands at an axis: its title in some number of lines, and below it the figures, or the sign and word of why
/// there are none.
struct ChartLabel {
    QString id;
    std::vector<Wrapping> wrappings;  ///< of the title, from one line up
    FrameworkState state = FrameworkState::Rated;
    QString stateWord;  ///< "Not rated"; empty with a level
    QString level;      ///< "3"; empty without a level
    QString baseline;   ///< "2"; empty without a baseline
    QString target;     ///< "4"; empty without a target
    double figuresWidth = 0;
    double lineHeight = 0;
    double figuresHeight = 0;

    [[nodiscard]] double width(std::size_t wrapping) const;
    [[nodiscard]] double height(std::size_t wrapping) const;
};

[[nodiscard]] ChartLabel chartLabel(const RadarAxis &axis, const RadarOptions &options, const ChartFonts &fonts);

/// A label with its place.
struct PlacedLabel {
    QRectF rect;
    std::size_t wrapping = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// The labels of a chart, all in one size of text.
struct AxisLabels {
    std::vector<ChartLabel> labels;
    std::vector<PlacedLabel> places;  ///< one per label; empty only where the area is too small for any text
    double fontScale = 1;
};

void paintLabel(QPainter &painter, const ChartLabel &label, const PlacedLabel &place, const ChartFonts &fonts,
                const Colors &colors);

}  // namespace psirt::drawings
