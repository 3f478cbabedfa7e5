// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "app/theme/colors.h"
#include "core/reporting/sheetglance.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <array>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace psirt::drawings {

/// How the sheet at a glance is drawn, apart from its data.
struct GlanceOptions {
    Colors colors;
    QFont font;                              ///< with a size in pixels
    double smallestText = 1;                 ///< as a multiple of that: what text shrinks to where room is short
    double largestText = 1;                  ///< and grows to where there is much
    Language language = Language::Japanese;  ///< of titles
    Words words = {};                        ///< the interface's, or a report's
};

/// The whole sheet as a matrix: a row per framework against the levels 0 to 5, the areas above theirs, the whole sheet
/// first.
///
/// A level is a bar with its number in it, the other level that an unsure one may be is hatched. Last time stands at the
/// left of its level's number and the target at the right, so that no mark lies on a number; the figures stand beside once
/// more. What the sheet does not describe is a dotted line. Nothing stands at 0 that has no level. It knows no widget.
class GlanceDrawing {
public:
    enum class LineKind { Sheet, Area, Framework };
    struct Line {
        LineKind kind;
        std::size_t area = 0;
        std::size_t row = 0;  ///< of a framework, in its area
    };
    enum class Column { Title, Level, Target, Before, Rated };

    GlanceDrawing(SheetGlance glance, GlanceOptions options);

    [[nodiscard]] const SheetGlance &glance() const { return m_glance; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// Those of the drawing; Before only where a time before is known.
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] const GlanceArea &area(const Line &line) const { return m_glance.areas[line.area]; }
    [[nodiscard]] const GlanceRow &row(const Line &line) const { return area(line).rows[line.row]; }

    /// To be called before anything is painted or asked for. Rows grow with the height; where it is too small for the
    /// smallest text, the drawing becomes higher than that.
    void layOut(const QSizeF &size);
    /// Of everything, in the units of the options' font.
    [[nodiscard]] double height() const { return m_legend.bottom(); }
    /// Of its columns: no more than it was laid out for, as long as the smallest text fits there.
    [[nodiscard]] double width() const { return m_right; }
    [[nodiscard]] const QRectF &head() const { return m_head; }
    /// As wide as the drawing; one follows the other without a gap.
    [[nodiscard]] const QRectF &line(std::size_t index) const { return m_places[index]; }
    [[nodiscard]] const QRectF &legend() const { return m_legend; }
    /// Where a column begins and how wide it is, in the order of columns().
    [[nodiscard]] double columnLeft(Column column) const;
    [[nodiscard]] double columnWidth(Column column) const;
    /// The middle of a level, and what an average has: anything between.
    [[nodiscard]] double xOf(double level) const;
    /// The height of the text in pixels.
    [[nodiscard]] double em() const { return m_em; }
    /// Whether the title is whole.
    [[nodiscard]] bool isWhole(std::size_t index) const { return m_titles[index].isWhole; }
    /// What a line says in a column, in one line.
    [[nodiscard]] QString text(std::size_t index, Column column) const;
    /// The name of a column; empty for the titles.
    [[nodiscard]] QString headerOf(Column column) const;

    /// Each at its place.
    void paint(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintLine(QPainter &painter, std::size_t index) const;
    void paintLegend(QPainter &painter) const;

private:
    // All in ems.
    static constexpr double smallText = 0.88;
    static constexpr double legendLine = 1.45;
    static constexpr double legendSign = 2.1;
    static constexpr double besideSign = 0.4;
    static constexpr double besideState = 1.2;  ///< from the sign of a state to its word

    enum class LegendSign { Level, Unsure, Target, Before, Average, Provisional, Range, Band, NotDescribed };
    struct LegendItem {
        LegendSign sign;
        QString text;
        QPointF at = {};  ///< its top left corner, from the legend's
    };

    /// A title that is too long for its column is set smaller, or in two lines.
    struct SetTitle {
        double share;  ///< of the text's height
        QStringList lines;
        bool isWhole;
    };

    void addLines();
    void addLegend();
    /// With text of that height; whether all titles are about as large as that.
    bool layOutColumns(double width);
    /// Its height.
    double layOutLegend(double width);
    void layOutLines(double width, double legendHeight);
    /// What the rows of that height and all above them take.
    [[nodiscard]] double rowUnits() const;
    [[nodiscard]] QFont fontOf(double share, bool isBold = false) const;
    [[nodiscard]] QString titleOf(const Line &line) const;
    [[nodiscard]] SetTitle setTitle(const Line &line) const;
    [[nodiscard]] QString figureOf(const Line &line, Column column) const;
    [[nodiscard]] double figureWidth(Column column) const;
    [[nodiscard]] QRectF cell(const QRectF &line, int level) const;
    /// Where a line's text stands: an area has room above it.
    [[nodiscard]] QRectF textPlace(std::size_t index) const;

    void paintTitle(QPainter &painter, std::size_t index) const;
    void paintFigures(QPainter &painter, std::size_t index) const;
    void paintBar(QPainter &painter, const QRectF &line, const GlanceRow &row) const;
    void paintTrack(QPainter &painter, const QRectF &line, const GlanceRow &row) const;
    void paintHatch(QPainter &painter, const QRectF &rect) const;
    void paintNotDescribed(QPainter &painter, const QRectF &cell, const QColor &color) const;
    void paintMarks(QPainter &painter, const QRectF &line, const GlanceRow &row) const;
    void paintAverages(QPainter &painter, const QRectF &line, const Totals &totals,
                       const std::optional<Average> &before) const;
    void paintAverageMark(QPainter &painter, const QPointF &at, bool isProvisional) const;
    void paintSign(QPainter &painter, LegendSign sign, const QRectF &rect) const;

    SheetGlance m_glance;
    GlanceOptions m_options;
    double m_base;  ///< the height of the options' font
    std::vector<Line> m_lines;
    std::vector<Column> m_columns;
    double m_em = 0;
    QRectF m_head;
    std::vector<QRectF> m_places;
    std::vector<SetTitle> m_titles;
    double m_rowHeight = 0;
    double m_areaHeight = 0;  ///< of an area's line without the room above it
    QRectF m_legend;
    std::vector<LegendItem> m_items;
    double m_numberWidth = 0;
    double m_titleWidth = 0;
    double m_scaleLeft = 0;
    double m_cell = 0;                  ///< the width of a level
    std::vector<double> m_figureLefts;  ///< of the columns but the first
    double m_right = 0;
};

/// The drawing in a place of a given size, in the units of the painter, as vectors and real text: for paper. Its text is as
/// large as the font, or smaller where it would not fit otherwise.
class GlancePicture {
public:
    GlancePicture(const SheetGlance &glance, GlanceOptions options, const QSizeF &size);

    [[nodiscard]] const GlanceDrawing &drawing() const { return m_drawing; }
    /// No higher than the size that was given.
    [[nodiscard]] double height() const { return m_drawing.height() * m_scale; }
    [[nodiscard]] QRectF line(std::size_t index) const;
    /// From (0, 0).
    void paint(QPainter &painter) const;

private:
    double m_scale;
    GlanceDrawing m_drawing;
};

}  // namespace psirt::drawings
