// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor of the start: a window with one chart of Qt Charts, and nothing else.

#include "tests/bench/idle.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *series = new QLineSeries;
    for (int i = 0; i < 6; ++i)
        series->append(i, i % 3);
    auto *view = new QChartView;
    view->chart()->addSeries(series);
    view->chart()->createDefaultAxes();
    window.setCentralWidget(view);
    window.resize(1280, 760);
    window.show();
    psirt::test::runUntilIdle();
    return EXIT_SUCCESS;
}
