// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/plaintext.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QScreen>

namespace psirt::test {

TEST(PlainTip, IsShownToTheLetter)
{
    EXPECT_EQ(plainTip(QStringLiteral("rules & more")), QStringLiteral("rules & more"));
    EXPECT_EQ(plainTip({}), QString());
    EXPECT_EQ(plainTip(QStringLiteral("<img src='x'>\na")), QStringLiteral("<p>&lt;img src='x'&gt;<br>a</p>"));
    EXPECT_EQ(plainTip(QStringLiteral("a <b>b</b>")), QStringLiteral("<p>a &lt;b&gt;b&lt;/b&gt;</p>"));
    EXPECT_LT(plainTip(QString(100'000, QLatin1Char('x'))).size(), 700);
}

TEST(PlainBox, TakesNoMarkupAndFitsTheScreen)
{
    const QString text = QStringLiteral("<img src='file:///x.png'><h1>Call</h1>") + QString(20'000, QLatin1Char('x')) +
                         QString(20'000, QLatin1Char('\n'));
    PlainBox box(QMessageBox::Warning, {}, text, QMessageBox::Ok);
    box.setInformativeText(text);
    box.show();
    settle();
    int labels = 0;
    for (const QLabel *label : box.findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        ++labels;
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        EXPECT_TRUE(label->text().startsWith(QStringLiteral("<img src=")));
    }
    EXPECT_EQ(labels, 2);
    EXPECT_LE(box.height(), box.screen()->availableSize().height());
    EXPECT_LE(box.width(), box.screen()->availableSize().width());
    box.setInformativeText({});
    EXPECT_EQ(box.informativeText(), QString());
}

TEST(PlainBox, TakesNoMarkupInItsTextAlone)
{
    const QString text = QStringLiteral("<img src='file:///x.png'>");
    const PlainBox box(QMessageBox::Warning, {}, text, QMessageBox::Ok);
    EXPECT_EQ(box.textFormat(), Qt::PlainText);
    EXPECT_EQ(box.text(), text);
}

TEST(PlainLabel, TakesNoMarkup)
{
    const std::unique_ptr<QLabel> label(makePlainLabel(QStringLiteral("<b>&Note</b>")));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

}  // namespace psirt::test
