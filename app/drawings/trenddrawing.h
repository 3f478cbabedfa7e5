// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "app/theme/colors.h"
#include "core/reporting/trendlines.h"

#include <QDate>
#include <QFont>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QIcon;
class QPainter;
QT_END_NAMESPACE

namespace psirt::drawings {

/// One label on an axis of time.
struct DateTick {
    QDate date;
    QString text;  ///< "2026", "2026-04" or "2026-04-01", whatever tells it apart from its neighbours

    bool operator==(const DateTick &) const = default;
};

/// Days that people read, between both ends: the first of a year, of a half-year, quarter or month, a Monday or any day;
/// as many as have room. widthOf says how wide a text is, pixelsPerDay how long a day is. Two labels never come closer to
/// each other than gap. At least one, even if it has no room.
[[nodiscard]] std::vector<DateTick> dateTicks(QDate first, QDate last, double pixelsPerDay, double gap,
                                              const std::function<double(const QString &)> &widthOf);

/// How a trend is drawn, apart from its data.
struct TrendOptions {
    Colors colors;
    QFont font;
    Language language = Language::Japanese;  ///< of the areas' titles in the legend
    bool hasLegend = false;                  ///< for paper; in a window the boxes that switch lines name them
};

/// Averages over time on an axis of real dates, 0 to 5, against the band 2.5–3.0.
///
/// A line is drawn from figure to figure without a gap: where nothing is rated there is no line. It knows no widget and no
/// scene.
class TrendDrawing {
public:
    /// One figure: a line and a moment.
    struct Spot {
        std::size_t line;
        std::size_t moment;

        bool operator==(const Spot &) const = default;
    };

    TrendDrawing(TrendLines lines, TrendOptions options);

    [[nodiscard]] const TrendLines &lines() const { return m_lines; }
    /// The height of the font in pixels.
    [[nodiscard]] double em() const { return m_em; }
    /// The ends of the axis of dates.
    [[nodiscard]] QDate firstDay() const { return m_firstDay; }
    [[nodiscard]] QDate lastDay() const { return m_lastDay; }
    /// The moments of a line that follow each other without a gap. A lone one is no line, but has a mark.
    [[nodiscard]] std::vector<std::vector<std::size_t>> stretches(std::size_t line) const;

    /// As many as there are lines; all at first.
    void setShown(std::vector<bool> isShown);
    [[nodiscard]] bool isShown(std::size_t line) const { return m_isShown[line]; }
    /// The figure that has the focus or the pointer: its line comes forward, its day gets a line.
    void setPointedOut(std::optional<Spot> spot) { m_pointedOut = spot; }
    [[nodiscard]] std::optional<Spot> pointedOut() const { return m_pointedOut; }

    /// To be called before anything is painted or asked for; lengths are in the units of the options' font.
    void layOut(const QSizeF &size);
    /// Where the figures are, 0 to 5 and from the first day to the last. Empty where there is no room.
    [[nodiscard]] QRectF plot() const { return m_plot; }
    /// Where a figure is drawn; at the foot of its day where there is no average.
    [[nodiscard]] QPointF position(const Spot &spot) const;
    [[nodiscard]] QStringList dateLabels() const;

    /// All but the day that is pointed out, from (0, 0).
    void paint(QPainter &painter) const;
    /// The day that is pointed out, on top of it; at most an em beside it.
    void paintPointedOut(QPainter &painter) const;

private:
    struct EndLabel {
        std::size_t line;
        QString text;
        QPointF from;  ///< the last figure of the line
        double y;      ///< the label's middle
    };

    [[nodiscard]] double xOf(QDate date) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] std::vector<DateTick> ticks() const;
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] QString endText(std::size_t line) const;
    [[nodiscard]] double endWidth() const;
    [[nodiscard]] std::vector<EndLabel> endLabels() const;
    [[nodiscard]] double legendHeight(double width) const;
    void paintGrid(QPainter &painter) const;
    void paintDates(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintBandLabel(QPainter &painter) const;
    void paintEndLabels(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    /// Paints nothing without a painter; gives the height either way.
    double layOutLegend(QPainter *painter, const QRectF &rect) const;

    TrendLines m_lines;
    TrendOptions m_options;
    double m_em;
    QDate m_firstDay;
    QDate m_lastDay;
    std::vector<bool> m_isShown;
    std::optional<Spot> m_pointedOut;
    QSizeF m_size;
    QRectF m_plot;
};

/// Draws the trend into target, in the painter's units, as vectors and real text: for paper. The font's size is in pixels.
void paintTrend(QPainter &painter, const QRectF &target, const TrendLines &lines, const std::vector<bool> &isShown,
                const TrendOptions &options);

/// "Overall", or "1 ステークホルダ…": the area's number and title, in the language where there is one.
[[nodiscard]] QString lineTitle(const TrendLine &line, Language language);

/// What hollow marks mean: "Hollow marks: provisional".
[[nodiscard]] QString hollowMarksText();

// How a trend's lines look. Line 0 is that of the whole sheet, strong and with discs; the others are thin and grey, each
// with a dash and a mark of its own, so that they are told apart without colours.

[[nodiscard]] QPen trendPen(std::size_t line, const Colors &colors, double em);
/// Filled; hollow while the figure is provisional.
void paintTrendMark(QPainter &painter, std::size_t line, const QPointF &at, double em, const Colors &colors, bool isHollow);
/// A short piece of the line with its mark, for what switches it.
[[nodiscard]] QIcon trendLineIcon(std::size_t line, const QSize &size, double devicePixelRatio, double em,
                                  const Colors &colors);

}  // namespace psirt::drawings
