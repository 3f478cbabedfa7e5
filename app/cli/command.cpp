// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/messages/errormessage.h"

namespace psirt::cli {

namespace {

void writeError(const CliEnvironment &environment, const QString &line)
{
    environment.err << QStringLiteral("psirt-maturity-cli: ") << onOneLine(line) << Qt::endl;
}

}  // namespace

ExitStatus fail(const CommandContext &context, const Error &error)
{
    return fail(context.environment, oneLine(error));
}

ExitStatus fail(const CliEnvironment &environment, const QString &sentence)
{
    writeError(environment, sentence);
    return ExitStatus::Unusable;
}

void warn(const CliEnvironment &environment, const QString &sentence)
{
    writeError(environment, sentence);
}

ExitStatus misuse(const CliEnvironment &environment, const QString &sentence)
{
    writeError(environment, sentence);
    return ExitStatus::WrongUsage;
}

ExitStatus misuse(const CommandContext &context, const Error &error)
{
    return misuse(context.environment, oneLine(error));
}

std::optional<QString> choiceOf(const QString &option, const QStringList &choices, const QCommandLineParser &arguments,
                                const CommandContext &context)
{
    QString value = arguments.value(option);
    if (choices.contains(value))
        return value;
    (void)misuseOfValue(option, value, choices, context.environment);
    return std::nullopt;
}

ExitStatus misuseOfValue(const QString &option, const QString &value, const QStringList &choices,
                         const CliEnvironment &environment)
{
    return misuse(environment, Cli::tr("--%1: There is no value “%2”: Use one of these: %3.")
                                   .arg(option, value, choices.join(QStringLiteral(", "))));
}

QCommandLineOption forceOption()
{
    return QCommandLineOption(QStringLiteral("force"), Cli::tr("Replaces a file that exists."));
}

Overwrite overwriteOf(const QCommandLineParser &arguments)
{
    return arguments.isSet(QStringLiteral("force")) ? Overwrite::Always : Overwrite::Never;
}

QString thatIsTheInput(const QString &output)
{
    return Cli::tr("%1: This is the assessment itself: Name another file to write.").arg(output);
}

QCommandLineOption formatOption()
{
    return QCommandLineOption(QStringLiteral("format"), Cli::tr("Text to read, or JSON for programs."),
                              QStringLiteral("text|json"), QStringLiteral("text"));
}

std::optional<bool> wantsJson(const QCommandLineParser &arguments, const CommandContext &context)
{
    const QString json = QStringLiteral("json");
    const auto format = choiceOf(QStringLiteral("format"), {QStringLiteral("text"), json}, arguments, context);
    return format ? std::optional(*format == json) : std::nullopt;
}

QCommandLineOption outputOption(const QString &valueName, const QString &description)
{
    return QCommandLineOption({QStringLiteral("o"), QStringLiteral("output")}, description, valueName);
}

QString assessmentName(const Properties &properties)
{
    QStringList parts;
    for (const QString &part : {properties.title, properties.organization}) {
        if (!part.isEmpty())
            parts.append(onOneLine(part));
    }
    if (properties.date)
        parts.append(properties.date->toString(Qt::ISODate));
    return parts.join(QStringLiteral(" — "));
}

}  // namespace psirt::cli
