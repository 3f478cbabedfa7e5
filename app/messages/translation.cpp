// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace psirt {

namespace {

QString suffixOf(Language language)
{
    return language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
}

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

Language systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
    const bool isJapanese = !languages.isEmpty() && QLocale(languages.first()).language() == QLocale::Japanese;
    return isJapanese ? Language::Japanese : Language::English;
}

QString bundledTranslation(Language language)
{
    return QStringLiteral(":/i18n/psirt-maturity_%1.qm").arg(suffixOf(language));
}

void installTranslation(QCoreApplication &application, Language language)
{
    // A translator that is deleted takes itself out of the application.
    qDeleteAll(application.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    const QString bundled = QStringLiteral(":/i18n");
    const QString suffix = suffixOf(language);
    addTranslator(application, QStringLiteral("qtbase_%1.qm").arg(suffix),
                  {QLibraryInfo::path(QLibraryInfo::TranslationsPath), bundled});
    addTranslator(application, QStringLiteral("psirt-maturity_%1.qm").arg(suffix), {bundled});
}

}  // namespace psirt
