// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCoreApplication;
class QProcessEnvironment;
QT_END_NAMESPACE

namespace psirt {

/// The languages that the program speaks. The sheet's text stays Japanese in all of them.
enum class Language { Japanese, English };

/// What there is to know of a language that the program speaks.
struct LanguageFacts {
    Language language;
    QString code;     ///< ISO 639-1: of translation files, stored settings and --language
    QString tag;      ///< BCP 47: of a report as PDF
    QString ownName;  ///< what the language calls itself, for choosing it
    QLocale locale;   ///< how it writes dates and numbers
};

/// Every language, in the order in which a person chooses. A further one is a line here and a .ts file.
[[nodiscard]] const std::vector<LanguageFacts> &allLanguages();
[[nodiscard]] const LanguageFacts &factsOf(Language language);
/// None for a code that stands for no language of the program.
[[nodiscard]] std::optional<Language> languageOfCode(const QString &code);
/// Those of all languages, in their order.
[[nodiscard]] QStringList languageCodes();

/// The first language that the system shows to people, where the program speaks it, else English. LC_ALL, LC_MESSAGES and
/// LANG are heeded on every system but macOS, whose terminal sets them by the region: scripts choose a language by them.
[[nodiscard]] Language systemLanguage();

/// The first of LC_ALL, LC_MESSAGES and LANG that is not empty decides, else the first of the system's languages; English
/// where the program does not speak it, as "C" or none at all.
[[nodiscard]] Language languageOf(const QProcessEnvironment &environment, const QStringList &systemLanguages);

/// The program's own translation to that language, among the resources; for who needs words of a language that the
/// interface does not speak now.
[[nodiscard]] QString bundledTranslation(Language language);

/// Makes the program and Qt's own texts speak that language from now on. Called again, it replaces the language. A
/// translation that is not there leaves English.
void installTranslation(QCoreApplication &application, Language language);

}  // namespace psirt
