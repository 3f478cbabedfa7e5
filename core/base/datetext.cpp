// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datetext.h"

#include <QRegularExpression>

namespace psirt {

namespace {

/// Digits and marks in their plain form.
QString folded(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression dashes(QStringLiteral("[\u2010-\u2015\u2212ー]"));
    return result.replace(dashes, QStringLiteral("-"))
        .replace(QChar(0x30FB), QLatin1Char('/'))
        .replace(QChar(0x3002), QLatin1Char('.'));
}

std::optional<QDate> day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// The next one from that day on, itself included; a 29 February may be eight years away.
std::optional<QDate> nextDay(int month, int dayOfMonth, QDate today)
{
    constexpr int longestWait = 8;
    for (int year = today.year(); year <= today.year() + longestWait; ++year) {
        const auto date = day(year, month, dayOfMonth);
        if (date && *date >= today)
            return date;
    }
    return std::nullopt;
}

}  // namespace

std::optional<QDate> dateFromText(const QString &text, QDate today)
{
    static const QRegularExpression whole(
        QStringLiteral(R"(^(?:([0-9]{4})\s*([-/.])\s*)?([0-9]{1,2})\s*([-/.])\s*([0-9]{1,2})$)"));
    static const QRegularExpression digits(QStringLiteral("^([0-9]{4})([0-9]{2})([0-9]{2})$"));
    static const QRegularExpression japanese(
        QStringLiteral(R"(^(?:([0-9]{4})\s*年\s*)?([0-9]{1,2})\s*月\s*([0-9]{1,2})\s*日$)"));
    const QString plain = folded(text);
    if (const auto match = whole.match(plain); match.hasMatch()) {
        const int month = match.captured(3).toInt();
        const int dayOfMonth = match.captured(5).toInt();
        if (!match.hasCaptured(1))
            return nextDay(month, dayOfMonth, today);
        return match.captured(2) == match.captured(4) ? day(match.captured(1).toInt(), month, dayOfMonth) : std::nullopt;
    }
    if (const auto match = digits.match(plain); match.hasMatch())
        return day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = japanese.match(plain); match.hasMatch()) {
        const int month = match.captured(2).toInt();
        const int dayOfMonth = match.captured(3).toInt();
        return match.hasCaptured(1) ? day(match.captured(1).toInt(), month, dayOfMonth) : nextDay(month, dayOfMonth, today);
    }
    return std::nullopt;
}

}  // namespace psirt
