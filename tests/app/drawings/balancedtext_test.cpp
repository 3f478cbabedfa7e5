// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/balancedtext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QFont>

namespace psirt::test {

using namespace drawings;

namespace {

QStringList inLines(const QString &text, std::size_t lines, const std::vector<qsizetype> &wordStarts = {})
{
    const QFont font(QStringLiteral("BIZ UDPGothic"), 12);
    return balancedWrappings(text, QFontMetricsF(font), 8, wordStarts).at(lines - 1).lines;
}

}  // namespace

TEST(BalancedText, BreaksAfterAParticleAndNotInsideAWord)
{
    EXPECT_EQ(inLines(QStringLiteral("1.1 内部のステークホルダ管理"), 2),
              (QStringList{QStringLiteral("1.1 内部の"), QStringLiteral("ステークホルダ管理")}));
    EXPECT_EQ(inLines(QStringLiteral("1.7 ステークホルダメトリクス"), 2, {11}),
              (QStringList{QStringLiteral("1.7 ステークホルダ"), QStringLiteral("メトリクス")}));
    EXPECT_EQ(inLines(QStringLiteral("2.1 Intake of Vulnerability Reporting"), 2),
              (QStringList{QStringLiteral("2.1 Intake of"), QStringLiteral("Vulnerability Reporting")}));
}

TEST(BalancedText, LosesNothing)
{
    const QString text = QStringLiteral("1.5 組織内でのインシデントに関するコミュニケーション");
    const QFont font(QStringLiteral("BIZ UDPGothic"), 12);
    for (const Wrapping &wrapping : balancedWrappings(text, QFontMetricsF(font), 8))
        EXPECT_EQ(wrapping.lines.join(QString()).remove(QLatin1Char(' ')), QString(text).remove(QLatin1Char(' ')));
    EXPECT_TRUE(balancedWrappings(QString(), QFontMetricsF(font), 8).empty());
}

TEST(BalancedText, TakesALongTextToo)
{
    // Places to break behind all but a few characters. A table of all pairs of them would take gigabytes.
    const QString text = QStringLiteral("組織内でのインシデントに関する情報").repeated(4000);
    const QFont font(QStringLiteral("BIZ UDPGothic"), 12);
    const std::vector<Wrapping> wrappings = balancedWrappings(text, QFontMetricsF(font), 8);
    ASSERT_EQ(wrappings.size(), 8U);
    EXPECT_EQ(wrappings.back().lines.join(QString()), text);
    for (const QString &line : wrappings.back().lines)
        EXPECT_NEAR(static_cast<double>(line.size()), static_cast<double>(text.size()) / 8, 20);
}

}  // namespace psirt::test
