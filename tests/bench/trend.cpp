// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a trend of 500 assessments takes, as a ratio to reading their files.

#include "app/settings/settings.h"
#include "app/theme/fonts.h"
#include "app/trend/trendchartview.h"
#include "app/trend/trendheatview.h"
#include "app/trend/trendwindow.h"
#include "core/storage/atomicfile.h"
#include "core/storage/projectfile.h"
#include "core/comparison/trendfiles.h"
#include "tests/support/input.h"
#include "tests/support/temporarysettings.h"
#include "tests/support/testdata.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <random>

namespace psirt::test {

using namespace trend;

namespace {

constexpr int files = 500;
constexpr int repetitions = 15;

/// A note as long as people write them.
const QString note = QStringLiteral(
    "部品表を全製品に広げ、アドバイザリの確認から開発部への通知までを手順にした。照合は手作業で月 24 時間かかっている。");

/// Levels that wander, some frameworks unrated or excluded.
Assessment assessmentOf(int number, std::mt19937 &random)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.date = QDate(2000, 1, 1).addDays(number * 18);
    properties.title = QStringLiteral("アセスメント %1").arg(number);
    assessment.setProperties(properties);
    const auto below = [&random](int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
    for (const Framework *each : sheet().frameworks()) {
        Entry entry;
        const Level level = *Level::fromNumber(below(Level::count));
        if (below(20) == 0)
            entry.rating = Rating::excluded(note);
        else if (below(20) > 0 && each->choosable(level) == Choosable::Yes)
            entry.rating = level;
        entry.note = note;
        assessment.setEntry(each->id, std::move(entry));
    }
    return assessment;
}

QStringList writeFiles(const QString &folder)
{
    std::mt19937 random(20261122);  // NOLINT: fixed, so that every run measures the same
    QStringList paths;
    for (int i = 0; i < files; ++i) {
        paths.append(QStringLiteral("%1/%2.psirt").arg(folder).arg(i, 3, 10, QLatin1Char('0')));
        if (!writeProjectFile(paths.last(), assessmentOf(i, random), Overwrite::Always))
            qFatal("cannot write %s", qPrintable(paths.last()));
    }
    return paths;
}

/// The middle of several runs, in milliseconds.
double median(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::nth_element(times, times.begin() + repetitions / 2);
    return times[repetitions / 2];
}

class Report {
public:
    explicit Report(double floor) : m_floor(floor) { line("floor: read the bytes of 500 files", floor); }

    void line(const char *what, double milliseconds)
    {
        m_out << QStringLiteral("%1 ms  %2 × floor  ").arg(milliseconds, 9, 'f', 2).arg(milliseconds / m_floor, 8, 'f', 2)
              << QString::fromUtf8(what) << Qt::endl;
    }

private:
    QTextStream m_out{stdout};
    double m_floor;
};

void measureWindow(Report &report, TrendSet &set)
{
    TemporarySettings settings;
    TrendWindow window(set, settings.settings(), Language::Japanese);
    window.resize(1366, 768);
    if (!showActive(window))
        qFatal("no window");
    auto *chart = window.findChild<TrendChartView *>();
    auto *heat = window.findChild<TrendHeatView *>();
    report.line("lay out and fill the whole window anew", median([&] {
                    emit set.changed();
                    settle();
                }));
    report.line("draw the chart anew", median([&] { (void)chart->grab(); }));
    report.line("draw the heat map anew", median([&] { (void)heat->grab(); }));
    std::size_t moment = 0;
    report.line("point at another figure in the chart", median([&] {
                    moment = (moment + 37) % files;
                    QTest::mouseMove(chart->viewport(), chart->trendChart().position({0, moment}).toPoint());
                    settle();
                }));
    int step = 0;
    report.line("scroll the heat map by a page", median([&] {
                    step += heat->viewport()->width();
                    heat->horizontalScrollBar()->setValue(step % heat->horizontalScrollBar()->maximum());
                    settle();
                }));
    bool isShown = false;
    report.line("switch an area on or off", median([&] {
                    chart->setShown({true, isShown, true, true, true, true, true});
                    isShown = !isShown;
                    settle();
                }));
    int framework = 0;
    report.line("choose a framework and set its history", median([&] {
                    framework = (framework + 1) % 27;
                    heat->choose(sheet().frameworks()[static_cast<std::size_t>(framework)]->id);
                    settle();
                }));
}

void run(const QString &folder)
{
    const QStringList paths = writeFiles(folder);
    Report report(median([&] {
        for (const QString &path : paths) {
            if (!readWhole(path, largestProjectFile))
                qFatal("cannot read");
        }
    }));
    std::vector<TrendInput> inputs;
    report.line("read and parse them", median([&] {
                    inputs.clear();
                    for (const QString &path : paths)
                        inputs.push_back(std::move(readTrendFile(path, catalogue())).value());
                }));
    report.line("build the trend", median([&] { (void)buildTrend(sheet(), inputs); }));
    TrendSet set(catalogue());
    set.add(TrendSet::read({folder}, catalogue()));
    measureWindow(report, set);
}

}  // namespace

}  // namespace psirt::test

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (!psirt::loadBundledFonts())
        return EXIT_FAILURE;
    const QTemporaryDir temporary;
    psirt::test::run(argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path());
    return EXIT_SUCCESS;
}
