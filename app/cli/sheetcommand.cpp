// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/sheettext.h"
#include "app/exchange/sheetjson.h"

#include <QCoreApplication>

namespace psirt::cli {

namespace {

/// `sheet`: the sheet's content with its references.
class SheetCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(psirt::SheetCommand)

public:
    QString name() const override { return QStringLiteral("sheet"); }
    QString summary() const override
    {
        return tr("Prints the sheet: all of it, one service area (1) or one framework (1.1).");
    }
    QList<QCommandLineOption> options() const override { return {formatOption()}; }
    Positionals positionals() const override { return {QStringLiteral("[ID]"), 0, 1}; }

    QString explanation() const override
    {
        return tr("The sheet's own text is Japanese and printed to the letter, with the references to the PSIRT Services\n"
                  "Framework that it cites and how they stand to the published version.");
    }

    ExitStatus run(const QCommandLineParser &arguments, const CommandContext &context) const override
    {
        const auto format =
            choiceOf(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")}, arguments, context);
        if (!format)
            return ExitStatus::WrongUsage;
        const bool isJson = *format == QStringLiteral("json");
        const Sheet &sheet = *context.catalogue.current();
        const Language language = context.environment.language;
        QTextStream &out = context.environment.out;
        const QString id = arguments.positionalArguments().value(0);
        if (id.isEmpty()) {
            out << (isJson ? QString::fromUtf8(exchange::sheetJson(sheet)) : sheetText(sheet, language));
        } else if (const ServiceArea *area = sheet.area(ServiceAreaId(id))) {
            out << (isJson ? QString::fromUtf8(exchange::areaJson(sheet, *area)) : areaText(sheet, *area, language));
        } else if (const Framework *framework = sheet.framework(FrameworkId(id))) {
            out << (isJson ? QString::fromUtf8(exchange::frameworkJson(sheet, *framework))
                           : frameworkText(sheet, *framework, language));
        } else {
            (void)fail(context, Error{ErrorCode::UnknownId, id, id, {}});
            return ExitStatus::WrongUsage;
        }
        return ExitStatus::Done;
    }
};

}  // namespace

std::unique_ptr<Command> makeSheetCommand()
{
    return std::make_unique<SheetCommand>();
}

}  // namespace psirt::cli
