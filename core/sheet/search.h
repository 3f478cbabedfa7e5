// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/sheet.h"
#include "core/sheet/textspan.h"

#include <QString>

#include <vector>

namespace psirt {

/// Every occurrence of the words searched for, whatever their case or width: "psirt", "ＰＳＩＲＴ" and "PSIRT" are the
/// same, and so is a letter and the same one composed of letter and mark. None for an empty search.
[[nodiscard]] std::vector<TextSpan> findText(const QString &text, const QString &search);

/// Words that are looked for in many texts, as findText() finds them. Empty ones occur nowhere.
class SearchTerms {
public:
    explicit SearchTerms(const QString &words = {});

    [[nodiscard]] bool occurIn(const QString &text) const;
    /// In either language.
    [[nodiscard]] bool occurIn(const BilingualText &text) const;

private:
    QString m_needle;  ///< without differences of case and width
};

/// Whether there is one.
[[nodiscard]] bool holdsText(const QString &text, const QString &search);

/// Whether a framework's id, titles, purpose, levels, notes or reference marks hold the words searched for. An empty
/// search matches everything.
[[nodiscard]] bool matches(const Framework &framework, const QString &search);

}  // namespace psirt
