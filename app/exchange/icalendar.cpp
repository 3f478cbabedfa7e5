// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/icalendar.h"

#include "app/messages/shorttext.h"
#include "app/messages/statewords.h"
#include "core/base/outgoingtext.h"
#include "core/base/version.h"
#include "core/comparison/subject.h"

#include <libical/ical.h>

#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <limits>
#include <memory>

namespace psirt::exchange {

namespace {

/// Plain text for a calendar: lines end with a line feed, and other control characters, which RFC 5545 forbids, are gone.
QByteArray plainText(QString text)
{
    text = withPlainLineEnds(text);
    text.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control && character != QLatin1Char('\n') &&
               character != QLatin1Char('\t');
    });
    return text.toUtf8();
}

QByteArray uidOf(const Action &action, const Properties &properties, CalendarKind kind)
{
    // Made once at random; another one would give every to-do another UID.
    static const QUuid space(QStringLiteral("{98653499-034a-479a-9808-e350ff20d79b}"));
    QStringList parts = QStringList(action.id.text()) + subjectKey(properties);
    if (kind == CalendarKind::Events)
        parts.append(QStringLiteral("event"));
    return QUuid::createUuidV5(space, parts.join(QChar(0x1F))).toByteArray(QUuid::WithoutBraces);
}

icalproperty_status statusOf(ActionState state)
{
    switch (state) {
    case ActionState::Planned:
        return ICAL_STATUS_NEEDSACTION;
    case ActionState::Started:
        return ICAL_STATUS_INPROCESS;
    case ActionState::Done:
        return ICAL_STATUS_COMPLETED;
    case ActionState::Dropped:
        return ICAL_STATUS_CANCELLED;
    }
    Q_UNREACHABLE();
}

/// Whether there is a date, and one that libical can write: it gives up on years far away.
bool hasDay(const std::optional<QDate> &date)
{
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2199;
    return date && date->year() >= firstYear && date->year() <= lastYear;
}

