// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/icalendar.h"

#include "core/base/version.h"
#include "core/comparison/subject.h"

#include <libical/ical.h>

#include <QUuid>

#include <memory>

namespace psirt::exchange {

namespace {

/// Plain text for a calendar: lines end with a line feed, and other control characters, which RFC 5545 forbids, are gone.
QByteArray plainText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control && character != QLatin1Char('\n') &&
               character != QLatin1Char('\t');
    });
    return text.toUtf8();
}

QString titleOf(const Framework &framework)
{
    return framework.id.text() + QLatin1Char(' ') + framework.title.japanese;
}

QByteArray uidOf(const Action &action, const Properties &properties)
{
    // Made once at random; another one would give every to-do another UID.
    static const QUuid space(QStringLiteral("{98653499-034a-479a-9808-e350ff20d79b}"));
    const QStringList parts = QStringList(action.id.text()) + subjectKey(properties);
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
    return icaltime_from_timet_with_zone(static_cast<time_t>(moment.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
}

/// The to-do belongs to whoever adds it to a calendar.
icalcomponent *todoOf(const ActionItem &item, const Framework &framework, const QByteArray &uid, const QDateTime &now)
{
    const Action &action = item.action;
    const QString what = action.what.simplified();
    QString description = titleOf(framework);
    if (!ownerOf(action).isEmpty())
        description += QLatin1Char('\n') + ownerOf(action);
    icalcomponent *todo = icalcomponent_new(ICAL_VTODO_COMPONENT);
    const auto add = [todo](icalproperty *property) { icalcomponent_add_property(todo, property); };
    add(icalproperty_new_uid(uid.constData()));
    add(icalproperty_new_dtstamp(momentOf(now)));
    add(icalproperty_new_summary(plainText(what.isEmpty() ? titleOf(framework) : what).constData()));
    add(icalproperty_new_description(plainText(description).constData()));
    add(icalproperty_new_categories(framework.id.text().toUtf8().constData()));
    add(icalproperty_new_status(statusOf(action.state)));
    if (action.due)
        add(icalproperty_new_due(dayOf(*action.due)));
    return todo;
}

}  // namespace

QByteArray exportActionsCalendar(const Sheet &sheet, const Assessment &assessment, const std::vector<ActionItem> &items,
                                 const QDateTime &now)
{
    const QByteArray producer = QStringLiteral("-//PSIRT Maturity//%1//EN").arg(applicationVersion()).toUtf8();
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT),
                                                                             icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(producer.constData()));
    for (const ActionItem &item : items) {
        icalcomponent_add_component(calendar.get(), todoOf(item, *sheet.framework(item.framework),
                                                           uidOf(item.action, assessment.properties()), now));
    }
    const std::unique_ptr<char, void (*)(void *)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                       icalmemory_free_buffer);
    return QByteArray(text.get());
}

}  // namespace psirt::exchange
