// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axischart.h"
#include "app/drawings/chartmarks.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

namespace psirt::test {

using namespace charts;
using namespace drawings;

namespace {

RadarOptions options(double points = 10, Language language = Language::Japanese)
{
    RadarOptions options;
    options.colors = Colors::paper();
    options.font = QFont(QStringLiteral("BIZ UDPGothic"));
    options.font.setPointSizeF(points);
    options.language = language;
    return options;
}

RadarAxis rated(const char *id, double level, bool isProvisional = false)
{
    return {QString::fromLatin1(id), {QStringLiteral("題"), {}}, FrameworkState::Rated, level, 3, isProvisional};
}

RadarAxis without(const char *id, FrameworkState state)
{
    return {QString::fromLatin1(id), {QStringLiteral("題"), {}}, state, {}, {}};
}

RadarAxis withBaseline(RadarAxis axis, double baseline)
{
    axis.baseline = baseline;
    return axis;
}

RadarAxis unsure(RadarAxis axis, double low, double high)
{
    axis.low = low;
    axis.high = high;
    return axis;
}

QImage painted(AxisChart &chart)
{
    QGraphicsScene scene;
    QChart *item = chart.chart();
    scene.addItem(item);
    item->resize(520, 420);
    QImage image(520, 420, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, image.rect(), image.rect());
    painter.end();
    scene.removeItem(item);
    return image;
}

double darkness(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += 255 - image.pixelColor(x, y).lightness();
    }
    return sum;
}

/// How many pixels of exactly that colour.
int count(const QImage &image, const QColor &color)
{
    int number = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            number += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return number;
}

QImage paper(const Radar &radar)
{
    QImage image(1200, 1000, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    RadarOptions large = options();
    large.font.setPixelSize(30);
    large.hasLegend = false;
    paintRadar(painter, image.rect(), radar, large);
    return image;
}

using Points = std::vector<std::vector<std::pair<double, double>>>;

Points points(const std::vector<const QLineSeries *> &lines)
{
    Points result;
    for (const QLineSeries *line : lines) {
        result.emplace_back();
        for (const QPointF &point : line->points())
            result.back().emplace_back(point.x(), point.y());
    }
    return result;
}

Points levelPoints(std::vector<RadarAxis> axes)
{
    const RadarChart chart(Radar{std::move(axes)}, options());
    return points(chart.levelSeries());
}

Assessment halfFilled()
{
    Assessment assessment = emptyAssessment();
    int number = 0;
    for (const Framework *framework : sheet().frameworks()) {
        const QByteArray id = framework->id.text().toLatin1();
        if (++number % 5 == 0)
            exclude(assessment, id.constData());
        else if (number % 2 == 0)
            rate(assessment, id.constData(), number % 5);
    }
    return assessment;
}

std::vector<Radar> everyRadar(const Assessment &assessment)
{
    const Score score = scoreAssessment(sheet(), assessment);
    std::vector<Radar> radars{radarOfAreas(sheet(), score)};
    for (const ServiceArea &area : sheet().areas())
        radars.push_back(radarOfArea(sheet(), score, area.id));
    return radars;
}

/// Whole, inside the chart, apart from each other.
void expectLabelsInOrder(const AxisChart &chart, const QSizeF &size)
{
    const std::vector<AxisChart::Spot> spots = chart.spots();
    for (std::size_t one = 0; one < spots.size(); ++one) {
        EXPECT_FALSE(spots[one].label.isEmpty()) << spots[one].id.toStdString();
        EXPECT_TRUE(QRectF(QPointF(0, 0), size).contains(spots[one].label)) << spots[one].id.toStdString();
        for (std::size_t other = one + 1; other < spots.size(); ++other)
            EXPECT_FALSE(spots[one].label.intersects(spots[other].label))
                << spots[one].id.toStdString() << " and " << spots[other].id.toStdString();
    }
}

void expectLabelsOutsideTheCircle(const RadarChart &chart)
{
    const RadarLayout &layout = chart.radarLayout();
    EXPECT_GE(layout.radius, 40);
    for (const PlacedLabel &place : layout.places) {
        const double x = std::clamp(layout.centre.x(), place.rect.left(), place.rect.right()) - layout.centre.x();
        const double y = std::clamp(layout.centre.y(), place.rect.top(), place.rect.bottom()) - layout.centre.y();
        EXPECT_GT(std::hypot(x, y), layout.radius);
    }
}

void expectOrder(const Radar &radar, const QSizeF &size, const RadarOptions &options)
{
    SCOPED_TRACE(testing::Message() << size.width() << 'x' << size.height() << " at " << options.font.pointSizeF()
                                    << " pt, from " << radar.axes[0].id.toStdString());
    const std::unique_ptr<AxisChart> chart = createAxisChart(radar, options);
    chart->chart()->resize(size);
    expectLabelsInOrder(*chart, size);
    if (const auto *polar = dynamic_cast<const RadarChart *>(chart.get()))
        expectLabelsOutsideTheCircle(*polar);
}

}  // namespace

TEST(RadarChart, HasAPointForALevelZeroAndNoneWithoutALevel)
{
    const Points lines =
        levelPoints({rated("1.1", 0), rated("1.2", 2), without("1.3", FrameworkState::Unrated),
                     without("1.4", FrameworkState::Excluded), rated("1.5", 4), without("1.6", FrameworkState::OutOfScope)});
    EXPECT_EQ(lines, (Points{{{0, 0}, {1, 2}}, {{4, 4}}}));
}

TEST(RadarChart, IsLaidOutAlikeWhateverSizeItHadBefore)
{
    const Radar radar = radarOfArea(sheet(), scoreAssessment(sheet(), emptyAssessment()), area("1"));
    RadarChart chart(radar, options());
    chart.resize(300, 240);  // in a smaller text
    chart.resize(900, 700);
    chart.resize(520, 420);
    RadarChart fresh(radar, options());
    fresh.resize(520, 420);
    EXPECT_EQ(chart.radarLayout().radius, fresh.radarLayout().radius);
    EXPECT_EQ(chart.radarLayout().centre, fresh.radarLayout().centre);
    ASSERT_EQ(chart.spots().size(), fresh.spots().size());
    for (std::size_t axis = 0; axis < fresh.spots().size(); ++axis)
        EXPECT_EQ(chart.spots()[axis].label, fresh.spots()[axis].label) << axis;
}

TEST(RadarChart, HasNoPointForAnUnratedFramework)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 0);
    rate(assessment, "1.3", 4);
    rate(assessment, "1.4", 2);
    const RadarChart chart(radarOfArea(sheet(), scoreAssessment(sheet(), assessment), area("1")), options());
    // 1.2, 1.5, 1.6 and 1.7 are unrated: axes 1, 4, 5 and 6.
    EXPECT_EQ(points(chart.levelSeries()), (Points{{{0, 0}}, {{2, 4}, {3, 2}}}));
}

