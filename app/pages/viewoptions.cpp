// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/viewoptions.h"

namespace psirt {

QString titleLine(const QString &id, const BilingualText &title, const ViewOptions &options)
{
    QString line = id + QLatin1Char(' ') + title.japanese;
    if (options.hasEnglishTitles() && !title.english.isEmpty())
        line += QChar(QChar::LineSeparator) + title.english;
    return line;
}

}  // namespace psirt
