// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/fonts.h"

#include <QFontDatabase>

namespace psirt {

bool loadBundledFonts()
{
    const int regular = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/BIZUDPGothic-Regular.ttf"));
    const int bold = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/BIZUDPGothic-Bold.ttf"));
    return regular >= 0 && bold >= 0;
}

QFont reportFont()
{
    return QFont(QLatin1String(bundledFontFamily));
}

}  // namespace psirt
