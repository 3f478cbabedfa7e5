// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/columnheaders.h"

#include "app/messages/translation.h"

#include <QCoreApplication>
#include <QTranslator>

#include <array>
#include <map>

namespace psirt {

namespace {

constexpr char context[] = "psirt::XlsxExport";
constexpr std::array allColumns{TableColumn::Id, TableColumn::Level, TableColumn::Target, TableColumn::Note};

/// The English header of a workbook, which translations know it by.
const char *sourceOf(TableColumn column)
{
    switch (column) {
    case TableColumn::Id:
        return QT_TRANSLATE_NOOP("psirt::XlsxExport", "No.");
    case TableColumn::Level:
        return QT_TRANSLATE_NOOP("psirt::XlsxExport", "Level");
    case TableColumn::Target:
        return QT_TRANSLATE_NOOP("psirt::XlsxExport", "Target");
    case TableColumn::Note:
        return QT_TRANSLATE_NOOP("psirt::XlsxExport", "Note");
    }
    Q_UNREACHABLE();
}

QString comparable(const QString &header)
{
    return header.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

std::map<QString, TableColumn> knownHeaders()
{
    std::map<QString, TableColumn> headers;
    for (const TableColumn column : allColumns) {
        headers.emplace(comparable(csvHeader(column)), column);
        headers.emplace(comparable(QString::fromUtf8(sourceOf(column))), column);
    }
    for (const LanguageFacts &facts : allLanguages()) {
        QTranslator translator;
        if (!translator.load(bundledTranslation(facts.language)))
            continue;
        for (const TableColumn column : allColumns)
            headers.emplace(comparable(translator.translate(context, sourceOf(column))), column);
    }
    headers.erase(QString());
    return headers;
}

}  // namespace

QString workbookHeader(TableColumn column)
{
    return QCoreApplication::translate(context, sourceOf(column));
}

QString csvHeader(TableColumn column)
{
    switch (column) {
    case TableColumn::Id:
        return QStringLiteral("id");
    case TableColumn::Level:
        return QStringLiteral("level");
    case TableColumn::Target:
        return QStringLiteral("target");
    case TableColumn::Note:
        return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

std::optional<TableColumn> columnOf(const QString &header)
{
    static const std::map<QString, TableColumn> headers = knownHeaders();
    const auto found = headers.find(comparable(header));
    return found == headers.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace psirt
