// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendwords.h"

#include "app/drawings/trenddrawing.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "core/reporting/figures.h"

#include <QCoreApplication>

namespace psirt::trend {

namespace {

/// Its translations have the context psirt::TrendWords.
struct TrendWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::TrendWords)
};

QString momentText(const TrendMoment &moment)
{
    return joined({longDate(moment.date), moment.title});
}

QString figureText(const TrendFigure &figure)
{
    const QString counts = Words()[Term::RatedOf].arg(figure.rated).arg(figure.ratable);
    if (!figure.average)
        return TrendWords::tr("no average (%1)").arg(counts);
    const QString average = formatAverage(figure.average);
    return figure.isProvisional ? TrendWords::tr("%1, provisional (%2)").arg(average, counts) : average;
}

}  // namespace

QString figureSentence(const TrendLines &lines, std::size_t line, std::size_t moment, Language language)
{
    return TrendWords::tr("%1: %2 %3", "a date and a title, what is measured, the figure")
        .arg(momentText(lines.moments[moment]), drawings::lineTitle(lines.lines[line], language),
             figureText(lines.lines[line].figures[moment]));
}

QString trendDescription(const TrendLines &lines, Language language)
{
    QStringList sentences;
    for (std::size_t moment = 0; moment < lines.moments.size(); ++moment) {
        QStringList figures;
        for (const TrendLine &line : lines.lines)
            figures.append(drawings::lineTitle(line, language) + QLatin1Char(' ') + figureText(line.figures[moment]));
        sentences.append(Words()[Term::Labelled].arg(momentText(lines.moments[moment]), joined(figures)));
    }
    return sentences.join(QLatin1Char('\n'));
}

}  // namespace psirt::trend
