// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/importtable.h"

#include "app/exchange/words.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "core/storage/projectwords.h"

#include <algorithm>
#include <array>
#include <set>

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
    KnownColumn{TableColumn::State, "state", Term::State},
    KnownColumn{TableColumn::Level, "level", Term::Level},
    KnownColumn{TableColumn::Target, "target", Term::Target},
    KnownColumn{TableColumn::Note, "note", Term::Note},
    KnownColumn{TableColumn::Unsure, "unsureLevel", Term::UnsureOrLevel},
    KnownColumn{TableColumn::ExclusionReason, "exclusionReason", Term::ExclusionReason},
    KnownColumn{TableColumn::ChangeReason, "changeReason", Term::WhatChanged},
    KnownColumn{TableColumn::Evidence, "evidence", Term::Evidence},
    KnownColumn{TableColumn::What, "what", Term::What},
    KnownColumn{TableColumn::Who, "who", Term::Who},
    KnownColumn{TableColumn::Due, "due", Term::Due},
    KnownColumn{TableColumn::ActionId, "actionId", Term::IdOfAction},
};

/// What the export computes or repeats, so that nothing of it comes back.
constexpr std::array<const char *, 6> computedInCsv{"area", "title", "gap", "actions", "daysOverdue", "english"};
constexpr std::array computedInWorkbook{Term::Framework, Term::Gap, Term::TextOfLevel, Term::UnofficialTitle};

bool isOfFrameworks(TableColumn column)
{
    return column >= TableColumn::Level && column <= TableColumn::Evidence;
}

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

bool isComputed(const QString &header)
{
    static const std::set<QString> headers = [] {
        std::set<QString> all;
        for (const char *each : computedInCsv)
            all.insert(comparable(QLatin1String(each)));
        for (const Text &each : computedInWorkbook) {
            for (const LanguageFacts &facts : allLanguages())
                all.insert(comparable(Words(facts.language)[each]));
        }
        return all;
    }();
    return headers.contains(comparable(header));
}

