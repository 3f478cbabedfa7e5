// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/words.h"

#include "app/messages/terms.h"
#include "app/messages/language.h"

#include <QDate>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace psirt {

namespace {

constexpr char vocabulary[] = "psirt::Words";
constexpr int noNumber = -1;

}  // namespace

Words::Words(Language language) : m_language(language)
{
    auto translator = std::make_shared<QTranslator>();
    // Missing before the translations are built: the source texts stand then.
    [[maybe_unused]] const bool isLoaded = translator->load(bundledTranslation(language));
    m_translator = std::move(translator);
}

QString Words::translated(const Text &text, int number) const
{
    if (!m_translator)
        return QCoreApplication::translate(vocabulary, text.source, text.comment, number);
    QString translation = m_translator->translate(vocabulary, text.source, text.comment, number);
    if (translation.isEmpty())
        translation = QString::fromUtf8(text.source);
    if (number != noNumber)
        translation.replace(QStringLiteral("%n"), QString::number(number));
    return translation;
}

QString Words::operator[](const Text &text) const
{
    return translated(text, noNumber);
}

QString Words::counted(const Text &text, int number) const
{
    return translated(text, number);
}

QLocale Words::locale() const
{
    return m_language ? factsOf(*m_language).locale : QLocale();
}

QString Words::longDate(QDate date) const
{
    return locale().toString(date, (*this)[Term::DateFormat]);
}

QString Words::joined(const QStringList &parts) const
{
    return parts.join((*this)[Term::ListSeparator]);
}

QString longDate(QDate date)
{
    return Words().longDate(date);
}

QString joined(const QStringList &parts)
{
    return Words().joined(parts);
}

}  // namespace psirt
