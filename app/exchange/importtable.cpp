// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/importtable.h"

#include "app/messages/terms.h"

#include <algorithm>
#include <array>

namespace psirt::exchange {

namespace {

/// A column with what heads it.
struct KnownColumn {
    TableColumn column;
    const char *inCsv;
    Text inWorkbook;
};

constexpr std::array knownColumns{
    KnownColumn{TableColumn::Id, "id", Term::Number},
    KnownColumn{TableColumn::Level, "level", Term::Level},
    KnownColumn{TableColumn::Target, "target", Term::Target},
    KnownColumn{TableColumn::Note, "note", Term::Note},
};

const KnownColumn &known(TableColumn column)
{
    return *std::ranges::find(knownColumns, column, &KnownColumn::column);
}

QString comparable(const QString &header)
{
    return header.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

std::map<QString, TableColumn> knownHeaders()
{
    std::map<QString, TableColumn> headers;
    for (const KnownColumn &each : knownColumns) {
        headers.emplace(comparable(csvHeader(each.column)), each.column);
        for (const LanguageFacts &facts : allLanguages())
            headers.emplace(comparable(Words(facts.language)[each.inWorkbook]), each.column);
    }
    // What headed the targets in the Japanese workbooks of earlier versions.
    headers.emplace(comparable(QStringLiteral("目標レベル")), TableColumn::Target);
    headers.erase(QString());
    return headers;
}

}  // namespace

QString workbookHeader(TableColumn column)
{
    return Words()[known(column).inWorkbook];
}

QString csvHeader(TableColumn column)
{
    return QLatin1String(known(column).inCsv);
}

std::optional<TableColumn> columnOf(const QString &header)
{
    static const std::map<QString, TableColumn> headers = knownHeaders();
    constexpr qsizetype longest = 100;
    const auto found = header.size() > longest ? headers.end() : headers.find(comparable(header));
    return found == headers.end() ? std::nullopt : std::optional(found->second);
}

bool ImportTable::setText(int row, int column, QString text)
{
    if (text.isEmpty())
        return true;
    if (row < 0 || column < 0 || row >= mostRows || column >= mostColumns)
        return false;
    QString &held = m_texts[Place{row, column}];
    m_length += text.size() - held.size();
    held = std::move(text);
    return m_length <= mostText;
}

QString ImportTable::text(int row, int column) const
{
    const auto found = m_texts.find(Place{row, column});
    return found == m_texts.end() ? QString() : found->second;
}

int ImportTable::rowCount() const
{
    return m_texts.empty() ? 0 : m_texts.rbegin()->first.row + 1;
}

QString ImportTable::nameOf(int row, int column)
{
    constexpr int letters = 26;
    QString name;
    for (int rest = column; rest >= 0; rest = rest / letters - 1)
        name.prepend(QChar(u'A' + rest % letters));
    return name + QString::number(row + 1);
}

std::optional<ImportTable::Headers> ImportTable::headers() const
{
    for (int row = 0; row < std::min(rowsWithHeaders, rowCount()); ++row) {
        std::map<TableColumn, int> columns;
        for (auto cell = m_texts.lower_bound(Place{row, 0}); cell != m_texts.end() && cell->first.row == row; ++cell) {
            if (const std::optional<TableColumn> column = columnOf(cell->second))
                columns.emplace(*column, cell->first.column);
        }
        if (columns.contains(TableColumn::Id) && columns.size() > 1)
            return Headers{row, std::move(columns)};
    }
    return std::nullopt;
}

QString ImportTable::headerOf(TableColumn column) const
{
    const std::optional<Headers> head = headers();
    if (!head || !head->columns.contains(column))
        return {};
    return text(head->row, head->columns.at(column));
}

std::optional<std::vector<ImportRow>> ImportTable::rows() const
{
    const std::optional<Headers> head = headers();
    if (!head)
        return std::nullopt;
    const auto cell = [&](int row, TableColumn which) {
        const auto column = head->columns.find(which);
        return column == head->columns.end() ? ImportCell()
                                             : ImportCell{text(row, column->second), nameOf(row, column->second)};
    };
    std::vector<ImportRow> rows;
    for (int row = head->row + 1; row < rowCount(); ++row) {
        ImportRow next{cell(row, TableColumn::Id), cell(row, TableColumn::Level), cell(row, TableColumn::Target),
                       cell(row, TableColumn::Note)};
        const auto hasText = [](const ImportCell &each) { return !each.text.isEmpty(); };
        if (hasText(next.id) || hasText(next.level) || hasText(next.target) || hasText(next.note))
            rows.push_back(std::move(next));
    }
    return rows;
}

}  // namespace psirt::exchange
