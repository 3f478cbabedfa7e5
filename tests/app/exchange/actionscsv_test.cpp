// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/csvexport.h"
#include "tests/support/actionsamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace exchange;

TEST(ActionsCsv, SaysItToTheLetter)
{
    Assessment assessment = emptyAssessment();
    plan(assessment, "1.2",
         {action("体制図を直し、周知する", "佐藤", QDate(2026, 3, 20), ActionState::Started),
          action("say \"no\", then\nwrite it down", "=SUM(A1)", QDate(2026, 4, 1)),
          action("", "", QDate(2026, 1, 1), ActionState::Done)});
    plan(assessment, "2.3", {action("-1 risk", "Sato, Suzuki", {}, ActionState::Dropped)});
    const auto title = [](const char *id) { return sheet().framework(framework(id))->title.japanese; };
    const QString expected =
        QStringLiteral("id,title,what,who,due,state,daysOverdue\r\n"
                       "1.2,%1,体制図を直し、周知する,佐藤,2026-03-20,started,12\r\n"
                       "1.2,%1,\"say \"\"no\"\", then\nwrite it down\",'=SUM(A1),2026-04-01,planned,\r\n"
                       "1.2,%1,,,2026-01-01,done,\r\n"
                       "2.3,%2,'-1 risk,\"Sato, Suzuki\",,dropped,\r\n")
            .arg(title("1.2"), title("2.3"));
    const QByteArray csv = exportActionsCsv(sheet(), listActions(sheet(), assessment, planningDay));
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(QString::fromUtf8(csv.mid(3)), expected);
}

/// In the order given, which is the one on the screen; none: the names of the columns alone.
TEST(ActionsCsv, KeepsTheOrder)
{
    std::vector<ActionItem> items = listActions(sheet(), plannedAssessment(), planningDay);
    std::ranges::reverse(items);
    const QString csv = QString::fromUtf8(exportActionsCsv(sheet(), items));
    QString order;
    for (int row = 1; row <= 6; ++row)
        order += csv.section(QStringLiteral("\r\n"), row, row).section(QLatin1Char(','), 2, 2);
    EXPECT_EQ(order, QStringLiteral("fedcba"));
    EXPECT_EQ(exportActionsCsv(sheet(), {}).count('\n'), 1);
}

}  // namespace psirt::test
