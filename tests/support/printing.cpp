// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/printing.h"

QT_BEGIN_NAMESPACE

void PrintTo(const QString &text, std::ostream *stream)
{
    *stream << '"' << text.toStdString() << '"';
}

void PrintTo(const QByteArray &bytes, std::ostream *stream)
{
    *stream << '"' << bytes.toStdString() << '"';
}

void PrintTo(const QStringList &texts, std::ostream *stream)
{
    *stream << "[\"" << texts.join(QStringLiteral("\", \"")).toStdString() << "\"]";
}

void PrintTo(QDate date, std::ostream *stream)
{
    *stream << date.toString(Qt::ISODate).toStdString();
}

QT_END_NAMESPACE
