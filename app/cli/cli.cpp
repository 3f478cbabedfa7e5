// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "core/base/version.h"

#include <algorithm>

namespace psirt::cli {

namespace {

using Commands = std::vector<Command>;

/// Every command that there is, in the order of --help.
Commands allCommands()
{
    return {newCommand(),    checkCommand(),  sheetCommand(),  summaryCommand(), compareCommand(), trendCommand(),
            reportCommand(), exportCommand(), importCommand(), combineCommand(), actionsCommand()};
}

const Command *commandOf(const Commands &commands, const QString &name)
{
    const auto found = std::ranges::find(commands, name, &Command::name);
    return found == commands.end() ? nullptr : &*found;
}

/// Left column padded, right column behind it.
QString listing(const QStringList &names, const QStringList &descriptions)
{
    TextTable table({TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Left});
    for (qsizetype i = 0; i < names.size(); ++i)
        table.addRow({QString(), names[i], descriptions[i]});
    return table.toText();
}

QString helpOfProgram(const Commands &commands)
{
    QStringList names;
    QStringList descriptions;
    for (const Command &command : commands) {
        names.append(command.name);
        descriptions.append(command.summary);
    }
    return Cli::tr("Usage: %1").arg(QStringLiteral("psirt-maturity-cli COMMAND …\n\n")) +
           Cli::tr("Works with assessments of the PSIRT maturity sheet, without a display.") + QStringLiteral("\n\n") +
           Cli::tr("Commands:") + QLatin1Char('\n') + listing(names, descriptions) + QLatin1Char('\n') +
           Cli::tr("Options:") + QLatin1Char('\n') +
           listing(
               {QStringLiteral("-h, --help"), QStringLiteral("--version")},
               {Cli::tr("Says this; after a command, what that command takes."), Cli::tr("Says which version this is.")}) +
           QLatin1Char('\n') +
           Cli::tr("Exit status: 0 done; 1 a file could not be used, or a check found problems; 2 wrong usage.") +
           QLatin1Char('\n');
}

/// "-o" or "--output"
QString dashed(const QString &option)
{
    return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
}

/// "-o, --output FILE"
QString syntaxOf(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append(dashed(name));
    const QString value = option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName();
    return names.join(QStringLiteral(", ")) + value;
}

QString helpOfCommand(const Command &command)
{
    QString usage = QStringLiteral("psirt-maturity-cli ") + command.name;
    if (!command.positionals.syntax.isEmpty())
        usage += QLatin1Char(' ') + command.positionals.syntax;
    QStringList names;
    QStringList descriptions;
    const QStringList required = command.requiredOptions;
    for (const QCommandLineOption &option : command.options) {
        const QString name = option.names().constFirst();
        const QString value = option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName();
        const QString word = dashed(name) + value;
        usage += QLatin1Char(' ') + (required.contains(name) ? word : QLatin1Char('[') + word + QLatin1Char(']'));
        names.append(syntaxOf(option));
        descriptions.append(option.description());
    }
    names.append(QStringLiteral("-h, --help"));
    descriptions.append(Cli::tr("Says this."));
    QString text = Cli::tr("Usage: %1").arg(usage) + QStringLiteral("\n\n") + command.summary + QLatin1Char('\n');
    if (!command.explanation.isEmpty())
        text += QLatin1Char('\n') + command.explanation + QLatin1Char('\n');
    return text + QLatin1Char('\n') + Cli::tr("Options:") + QLatin1Char('\n') + listing(names, descriptions);
}

/// What is wrong with the arguments of a command, as a sentence; empty when nothing is.
QString faultOf(const Command &command, const QCommandLineParser &parser, bool isParsed)
{
    if (!parser.unknownOptionNames().isEmpty())
        return Cli::tr("There is no option “%1”").arg(dashed(parser.unknownOptionNames().constFirst()));
    if (!isParsed) {
        QString sentence = parser.errorText();
        while (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QChar(0x3002)))
            sentence.chop(1);
        return sentence;
    }
    for (const QCommandLineOption &option : command.options) {  // an earlier one would be overruled in silence
        const QStringList names = option.names();
        const QStringList found = parser.optionNames();
        if (std::ranges::count_if(found, [&names](const QString &name) { return names.contains(name); }) > 1)
            return Cli::tr("The option “%1” is given twice").arg(dashed(names.constFirst()));
    }
    for (const QString &option : command.requiredOptions) {
        if (parser.value(option).isEmpty())
            return Cli::tr("The option “%1” is missing").arg(dashed(option));
    }
    const Positionals positionals = command.positionals;
    const QStringList given = parser.positionalArguments();
    if (given.size() < positionals.least)
        return Cli::tr("%1 is missing").arg(positionals.syntax.split(QLatin1Char(' ')).value(given.size()));
    if (given.size() > positionals.most)
        return Cli::tr("“%1” is too much").arg(given[positionals.most]);
    if (given.contains(QString()))
        return Cli::tr("A name is empty");
    return {};
}

QCommandLineOption helpOption()
{
    return QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});
}

