// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionsmodel.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/actionspanel.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"
#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt::pages {

namespace {

/// The same apart from its place among the framework's actions, which nothing shows.
bool looksLike(const ActionItem &left, const ActionItem &right)
{
    return left.framework == right.framework && left.action == right.action && left.daysOverdue == right.daysOverdue;
}

QVariant editable(const Action &action, ActionColumn column)
{
    switch (column) {
    case ActionColumn::Framework:
        return {};
    case ActionColumn::What:
        return action.what;
    case ActionColumn::Who:
        return action.who;
    case ActionColumn::Due:
        return action.due ? QVariant(*action.due) : QVariant();
    case ActionColumn::State:
        return static_cast<int>(action.state);
    }
    Q_UNREACHABLE();
}

void set(Action &action, ActionColumn column, const QVariant &value, QDate today)
{
    switch (column) {
    case ActionColumn::Framework:
        return;
    case ActionColumn::What:
        action.what = value.toString();
        return;
    case ActionColumn::Who:
        action.who = value.toString();
        return;
    case ActionColumn::Due:
        action.due = value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt;
        return;
    case ActionColumn::State:
        action.setState(static_cast<ActionState>(value.toInt()), today);
        return;
    }
    Q_UNREACHABLE();
}

/// An overdue action is tinted and says so, a done or dropped one steps back.
CellStyle styleOf(const ActionItem &item, ActionColumn column)
{
    const bool tellsOverdue = item.isOverdue() && column == ActionColumn::Due;
    const bool stepsBack = !item.isOverdue() && !isOpen(item.action);
    return {.tone = tellsOverdue ? CellStyle::Tone::Lowered
                    : stepsBack  ? CellStyle::Tone::Muted
                                 : CellStyle::Tone::Plain,
            .isSmall = column == ActionColumn::Framework,
            .isBold = tellsOverdue,
            .isAlarming = item.isOverdue()};
}

}  // namespace

ActionsModel::ActionsModel(Document &document, const Clock &clock, const ViewOptions &options, QObject *parent)
    : TableModel(
          {Words()[Term::Framework], Words()[Term::What], Words()[Term::Who], Words()[Term::Due], Words()[Term::State]},
          options.type.small, parent),
      m_document(document), m_clock(clock), m_options(options)
{
    refresh();
    connect(&document, &Document::changed, this, &ActionsModel::refresh);
}

int ActionsModel::append(const FrameworkId &framework)
{
    m_document.addAction(framework);
    const std::size_t index = m_document.assessment().entry(framework).actions.size() - 1;
    const auto found = std::ranges::find_if(
        m_items, [&](const ActionItem &each) { return each.framework == framework && each.index == index; });
    return static_cast<int>(found - m_items.begin());
}

void ActionsModel::remove(int row)
{
    const ActionItem removed = item(row);
    m_document.removeAction(removed.framework, removed.index);
}

QString ActionsModel::shown(const ActionItem &item, ActionColumn column) const
{
    const Action &action = item.action;
    const auto orAbsent = [](const QString &text) { return text.trimmed().isEmpty() ? absentFigure() : text; };
    switch (column) {
    case ActionColumn::Framework:
        return titleLine(item.framework.text(), m_document.sheet().framework(item.framework)->title, m_options);
    case ActionColumn::What:
        return orAbsent(action.what);
    case ActionColumn::Who:
        return orAbsent(action.who);
    case ActionColumn::Due: {
        QString date = action.due ? action.due->toString(Qt::ISODate) : absentFigure();
        if (!item.isOverdue())
            return date;
        return date + QLatin1Char('\n') + tr("! %n day(s) overdue", nullptr, item.daysOverdue);
    }
    case ActionColumn::State:
        return action.doneOn ? wordOf(action.state) + QLatin1Char('\n') + action.doneOn->toString(Qt::ISODate)
                             : wordOf(action.state);
    }
    Q_UNREACHABLE();
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ActionItem &item = m_items[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<ActionColumn>(index.column());
    if (role == Qt::DisplayRole)
        return shown(item, column);
    if (role == Qt::EditRole)
        return editable(item.action, column);
    if (role == cellStyleRole)
        return QVariant::fromValue(styleOf(item, column));
    if (role == Qt::AccessibleTextRole) {
        if (column == ActionColumn::Due && !item.action.due)
            return tr("no date", "by which an action is due");
        if (column == ActionColumn::Who && ownerOf(item.action).isEmpty())
            return tr("nobody");
        QStringList lines = shown(item, column).split(QLatin1Char('\n'));
        return joined(lines);
    }
    return {};
}

bool ActionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const ActionItem &item = m_items[static_cast<std::size_t>(index.row())];
    const FrameworkId framework = item.framework;
    std::vector<Action> actions = m_document.assessment().entry(framework).actions;
    Action &action = actions[item.index];
    const Action before = action;
    set(action, static_cast<ActionColumn>(index.column()), value, m_clock.today());
    if (action == before)
        return false;
    m_document.endMerging();
    m_document.setActions(framework, std::move(actions));
    m_document.endMerging();
    return true;
}

