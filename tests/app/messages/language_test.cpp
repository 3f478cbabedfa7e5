// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/language.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

namespace psirt::test {

namespace {

qsizetype translatorCount()
{
    return QCoreApplication::instance()->findChildren<QTranslator *>().size();
}

QString qtText()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

}  // namespace

TEST(Translation, ReplacesTheOneBefore)
{
    QCoreApplication &application = *QCoreApplication::instance();
    installTranslation(application, Language::Japanese);
    const qsizetype count = translatorCount();
    installTranslation(application, Language::Japanese);
    EXPECT_EQ(translatorCount(), count);
    installTranslation(application, Language::English);
    EXPECT_EQ(qtText(), QStringLiteral("Cancel"));
}

TEST(Translation, ComesAlongForEveryLanguage)
{
    for (const LanguageFacts &facts : allLanguages()) {
        EXPECT_TRUE(QFile::exists(bundledTranslation(facts.language))) << facts.code.toStdString();
        EXPECT_EQ(languageOfCode(facts.code), facts.language);
    }
    EXPECT_EQ(languageOfCode(QStringLiteral("x")), std::nullopt);
}

TEST(Translation, SpeaksForQtToo)
{
    QCoreApplication &application = *QCoreApplication::instance();
    installTranslation(application, Language::Japanese);
    const QString cancel = qtText();
    installTranslation(application, Language::English);
    if (cancel == qtText())
        FAIL() << "needs Qt's Japanese translation";
    EXPECT_EQ(cancel, QStringLiteral("キャンセル"));
}

}  // namespace psirt::test
