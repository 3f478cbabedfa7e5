// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/csvtext.h"

#include <algorithm>

namespace psirt::exchange {

namespace {

constexpr QChar guard = u'\'';

/// Apostrophes in front aside.
bool looksLikeFormula(const QString &text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    const auto first = std::ranges::find_if(text, [](QChar character) { return character != guard; });
    return first != text.end() && formulaStarts.contains(*first);
}

QString guarded(const QString &text)
{
    return looksLikeFormula(text) ? guard + text : text;
}

QString quoted(const QString &text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    for (const QChar character : text) {
        if (special.contains(character)) {
            QString doubled = text;
            doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
            return QLatin1Char('"') + doubled + QLatin1Char('"');
        }
    }
    return text;
}

}  // namespace

QString csvRow(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(quoted(guarded(text)));
    return cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString csvUnguarded(const QString &text)
{
    return text.startsWith(guard) && looksLikeFormula(text) ? text.mid(1) : text;
}

QByteArray csvFile(const QString &rows)
{
    return QByteArray("\xEF\xBB\xBF") + rows.toUtf8();
}

}  // namespace psirt::exchange