/// The state that a word stands for: that of CSV, or of a workbook in any language. None for any other text.
template <typename State>
std::optional<State> stateOf(const QString &text, std::initializer_list<State> all)
{
    const QString word = comparable(text);
    for (const State state : all) {
        if (word == comparable(wordFor(state)))
            return state;
        for (const LanguageFacts &facts : allLanguages()) {
            if (word == comparable(wordOf(state, Words(facts.language))))
                return state;
        }
    }
    return std::nullopt;
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

bool ImportTable::addMerged(int row, int column, int lastRow, int lastColumn)
{
    constexpr std::size_t mostMerged = 2000;
    m_merged.push_back({{row, column}, {lastRow, lastColumn}});
    return m_merged.size() <= mostMerged;
}

std::optional<ImportTable::Headers> ImportTable::headers() const
{
    for (int row = 0; row < std::min(rowsWithHeaders, rowCount()); ++row) {
        std::map<TableColumn, int> columns;
        for (auto cell = m_texts.lower_bound(Place{row, 0}); cell != m_texts.end() && cell->first.row == row; ++cell) {
            if (const std::optional<TableColumn> column = columnOf(cell->second))
                columns.emplace(*column, cell->first.column);
        }
        if (!columns.contains(TableColumn::Id))
            continue;
        const bool hasFrameworks =
            std::ranges::any_of(columns, [](const auto &column) { return isOfFrameworks(column.first); });
        if (hasFrameworks || columns.contains(TableColumn::What))
            return Headers{row, hasFrameworks ? TableKind::Frameworks : TableKind::Actions, std::move(columns)};
    }
    return std::nullopt;
}

std::optional<TableKind> ImportTable::kind() const
{
    const std::optional<Headers> head = headers();
    return head ? std::optional(head->kind) : std::nullopt;
}

QString ImportTable::headerOf(TableColumn column) const
{
    const std::optional<Headers> head = headers();
    if (!head || !head->columns.contains(column))
        return {};
    return text(head->row, head->columns.at(column));
}

QString ImportTable::shownName(int row, int column) const
{
    const QString name = nameOf(row, column);
    return m_page.isEmpty() || kind() != TableKind::Actions ? name : m_page + QLatin1Char('!') + name;
}

ImportCell ImportTable::cell(const Headers &head, int row, TableColumn column) const
{
    const auto found = head.columns.find(column);
    if (found == head.columns.end())
        return {};
    const QString name = nameOf(row, found->second);
    const bool hasPage = head.kind == TableKind::Actions && !m_page.isEmpty();
    return {text(row, found->second), hasPage ? m_page + QLatin1Char('!') + name : name};
}

std::optional<std::vector<ImportRow>> ImportTable::rows() const
{
    const std::optional<Headers> head = headers();
    if (!head || head->kind != TableKind::Frameworks)
        return std::nullopt;
    std::vector<ImportRow> rows;
    for (int row = head->row + 1; row < rowCount(); ++row) {
        const auto cell = [&](TableColumn column) { return this->cell(*head, row, column); };
        ImportRow next{.id = cell(TableColumn::Id),
                       .level = cell(TableColumn::Level),
                       .target = cell(TableColumn::Target),
                       .note = cell(TableColumn::Note),
                       .unsure = cell(TableColumn::Unsure),
                       .exclusionReason = cell(TableColumn::ExclusionReason),
                       .changeReason = cell(TableColumn::ChangeReason),
                       .evidence = cell(TableColumn::Evidence),
                       .state = cell(TableColumn::State)};
        next.saysExcluded = stateOf(next.state.text, {FrameworkState::Excluded}).has_value();
        const std::array cells{&next.id,           &next.level,    &next.target,
                               &next.note,         &next.unsure,   &next.exclusionReason,
                               &next.changeReason, &next.evidence, &next.state};
        if (std::ranges::any_of(cells, [](const ImportCell *each) { return !each->text.isEmpty(); }))
            rows.push_back(std::move(next));
    }
    return rows;
}

ImportCell ImportTable::dueCell(const Headers &head, int row) const
{
    ImportCell due = cell(head, row, TableColumn::Due);
    bool isNumber = false;
    const double days = due.text.toDouble(&isNumber);
    constexpr double mostDays = 2'958'465;  // 9999-12-31, the last day of spreadsheets
    if (m_dayZero && isNumber && days >= 1 && days <= mostDays)
        due.text = m_dayZero->addDays(static_cast<qint64>(days)).toString(Qt::ISODate);
    return due;
}

std::optional<std::vector<ImportActionRow>> ImportTable::actionRows() const
{
    const std::optional<Headers> head = headers();
    if (!head || head->kind != TableKind::Actions)
        return std::nullopt;
    std::vector<ImportActionRow> rows;
    for (int row = head->row + 1; row < rowCount(); ++row) {
        const auto cell = [&](TableColumn column) { return this->cell(*head, row, column); };
        ImportActionRow next{.framework = cell(TableColumn::Id),
                             .what = cell(TableColumn::What),
                             .who = cell(TableColumn::Who),
                             .due = dueCell(*head, row),
                             .state = cell(TableColumn::State),
                             .id = cell(TableColumn::ActionId)};
        next.said =
            stateOf(next.state.text, {ActionState::Planned, ActionState::Started, ActionState::Done, ActionState::Dropped});
        const std::array cells{&next.framework, &next.what, &next.who, &next.due, &next.state, &next.id};
        if (std::ranges::any_of(cells, [](const ImportCell *each) { return !each->text.isEmpty(); }))
            rows.push_back(std::move(next));
    }
    return rows;
}

bool ImportTable::hasTextBelow(int row, int column) const
{
    return std::ranges::any_of(m_texts, [&](const auto &cell) {
        return cell.first.column == column && cell.first.row > row && !cell.second.trimmed().isEmpty();
    });
}

std::vector<ImportProblem> ImportTable::problems() const
{
    const std::optional<Headers> head = headers();
    if (!head)
        return {};
    std::vector<ImportProblem> problems;
    for (auto cell = m_texts.lower_bound(Place{head->row, 0}); cell != m_texts.end() && cell->first.row == head->row;
         ++cell) {
        const auto &[place, header] = *cell;
        const std::optional<TableColumn> column = columnOf(header);
        const bool isRead = column && head->columns.at(*column) == place.column;
        if (isRead || header.trimmed().isEmpty() || isComputed(header) || !hasTextBelow(place.row, place.column))
            continue;
        problems.push_back({column ? ImportFault::RepeatedColumn : ImportFault::UnknownColumn,
                            {header, shownName(place.row, place.column)}});
    }
    for (const Merged &merged : m_merged) {
        if (text(merged.first.row, merged.first.column).trimmed().isEmpty())
            continue;
        for (int row = std::max(merged.first.row, head->row + 1); row <= std::min(merged.last.row, rowCount() - 1); ++row) {
            for (const auto &[column, place] : head->columns) {
                const bool isFirst = row == merged.first.row && place == merged.first.column;
                if (!isFirst && place >= merged.first.column && place <= merged.last.column)
                    problems.push_back(
                        {ImportFault::Merged, {nameOf(merged.first.row, merged.first.column), shownName(row, place)}});
            }
        }
    }
    return problems;
}

std::optional<TextEncoding> ImportFile::encoding() const
{
    const std::vector<ImportTable> &tables = frameworks.empty() ? actions : frameworks;
    return tables.empty() ? std::nullopt : tables.front().encoding();
}

ImportTables ImportFile::tables(std::size_t ofFrameworks, std::size_t ofActions) const
{
    ImportTables said;
    const auto addProblems = [&said](const ImportTable &table) {
        const std::vector<ImportProblem> found = table.problems();
        said.problems.insert(said.problems.end(), found.begin(), found.end());
    };
    if (ofFrameworks < frameworks.size()) {
        said.frameworks = frameworks[ofFrameworks].rows().value_or(std::vector<ImportRow>());
        addProblems(frameworks[ofFrameworks]);
    }
    if (ofActions < actions.size()) {
        said.actions = actions[ofActions].actionRows().value_or(std::vector<ImportActionRow>());
        addProblems(actions[ofActions]);
    }
    return said;
}

}  // namespace psirt::exchange
