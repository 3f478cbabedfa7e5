// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/glancedrawing.h"
#include "app/drawings/glancetext.h"
#include "tests/support/previoussamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace psirt::test {

using namespace drawings;

namespace {

constexpr int smallPixels = 12;

SheetGlance glanceAt(const Assessment &assessment)
{
    const Score score = scoreAssessment(sheet(), assessment);
    return glanceOf(sheet(), assessment, score, compareWithPrevious(sheet(), assessment, score));
}

GlanceDrawing drawingOf(const Assessment &assessment, const QSizeF &size, const Colors &colors = Colors::paper(),
                        Language language = Language::Japanese, int pixels = smallPixels)
{
    QFont font(QStringLiteral("BIZ UDPGothic"));
    font.setPixelSize(pixels);
    GlanceDrawing drawing(
        glanceAt(assessment),
        {.colors = colors, .font = font, .largestText = 1.35, .language = language, .words = Words(Language::English)});
    drawing.layOut(size);
    return drawing;
}

/// Of the framework, or of the first line where none is so called.
std::size_t lineOf(const GlanceDrawing &drawing, const char *id)
{
    for (std::size_t index = 0; index < drawing.lines().size(); ++index) {
        const GlanceDrawing::Line &line = drawing.lines()[index];
        if (line.kind == GlanceDrawing::LineKind::Framework && drawing.row(line).score.id == framework(id))
            return index;
    }
    return 0;
}

QImage paintedGlance(const GlanceDrawing &drawing, const QColor &surface = Qt::white)
{
    QImage image(qRound(drawing.width()), qRound(drawing.height()), QImage::Format_RGB32);
    image.fill(surface);
    QPainter painter(&image);
    drawing.paint(painter);
    return image;
}

/// How many pixels of that colour lie in a level of a line.
int countOf(const QImage &image, const GlanceDrawing &drawing, const char *id, double level, const QColor &color)
{
    const QRectF &line = drawing.line(lineOf(drawing, id));
    const int left = qRound(drawing.xOf(level - 0.5)) + 2;
    const int right = qRound(drawing.xOf(level + 0.5)) - 2;
    int count = 0;
    for (int y = qRound(line.top()); y < qRound(line.bottom()); ++y) {
        for (int x = left; x < right; ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

const QSizeF laptop(1050, 600);

}  // namespace

TEST(GlanceDrawing, HasTheWholeSheetThenEachAreaAboveItsFrameworks)
{
    const GlanceDrawing drawing = drawingOf(emptyAssessment(), laptop);
    ASSERT_EQ(drawing.lines().size(), 35U);  // 1 + 6 + 28
    EXPECT_EQ(drawing.lines()[0].kind, GlanceDrawing::LineKind::Sheet);
    EXPECT_EQ(drawing.lines()[1].kind, GlanceDrawing::LineKind::Area);
    EXPECT_EQ(lineOf(drawing, "1.1"), 2U);
    EXPECT_EQ(drawing.lines()[9].kind, GlanceDrawing::LineKind::Area) << "after the seven of the first";
    EXPECT_EQ(lineOf(drawing, "6.5"), 34U);
}

/// What a laptop of 1366×768 leaves for it holds all lines and the legend, in text of 12 pixels.
TEST(GlanceDrawing, FitsALaptop)
{
    for (const Language language : {Language::Japanese, Language::English}) {
        const GlanceDrawing drawing = drawingOf(startedAssessment(), QSizeF(1050, 590), Colors::paper(), language);
        EXPECT_LE(drawing.height(), 591);
        EXPECT_LE(drawing.width(), 1051);
        EXPECT_GE(drawing.em(), smallPixels);
        for (std::size_t index = 0; index < drawing.lines().size(); ++index) {
            EXPECT_TRUE(drawing.isWhole(index)) << index;
            EXPECT_GE(drawing.line(index).height(), drawing.em());
            EXPECT_EQ(drawing.line(index).top(), index == 0 ? drawing.head().bottom() : drawing.line(index - 1).bottom());
        }
    }
}

TEST(GlanceDrawing, GrowsWithTheRoomAndBecomesHigherThanTooLittle)
{
    const GlanceDrawing small = drawingOf(emptyAssessment(), laptop);
    const GlanceDrawing large = drawingOf(emptyAssessment(), QSizeF(1600, 900));
    EXPECT_GT(large.line(2).height(), 1.3 * small.line(2).height());
    EXPECT_GT(large.em(), small.em());
    const GlanceDrawing low = drawingOf(emptyAssessment(), QSizeF(1050, 200));
    EXPECT_EQ(low.em(), smallPixels);
    EXPECT_GT(low.height(), 500);
    const GlanceDrawing narrow = drawingOf(emptyAssessment(), QSizeF(300, 600));
    EXPECT_EQ(narrow.em(), smallPixels);
    EXPECT_GT(narrow.width(), 300) << "text that can be read comes before the width";
}

TEST(GlanceDrawing, DrawsALevelUpToItsCellAndNothingWhereThereIsNone)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 3);
    exclude(assessment, "1.3");
    const GlanceDrawing drawing = drawingOf(assessment, laptop);
    const QImage image = paintedGlance(drawing);
    const QColor fill = heatFill(level(3), Colors::paper());
    for (const int covered : {0, 1, 2, 3})
        EXPECT_GT(countOf(image, drawing, "1.1", covered, fill), 200) << covered;
    EXPECT_EQ(countOf(image, drawing, "1.1", 4, fill), 0);
    for (const Level each : Level::all()) {
        for (const Level cell : Level::all()) {
            const QColor color = heatFill(each, Colors::paper());
            EXPECT_EQ(countOf(image, drawing, "1.2", cell.number(), color), 0) << "not rated is no level 0";
            EXPECT_EQ(countOf(image, drawing, "1.3", cell.number(), color), 0);
            EXPECT_EQ(countOf(image, drawing, "6.3", cell.number(), color), 0);
        }
    }
    EXPECT_GT(countOf(image, drawing, "1.2", 1, Colors::paper().raisedSurface), 200) << "it is there to be chosen";
    EXPECT_EQ(countOf(image, drawing, "1.3", 1, Colors::paper().raisedSurface), 0) << "excluded: it is not";
}

/// Last time stands left of a level's number and the target right of it, so that the number is seen whole.
TEST(GlanceDrawing, PutsNoMarkOnTheNumber)
{
    Assessment assessment = startedAssessment();  // 1.1 was at 2
    rate(assessment, "1.1", 2);
    setTarget(assessment, "1.1", 2);
    const Colors colors = Colors::paper();
    constexpr int largePixels = 36;  // so that even thin lines have pixels of their own colour
    for (const QSizeF &size : {QSizeF(2600, 1800), QSizeF(4200, 1800)}) {
        const GlanceDrawing drawing = drawingOf(assessment, size, colors, Language::Japanese, largePixels);
        const QImage image = paintedGlance(drawing);
        const QRectF &line = drawing.line(lineOf(drawing, "1.1"));
        const auto columns = [&](const QColor &color) {
            std::vector<int> found;
            for (int x = qRound(drawing.xOf(1.5)) + 2; x < qRound(drawing.xOf(2.5)) - 2; ++x) {
                for (int y = qRound(line.top()); y < qRound(line.bottom()); ++y) {
                    if (image.pixelColor(x, y) == color)
                        found.push_back(x);
                }
            }
            return found;
        };
        const std::vector<int> before = columns(colors.baseline);
        const std::vector<int> number = columns(textOn(heatFill(level(2), colors)));
        const std::vector<int> target = columns(colors.target);
        ASSERT_FALSE(before.empty());
        ASSERT_FALSE(number.empty());
        ASSERT_FALSE(target.empty());
        EXPECT_LT(before.back(), number.front());
        EXPECT_LT(number.back(), target.front());
        EXPECT_NEAR((number.front() + number.back()) / 2.0, drawing.xOf(2), 2);
    }
}

TEST(GlanceDrawing, HatchesTheOtherLevelOfAnUnsureOne)
{
    Assessment assessment = emptyAssessment();
    Entry up;
    up.rating = *Rating::unsure(level(2), level(3));
    assessment.setEntry(framework("1.1"), up);
    Entry down;
    down.rating = *Rating::unsure(level(3), level(2));
    assessment.setEntry(framework("1.2"), down);
    const GlanceDrawing drawing = drawingOf(assessment, laptop);
    const QImage image = paintedGlance(drawing);
    const QColor two = heatFill(level(2), Colors::paper());
    const QColor three = heatFill(level(3), Colors::paper());
    EXPECT_GT(countOf(image, drawing, "1.1", 2, two), 200);
    EXPECT_EQ(countOf(image, drawing, "1.1", 3, two), 0);
    EXPECT_GT(countOf(image, drawing, "1.2", 2, three), 200);
    EXPECT_EQ(countOf(image, drawing, "1.2", 3, three), 0) << "only level 2 is sure";
    const int plain = countOf(image, drawing, "1.3", 3, Colors::paper().raisedSurface);
    EXPECT_LT(countOf(image, drawing, "1.1", 3, Colors::paper().raisedSurface), plain);
    EXPECT_EQ(drawing.text(lineOf(drawing, "1.1"), GlanceDrawing::Column::Level), QStringLiteral("2 (3?)"));
}

/// The band of an area's line reaches from the middle between 2 and 3 to level 3; its average is drawn where it is.
TEST(GlanceDrawing, DrawsAveragesAgainstTheBand)
{
    Assessment assessment = emptyAssessment();
    for (const char *id : {"3.1", "3.2", "3.3"})
        rate(assessment, id, 1);
    const GlanceDrawing drawing = drawingOf(assessment, laptop);
    const QImage image = paintedGlance(drawing);
    const std::size_t area = lineOf(drawing, "3.1") - 1;
    const QRectF &line = drawing.line(area);
    const int y = qRound(line.bottom() - 0.5 * line.height());
    EXPECT_EQ(image.pixelColor(qRound(drawing.xOf(1)), y), Colors::paper().current) << "1.00";
    EXPECT_NE(image.pixelColor(qRound(drawing.xOf(2.75)), y - 3), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(qRound(drawing.xOf(2.3)), y - 3), QColor(Qt::white));
    EXPECT_EQ(drawing.text(area, GlanceDrawing::Column::Level), QStringLiteral("1.00"));
    EXPECT_EQ(drawing.text(area, GlanceDrawing::Column::Rated), QStringLiteral("3/3"));
    EXPECT_EQ(drawing.text(0, GlanceDrawing::Column::Title), QStringLiteral("Whole sheet, provisional, 3 of 27 rated"));
}

TEST(GlanceDrawing, HasAColumnOfLastTimeOnlyWhereOneIsKnown)
{
    using Column = GlanceDrawing::Column;
    EXPECT_EQ(drawingOf(emptyAssessment(), laptop).columns(),
              (std::vector<Column>{Column::Title, Column::Level, Column::Target, Column::Rated}));
    const GlanceDrawing drawing = drawingOf(startedAssessment(CarryOver::Levels::Hidden), laptop);
    EXPECT_EQ(drawing.columns(),
              (std::vector<Column>{Column::Title, Column::Level, Column::Target, Column::Before, Column::Rated}));
    EXPECT_EQ(drawing.text(lineOf(drawing, "1.1"), Column::Before), QStringLiteral("Hidden"));
    const QImage image = paintedGlance(drawing);
    for (const Level each : Level::all())
        EXPECT_EQ(countOf(image, drawing, "1.1", each.number(), Colors::paper().baseline), 0) << "it would tell";
}

TEST(GlanceDrawing, IsDrawnInTheColoursItIsGiven)
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1B, 0x1E, 0x22));
    palette.setColor(QPalette::Text, QColor(0xE8, 0xEA, 0xED));
    const Colors dark = Colors::of(palette);
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 4);
    const GlanceDrawing drawing = drawingOf(assessment, laptop, dark);
    const QImage image = paintedGlance(drawing, dark.surface);
    EXPECT_GT(countOf(image, drawing, "1.1", 4, heatFill(level(4), dark)), 200);
    EXPECT_EQ(countOf(image, drawing, "1.1", 4, Colors::paper().raisedSurface), 0);
}

