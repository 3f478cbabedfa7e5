// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtest/gtest.h>

#include <QDate>
#include <QString>
#include <QStringList>

#include <ostream>

// GoogleTest prints Qt's types as bytes unless it is told how.
QT_BEGIN_NAMESPACE
void PrintTo(const QString &text, std::ostream *stream);
void PrintTo(const QByteArray &bytes, std::ostream *stream);
void PrintTo(const QStringList &texts, std::ostream *stream);
void PrintTo(QDate date, std::ostream *stream);
QT_END_NAMESPACE
