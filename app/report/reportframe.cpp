// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportframe.h"

#include "app/report/reportflow.h"

namespace psirt::report {

namespace {

QString creditOf(const ReportCredits &credits)
{
    return credits.sheetTitle.japanese + QLatin1Char(' ') + credits.sheetVersion;
}

/// Keywords are what somebody may search a shelf of files for.
ReportImprint imprintOf(const QString &title, Word kind, const Properties &properties, const ReportCredits &credits,
                        const ReportWords &words)
{
    const QString people = properties.assessors.join(QStringLiteral(", "));
    QStringList keywords{QStringLiteral("PSIRT"), credits.framework.framework, creditOf(credits)};
    if (!properties.organization.isEmpty())
        keywords << properties.organization.simplified();
    QString subject = words[kind];
    if (properties.date)
        subject += QStringLiteral(", ") + words.date(properties.date);
    return {.title = title.simplified(),
            .author = (properties.organization.isEmpty() ? people : properties.organization).simplified(),
            .subject = subject,
            .keywords = keywords,
            .language = words.language()};
}

}  // namespace

ReportFrame frameOf(const ReportSubject &subject, const ReportWords &words)
{
    const QString title = titleOf(subject, words);
    if (const auto *content = std::get_if<ReportContent>(&subject)) {
        const Properties &properties = content->cover.properties;
        return {imprintOf(title, Word::ReportKind, properties, content->credits, words), title, creditOf(content->credits)};
    }
    const auto &report = std::get<ComparisonReport>(subject);
    const Properties &before = report.baseline.properties;
    const Properties &now = report.current.properties;
    return {imprintOf(title, Word::ComparisonKind, now, report.credits, words),
            words[Word::ComparisonOf].arg(words.date(before.date), words.date(now.date)), creditOf(report.credits)};
}

}  // namespace psirt::report
