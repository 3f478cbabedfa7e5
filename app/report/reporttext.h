// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportoptions.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace psirt::report {

/// The report as one HTML file that needs nothing beside it: style and charts are inside. UTF-8. Every text of the
/// assessment is text, whatever it holds; there is no script, and the file forbids any. It is well-formed XML too. Needs
/// the bundled fonts, for the charts.
[[nodiscard]] QByteArray reportHtml(const ReportSubject &subject, const ReportOptions &options);

/// The report as an OpenDocument text, which office programs open and a person goes on editing. Its paragraphs, headings and
/// tables have named styles; charts are pictures with their figures in words. The same subject, options and moment give the
/// same bytes. Needs the bundled fonts. Fails with WriteFailed where the file cannot be put together.
[[nodiscard]] Result<QByteArray> reportOdt(const ReportSubject &subject, const ReportOptions &options,
                                           const QDateTime &moment);

/// The report as Markdown (CommonMark with tables), without the logo and the charts, whose figures stand in the tables.
/// UTF-8. Texts of the assessment are escaped so that they come out as they were typed.
[[nodiscard]] QByteArray reportMarkdown(const ReportSubject &subject, const ReportOptions &options);

/// Whether a path's suffix, in either case, asks for a form that a report has: .pdf, .odt, .html (or .htm) or .md. Fails
/// with UnsupportedSuffix.
[[nodiscard]] Outcome checkReportSuffix(const QString &path);
/// Whether a path's suffix asks for one of those that are not set on pages: .odt, .html, .htm or .md, in either case.
[[nodiscard]] bool isReportText(const QString &path);
/// Writes the one that the path's suffix asks for, in one step.
[[nodiscard]] Outcome writeReportText(const QString &path, const ReportSubject &subject, const ReportOptions &options,
                                      const Clock &clock);

}  // namespace psirt::report