icaltimetype dayOf(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype momentOf(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = dayOf(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    return icaltime_set_timezone(&time, icaltimezone_get_utc_timezone());
}

/// In lines of at most 75 octets, whole characters each (RFC 5545, 3.1). Where a line just fills that, libical folds it
/// between the two characters that end it; so its folds are taken out and made anew.
QByteArray folded(QByteArray text)
{
    constexpr qsizetype longest = 75;
    const QByteArray fold("\r\n ");
    text.replace(fold, QByteArray());
    const auto continues = [&text](qsizetype at) { return at < text.size() && (text[at] & 0xC0) == 0x80; };
    QByteArray result;
    qsizetype length = 0;  // of the line up to here
    for (qsizetype start = 0, end = 0; start < text.size(); start = end) {
        end = start + 1;
        while (continues(end))
            ++end;
        const bool endsLine = text[start] == '\r' || text[start] == '\n';
        if (!endsLine && length + end - start > longest) {
            result += fold;
            length = 1;
        }
        result += text.mid(start, end - start);
        length = endsLine ? 0 : length + end - start;
    }
    return result;
}

/// Rises with the time, and fits into 31 bits until 2088.
int sequenceAt(const QDateTime &now)
{
    const qint64 start = QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch();
    return static_cast<int>(std::clamp<qint64>(now.toSecsSinceEpoch() - start, 0, std::numeric_limits<int>::max()));
}

/// Which product the assessment is of, on one line; empty where it names nothing.
QString productOf(const Properties &properties)
{
    constexpr int mostCharacters = 30;  // a day of a calendar shows little more
    for (const QString &name : {properties.scope, properties.organization, properties.title}) {
        if (!name.trimmed().isEmpty())
            return shortName(name, mostCharacters);
    }
    return {};
}

/// Writes the components of one calendar.
class CalendarWriter {
public:
    CalendarWriter(const Sheet &sheet, const Properties &properties, const QDateTime &now, const Words &words)
        : m_sheet(sheet), m_properties(properties), m_now(now), m_words(words)
    {
    }

    /// It belongs to whoever adds it to a calendar. Null for an event of an action without a date.
    [[nodiscard]] icalcomponent *componentOf(const ActionItem &item, CalendarKind kind) const
    {
        const Action &action = item.action;
        const bool isEvent = kind == CalendarKind::Events;
        if (isEvent && !hasCalendarDay(action))
            return nullptr;
        icalcomponent *component = icalcomponent_new(isEvent ? ICAL_VEVENT_COMPONENT : ICAL_VTODO_COMPONENT);
        const auto add = [component](icalproperty *property) { icalcomponent_add_property(component, property); };
        add(icalproperty_new_uid(uidOf(action, m_properties, kind).constData()));
        add(icalproperty_new_dtstamp(momentOf(m_now)));
        add(icalproperty_new_lastmodified(momentOf(m_now)));
        add(icalproperty_new_sequence(sequenceAt(m_now)));
        add(icalproperty_new_summary(plainText(isEvent ? eventSummary(item) : summaryOf(item)).constData()));
        add(icalproperty_new_description(plainText(descriptionOf(item, kind)).constData()));
        add(icalproperty_new_categories(item.framework.text().toUtf8().constData()));
        if (isEvent)
            addEventDay(add, action);
        else
            addProgress(add, action);
        return component;
    }

private:
    template <typename Add>
    static void addEventDay(const Add &add, const Action &action)
    {
        add(icalproperty_new_status(action.state == ActionState::Dropped ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
        add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        add(icalproperty_new_dtstart(dayOf(*action.due)));
        add(icalproperty_new_dtend(dayOf(action.due->addDays(1))));
    }

    template <typename Add>
    static void addProgress(const Add &add, const Action &action)
    {
        add(icalproperty_new_status(statusOf(action.state)));
        if (hasDay(action.due))
            add(icalproperty_new_due(dayOf(*action.due)));
        if (action.state != ActionState::Done)
            return;
        add(icalproperty_new_percentcomplete(100));
        if (hasDay(action.doneOn))
            add(icalproperty_new_completed(momentOf(QDateTime(*action.doneOn, QTime(12, 0), QTimeZone::utc()))));
    }

    [[nodiscard]] QString titleOf(const ActionItem &item) const
    {
        return titleIn(item.framework.text(), m_sheet.framework(item.framework)->title, Language::Japanese);
    }

    [[nodiscard]] QString summaryOf(const ActionItem &item) const
    {
        const QString what = item.action.what.simplified();
        return what.isEmpty() ? titleOf(item) : what;
    }

    [[nodiscard]] QString eventSummary(const ActionItem &item) const
    {
        QString summary = summaryOf(item);
        if (const QString product = productOf(m_properties); !product.isEmpty())
            summary += QStringLiteral(" – ") + product;
        if (!isOpen(item.action))
            summary.prepend(QStringLiteral("[%1] ").arg(wordOf(item.action.state, m_words)));
        return summary;
    }

    [[nodiscard]] QString descriptionOf(const ActionItem &item, CalendarKind kind) const
    {
        QStringList lines{titleOf(item), ownerOf(item.action), m_properties.organization.simplified(),
                          m_properties.scope.simplified()};
        if (kind == CalendarKind::Events) {
            const std::optional<QDate> &doneOn = item.action.doneOn;
            lines.append(wordOf(item.action.state, m_words) +
                         (doneOn ? QLatin1Char(' ') + doneOn->toString(Qt::ISODate) : QString()));
        }
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }

    const Sheet &m_sheet;
    const Properties &m_properties;
    const QDateTime &m_now;
    const Words &m_words;
};

}  // namespace

bool hasCalendarDay(const Action &action)
{
    return hasDay(action.due);
}

QByteArray exportActionsCalendar(const Sheet &sheet, const Assessment &assessment, const std::vector<ActionItem> &items,
                                 const QDateTime &now, CalendarKind kind, const Words &words)
{
    const QByteArray producer = QStringLiteral("-//PSIRT Maturity//%1//EN").arg(applicationVersion()).toUtf8();
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT),
                                                                             icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(producer.constData()));
    const CalendarWriter writer(sheet, assessment.properties(), now, words);
    for (const ActionItem &item : items) {
        if (icalcomponent *component = writer.componentOf(item, kind))
            icalcomponent_add_component(calendar.get(), component);
    }
    const std::unique_ptr<char, void (*)(void *)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                       icalmemory_free_buffer);
    return folded(text.get());
}

}  // namespace psirt::exchange
