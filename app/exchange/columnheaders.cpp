// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/columnheaders.h"

#include "app/messages/terms.h"

#include <array>
#include <map>

namespace psirt::exchange {

namespace {

constexpr std::array allColumns{TableColumn::Id, TableColumn::Level, TableColumn::Target, TableColumn::Note};

Text termOf(TableColumn column)
{
    switch (column) {
    case TableColumn::Id:
        return Term::Number;
    case TableColumn::Level:
        return Term::Level;
    case TableColumn::Target:
        return Term::Target;
    case TableColumn::Note:
        return Term::Note;
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
        for (const LanguageFacts &facts : allLanguages())
            headers.emplace(comparable(Words(facts.language)[termOf(column)]), column);
    }
    // What headed the targets in the Japanese workbooks of earlier versions.
    headers.emplace(comparable(QStringLiteral("目標レベル")), TableColumn::Target);
    headers.erase(QString());
    return headers;
}

}  // namespace

QString workbookHeader(TableColumn column)
{
    return Words()[termOf(column)];
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

}  // namespace psirt::exchange