TEST(RadarChart, HasASeriesOfItsOwnForTheBaselineBeneathTheLevel)
{
    const RadarChart chart(Radar{{withBaseline(rated("3.1", 2), 1), withBaseline(rated("3.2", 3), 0), rated("3.3", 4),
                                  withBaseline(without("3.4", FrameworkState::Unrated), 5)},
                                 RadarBaseline::Previous},
                           options());
    EXPECT_EQ(points(chart.baselineSeries()), (Points{{{0, 1}, {1, 0}}, {{3, 5}, {4, 1}}}));
    EXPECT_EQ(points(chart.levelSeries()), (Points{{{0, 2}, {1, 3}, {2, 4}}}));
    const auto all = chart.series();  // in the order in which they are drawn
    EXPECT_LT(all.indexOf(const_cast<QLineSeries *>(chart.baselineSeries().back())),
              all.indexOf(const_cast<QLineSeries *>(chart.levelSeries().front())));
}

TEST(RadarChart, TellsEveryLineApartWithoutColour)
{
    const Colors colors = Colors::paper();
    constexpr double em = 12;
    const std::vector pens{levelPen(colors, em, false), levelPen(colors, em, true), baselinePen(colors, em),
                           targetPen(colors, em)};
    const auto dash = [](const QPen &pen) { return pen.style() == Qt::SolidLine ? 0 : pen.dashPattern()[0] * pen.widthF(); };
    // Lengths of a dash in pixels: none, 4 * 0.15 * 12 = 7.2, 12 * 0.09 * 12 = 12.96, and dots.
    EXPECT_EQ(dash(pens[0]), 0);
    EXPECT_NEAR(dash(pens[1]), 7.2, 1e-9);
    EXPECT_NEAR(dash(pens[2]), 12.96, 1e-9);
    EXPECT_LT(dash(pens[3]), 1);
    EXPECT_LT(pens[2].widthF() * 1.5, pens[1].widthF());
}

