// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/reportdialog.h"
#include "tests/app/window/windowjourney.h"
#include "tests/app/window/windowtest.h"

#include <QToolButton>

namespace psirt::test {

namespace {

class GlanceJourney : public WindowJourney {};
class GlancePrinting : public WindowTest {};

}  // namespace

/// To the sheet at a glance, from there to a framework, and back to where one was, by keys alone.
TEST_F(GlanceJourney, GoesToAFrameworkAndBackByKeys)
{
    key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(place(), QStringLiteral("glance"));
    for (int row = 0; row < 4; ++row)  // the whole sheet, the first area, 1.1, 1.2, 1.3
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("1.3"));
    digit(2);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("1.4"));
    key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("1.4"));
}

/// The one sheet of paper has the way out that every report has: its pages first, then a file or a printer.
TEST_F(GlancePrinting, ShowsThePageFirst)
{
    press(window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ReportParts parts;
    answer<reportdialog::ReportDialog>([&](reportdialog::ReportDialog &dialog) {
        parts = dialog.options().chosenParts();
        dialog.reject();
    });
    click(*named<QToolButton>("printGlance"));
    EXPECT_EQ(answered, 1);
    EXPECT_EQ(parts, ReportParts(ReportPart::Glance));
}

}  // namespace psirt::test
