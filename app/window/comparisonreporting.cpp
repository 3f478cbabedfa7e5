// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/comparisonreporting.h"

#include <QFileInfo>

namespace psirt::window {

namespace {

ComparisonReport reportOf(const ComparedPair &pair)
{
    return buildComparisonReport(pair.sheet, pair.baseline.assessment, pair.current.assessment);
}

/// "2026 Comparison report.pdf" beside 2026.psirt: the report of that file alone keeps its own name.
QString suggestedPath(const QString &file)
{
    const QString word = ComparisonReporting::tr("Comparison report");
    const QString name = file.isEmpty() ? word : QFileInfo(file).completeBaseName() + QLatin1Char(' ') + word;
    return ReportOutput::pathBeside(file, name);
}

}  // namespace

ComparisonReporting::ComparisonReporting(Source source, const Clock &clock, Settings &settings, const ViewOptions &options,
                                         QWidget &window)
    : m_source(std::move(source)), m_output(clock, settings, options, window)
{
}

QString ComparisonReporting::exportReport() const
{
    return m_output.exportReport({[this](const Assessment *) { return report::ReportSubject(reportOf(m_source())); },
                                  {},
                                  tr("Export the Comparison"),
                                  suggestedPath(m_source().current.path)});
}

void ComparisonReporting::print() const
{
    m_output.print(reportOf(m_source()), tr("The comparison could not be printed: the printer did not accept it. Check "
                                            "the printer, or export the comparison as a PDF."));
}

}  // namespace psirt::window