TEST(RadarChart, ClosesTheShapeAtTheFullAngle)
{
    EXPECT_EQ(levelPoints({rated("3.1", 1), rated("3.2", 2), rated("3.3", 3)}), (Points{{{0, 1}, {1, 2}, {2, 3}, {3, 1}}}));
    EXPECT_EQ(levelPoints({rated("4.1", 1), without("4.2", FrameworkState::Unrated), rated("4.3", 3), rated("4.4", 4)}),
              (Points{{{0, 1}}, {{2, 3}, {3, 4}, {4, 1}}}));
}

TEST(RadarChart, DashesTheLinesBesideAProvisionalFigure)
{
    const RadarChart chart(Radar{{rated("1", 1), rated("2", 2), rated("3", 3), rated("4", 4, true)}}, options());
    ASSERT_EQ(points(chart.levelSeries()), (Points{{{0, 1}, {1, 2}, {2, 3}}, {{2, 3}, {3, 4}, {4, 1}}}));
    std::vector<ChartSign> signs;
    for (const RadarStretch &stretch : stretchesOf(chart.radar()))
        signs.push_back(stretch.sign);
    EXPECT_EQ(signs, (std::vector{ChartSign::Target, ChartSign::Level, ChartSign::Provisional}));
}

TEST(AxisChart, PaintsNothingTwice)
{
    const std::vector<RadarAxis> axes{withBaseline(rated("3.1", 1), 2), withBaseline(rated("3.2", 3), 1), rated("3.3", 5)};
    for (const Radar &each : {Radar{axes, RadarBaseline::Previous}, Radar{{axes[0], axes[1]}, RadarBaseline::Previous}}) {
        const auto chart = createAxisChart(each, options());
        const QImage withSeries = painted(*chart);
        EXPECT_FALSE(chart->chart()->series().isEmpty());
        chart->chart()->removeAllSeries();
        for (QAbstractAxis *axis : chart->chart()->axes()) {
            chart->chart()->removeAxis(axis);
            delete axis;  // the chart gives it away
        }
        EXPECT_TRUE(painted(*chart) == withSeries);
    }
}

TEST(AxisChart, HasEachFigureWhereItIsPainted)
{
    Radar radar{{withBaseline(rated("1.1", 1), 2), rated("1.2", 2), rated("1.3", 3), withBaseline(rated("1.4", 0), 5),
                 rated("1.5", 5), without("1.6", FrameworkState::Unrated)},
                RadarBaseline::Previous};
    for (const std::size_t count : {radar.axes.size(), std::size_t{2}}) {
        radar.axes.resize(count, radar.axes[0]);
        const auto chart = createAxisChart(radar, options());
        chart->chart()->resize(520, 420);
        const auto expectAt = [&chart](const QPointF &place, std::size_t axis) {
            const auto found = chart->figureAt(place, 12);
            ASSERT_TRUE(found) << axis;
            EXPECT_EQ(found->axis, axis);
            EXPECT_LT(found->distance, 0.5);
            EXPECT_FALSE(chart->figureAt(place, 0)) << "nothing is closer than that";
        };
        const auto spots = chart->spots();
        for (std::size_t axis = 0; axis < spots.size(); ++axis) {
            for (const auto &mark : {spots[axis].level, spots[axis].baseline, spots[axis].target}) {
                if (mark)
                    expectAt(*mark, axis);
            }
        }
        EXPECT_FALSE(chart->figureAt({0, 0}, 12));
    }
}

TEST(AxisChart, FindsTheFirstAxisWhereFiguresFallTogether)
{
    RadarChart chart(Radar{{rated("1.1", 4), rated("1.2", 0), rated("1.3", 0), rated("1.4", 0)}}, options());
    chart.resize(520, 420);
    EXPECT_EQ(chart.figureAt(chart.radarLayout().centre, 12)->axis, 1U);
}

TEST(AxisChart, FitsEveryLabelAtEverySize)
{
    for (const Radar &radar : everyRadar(halfFilled())) {
        for (const QSizeF size : {QSizeF(320, 280), QSizeF(520, 420), QSizeF(900, 700)}) {
            for (const double points : {10.0, 16.0}) {
                expectOrder(radar, size, options(points));
                expectOrder(radar, size, options(points, Language::English));
            }
        }
    }
}

TEST(AxisChart, FitsLongFiguresIntoTheSmallestChart)
{
    Radar radar{{}, RadarBaseline::Previous};
    for (const ServiceArea &area : sheet().areas()) {
        RadarAxis axis{area.id.text(), area.title, FrameworkState::Rated, 2.25, 3.5, true, true};
        axis.baseline = 1.75;
        axis.low = 2;
        axis.high = 3;
        radar.axes.push_back(axis);
    }
    radar.axes.back().state = FrameworkState::Unrated;
    radar.axes.back().level.reset();
    for (const Language language : {Language::Japanese, Language::English}) {
        for (const double points : {9.0, 10.0, 12.0, 14.0})
            expectOrder(radar, {320, 280}, options(points, language));
    }
}

