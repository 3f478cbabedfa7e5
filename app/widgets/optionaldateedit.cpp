// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/optionaldateedit.h"

#include "app/theme/colors.h"
#include "app/theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScreen>
#include <QShortcut>
#include <QValidator>

#include <algorithm>

namespace psirt {

namespace {

QDate dateFrom(const QString &text)
{
    for (const char *format : {"yyyy-M-d", "yyyy/M/d", "yyyyMMdd"}) {
        const QDate date = QDate::fromString(text, QLatin1String(format));
        if (date.isValid())
            return date;
    }
    return {};
}

class DateValidator : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString &input, int &) const override
    {
        static const QRegularExpression allowed(QStringLiteral("^[0-9/-]*$"));
        const QString folded = input.normalized(QString::NormalizationForm_KC).trimmed();
        if (!allowed.match(folded).hasMatch())
            return Invalid;
        if (folded.size() == input.size())
            input = folded;
        return folded.isEmpty() || dateFrom(folded).isValid() ? Acceptable : Intermediate;
    }
};

}  // namespace

OptionalDateEdit::OptionalDateEdit(QDate today, QWidget *parent)
    : QLineEdit(parent), m_today(today), m_calendar(new QCalendarWidget(this))
{
    setValidator(new DateValidator(this));
    setClearButtonEnabled(true);
    setPlaceholderText(tr("No date"));
    m_calendar->setWindowFlags(Qt::Popup);
    m_calendar->hide();
    const QAction *open = addAction(themedIcon(QStringLiteral("calendar"), palette()), TrailingPosition);
    const_cast<QAction *>(open)->setText(tr("Calendar"));
    connect(open, &QAction::triggered, this, &OptionalDateEdit::showCalendar);
    connect(m_calendar, &QCalendarWidget::clicked, this, &OptionalDateEdit::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &OptionalDateEdit::pick);
    auto *escape = new QShortcut(Qt::Key_Escape, m_calendar);
    connect(escape, &QShortcut::activated, m_calendar, &QWidget::close);
    connect(this, &QLineEdit::textChanged, this, &OptionalDateEdit::markFault);
}

void OptionalDateEdit::setDate(const std::optional<QDate> &date)
{
    setText(date ? date->toString(Qt::ISODate) : QString());
}

std::optional<QDate> OptionalDateEdit::date() const
{
    const QDate date = dateFrom(text());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

void OptionalDateEdit::showCalendar()
{
    m_calendar->setSelectedDate(date().value_or(m_today));
    m_calendar->resize(m_calendar->sizeHint());
    const QRect free = screen()->availableGeometry();
    const QPoint below = mapToGlobal(QPoint(0, height()));
    const int above = mapToGlobal(QPoint(0, 0)).y() - m_calendar->height();
    const int x = std::clamp(below.x(), free.left(), std::max(free.left(), free.right() - m_calendar->width()));
    m_calendar->move(x, below.y() + m_calendar->height() > free.bottom() ? above : below.y());
    m_calendar->show();
    m_calendar->setFocus();
}

void OptionalDateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        showCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void OptionalDateEdit::pick(QDate date)
{
    if (!m_calendar->isVisible())  // a click that is an activation too comes twice
        return;
    m_calendar->hide();
    setDate(date);
    emit datePicked();
}

void OptionalDateEdit::markFault()
{
    QPalette colors;
    if (!hasAcceptableInput())
        colors.setColor(QPalette::Text, Colors::of(palette()).lowered);
    setPalette(colors);
}

}  // namespace psirt
