// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
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

Language systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
    const QLocale::Language spoken = QLocale(languages.value(0)).language();
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