/// The sizes of a chart in the window at 1366×768 and 1920×1080, in its type of 10 points, 13 px.
TEST(AxisChart, HasTextOfTwelvePixelsInTheWindow)
{
    RadarOptions inWindow = options();
    inWindow.font.setPixelSize(13);
    for (const Radar &radar : everyRadar(halfFilled())) {
        for (const QSizeF size : {QSizeF(500, 430), QSizeF(520, 435), QSizeF(780, 540)}) {
            const std::unique_ptr<AxisChart> chart = createAxisChart(radar, inWindow);
            chart->chart()->resize(size);
            const ChartFonts fonts = chart->drawing().fonts();
            EXPECT_GE(fonts.title.pixelSize(), 12) << radar.axes[0].id.toStdString() << " at " << size.width();
            EXPECT_GE(fonts.small.pixelSize(), 12) << radar.axes[0].id.toStdString() << " at " << size.width();
        }
    }
}

TEST(AxisChart, MovesCrowdedLabelsApart)
{
    Radar radar;
    for (int number = 1; number <= 14; ++number) {
        radar.axes.push_back(rated("7.1", 2));
        radar.axes.back().title.japanese = QStringLiteral("全てのステークホルダへの継続的な教育");
    }
    expectOrder(radar, {520, 420}, options(10));
    expectOrder(radar, {900, 700}, options(16));
}

TEST(AxisChart, IsARadarFromFourInScopeOn)
{
    const RadarAxis out = without("3.3", FrameworkState::Excluded);
    const RadarAxis never = without("6.3", FrameworkState::OutOfScope);
    const RadarAxis open = without("3.1", FrameworkState::Unrated);
    EXPECT_TRUE(hasRadarShape(Radar{{rated("3.1", 0), rated("3.2", 0), rated("3.3", 0), rated("3.4", 0)}}));
    EXPECT_TRUE(hasRadarShape(Radar{{open, open, open, open}}));
    EXPECT_TRUE(hasRadarShape(Radar{{rated("3.1", 0), open, out, never, open, open}}));
    EXPECT_FALSE(hasRadarShape(Radar{{rated("3.1", 0), rated("3.2", 0), rated("3.3", 0)}}));
    EXPECT_FALSE(hasRadarShape(Radar{{rated("3.1", 0), rated("3.2", 0), open, out}}));
    EXPECT_FALSE(hasRadarShape(Radar{{rated("3.1", 0), open, out, never, open}}));
    EXPECT_FALSE(hasRadarShape(Radar{}));
    const auto chart = createAxisChart(Radar{{rated("3.1", 0), rated("3.2", 0), out}}, options());
    ASSERT_TRUE(dynamic_cast<BarChart *>(chart.get()));
    chart->chart()->resize(320, 280);
    expectLabelsInOrder(*chart, {320, 280});
    EXPECT_TRUE(chart->spots()[0].level);
    EXPECT_FALSE(chart->spots()[2].level);
}

TEST(AxisChart, IsAnEmptyRadarWithLabelsWhereNothingIsRated)
{
    const RadarAxis open = without("3.1", FrameworkState::Unrated);
    const auto chart = createAxisChart(Radar{{open, open, open, open, without("3.5", FrameworkState::Excluded)}}, options());
    const auto *radar = dynamic_cast<RadarChart *>(chart.get());
    ASSERT_TRUE(radar);
    EXPECT_TRUE(radar->series().isEmpty());
    chart->chart()->resize(320, 280);
    expectLabelsInOrder(*chart, {320, 280});
    for (const AxisChart::Spot &spot : chart->spots())
        EXPECT_FALSE(spot.level || spot.target || spot.baseline || spot.range);
}

