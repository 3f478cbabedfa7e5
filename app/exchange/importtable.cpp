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

constexpr qsizetype longestHeader = 100;

/// What each word for a state means: that of CSV, and of a workbook in any language.
template <typename State, std::size_t count>
std::map<QString, State> wordsOf(const std::array<State, count> &all)
{
    std::map<QString, State> words;
    for (const State state : all) {
        words.emplace(comparable(wordFor(state)), state);
        for (const LanguageFacts &facts : allLanguages())
            words.emplace(comparable(wordOf(state, Words(facts.language))), state);
    }
    return words;
}

/// None for any other text.
template <typename State>
std::optional<State> stateOf(const QString &text, const std::map<QString, State> &words)
{
    const auto found = text.size() > longestHeader ? words.end() : words.find(comparable(text));
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

bool isExclusion(const QString &text)
{
    static const std::map<QString, FrameworkState> words = wordsOf(std::array{FrameworkState::Excluded});
    return stateOf(text, words).has_value();
}

std::optional<ActionState> actionStateOf(const QString &text)
{
    static const std::map<QString, ActionState> words = wordsOf(allActionStates);
    return stateOf(text, words);
}

/// Whether a table of that kind reads it.
bool isRead(TableColumn column, TableKind kind)
{
    if (column == TableColumn::Id || column == TableColumn::State)
        return true;
    return isOfFrameworks(column) == (kind == TableKind::Frameworks);
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
    const auto found = header.size() > longestHeader ? headers.end() : headers.find(comparable(header));
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
        // A column that somebody added on the page of actions, such as one for notes, makes no other page of it.
        const bool hasActions = columns.contains(TableColumn::What) && !columns.contains(TableColumn::Level) &&
                                !columns.contains(TableColumn::Target);
        const bool hasFrameworks =
            std::ranges::any_of(columns, [](const auto &column) { return isOfFrameworks(column.first); });
        if (!hasActions && !hasFrameworks)
            continue;
        const TableKind kind = hasActions ? TableKind::Actions : TableKind::Frameworks;
        std::erase_if(columns, [kind](const auto &column) { return !isRead(column.first, kind); });
        return Headers{row, kind, std::move(columns)};
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

QString ImportTable::shownName(TableKind kind, int row, int column) const
{
    const QString name = nameOf(row, column);
    return m_page.isEmpty() || kind != TableKind::Actions ? name : m_page + QLatin1Char('!') + name;
}

ImportCell ImportTable::cell(const Headers &head, int row, TableColumn column) const
{
    const auto found = head.columns.find(column);
    if (found == head.columns.end())
        return {};
    return {text(row, found->second), shownName(head.kind, row, found->second)};
}

bool ImportTable::saysSomething(const Headers &head, int row) const
{
    return std::ranges::any_of(head.columns, [&](const auto &column) { return !text(row, column.second).isEmpty(); });
}

std::optional<std::vector<ImportRow>> ImportTable::rows() const
{
    const std::optional<Headers> head = headers();
    if (!head || head->kind != TableKind::Frameworks)
        return std::nullopt;
    std::vector<ImportRow> rows;
    for (int row = head->row + 1; row < rowCount(); ++row) {
        if (!saysSomething(*head, row))
            continue;
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
        next.saysExcluded = isExclusion(next.state.text);
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
        if (!saysSomething(*head, row))
            continue;
        const auto cell = [&](TableColumn column) { return this->cell(*head, row, column); };
        ImportActionRow next{.framework = cell(TableColumn::Id),
                             .what = cell(TableColumn::What),
                             .who = cell(TableColumn::Who),
                             .due = dueCell(*head, row),
                             .state = cell(TableColumn::State),
                             .id = cell(TableColumn::ActionId)};
        next.said = actionStateOf(next.state.text);
        rows.push_back(std::move(next));
    }
    return rows;
}

std::vector<ImportProblem> ImportTable::problems() const
{
    const std::optional<Headers> head = headers();
    if (!head)
        return {};
    std::vector<ImportProblem> problems = columnProblems(*head);
    constexpr std::size_t mostNamed = 1000;
    std::set<Place> named;
    for (const Merged &merged : m_merged) {
        if (text(merged.first.row, merged.first.column).trimmed().isEmpty())
            continue;
        for (int row = std::max(merged.first.row, head->row + 1); row <= std::min(merged.last.row, rowCount() - 1); ++row) {
            for (const auto &[column, place] : head->columns) {
                const bool isFirst = row == merged.first.row && place == merged.first.column;
                if (isFirst || place < merged.first.column || place > merged.last.column)
                    continue;
                if (named.size() == mostNamed)
                    return problems;
                if (named.insert(Place{row, place}).second)
                    problems.push_back({ImportFault::Merged,
                                        {nameOf(merged.first.row, merged.first.column), shownName(head->kind, row, place)}});
            }
        }
    }
    return problems;
}

std::vector<ImportProblem> ImportTable::columnProblems(const Headers &head) const
{
    std::set<int> filled;  // columns with something below the headers
    for (auto cell = m_texts.lower_bound(Place{head.row + 1, 0}); cell != m_texts.end(); ++cell) {
        if (!filled.contains(cell->first.column) && !cell->second.trimmed().isEmpty())
            filled.insert(cell->first.column);
    }
    std::vector<ImportProblem> problems;
    for (const int place : filled) {
        const QString header = text(head.row, place);
        const std::optional<TableColumn> column = columnOf(header);
        const bool isKnown = column && head.columns.contains(*column);
        if (isComputed(header) || (isKnown && head.columns.at(*column) == place))
            continue;
        problems.push_back({isKnown ? ImportFault::RepeatedColumn : ImportFault::UnknownColumn,
                            {header.trimmed(), shownName(head.kind, head.row, place)}});
    }
    return problems;
}

void ImportFile::add(ImportTable table, TableKind kind)
{
    (kind == TableKind::Frameworks ? frameworks : actions).push_back(std::move(table));
}

QStringList pagesOf(const std::vector<ImportTable> &tables)
{
    QStringList pages;
    for (const ImportTable &table : tables)
        pages.append(table.page());
    return pages;
}

std::optional<CsvForm> ImportFile::form() const
{
    const std::vector<ImportTable> &tables = frameworks.empty() ? actions : frameworks;
    return tables.empty() ? std::nullopt : tables.front().form();
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
