// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"

#include <QString>

#include <memory>
#include <optional>
#include <string_view>

QT_BEGIN_NAMESPACE
class QDate;
class QLocale;
class QTranslator;
QT_END_NAMESPACE

namespace psirt {

/// A text of the shared vocabulary: its English source, and what tells it from the same source with another meaning. It is
/// marked for translation where it is written, in the context "psirt::Words".
struct Text {
    const char *source = "";
    const char *comment = nullptr;

    constexpr Text(const char *source, const char *comment = nullptr) : source(source), comment(comment) {}

    friend constexpr bool operator==(const Text &a, const Text &b)
    {
        return std::string_view(a.source) == b.source &&
               std::string_view(a.comment ? a.comment : "") == (b.comment ? b.comment : "");
    }
};

/// Puts texts of the shared vocabulary into a language: the interface's, or another one that a report is written in. Cheap
/// to copy. Nothing is installed in the application. Where a translation is missing, the English source stands.
///
/// What only one class says is that class's own, and goes through its tr().
class Words {
public:
    /// In the language that the interface speaks when a text is asked for.
    Words() = default;
    /// In that language, whatever the interface speaks.
    explicit Words(Language language);

    [[nodiscard]] QString operator[](const Text &text) const;
    /// The same with a number for "%n", in the form that the language has for it.
    [[nodiscard]] QString counted(const Text &text, int number) const;

    /// What numbers and dates follow: the system's for the interface; in another language that language's own.
    [[nodiscard]] QLocale locale() const;
    /// "30 September 2026".
    [[nodiscard]] QString longDate(QDate date) const;
    /// The parts of a list beside each other: "a, b", in Japanese 「a、b」.
    [[nodiscard]] QString joined(const QStringList &parts) const;

private:
    [[nodiscard]] QString translated(const Text &text, int number) const;

    std::optional<Language> m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

// The same in the interface's language.
[[nodiscard]] QString longDate(QDate date);
[[nodiscard]] QString joined(const QStringList &parts);

}  // namespace psirt
