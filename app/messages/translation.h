// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"

#include <QString>

class QCoreApplication;

namespace psirt {

/// The first language that the system shows to people, where the program speaks it, else English.
[[nodiscard]] Language systemLanguage();

/// The program's own translation to that language, among the resources; for who needs words of a language that the
/// interface does not speak now.
[[nodiscard]] QString bundledTranslation(Language language);

/// Makes the program and Qt's own texts speak that language from now on. Called again, it replaces the language. A
/// translation that is not there leaves English.
void installTranslation(QCoreApplication &application, Language language);

}  // namespace psirt
