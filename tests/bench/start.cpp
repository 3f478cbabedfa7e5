// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts the program with a file as its main() does and ends when it is idle, for start.py to count. With --pages it then
// goes through the pages twice and prints how long each switch takes.

#include "app/messages/language.h"
#include "app/theme/icons.h"
#include "app/window/application.h"
#include "app/window/mainwindow.h"
#include "tests/bench/idle.h"
#include "tests/support/temporarysettings.h"

#include <QApplication>
#include <QTextStream>

#include <ctime>

namespace psirt::test {

using namespace window;

namespace {

struct Place {
    const char *name;
    Location location;
};

/// In milliseconds, with what is laid out and painted.
double switchTo(Application &program, const Location &location)
{
    const std::clock_t before = std::clock();  // processor time: alike on a busy computer and an idle one
    program.state().goTo(location);
    while (QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents)) {
    }
    return static_cast<double>(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
}

void measurePages(Application &program)
{
    const Sheet &sheet = program.workspace().document().sheet();
    const std::vector<Place> places{{"introduction", IntroLocation{}},
                                    {"first area", sheet.areas().front().id},
                                    {"second area", sheet.areas()[1].id},
                                    {"first framework", sheet.frameworks().front()->id},
                                    {"second framework", sheet.frameworks()[1]->id},
                                    {"plan", PlanLocation{}},
                                    {"review", ReviewLocation{}},
                                    {"actions", ActionsLocation{}},
                                    {"next levels", NextLevelsLocation{}},
                                    {"agreement", AgreementLocation{}},
                                    {"overview", OverviewLocation{}}};
    std::vector<double> first;
    for (const Place &place : places)
        first.push_back(switchTo(program, place.location));
    QTextStream out(stdout);
    out << "switching pages, in milliseconds of processor time: first, again" << Qt::endl;
    for (std::size_t i = 0; i < places.size(); ++i) {
        out << QStringLiteral("%1 %2  ").arg(first[i], 7, 'f', 1).arg(switchTo(program, places[i].location), 7, 'f', 1)
            << places[i].name << Qt::endl;
    }
}

int run(QApplication &application, const QStringList &arguments)
{
    const auto catalogue = SheetCatalogue::load(QStringLiteral(":/sheet"));
    if (!catalogue)
        return EXIT_FAILURE;
    Application::setInterfaceFont();
    const SystemClock clock;
    TemporarySettings settings;
    settings.settings().setLanguage(Language::Japanese);
    Application program(application, catalogue.value(), clock, settings.settings());
    program.start(arguments.value(1));
    runUntilIdle();
    if (arguments.contains(QStringLiteral("--pages")))
        measurePages(program);
    return EXIT_SUCCESS;
}

}  // namespace

}  // namespace psirt::test

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setWindowIcon(psirt::applicationIcon());
    return psirt::test::run(application, QCoreApplication::arguments());
}