/// False when the arguments cannot be understood.
bool parseFor(const Command &command, const QStringList &arguments, QCommandLineParser &parser)
{
    parser.addOption(helpOption());
    parser.addOptions(command.options);
    // parse() takes the program's name first; unlike process() it never ends the program by itself.
    return parser.parse(QStringList{command.name} + arguments);
}

ExitStatus runCommand(const Command &command, const QStringList &arguments, const CliEnvironment &environment)
{
    QCommandLineParser parser;
    const bool isParsed = parseFor(command, arguments, parser);
    if (parser.isSet(QStringLiteral("help"))) {
        environment.out << helpOfCommand(command);
        return ExitStatus::Done;
    }
    if (const QString fault = faultOf(command, parser, isParsed); !fault.isEmpty()) {
        return misuse(environment, Cli::tr("%1: %2: See psirt-maturity-cli %1 --help.").arg(command.name, fault));
    }
    const Result<SheetCatalogue> catalogue = SheetCatalogue::load(QStringLiteral(":/sheet"));
    if (!catalogue)
        qFatal("The sheet is missing from the program.");
    return command.run(parser, {environment, catalogue.value()});
}

ExitStatus runUnchecked(const QStringList &arguments, const CliEnvironment &environment)
{
    const Commands commands = allCommands();
    const QString first = arguments.value(0);
    if (const Command *command = commandOf(commands, first))
        return runCommand(*command, arguments.mid(1), environment);
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h")) {
        environment.out << helpOfProgram(commands);
        return ExitStatus::Done;
    }
    if (first == QStringLiteral("--version")) {
        environment.out << QStringLiteral("psirt-maturity-cli ") << applicationVersion() << Qt::endl;
        return ExitStatus::Done;
    }
    if (first.isEmpty())
        return misuse(environment, Cli::tr("No command is given: See psirt-maturity-cli --help."));
    return misuse(environment, Cli::tr("There is no command “%1”: See psirt-maturity-cli --help.").arg(first));
}

}  // namespace

ExitStatus runCli(const QStringList &arguments, const CliEnvironment &environment)
{
    const ExitStatus status = runUnchecked(arguments, environment);
    environment.out.flush();
    if (environment.out.status() != QTextStream::Ok && status != ExitStatus::WrongUsage)
        return fail(environment, Cli::tr("Standard output: Writing failed: Make room on the disk and try again."));
    return status;
}

bool needsApplication(const QStringList &arguments)
{
    const Commands commands = allCommands();
    const Command *command = commandOf(commands, arguments.value(0));
    if (!command)
        return false;
    QCommandLineParser parser;
    return parseFor(*command, arguments.mid(1), parser) && command->paints && command->paints(parser);
}

}  // namespace psirt::cli
