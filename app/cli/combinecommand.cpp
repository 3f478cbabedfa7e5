// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/messages/agreementwords.h"
#include "core/base/samefile.h"
#include "core/comparison/agreement.h"
#include "core/comparison/pairing.h"
#include "core/storage/projectfile.h"

#include <QFileInfo>

namespace psirt::cli {

namespace {

/// All of one sheet, in the order given; fails at the first that cannot be used.
Result<std::vector<LoadedProject>> readAll(const QStringList &paths, const SheetCatalogue &catalogue)
{
    std::vector<LoadedProject> projects;
    for (const QString &path : paths) {
        Result<LoadedProject> project = readProjectFile(path, catalogue);
        if (!project)
            return project.error();
        projects.push_back(std::move(project).value());
        const Outcome fits =
            checkSameSheet({projects.front().assessment, paths.constFirst()}, {projects.back().assessment, path});
        if (!fits)
            return fits.error();
    }
    return projects;
}

/// A file that is named twice would count as two people.
std::optional<QString> namedTwice(const QStringList &paths)
{
    for (qsizetype i = 0; i < paths.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (isSameFile(paths[i], paths[j]))
                return paths[i];
        }
    }
    return std::nullopt;
}

ExitStatus runCombine(const QCommandLineParser &arguments, const CommandContext &context)
{
    const CliEnvironment &environment = context.environment;
    const QStringList paths = arguments.positionalArguments();
    const QString output = arguments.value(QStringLiteral("o"));
    for (const QString &path : paths) {
        if (isSameFile(path, output))
            return misuse(environment, thatIsTheInput(output));
    }
    if (const std::optional<QString> path = namedTwice(paths))
        return misuse(environment, Cli::tr("%1: The file is named twice: Name each person’s file once.").arg(*path));
    const Result<std::vector<LoadedProject>> read = readAll(paths, context.catalogue);
    if (!read)
        return fail(context, read.error());
    const std::vector<LoadedProject> &projects = read.value();
    std::vector<AgreementInput> inputs;
    QStringList titles;
    for (std::size_t i = 0; i < projects.size(); ++i) {
        inputs.push_back({projects[i].assessment, QFileInfo(paths[static_cast<qsizetype>(i)]).completeBaseName()});
        titles.append(projects[i].assessment.properties().title);
    }
    Properties fresh;
    fresh.title = agreedTitle(titles);
    const Sheet &sheet = *projects.front().sheet;
    const Assessment combined = combine(sheet, inputs, std::move(fresh));
    const auto written = writeProjectFile(output, combined, overwriteOf(arguments));
    if (!written)
        return fail(context, written.error());
    for (std::size_t i = 1; i < projects.size(); ++i) {
        for (const CombineNotice notice : combineNotices(projects.front().assessment, projects[i].assessment))
            warn(environment,
                 QStringLiteral("%1, %2: %3").arg(paths.constFirst(), paths[static_cast<qsizetype>(i)], sentenceOf(notice)));
    }
    const AgreementCounts counts = countAgreement(opinionsOf(sheet, combined));
    environment.out << sentenceOf(counts) << QLatin1Char('\n') << partsOf(counts) << QLatin1Char('\n');
    return ExitStatus::Done;
}

}  // namespace

/// `combine`: what several people say in one assessment.
Command combineCommand()
{
    return {
        .name = QStringLiteral("combine"),
        .summary = Cli::tr("Combines the assessments of several people, and prints how far they agree."),
        .explanation = Cli::tr(
            "What all agree on becomes the rating; the rest is left open, and what each one says is kept with it, to be\n"
            "settled in the application. No FILE is changed: the result is a file of its own. Targets are the first's."),
        .positionals = {QStringLiteral("FILE FILE…"), 2},
        .options = {outputOption(QStringLiteral("OUT.psirt"), Cli::tr("The project file to write.")), forceOption()},
        .requiredOptions = {QStringLiteral("o")},
        .run = runCombine};
}

}  // namespace psirt::cli
