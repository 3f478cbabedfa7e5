// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf.h"
#include "app/theme/fonts.h"
#include "tests/app/report/archiverules.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace psirt::test {

using namespace report;

namespace {

QStringList faultsOf(const Result<QByteArray> &pdf)
{
    return archiveFaults(PdfTools(pdf));
}

ReportImprint imprint()
{
    return {QStringLiteral("Title"), {}, {}, {}, Language::English};
}

/// A page with that text as Qt paints it.
QByteArray pageOf(const QString &text)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    QPainter painter(&writer);
    painter.setFont(reportFont(200));
    painter.drawText(QPointF(500, 500), text);
    painter.end();
    return pdf;
}

}  // namespace

TEST(Archive, TakesEveryReport)
{
    for (const Assessment &assessment :
         {emptyAssessment(), halfAssessment(), assessmentAt(3), extremeAssessment(), everythingExcluded()})
        EXPECT_EQ(faultsOf(renderPdf(documentOf(assessment))), QStringList());
    ReportOptions options{Language::English, true, QPageSize(QPageSize::Letter)};
    EXPECT_EQ(faultsOf(renderPdf(documentOf(assessmentAt(4), options))), QStringList());
    for (const ReportDepth depth : {ReportDepth::Summary, ReportDepth::External}) {
        options.depth = depth;
        EXPECT_EQ(faultsOf(renderPdf(documentOf(assessmentAt(4), options))), QStringList());
    }
    EXPECT_EQ(faultsOf(renderPdf(documentOf(changedPair()))), QStringList());
}

TEST(Archive, TakesALogo)
{
    ReportOptions options;
    options.logo = QImage(200, 100, QImage::Format_ARGB32);
    options.logo.fill(QColor(20, 80, 160, 128));
    EXPECT_EQ(faultsOf(renderPdf(documentOf(assessmentAt(1), options))), QStringList());
}

TEST(Archive, TakesWhatNoFaceHas)
{
    const QString note =
        QString::fromUtf8("済 ✅ 槗 \U00020BB7 \U0001F468\u200D\U0001F469 葛\U000E0100 セ\u309A \uE000 \uFFFF ภาษา。");
    EXPECT_EQ(faultsOf(renderPdf(documentOf(notedAssessment({note})))), QStringList());
}

TEST(Archive, TakesEndlessTextsAndControls)
{
    Assessment assessment = assessmentAt(1);
    Properties properties = assessment.properties();
    properties.title = QString(20'000, u'長');
    properties.organization = QStringLiteral("A\v<B> & \"C\"");
    assessment.setProperties(properties);
    ReportOptions options;
    options.depth = ReportDepth::Summary;
    EXPECT_EQ(faultsOf(renderPdf(documentOf(assessment, options))), QStringList());
}

/// Painted past all that a report does, a character that no face has is a box: then the file does not say that it is for
/// archives, and the rules see why.
TEST(Archive, IsNotClaimedForABox)
{
    const QByteArray good =
        bytesOf(finishPdf(pageOf(QStringLiteral("体制")), {imprint(), {}, {}, FixedClock().now()}, {}, {}));
    EXPECT_EQ(archiveFaults(PdfTools(good)), QStringList());
    const QByteArray boxed =
        bytesOf(finishPdf(pageOf(QStringLiteral("体✅制")), {imprint(), {}, {}, FixedClock().now()}, {}, {}));
    EXPECT_FALSE(PdfTools(boxed).xmp().contains(QStringLiteral("pdfaid:part")));
    const QStringList faults = archiveFaults(PdfTools(boxed));
    EXPECT_TRUE(faults.contains(QStringLiteral("6.6.4: the identification")));
    EXPECT_TRUE(faults.contains(QStringLiteral("6.2.11.8: the box for what a face has not")));
}

}  // namespace psirt::test
