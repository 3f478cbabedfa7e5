// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/exchange/sheetjson.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"

namespace psirt::cli {

namespace {

QString heading(const QString &text, QChar underline)
{
    return text + QLatin1Char('\n') + QString(displayWidth(text), underline) + QLatin1Char('\n');
}

/// The text behind a label, its further lines below its first.
QString labelled(const QString &label, const QString &text)
{
    const QString indent(displayWidth(label), QLatin1Char(' '));
    QString result = label;
    for (const QChar character : text) {
        result += character;
        if (character == QLatin1Char('\n'))
            result += indent;
    }
    return result + QLatin1Char('\n');
}

QString levelText(const Framework &framework, Level level)
{
    const QString label = QStringLiteral("  ") + Words()[Term::LevelNumber].arg(level.number()) + QStringLiteral("  ");
    if (const auto &description = framework.description(level))
        return labelled(label, description->japanese);
    switch (framework.choosable(level)) {
    case Choosable::Yes:
        return labelled(label, Cli::tr("─ (no description; judge from the neighbouring ones)"));
    case Choosable::AboveLastDescription:
        return labelled(label, Cli::tr("─ (no description; cannot be chosen)"));
    case Choosable::OutOfScope:
        return labelled(label, QStringLiteral("─"));
    }
    Q_UNREACHABLE();
}

QString relationText(const Reference &reference, const QString &version)
{
    const QString number = reference.published ? reference.published->number : QString();
    switch (reference.relation) {
    case Relation::Same:
        return Cli::tr("version %1: the same").arg(version);
    case Relation::Renumbered:
        return Cli::tr("version %1: under another number, %2").arg(version, number);
    case Relation::Closest:
        return Cli::tr("version %1: only a closest item, %2").arg(version, number);
    case Relation::Unsure:
        return Cli::tr("version %1: unsure, perhaps %2").arg(version, number);
    case Relation::None:
        return Cli::tr("version %1: no counterpart").arg(version);
    }
    Q_UNREACHABLE();
}

QString titleOf(const PublishedItem &item)
{
    return QStringLiteral("%1 %2 / %3").arg(item.number, item.title.japanese, item.title.english);
}

/// "1.1.1 (function; level 3)", with the mark where the number is cited through a range.
QString citationText(const Reference &reference, const FrameworkId &framework)
{
    const QString ownMark = QLatin1Char('[') + reference.number + QLatin1Char(']');
    QStringList places;
    for (const Citation &citation : reference.citations) {
        if (citation.framework != framework)
            continue;
        QString place = Words()[Term::LevelInText].arg(citation.level.number());
        if (citation.mark != ownMark)
            place += QLatin1Char(' ') + citation.mark;
        if (!places.contains(place))
            places.append(place);
    }
    return QStringLiteral("  %1 (%2; %3)\n")
        .arg(ownMark, wordOf(reference.kind).toLower(), places.join(QStringLiteral(", ")));
}

QString referenceText(const Reference &reference, const FrameworkId &framework, const QString &version, Language language)
{
    const QString indent = QStringLiteral("      ");
    QString text = citationText(reference, framework);
    text += indent + relationText(reference, version) + QLatin1Char('\n');
    if (reference.published)
        text += indent + titleOf(*reference.published) + QLatin1Char('\n');
    QStringList ancestors;
    for (const PublishedItem &ancestor : reference.ancestors)
        ancestors.append(ancestor.number + QLatin1Char(' ') + ancestor.title.japanese);
    if (!ancestors.isEmpty())
        text += indent + Cli::tr("within: %1").arg(ancestors.join(QStringLiteral(" > "))) + QLatin1Char('\n');
    const QString remark = language == Language::Japanese ? reference.remark.japanese : reference.remark.english;
    if (!remark.isEmpty())
        text += labelled(indent, remark);
    return text;
}

QString describe(const Sheet &sheet, const Framework &framework, Language language)
{
    QString text = heading(framework.id.text() + QLatin1Char(' ') + framework.title.japanese, QLatin1Char('-'));
    text += labelled(Words()[Term::Purpose] + QStringLiteral(": "), framework.purpose.japanese);
    if (framework.isOutOfScope)
        text +=
            Cli::tr("The sheet itself takes this framework out of scope (※対象外): it is not rated.") + QLatin1Char('\n');
    text += QLatin1Char('\n');
    for (const Level level : Level::all())
        text += levelText(framework, level);
    if (!framework.notes.empty())
        text += QLatin1Char('\n') + Cli::tr("Terms") + QLatin1Char('\n');
    for (const GlossaryNote &note : framework.notes)
        text += labelled(QStringLiteral("  ") + note.term.japanese + QStringLiteral(": "), note.text.japanese);
    const auto references = sheet.references().citedBy(framework.id);
    if (!references.empty())
        text += QLatin1Char('\n') + Words()[Term::SheetReferences] + QLatin1Char('\n');
    for (const Reference *reference : references)
        text += referenceText(*reference, framework.id, sheet.references().source().publishedVersion, language);
    return text;
}

QString describe(const Sheet &sheet, const ServiceArea &area, Language language)
{
    QString text = heading(area.id.text() + QLatin1Char(' ') + area.title.japanese, QLatin1Char('='));
    for (const Framework &framework : area.frameworks)
        text += QLatin1Char('\n') + describe(sheet, framework, language);
    return text;
}

/// Whose texts were printed.
QString sources(const Sheet &sheet)
{
    const ReferenceCatalogue::Source &source = sheet.references().source();
    return QStringLiteral("\n%1\n  %2\n  %3\n%4\n  %5\n  %6\n")
        .arg(Cli::tr("Source of the sheet:"),
             Cli::tr("%1, version %2, %3")
                 .arg(sheet.title().japanese, sheet.key().version, sheet.published().toString(Qt::ISODate)),
             sheet.publisher(),
             Cli::tr("Numbers in brackets: %1, version %2; related to version %3 (Japanese titles: this program's own "
                     "rendering)")
                 .arg(source.framework, source.citedVersion, source.publishedVersion),
             source.copyright, source.url);
}

QString sheetText(const Sheet &sheet, Language language)
{
    QString text = heading(sheet.title().japanese, QLatin1Char('='));
    for (const IntroSection &section : sheet.intro()) {
        text += QLatin1Char('\n') + heading(section.heading.japanese, QLatin1Char('-'));
        for (const BilingualText &paragraph : section.paragraphs)
            text += paragraph.japanese + QLatin1Char('\n');
    }
    for (const ServiceArea &area : sheet.areas())
        text += QLatin1Char('\n') + describe(sheet, area, language);
    return text + sources(sheet);
}

ExitStatus runSheet(const QCommandLineParser &arguments, const CommandContext &context)
{
    const std::optional<bool> isJson = wantsJson(arguments, context);
    if (!isJson)
        return ExitStatus::WrongUsage;
    const Sheet &sheet = *context.catalogue.current();
    const Language language = context.environment.language;
    QTextStream &out = context.environment.out;
    const QString id = arguments.positionalArguments().value(0);
    if (id.isEmpty()) {
        out << (*isJson ? QString::fromUtf8(exchange::sheetJson(sheet)) : sheetText(sheet, language));
    } else if (const ServiceArea *area = sheet.area(ServiceAreaId(id))) {
        out << (*isJson ? QString::fromUtf8(exchange::areaJson(sheet, *area))
                        : describe(sheet, *area, language) + sources(sheet));
    } else if (const Framework *framework = sheet.framework(FrameworkId(id))) {
        out << (*isJson ? QString::fromUtf8(exchange::frameworkJson(sheet, *framework))
                        : describe(sheet, *framework, language) + sources(sheet));
    } else {
        (void)fail(context, Error{ErrorCode::UnknownId, id, id, {}});
        return ExitStatus::WrongUsage;
    }
    return ExitStatus::Done;
}

}  // namespace

/// `sheet`: the sheet's content with its references.
Command sheetCommand()
{
    return {.name = QStringLiteral("sheet"),
            .summary = Cli::tr("Prints the sheet: all of it, one service area (1) or one framework (1.1)."),
            .explanation = Cli::tr(
                "The sheet's own text is Japanese and printed to the letter, with the references to the PSIRT Services\n"
                "Framework that it cites and how they stand to the published version."),
            .positionals = {QStringLiteral("[ID]"), 0, 1},
            .options = {formatOption()},
            .run = runSheet};
}

}  // namespace psirt::cli