/// On paper that is smaller than the smallest text asks for, all of it becomes smaller.
TEST(GlanceDrawing, FitsAnyPlaceOnPaper)
{
    QFont font(QStringLiteral("BIZ UDPGothic"));
    font.setPixelSize(9);
    const GlanceOptions options{
        .colors = Colors::paper(), .font = font, .smallestText = 0.7, .words = Words(Language::English)};
    for (const QSizeF &size : {QSizeF(493, 640), QSizeF(493, 480), QSizeF(300, 300), QSizeF(700, 330)}) {
        const GlancePicture picture(glanceAt(startedAssessment()), options, size);
        EXPECT_LE(picture.height(), size.height() + 0.5);
        EXPECT_LE(picture.line(0).width(), size.width() + 0.5);
    }
}

TEST(GlanceText, SaysARowInASentence)
{
    Assessment assessment = startedAssessment();  // 1.1 was at 2, 1.2 at 3, 1.3 excluded
    rate(assessment, "1.1", 3);
    setTarget(assessment, "1.1", 4);
    rate(assessment, "1.2", 3);
    const SheetGlance glance = glanceAt(assessment);
    const Words words(Language::English);
    const auto said = [&](std::size_t row) { return glanceSentence(glance.areas[0].rows[row], Language::English, words); };
    EXPECT_EQ(said(0), QStringLiteral("1.1 Internal Stakeholder Management, Level 3, below target 4, last time 2"));
    EXPECT_EQ(said(1), QStringLiteral("1.2 Finder Community Engagement, Level 3, target 3, last time 3"));
    EXPECT_EQ(said(2),
              QStringLiteral("1.3 Community and Organizational Engagement, Not rated, target 3, last time Excluded"));
    EXPECT_EQ(said(3), QStringLiteral("1.4 Downstream Stakeholder Management, Not rated, target 3, last time Not rated"));
    EXPECT_EQ(glanceSentence(glance.areas[5].rows[2], Language::English, words),
              QStringLiteral("6.3 Training the Validation Team, Out of scope"));
    // (3 + 3) / 2; targets 4 and six times 3: 22 / 7 = 3.142…; last time (2 + 3) / 2.
    EXPECT_EQ(
        glanceSentence(glance.areas[0], Language::English, words),
        QStringLiteral("1 Stakeholder Ecosystem Management, average 3.00, target 3.14, last time 2.50, provisional, 2 of "
                       "7 rated"));
    EXPECT_EQ(glanceDescription(glance, Language::English, words).count(QLatin1Char('\n')), 34);
}

}  // namespace psirt::test
