// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionline.h"

#include "app/messages/shorttext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/actionspanel.h"
#include "app/theme/colors.h"
#include "app/theme/type.h"
#include "core/planning/actionlist.h"
#include "core/reporting/figures.h"
#include "core/sheet/search.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyleOption>

#include <algorithm>

namespace psirt::pages {

namespace {

constexpr int mostCharacters = 300;  // more than a line on any screen
constexpr int charactersOfWho = 14;
constexpr int charactersOfOneLine = 44;  // from this width on, all of an action stands on one line

/// The beginning of a text on one line, or the words that are searched for where they do not stand in it.
QString excerpt(const QString &text, const QString &search, const QFontMetrics &metrics, int width)
{
    const auto fitted = [&](const QString &part) {
        return metrics.elidedText(shortName(part, mostCharacters), Qt::ElideRight, width);
    };
    QString beginning = fitted(text.left(mostCharacters));
    if (search.isEmpty() || holdsText(beginning, search))
        return beginning;
    const auto found = findText(text, search);
    return found.empty() ? beginning : fitted(QStringLiteral("…") + text.mid(found.front().position, mostCharacters));
}

}  // namespace

ActionLine::ActionLine(int number, QDate today, const ViewOptions &options, QWidget *parent)
    : QAbstractButton(parent), m_number(number), m_today(today), m_options(options)
{
    setCheckable(true);
    setFont(options.type.body);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAction({});
}

void ActionLine::setAction(const Action &action)
{
    m_action = action;
    const auto orNone = [](const QString &text) { return text.trimmed().isEmpty() ? Words()[Term::None] : shortName(text); };
    setAccessibleName(joined({tr("Action %1").arg(m_number), orNone(action.what), orNone(action.who),
                              action.due ? longDate(*action.due) : tr("no date"), wordOf(action.state)}));
    setAccessibleDescription(isChecked() ? tr("its fields are open") : tr("opens to its fields"));
    update();
}

void ActionLine::setSearch(const QString &search)
{
    m_search = search;
    update();
}

QString ActionLine::due() const
{
    if (!m_action.due)
        return absentFigure();
    const QString date = m_action.due->toString(Qt::ISODate);
    return daysOverdue(m_action, m_today) > 0 ? QStringLiteral("! ") + date : date;
}

bool ActionLine::hasTwoLines() const
{
    return width() < m_options.type.fullWidthCharacters(charactersOfOneLine);
}

QSize ActionLine::sizeHint() const
{
    return {m_options.type.fullWidthCharacters(24), (hasTwoLines() ? 2 : 1) * fontMetrics().height() + gridUnit};
}

void ActionLine::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

QSize ActionLine::minimumSizeHint() const
{
    return {m_options.type.fullWidthCharacters(12), sizeHint().height()};
}

void ActionLine::paintText(QPainter &painter, const QRect &rect, const QString &text) const
{
    const QFontMetrics metrics(font());
    const QString shown = excerpt(text, m_search, metrics, rect.width());
    for (const TextSpan &span : findText(shown, m_search)) {
        const int left = metrics.horizontalAdvance(shown.left(span.position));
        const int right = metrics.horizontalAdvance(shown.left(span.position + span.length));
        const QRect mark(rect.left() + left, rect.top() + (rect.height() - metrics.height()) / 2, right - left,
                         metrics.height());
        painter.fillRect(mark, Colors::of(palette()).band);
        painter.drawLine(mark.bottomLeft(), mark.bottomRight());
    }
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void ActionLine::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), colors.band);
    const QFontMetrics metrics(font());
    const bool isDone = !isOpen(m_action);
    const bool isLate = daysOverdue(m_action, m_today) > 0;
    int stateWidth = 0;
    for (const ActionState state : allActionStates)
        stateWidth = std::max(stateWidth, metrics.horizontalAdvance(wordOf(state)));
    const int dueWidth = metrics.horizontalAdvance(QStringLiteral("! 0000-00-00"));
    const int whoWidth = std::min(m_options.type.fullWidthCharacters(charactersOfWho), width() / 4);

    QStyleOption arrow;
    arrow.initFrom(this);
    const int lineHeight = hasTwoLines() ? metrics.height() + gridUnit : height();
    arrow.rect = QRect(gridUnit / 2, (lineHeight - gridUnit) / 2, gridUnit, gridUnit);
    style()->drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight, &arrow, &painter,
                           this);
    QRect room = rect().adjusted(2 * gridUnit, 0, -gridUnit / 2, 0);
    const QString what = m_action.what.trimmed().isEmpty() ? tr("Nothing written yet") : m_action.what;
    if (hasTwoLines()) {
        const QRect upper(room.left(), room.top() + gridUnit / 2, room.width(), metrics.height());
        painter.setPen(isDone ? colors.muted : colors.text);
        paintText(painter, upper, what);
        room.setTop(upper.bottom() + 1);
    }
    const auto fromRight = [&room](int width) {
        const QRect cell(room.right() - width + 1, room.top(), width, room.height());
        room.setRight(cell.left() - 2 * gridUnit - 1);
        return cell;
    };
    painter.setPen(isDone ? colors.muted : colors.text);
    paintText(painter, fromRight(stateWidth), wordOf(m_action.state));
    const QRect dueCell = fromRight(dueWidth);
    painter.setPen(isLate ? colors.lowered : painter.pen().color());
    painter.drawText(dueCell, Qt::AlignRight | Qt::AlignVCenter, due());
    painter.setPen(isDone ? colors.muted : colors.text);
    const QString who = ownerOf(m_action);
    const QString owner = who.isEmpty() ? absentFigure() : who;
    if (hasTwoLines()) {
        paintText(painter, room, owner);
    } else {
        paintText(painter, fromRight(whoWidth), owner);
        paintText(painter, room, what);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

}  // namespace psirt::pages
