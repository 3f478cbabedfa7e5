// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/trendtext.h"

#include "app/messages/terms.h"

#include <QCoreApplication>

namespace psirt::drawings {

namespace {

/// Its translations have the context psirt::TrendWords.
struct TrendText {
    Q_DECLARE_TR_FUNCTIONS(psirt::TrendWords)
};

}  // namespace

QString lineTitle(const TrendLine &line, Language language)
{
    if (line.isOverall())
        return Words()[Term::WholeSheet];
    const bool isEnglish = language != Language::Japanese && !line.title.english.isEmpty();
    return line.id + QLatin1Char(' ') + (isEnglish ? line.title.english : line.title.japanese);
}

QString hollowMarksText()
{
    return TrendText::tr("Hollow marks: provisional");
}

}  // namespace psirt::drawings
