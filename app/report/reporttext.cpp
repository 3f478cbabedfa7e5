// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reporttext.h"

#include "core/storage/atomicfile.h"

#include <QFileInfo>

namespace psirt::report {

namespace {

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

Result<QByteArray> reportText(const QString &path, const ReportSubject &subject, const ReportOptions &options,
                              const Clock &clock)
{
    const QString suffix = suffixOf(path);
    if (suffix == QStringLiteral("odt"))
        return reportOdt(subject, options, clock.now());
    return suffix == QStringLiteral("md") ? reportMarkdown(subject, options) : reportHtml(subject, options);
}

}  // namespace

Outcome checkReportSuffix(const QString &path)
{
    if (isReportText(path) || suffixOf(path) == QStringLiteral("pdf"))
        return done();
    return Error{ErrorCode::UnsupportedSuffix, path, QStringLiteral(".pdf, .odt, .html, .md"), {}};
}

bool isReportText(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("odt"), QStringLiteral("html"), QStringLiteral("htm"),
                                      QStringLiteral("md")};
    return suffixes.contains(suffixOf(path));
}

Outcome writeReportText(const QString &path, const ReportSubject &subject, const ReportOptions &options, const Clock &clock)
{
    const Result<QByteArray> text = reportText(path, subject, options, clock);
    if (text)
        return writeAtomically(path, text.value());
    Error error = text.error();
    error.subject = path;  // a form knows nothing of the file
    return error;
}

}  // namespace psirt::report
