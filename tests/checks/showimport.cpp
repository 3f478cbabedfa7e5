// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/xlsxbook.h"
#include "app/exchange/tableread.h"
#include "app/messages/errormessage.h"
#include "core/reporting/figures.h"
#include "core/storage/projectfile.h"
#include "tests/support/testdata.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void print(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
}

QString lineOf(const psirt::ImportChange &change)
{
    using namespace psirt;
    const QString place = change.cell + QLatin1Char(' ') + change.framework.text();
    if (const auto *level = std::get_if<LevelImport>(&change.what))
        return QStringLiteral("%1 level %2 %3").arg(place, formatLevel(level->from.level()), formatLevel(level->to.level()));
    if (const auto *target = std::get_if<TargetImport>(&change.what))
        return QStringLiteral("%1 target %2 %3").arg(place, formatLevel(target->from), formatLevel(target->to));
    if (const auto *text = std::get_if<TextImport>(&change.what)) {
        const QString what = text->field == ImportField::Note ? QStringLiteral("note") : QStringLiteral("text");
        return QStringLiteral("%1 %2 %3").arg(place, what, text->to.simplified());
    }
    return QStringLiteral("%1 action %2").arg(place, std::get<ActionImport>(change.what).to.what.simplified());
}

}  // namespace

/// Prints what a table would change in a project, for a check from outside: a line per change, then one per cell that does
/// not fit.
int main(int argc, char **argv)
{
    using namespace psirt;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const Result<LoadedProject> project = readProjectFile(arguments.at(1), test::catalogue());
    const Result<exchange::ImportFile> table = exchange::readTable(arguments.at(2));
    if (!project || !table) {
        print(oneLine(project ? table.error() : project.error()));
        return 1;
    }
    const ImportPlan plan =
        planImport(*project.value().sheet, project.value().assessment, table.value().tables(), exchange::longestExcelText);
    for (const ImportChange &change : plan.changes)
        print(lineOf(change));
    for (const ImportProblem &problem : plan.problems)
        print(problem.cell.name + QStringLiteral(" does not fit: ") + problem.cell.text);
    return 0;
}
