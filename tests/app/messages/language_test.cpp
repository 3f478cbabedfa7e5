// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/language.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QTranslator>

#include <utility>
#include <vector>

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

TEST(Language, IsThatOfTheEnvironmentBeforeThatOfTheSystem)
{
    const auto chosen = [](const std::vector<std::pair<const char *, const char *>> &variables, const char *system) {
        QProcessEnvironment environment;
        for (const auto &[name, value] : variables)
            environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        return languageOf(environment, {QString::fromLatin1(system), QStringLiteral("ja-JP")});
    };
    EXPECT_EQ(chosen({}, "ja-JP"), Language::Japanese);
    EXPECT_EQ(chosen({}, "en-US"), Language::English);
    EXPECT_EQ(chosen({}, "fr-FR"), Language::English);
    EXPECT_EQ(chosen({{"LANG", "ja_JP.UTF-8"}}, "en-US"), Language::Japanese);
    EXPECT_EQ(chosen({{"LANG", "C.UTF-8"}}, "ja-JP"), Language::English);
    EXPECT_EQ(chosen({{"LANG", ""}}, "ja-JP"), Language::Japanese) << "as if it were not set";
    EXPECT_EQ(chosen({{"LANG", "en_US.UTF-8"}, {"LC_MESSAGES", "ja"}}, "en-US"), Language::Japanese);
    EXPECT_EQ(chosen({{"LC_MESSAGES", "ja"}, {"LC_ALL", "POSIX"}}, "ja-JP"), Language::English);
    EXPECT_EQ(languageOf({}, {}), Language::English);
}

TEST(Translation, SpeaksForQtWithoutASystemThatDoes)
{
    QTranslator bundled;
    ASSERT_TRUE(bundled.load(QStringLiteral(":/i18n/qtbase_ja.qm")))
        << "Qt's translations were missing where this was built";
    installTranslation(*QCoreApplication::instance(), Language::English);
    ASSERT_TRUE(QCoreApplication::installTranslator(&bundled));
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    EXPECT_EQ(buttons.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("キャンセル"));
    QCoreApplication::removeTranslator(&bundled);
}

}  // namespace psirt::test