TEST(AxisChart, DrawsARangeAlongItsAxisThroughTheLevel)
{
    RadarAxis one = unsure(rated("3.1", 2), 1, 4);
    RadarChart radar(Radar{{one, rated("3.2", 1), rated("3.3", 1)}}, options());
    radar.resize(520, 420);
    // The first axis points up: a level is a fifth of the radius.
    const double step = radar.radarLayout().radius / 5;
    const QPointF level = *radar.spots()[0].level;
    EXPECT_NEAR(radar.spots()[0].range->p1().y(), level.y() + step, 1e-6);
    EXPECT_NEAR(radar.spots()[0].range->p2().y(), level.y() - 2 * step, 1e-6);
    EXPECT_NEAR(radar.spots()[0].range->p2().x(), level.x(), 1e-6);
    EXPECT_FALSE(radar.spots()[1].range);
    one.high.reset();
    EXPECT_FALSE(RadarChart(Radar{{one}}, options()).spots()[0].range);

    BarChart bars(Radar{{unsure(rated("3.1", 2), 1, 4)}}, options());
    bars.resize(520, 420);
    EXPECT_EQ(bars.spots()[0].range->y1(), bars.spots()[0].level->y());
    EXPECT_LT(bars.spots()[0].range->x1(), bars.spots()[0].level->x());
    EXPECT_GT(bars.spots()[0].range->x2(), bars.spots()[0].level->x());
}

TEST(AxisChart, KeepsABarsBaselineBesideItsLevel)
{
    BarChart bars(Radar{{withBaseline(rated("3.1", 2), 2)}, RadarBaseline::Answers}, options());
    bars.resize(520, 420);
    const AxisChart::Spot spot = bars.spots()[0];
    EXPECT_NEAR(spot.baseline->x(), spot.level->x(), 1e-6);
    EXPECT_GT(spot.baseline->y(), spot.level->y() + 4);
    EXPECT_LT(spot.baseline->y(), spot.label.bottom());
}

TEST(AxisChart, NamesInItsLegendWhatThereIs)
{
    using enum ChartSign;
    const RadarAxis open = without("3.1", FrameworkState::Unrated);
    EXPECT_EQ(signsOf(Radar{{open, open, open}}), (std::vector{Band}));
    EXPECT_EQ(signsOf(Radar{{rated("3.1", 1), rated("3.2", 1), open}}), (std::vector{Level, Target, Band}));
    EXPECT_EQ(signsOf(Radar{{unsure(withBaseline(rated("3.1", 1), 2), 0, 2), open, open}, RadarBaseline::Previous}),
              (std::vector{Level, Range, Baseline, Target, Band}));
    // A provisional figure without a neighbour has no dashed line in a radar, but a dashed bar.
    const RadarAxis provisional = rated("3", 1, true);
    EXPECT_EQ(signsOf(Radar{{provisional, open, rated("5", 1), open}}), (std::vector{Level, Target, Band}));
    EXPECT_EQ(signsOf(Radar{{provisional, rated("4", 1), open}}), (std::vector{Level, Provisional, Target, Band}));
    EXPECT_EQ(signsOf(Radar{{provisional}}), (std::vector{Level, Provisional, Target, Band}));
}

TEST(AxisChart, ShowsTheAxisThatHasTheFocusOrThePointer)
{
    const Radar radar{{rated("3.1", 1), rated("3.2", 2), rated("3.3", 3)}};
    const Radar bars{{rated("3.1", 1), rated("3.2", 2)}};
    for (const Radar &each : {radar, bars}) {
        const auto chart = createAxisChart(each, options());
        const double atRest = darkness(painted(*chart));
        chart->setHovered(0);
        const double hovered = darkness(painted(*chart));
        chart->setHovered({});
        chart->setHighlighted(0);
        const double focused = darkness(painted(*chart));
        EXPECT_GT(hovered, atRest);
        EXPECT_GT(focused, hovered);
        chart->setHighlighted({});
        EXPECT_EQ(darkness(painted(*chart)), atRest);
    }
}

TEST(AxisChart, DrawsTheBaselineOnPaperToo)
{
    const auto inkWithBaselineAt = [](std::size_t one, std::size_t other) {
        Radar radar{{rated("3.1", 1), rated("3.2", 1), rated("3.3", 1), rated("3.4", 1)}, RadarBaseline::Previous};
        radar.axes[one].baseline = 4;
        radar.axes[other].baseline = 4;
        return count(paper(radar), Colors::paper().baseline);
    };
    // As many marks and figures, but a line between neighbours alone: some 300 pixels long, two of them wide.
    EXPECT_GT(inkWithBaselineAt(0, 1), inkWithBaselineAt(0, 2) + 150);
}

TEST(AxisChart, PaintsIntoAPdfWithoutPictures)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        paintRadar(painter, QRectF(0, 0, 6000, 4000), everyRadar(halfFilled())[0], options(8));
    }
    EXPECT_TRUE(bytes.contains("/Font"));
    EXPECT_FALSE(bytes.contains("/Subtype /Image"));
}

}  // namespace psirt::test