Qt::ItemFlags ActionsModel::flags(const QModelIndex &index) const
{
    const bool isEditable = index.isValid() && index.column() != static_cast<int>(ActionColumn::Framework);
    const Qt::ItemFlags flags = TableModel::flags(index);
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

void ActionsModel::followDay()
{
    if (m_clock.today() != m_today)
        refresh();
}

/// One edit touches one framework, so all that differs lies together: what stands before and after it stays.
void ActionsModel::refresh()
{
    const bool isOtherDay = m_today.isValid() && m_clock.today() != m_today;
    m_today = m_clock.today();
    std::vector<ActionItem> items = listActions(m_document.sheet(), m_document.assessment(), m_today);
    const auto [left, right] = std::ranges::mismatch(m_items, items, looksLike);
    const std::ptrdiff_t first = left - m_items.begin();
    const auto ends = std::ranges::mismatch(m_items.rbegin(), std::make_reverse_iterator(left), items.rbegin(),
                                            std::make_reverse_iterator(right), looksLike);
    const std::ptrdiff_t lastBefore = ends.in1.base() - m_items.begin();
    const std::ptrdiff_t lastNow = ends.in2.base() - items.begin();
    const std::ptrdiff_t common = std::min(lastBefore, lastNow);
    const std::vector<ActionItem> before(m_items.begin() + first, m_items.begin() + common);
    if (lastBefore > common) {
        beginRemoveRows({}, static_cast<int>(common), static_cast<int>(lastBefore) - 1);
        m_items = std::move(items);
        endRemoveRows();
    } else if (lastNow > common) {
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(lastNow) - 1);
        m_items = std::move(items);
        endInsertRows();
    } else {
        m_items = std::move(items);
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        announceChanges(before[i], static_cast<int>(first) + static_cast<int>(i));
    if (isOtherDay && !m_items.empty())  // what is due soon is another matter, though no row need look different
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// Column by column: an editor that is open on another one keeps what is being typed.
void ActionsModel::announceChanges(const ActionItem &before, int row)
{
    for (int column = 0; column < columnCount(); ++column) {
        const auto which = static_cast<ActionColumn>(column);
        if (shown(before, which) != shown(item(row), which) ||
            editable(before.action, which) != editable(item(row).action, which))
            emit dataChanged(index(row, column), index(row, column));
    }
}

ActionsProxy::ActionsProxy(ActionsModel &model, QObject *parent) : TableProxy(parent), m_model(model)
{
    setSourceModel(&model);
    setView({});
}

void ActionsProxy::setView(const ActionsView &view)
{
    if (view == m_view)
        return;
    const bool isOtherFilter = m_view ? view.filter != m_view->filter || view.text != m_view->text : view.isNarrowed();
    m_view = view;
    m_terms = SearchTerms(view.text);
    arrange(static_cast<int>(view.sortColumn), view.sortOrder, isOtherFilter);
}

const ActionItem &ActionsProxy::item(int row) const
{
    return m_model.item(mapToSource(index(row, 0)).row());
}

std::vector<ActionItem> ActionsProxy::items() const
{
    std::vector<ActionItem> items;
    for (int row = 0; row < rowCount(); ++row)
        items.push_back(item(row));
    return items;
}

bool ActionsProxy::accepts(int row) const
{
    if (!m_view)
        return true;
    const ActionItem &item = m_model.item(row);
    const bool holdsText =
        m_view->text.trimmed().isEmpty() || m_terms.occurIn(item.action.what) || m_terms.occurIn(item.action.who);
    return holdsText && passes(item, m_view->filter, m_model.today());
}

int ActionsProxy::compareEqual(int left, int right) const
{
    constexpr int due = static_cast<int>(ActionColumn::Due);
    const int rank = rankOf(left, due) - rankOf(right, due);
    return rank != 0 ? rank : compare(left, right, due);
}

int ActionsProxy::rankOf(int row, int column) const
{
    const ActionItem &item = m_model.item(row);
    switch (static_cast<ActionColumn>(column)) {
    case ActionColumn::What:
        return item.action.what.trimmed().isEmpty() ? 1 : 0;
    case ActionColumn::Who:
        return ownerOf(item.action).isEmpty() ? 1 : 0;
    case ActionColumn::Due:
        return (isOpen(item.action) ? 0 : 2) + (item.action.due ? 0 : 1);
    case ActionColumn::Framework:
    case ActionColumn::State:
        return 0;
    }
    Q_UNREACHABLE();
}

int ActionsProxy::compare(int left, int right, int column) const
{
    const ActionItem &one = m_model.item(left);
    const ActionItem &other = m_model.item(right);
    switch (static_cast<ActionColumn>(column)) {
    case ActionColumn::Framework:
        return one.framework == other.framework ? 0 : one.framework < other.framework ? -1 : 1;
    case ActionColumn::What:
    case ActionColumn::Who:
        return compareTexts(*textOf(left, column), *textOf(right, column));
    case ActionColumn::Due:
        return one.action.due == other.action.due ? 0 : one.action.due < other.action.due ? -1 : 1;
    case ActionColumn::State:
        return static_cast<int>(one.action.state) - static_cast<int>(other.action.state);
    }
    Q_UNREACHABLE();
}

std::optional<QString> ActionsProxy::textOf(int row, int column) const
{
    const Action &action = m_model.item(row).action;
    if (column == static_cast<int>(ActionColumn::What))
        return action.what;
    if (column == static_cast<int>(ActionColumn::Who))
        return ownerOf(action);
    return std::nullopt;
}

}  // namespace psirt::pages
