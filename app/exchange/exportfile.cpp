// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/exportfile.h"

#include "app/exchange/csvexport.h"
#include "app/exchange/jsonexport.h"
#include "app/exchange/xlsxexport.h"
#include "core/storage/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace psirt::exchange {

namespace {

/// A form that can't fail as one that can.
template <QByteArray (*form)(const Sheet &, const Assessment &)>
Result<QByteArray> bytesOf(const Sheet &sheet, const Assessment &assessment)
{
    return form(sheet, assessment);
}

}  // namespace

QString ExportFormat::filterText() const
{
    return QCoreApplication::translate("psirt::DataExport", filter);
}

const std::vector<ExportFormat> &exportFormats()
{
    static const std::vector<ExportFormat> formats{
        {QStringLiteral("xlsx"), QT_TRANSLATE_NOOP("psirt::DataExport", "Excel workbooks (*.xlsx)"), exportXlsx},
        {QStringLiteral("csv"), QT_TRANSLATE_NOOP("psirt::DataExport", "CSV, a row per framework (*.csv)"),
         bytesOf<exportCsv>},
        {QStringLiteral("json"), QT_TRANSLATE_NOOP("psirt::DataExport", "JSON for programs (*.json)"), bytesOf<exportJson>}};
    return formats;
}

Result<ExportFormat> exportFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QStringList known;
    for (const ExportFormat &format : exportFormats()) {
        if (format.suffix == suffix)
            return format;
        known.append(QLatin1Char('.') + format.suffix);
    }
    return Error{ErrorCode::UnsupportedSuffix, path, known.join(QStringLiteral(", ")), {}};
}

Outcome writeExport(const ExportFormat &format, const QString &path, const Sheet &sheet, const Assessment &assessment,
                    const MayWrite &mayWrite)
{
    const Result<QByteArray> bytes = format.bytes(sheet, assessment);
    if (bytes)
        return mayWrite() ? writeAtomically(path, bytes.value()) : done();
    Error error = bytes.error();
    error.subject = path;  // a form knows nothing of the file
    return error;
}

}  // namespace psirt::exchange
