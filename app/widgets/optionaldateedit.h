// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

class QCalendarWidget;

namespace psirt {

/// A field for a date that may be absent: empty is no date. A date is typed as 2027-03-31 (2027/3/31 and 20270331 are
/// understood, in full-width digits too) or picked in a calendar, which its button and the Down key open.
class OptionalDateEdit : public QLineEdit {
    Q_OBJECT

public:
    /// today is where the calendar opens while there is no date.
    explicit OptionalDateEdit(QDate today, QWidget *parent = nullptr);

    void setDate(const std::optional<QDate> &date);
    /// None while the field is empty or holds what is no date; hasAcceptableInput() tells these apart.
    [[nodiscard]] std::optional<QDate> date() const;
    /// The same, but the one before while the field holds what is no date.
    [[nodiscard]] std::optional<QDate> dateOr(const std::optional<QDate> &before) const
    {
        return hasAcceptableInput() ? date() : before;
    }

    void showCalendar();

signals:
    /// A date was picked in the calendar.
    void datePicked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pick(QDate date);
    void markFault();

    QDate m_today;
    QCalendarWidget *m_calendar;
};

}  // namespace psirt
