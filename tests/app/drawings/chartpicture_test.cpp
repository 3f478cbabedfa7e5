// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/chartpicture.h"
#include "app/theme/colors.h"
#include "tests/app/report/pdftools.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QXmlStreamReader>

namespace psirt::test {

using namespace drawings;

namespace {

Radar someRadar(const char *id = "6")
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "6.1", 0);
    rate(assessment, "6.2", 4);
    exclude(assessment, "3.1");
    return radarOfArea(sheet(), scoreAssessment(sheet(), assessment), area(id));
}

ChartPicture somePicture()
{
    return {someRadar(),
            {QStringLiteral("6 トレーニングと教育"), QStringLiteral("例社、2026年9月30日、4件中2件採点済み")},
            Language::Japanese};
}

/// Says how wide it is meant to be: in a viewer without the face, the pieces of a line still meet.
bool isFitted(const QXmlStreamAttributes &attributes)
{
    return attributes.value(QStringLiteral("textLength")).toDouble() > 0 &&
           attributes.value(QStringLiteral("lengthAdjust")) == QStringLiteral("spacingAndGlyphs");
}

}  // namespace

TEST(ChartPicture, IsLightAndSharpAndOfOneSize)
{
    const QImage image = somePicture().image();
    // 160 mm by 130 mm at 12 dots a millimetre.
    EXPECT_EQ(image.size(), QSize(1920, 1560));
    EXPECT_EQ(image.dotsPerMeterX(), 12000);
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_FALSE(image.hasAlphaChannel());
    const QImage read = QImage::fromData(somePicture().bytes(PictureFormat::Png), "PNG");
    EXPECT_EQ(read.convertToFormat(QImage::Format_RGB32), image);
    EXPECT_EQ(read.text(QStringLiteral("Title")), QStringLiteral("6 トレーニングと教育"));
}

TEST(ChartPicture, IsNoHigherThanItsBars)
{
    // 3.1 is excluded, so that 3.2 and 3.3 are left: bars. 36 mm and 16 mm for each of the three.
    EXPECT_EQ(ChartPicture(someRadar("3"), {}, Language::Japanese).image().size(), QSize(1920, 84 * 12));
}

TEST(ChartPicture, StandsBelowItsCaption)
{
    /// The first column with ink in the rows of a title: 4 mm below the edge, 4 mm high, at 12 pixels a millimetre.
    const auto firstColumn = [](const QImage &image) {
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 48; y < 96; ++y) {
                if (image.pixelColor(x, y).lightness() < 128)
                    return x;
            }
        }
        return image.width();
    };
    const int withCaption = firstColumn(somePicture().image());
    EXPECT_GE(withCaption, 48);
    EXPECT_LT(withCaption, 48 + 12);
    // Without one the label of the first axis is there, in the middle.
    EXPECT_GT(firstColumn(ChartPicture(someRadar(), {}, Language::Japanese).image()), 400);
}

TEST(ChartPicture, WritesAPdfOfVectorsWithItsFonts)
{
    const PdfTools pdf(somePicture().bytes(PictureFormat::Pdf));
    ASSERT_EQ(pdf.pages().size(), 1);
    for (const char *text :
         {"6トレーニングと教育", "例社、2026年9月30日、4件中2件採点済み", "6.1PSIRTチーム", "Outofscope", "2.5–3.0"})
        EXPECT_TRUE(pdf.pages()[0].contains(QString::fromUtf8(text))) << text << " in " << pdf.pages()[0].toStdString();
    EXPECT_EQ(pdf.imageCount(), 0);
    for (const QString &font : pdf.fonts())
        EXPECT_TRUE(font.contains(QStringLiteral("BIZUDPGothic"))) << font.toStdString();
    // 160 mm and 130 mm in points of 25.4 / 72 mm.
    EXPECT_TRUE(pdf.info().contains(QStringLiteral("454 x 369 pts")) ||
                pdf.info().contains(QStringLiteral("453.54 x 368.5")))
        << pdf.info().toStdString();
    EXPECT_TRUE(pdf.info().contains(QStringLiteral("6 トレーニングと教育")));
}

TEST(ChartPicture, WrapsALongCaptionWhole)
{
    const QString title = QStringLiteral("脆弱性対応の成熟度").repeated(20);
    const PdfTools pdf(ChartPicture(someRadar(), {title, {}}, Language::Japanese).bytes(PictureFormat::Pdf));
    EXPECT_TRUE(pdf.pages()[0].contains(title));
}

TEST(ChartPicture, WritesAnSvgWhoseTextIsText)
{
    QXmlStreamReader reader(somePicture().bytes(PictureFormat::Svg));
    QString text;
    int images = 0;
    int fitted = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QStringLiteral("image"))
            ++images;
        if (reader.isStartElement() && reader.name() == QStringLiteral("text")) {
            fitted += isFitted(reader.attributes()) ? 1 : 0;
            text += reader.readElementText();  // Qt writes one for each script in a line
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_EQ(images, 0);
    for (const char *part : {"6 トレーニングと教育", "4件中2件採点済み", "6.1 PSIRT", "Out of scope"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << " in " << text.toStdString();
    EXPECT_GT(fitted, 0);
    EXPECT_TRUE(somePicture().bytes(PictureFormat::Svg).contains("font-family=\"BIZ UDPGothic, Yu Gothic"));
}

}  // namespace psirt::test
