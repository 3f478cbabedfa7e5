// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/labels.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <memory>

namespace psirt::test {

namespace {

/// What Qt makes of the same text in the same look.
std::unique_ptr<QLabel> plainQLabel(const QLabel &like)
{
    auto label = std::make_unique<QLabel>(like.text());
    label->setTextFormat(like.textFormat());
    label->setFont(like.font());
    label->setWordWrap(like.wordWrap());
    label->setTextInteractionFlags(like.textInteractionFlags());
    label->setContentsMargins(like.contentsMargins());
    label->setMinimumSize(like.minimumSize());
    return label;
}

void expectSizesOf(const QLabel &expected, const QLabel &label)
{
    for (const int width : {0, 20, 90, 150, 290, 400, 700, 2000})
        EXPECT_EQ(label.heightForWidth(width), expected.heightForWidth(width))
            << label.text().toStdString() << " in " << width;
    EXPECT_EQ(label.sizeHint().width(), expected.sizeHint().width()) << label.text().toStdString();
    EXPECT_EQ(label.minimumSizeHint(), expected.minimumSizeHint()) << label.text().toStdString();
}

const QString shortText = QStringLiteral("レベル 3");
const QString longText = QStringLiteral(
    "組織の方針を定め、製品の脆弱性に対応する手順を文書にする。Each release is checked, and its findings are kept.");

}  // namespace

TEST(Labels, AreAsLargeAsThoseOfQt)
{
    const QFont font;
    for (const QString &text : {shortText, longText, QStringLiteral("one line\nand a longer second one that wraps\n"),
                                QStringLiteral("internationalization"), QString()}) {
        const std::unique_ptr<QLabel> label(makeLabel(text, font));
        expectSizesOf(*plainQLabel(*label), *label);
    }
}

TEST(Labels, AreMeasuredAgainWhenTheirLookChanges)
{
    const std::unique_ptr<QLabel> label(makeLabel(shortText, QFont()));
    expectSizesOf(*plainQLabel(*label), *label);
    label->setText(longText);
    expectSizesOf(*plainQLabel(*label), *label);
    QFont large;
    large.setPointSizeF(large.pointSizeF() * 2);
    label->setFont(large);
    expectSizesOf(*plainQLabel(*label), *label);
    label->setContentsMargins(8, 4, 8, 4);
    expectSizesOf(*plainQLabel(*label), *label);
    label->setMinimumHeight(90);
    expectSizesOf(*plainQLabel(*label), *label);
    label->setMinimumWidth(120);
    expectSizesOf(*plainQLabel(*label), *label);
    label->setWordWrap(false);
    expectSizesOf(*plainQLabel(*label), *label);
}

TEST(Labels, OfRichTextAreMeasuredByItsMarkup)
{
    const std::unique_ptr<QLabel> label(makeLabel(QStringLiteral("<b>bold</b> and <i>slanted</i>"), QFont()));
    const QSize asWritten = label->sizeHint();
    label->setTextFormat(Qt::RichText);
    EXPECT_LT(label->sizeHint().width(), asWritten.width());
    expectSizesOf(*plainQLabel(*label), *label);
}

}  // namespace psirt::test
