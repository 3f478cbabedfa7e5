// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/radardrawing.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace psirt::drawings {

namespace {

constexpr double sideThreshold = 0.05;  ///< of the sine: nearer to the vertical, a label stands above or below
constexpr double readableShare = 0.25;  ///< of the area's shorter side: the radius below which text gets smaller
constexpr double poorShare = 0.2;       ///< the same below which it gets smaller than is comfortable to read
constexpr double smallestRadarEm = 8;
constexpr int radiusSteps = 36;
constexpr int centreSteps = 6;

/// One try: these labels around this circle, with at most so many lines each.
class Attempt {
public:
    Attempt(const std::vector<ChartLabel> &labels, const QRectF &area, double gap, std::size_t mostLines)
        : m_area(area), m_gap(gap)
    {
        for (std::size_t index = 0; index < labels.size(); ++index) {
            const ChartLabel &label = labels[index];
            m_directions.push_back(axisDirection(index, labels.size()));
            std::vector<QSizeF> &sizes = m_sizes.emplace_back();
            for (std::size_t variant = 0; variant < std::min(label.wrappings.size(), mostLines); ++variant)
                sizes.emplace_back(label.width(variant), label.height(variant));
        }
        m_right = columnOf(true);
        m_left = columnOf(false);
    }

    /// The places, or none when something does not fit.
    [[nodiscard]] std::vector<PlacedLabel> places(const QPointF &centre, double radius)
    {
        m_centre = centre;
        m_clearance = radius + m_gap;
        m_places.assign(m_sizes.size(), {});
        const bool fits = placeSide(m_right, true) && placeSide(m_left, false) && placeUpright();
        return fits ? m_places : std::vector<PlacedLabel>();
    }

private:
    /// The axes of one side, from the top down.
    [[nodiscard]] std::vector<std::size_t> columnOf(bool isRight) const
    {
        std::vector<std::size_t> column;
        for (std::size_t index = 0; index < m_directions.size(); ++index) {
            const double across = m_directions[index].x();
            if (isRight ? across > sideThreshold : across < -sideThreshold)
                column.push_back(index);
        }
        std::sort(column.begin(), column.end(),
                  [this](std::size_t one, std::size_t other) { return m_directions[one].y() < m_directions[other].y(); });
        return column;
    }

    /// How far from the centre's vertical a box between these heights must begin.
    [[nodiscard]] double sideDistance(double top, double bottom) const
    {
        const double nearest = std::clamp(m_centre.y(), top, bottom) - m_centre.y();
        const double across = m_clearance * m_clearance - nearest * nearest;
        return std::max(across > 0 ? std::sqrt(across) : 0.0, m_clearance * 0.3);
    }

    /// The label in its fewest lines that fit beside the circle when its top is there.
    [[nodiscard]] bool fitBeside(std::size_t index, bool isRight, double top, std::size_t first)
    {
        for (std::size_t variant = first; variant < m_sizes[index].size(); ++variant) {
            const double width = m_sizes[index][variant].width();
            const double height = m_sizes[index][variant].height();
            const double inner = sideDistance(top, top + height);
            const double room = isRight ? m_area.right() - m_centre.x() - inner : m_centre.x() - inner - m_area.left();
            if (width > room)
                continue;
            const double left = isRight ? m_centre.x() + inner : m_centre.x() - inner - width;
            m_places[index] = {QRectF(left, top, width, height), variant, isRight ? Qt::AlignLeft : Qt::AlignRight};
            return true;
        }
        return false;
    }

    [[nodiscard]] double wishedTop(std::size_t index, std::size_t variant) const
    {
        const double height = m_sizes[index][variant].height();
        const double upward = -m_directions[index].y();
        const double anchor = m_centre.y() - upward * m_clearance;
        return std::clamp(anchor - height * (1 + upward) / 2, m_area.top(),
                          std::max(m_area.top(), m_area.bottom() - height));
    }

    [[nodiscard]] bool placeSide(const std::vector<std::size_t> &column, bool isRight)
    {
        for (const std::size_t index : column) {
            bool isPlaced = false;
            for (std::size_t variant = 0; variant < m_sizes[index].size() && !isPlaced; ++variant)
                isPlaced =
                    fitBeside(index, isRight, wishedTop(index, variant), variant) && m_places[index].wrapping == variant;
            if (!isPlaced)
                return false;
        }
        return separate(column, isRight);
    }

    /// Moves the labels of one side apart, down first and then up from the lower edge.
    [[nodiscard]] bool separate(const std::vector<std::size_t> &column, bool isRight)
    {
        const double between = m_gap;
        double free = m_area.top();
        for (const std::size_t index : column) {
            QRectF &rect = m_places[index].rect;
            rect.moveTop(std::max(rect.top(), free));
            free = rect.bottom() + between;
        }
        double limit = m_area.bottom();
        for (auto index = column.rbegin(); index != column.rend(); ++index) {
            QRectF &rect = m_places[*index].rect;
            rect.moveBottom(std::min(rect.bottom(), limit));
            limit = rect.top() - between;
        }
        if (limit + between < m_area.top() - 0.5)
            return false;
        return std::all_of(column.begin(), column.end(), [this, isRight](std::size_t index) {
            const std::size_t variant = m_places[index].wrapping;
            return fitBeside(index, isRight, m_places[index].rect.top(), variant) && m_places[index].wrapping == variant;
        });
    }

