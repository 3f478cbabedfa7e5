// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/trenddrawing.h"
#include "tests/app/trend/trendsamples.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace psirt::test {

using namespace drawings;

namespace {

TrendOptions trendOptions()
{
    QFont font(QStringLiteral("BIZ UDPGothic"));
    font.setPixelSize(14);
    return {Colors::paper(), font, Language::Japanese, false};
}

TrendDrawing drawingOf(const std::vector<Assessment> &assessments)
{
    TrendDrawing drawing(trendLines(sheet(), trendOf(assessments)), trendOptions());
    drawing.layOut({720, 360});
    return drawing;
}

QImage imageOf(const TrendDrawing &drawing)
{
    QImage image(720, 360, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.paint(painter);
    return image;
}

}  // namespace

TEST(TrendDrawing, IsInterruptedWhereNothingIsRated)
{
    std::vector<Assessment> assessments = threeAssessments();
    using Stretches = std::vector<std::vector<std::size_t>>;
    EXPECT_EQ(drawingOf(assessments).stretches(0), (Stretches{{0}, {2}}));
    assessments.push_back(dated(QDate(2026, 10, 1), "fourth", {{"1.1", 4}}));
    const TrendDrawing drawing = drawingOf(assessments);
    EXPECT_EQ(drawing.stretches(0), (Stretches{{0}, {2, 3}}));
    EXPECT_EQ(drawing.stretches(2), (Stretches{{0}, {2}}));
    EXPECT_EQ(drawing.stretches(3), Stretches());
    // Halfway along the line, from 3.00 to 4.00, it is drawn; halfway across the gap there is paper.
    const QImage image = imageOf(drawing);
    const auto colorBetween = [&](std::size_t one, std::size_t other) {
        return image.pixelColor(((drawing.position({0, one}) + drawing.position({0, other})) / 2).toPoint());
    };
    EXPECT_EQ(colorBetween(2, 3), Colors::paper().current);
    EXPECT_NE(colorBetween(0, 2), Colors::paper().current);
}

TEST(TrendDrawing, BringsTheLineForwardThatIsPointedOut)
{
    std::vector<Assessment> assessments = threeAssessments();
    assessments.push_back(dated(QDate(2026, 10, 1), "fourth", {{"1.1", 4}, {"2.1", 1}}));
    TrendDrawing drawing = drawingOf(assessments);
    const QPoint middle = ((drawing.position({2, 2}) + drawing.position({2, 3})) / 2).toPoint();
    EXPECT_NE(imageOf(drawing).pixelColor(middle), Colors::paper().text);
    const QImage atRest = imageOf(drawing);
    drawing.setPointedOut(TrendDrawing::Spot{2, 2});
    EXPECT_NE(imageOf(drawing), atRest);
    drawing.setPointedOut({});
    EXPECT_EQ(imageOf(drawing), atRest);
    drawing.setShown({true, true, false, true, true, true, true});
    EXPECT_NE(imageOf(drawing), atRest);
}

TEST(TrendDrawing, HasRoomAroundOneDay)
{
    const TrendDrawing drawing = drawingOf({threeAssessments()[0]});
    EXPECT_EQ(drawing.firstDay(), QDate(2025, 4, 1).addDays(-90));
    EXPECT_EQ(drawing.lastDay(), QDate(2025, 4, 1).addDays(90));
    EXPECT_NEAR(drawing.position({0, 0}).x(), drawing.plot().center().x(), 0.01);
    EXPECT_LT(drawingOf({}).firstDay(), drawingOf({}).lastDay());
}

}  // namespace psirt::test
