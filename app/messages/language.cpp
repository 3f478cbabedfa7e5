// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/language.h"

#include <algorithm>

namespace psirt {

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

}  // namespace psirt