    /// The labels above and below the circle, between those at its sides.
    [[nodiscard]] bool placeUpright()
    {
        for (std::size_t index = 0; index < m_sizes.size(); ++index) {
            if (std::abs(m_directions[index].x()) > sideThreshold)
                continue;
            bool isPlaced = false;
            for (std::size_t variant = 0; variant < m_sizes[index].size() && !isPlaced; ++variant)
                isPlaced = placeUpright(index, variant);
            if (!isPlaced)
                return false;
        }
        return true;
    }

    /// How far a label above or below the circle must move away from it to be clear of those at its sides.
    [[nodiscard]] double outwards(const QRectF &rect, bool isAbove) const
    {
        double move = 0;
        for (const PlacedLabel &other : m_places) {
            if (!other.rect.intersects(rect.adjusted(-m_gap, -m_gap / 2, m_gap, m_gap / 2)))
                continue;
            move = isAbove ? std::min(move, other.rect.top() - m_gap / 2 - rect.bottom())
                           : std::max(move, other.rect.bottom() + m_gap / 2 - rect.top());
        }
        return move;
    }

    [[nodiscard]] bool placeUpright(std::size_t index, std::size_t variant)
    {
        const QSizeF size = m_sizes[index][variant];
        if (size.width() > m_area.width())
            return false;
        QRectF rect(QPointF(m_centre.x() - size.width() / 2, 0), size);
        rect.moveLeft(std::clamp(rect.left(), m_area.left(), m_area.right() - size.width()));
        const bool isAbove = m_directions[index].y() < 0;
        if (isAbove)
            rect.moveBottom(m_centre.y() - m_clearance);
        else
            rect.moveTop(m_centre.y() + m_clearance);
        rect.translate(0, outwards(rect, isAbove));
        if (std::abs(outwards(rect, isAbove)) > 0.01)
            return false;
        if (rect.top() < m_area.top() - 0.5 || rect.bottom() > m_area.bottom() + 0.5)
            return false;
        m_places[index] = {rect, variant, Qt::AlignHCenter};
        return true;
    }

    std::vector<QPointF> m_directions;
    std::vector<std::vector<QSizeF>> m_sizes;  ///< of each label in one line, two lines, …
    std::vector<std::size_t> m_right;
    std::vector<std::size_t> m_left;
    QRectF m_area;
    double m_gap;
    QPointF m_centre;
    double m_clearance = 0;
    std::vector<PlacedLabel> m_places;
};

/// Tries centres from the middle outwards.
bool fitCircle(Attempt &attempt, const QRectF &area, double radius, RadarLayout &layout)
{
    const double slack = std::max(0.0, area.height() / 2 - radius);
    for (int step = 0; step <= 2 * centreSteps; ++step) {
        const int offset = step % 2 == 0 ? step / 2 : -(step + 1) / 2;
        const QPointF centre(area.center().x(), area.center().y() + slack * offset / centreSteps);
        std::vector<PlacedLabel> places = attempt.places(centre, radius);
        if (places.empty())
            continue;
        layout.centre = centre;
        layout.radius = radius;
        layout.places = std::move(places);
        return true;
    }
    return false;
}

/// The largest circle with labels in this size of text; without places when there is none.
RadarLayout layOutAtScale(const Radar &radar, const RadarOptions &options, const QRectF &area, double scale,
                          RadarLabels &known)
{
    // How much of the radius one is willing to give up for fewer lines.
    struct Choice {
        std::size_t lines;
        double worth;
    };
    static constexpr Choice choices[] = {{2, 1.0}, {3, 0.92}, {4, 0.8}, {8, 0.6}};
    const ChartFonts fonts(options.font, scale);
    RadarLayout best;
    best.fontScale = scale;
    const auto [labels, areNew] = known.try_emplace(scale);
    for (std::size_t axis = 0; areNew && axis < radar.axes.size(); ++axis)
        labels->second.push_back(chartLabel(radar.axes[axis], options, fonts));
    best.labels = labels->second;
    const double largest = std::min(area.width(), area.height()) / 2;
    double bestWorth = 0;
    for (const Choice &choice : choices) {
        Attempt attempt(best.labels, area, fonts.em * 0.55, choice.lines);
        for (int step = 0; step < radiusSteps; ++step) {
            const double radius = largest * (radiusSteps - step) / radiusSteps;
            if (radius * choice.worth <= bestWorth)
                break;
            if (!fitCircle(attempt, area, radius, best))
                continue;
            bestWorth = radius * choice.worth;
            break;
        }
    }
    return best;
}

}  // namespace

QPointF axisDirection(std::size_t axis, std::size_t count)
{
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(count);
    return {std::sin(angle), -std::cos(angle)};
}

RadarLayout layOutRadar(const Radar &radar, const RadarOptions &options, const QRectF &area, RadarLabels &known)
{
    const double em = ChartFonts(options.font).em;
    const double wished = std::min(area.width(), area.height()) * readableShare;
    const double poor = std::min(area.width(), area.height()) * poorShare;
    constexpr double scaleStep = 0.08;
    RadarLayout best;
    for (double scale = 1; scale == 1 || em * scale >= smallestRadarEm; scale -= scaleStep) {
        RadarLayout layout = layOutAtScale(radar, options, area, scale, known);
        if (best.labels.empty() || layout.radius > best.radius * 1.02)
            best = std::move(layout);
        const bool isComfortable = scale - scaleStep >= comfortableScale - 0.001;
        if (best.radius >= wished || (!isComfortable && best.radius >= poor))
            break;
    }
    if (best.places.empty()) {
        best.centre = area.center();
        best.radius = std::max(1.0, std::min(area.width(), area.height()) / 2);
    }
    return best;
}

}  // namespace psirt::drawings
