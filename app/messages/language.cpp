// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QProcessEnvironment>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace psirt {

namespace {

/// Adds the first of the folders' files that there is; none is no fault.
void addTranslator(QCoreApplication &application, const QString &name, const QStringList &folders)
{
    for (const QString &folder : folders) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(folder + QLatin1Char('/') + name)) {
            QCoreApplication::installTranslator(translator.get());
            translator.release()->setParent(&application);
            return;
        }
    }
}

}  // namespace

const std::vector<LanguageFacts> &allLanguages()
{
    static const std::vector<LanguageFacts> languages{{Language::Japanese, QStringLiteral("ja"), QStringLiteral("ja-JP"),
                                                       QStringLiteral("日本語"), QLocale(QLocale::Japanese, QLocale::Japan)},
                                                      {Language::English, QStringLiteral("en"), QStringLiteral("en"),
                                                       QStringLiteral("English"),
                                                       QLocale(QLocale::English, QLocale::UnitedKingdom)}};
    return languages;
}

const LanguageFacts &factsOf(Language language)
{
    return *std::ranges::find(allLanguages(), language, &LanguageFacts::language);
}

std::optional<Language> languageOfCode(const QString &code)
{
    const auto found = std::ranges::find(allLanguages(), code, &LanguageFacts::code);
    return found == allLanguages().end() ? std::nullopt : std::optional(found->language);
}

QStringList languageCodes()
{
    QStringList codes;
    for (const LanguageFacts &facts : allLanguages())
        codes.append(facts.code);
    return codes;
}

Language systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
#ifdef Q_OS_WIN
    return languageOf(QProcessEnvironment::systemEnvironment(), languages);
#else
    return languageOf(QProcessEnvironment(), languages);  // elsewhere Qt asked the environment, as far as is usual there
#endif
}

Language languageOf(const QProcessEnvironment &environment, const QStringList &systemLanguages)
{
    QString name = systemLanguages.value(0);
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString value = environment.value(QString::fromLatin1(variable)); !value.isEmpty()) {
            name = value;
            break;
        }
    }
    const QLocale::Language spoken = QLocale(name).language();
    const auto found = std::ranges::find(allLanguages(), spoken, [](const auto &facts) { return facts.locale.language(); });
    return found == allLanguages().end() ? Language::English : found->language;
}

QString bundledTranslation(Language language)
{
    return QStringLiteral(":/i18n/psirt-maturity_%1.qm").arg(factsOf(language).code);
}

void installTranslation(QCoreApplication &application, Language language)
{
    // A translator that is deleted takes itself out of the application.
    qDeleteAll(application.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    const QString bundled = QStringLiteral(":/i18n");
    const QString code = factsOf(language).code;
    addTranslator(application, QStringLiteral("qtbase_%1.qm").arg(code),
                  {QLibraryInfo::path(QLibraryInfo::TranslationsPath), bundled});
    addTranslator(application, QStringLiteral("psirt-maturity_%1.qm").arg(code), {bundled});
}

}  // namespace psirt
