// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

#include "app/exchange/tableread.h"
#include "app/messages/errormessage.h"
#include "core/planning/importplan.h"
#include "core/scoring/score.h"
#include "core/storage/projectfile.h"
#include "tests/support/testdata.h"

#include <QList>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <zip.h>

namespace psirt::fuzz {

namespace {

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

QString subject()
{
    return QStringLiteral("a");
}

void use(const Error &error)
{
    demand(!oneLine(error).isEmpty(), "an error says what is wrong");
}

void use(const exchange::ImportFile &file)
{
    const ImportPlan plan = planImport(test::sheet(), test::emptyAssessment(), file.tables(), 1000);
    demand(plan.frameworks <= 28, "a table is about the sheet's frameworks");
    (void)withImported(test::emptyAssessment(), plan.changes);
}

void use(const exchange::ImportTable &table)
{
    demand(table.rows().has_value() == (table.kind() == exchange::TableKind::Frameworks), "its kind says what its rows are");
    demand(table.actionRows().has_value() == (table.kind() == exchange::TableKind::Actions), "the same of actions");
    exchange::ImportFile file;
    if (table.kind())
        (table.rows() ? file.frameworks : file.actions).push_back(table);
    use(file);
}

template <typename Table>
void use(const Result<Table> &table)
{
    if (table) {
        use(table.value());
    } else {
        use(table.error());
    }
}

bool addPart(zip_t *archive, const char *name, const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
    return index >= 0 && zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0) == 0;
}

/// A sound archive around the parts, which the links between them lead to.
QByteArray workbookOf(const QByteArray &workbook, const QByteArray &strings, const QByteArray &page)
{
    static const QByteArray kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static const QByteArray head = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    static const QByteArray root =
        head + "<Relationship Id=\"r1\" Type=\"" + kind + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    static const QByteArray links = head + "<Relationship Id=\"rId1\" Type=\"" + kind +
                                    "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" +
                                    kind + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *store = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(store);
    zip_t *archive = zip_open_from_source(store, ZIP_TRUNCATE, &error);
    demand(archive && addPart(archive, "_rels/.rels", root) && addPart(archive, "xl/_rels/workbook.xml.rels", links) &&
               addPart(archive, "xl/workbook.xml", workbook) && addPart(archive, "xl/sharedStrings.xml", strings) &&
               addPart(archive, "xl/worksheets/sheet1.xml", page) && zip_close(archive) == 0,
           "an archive can be made");
    zip_source_open(store);
    QByteArray bytes;
    std::array<char, 4096> block;
    while (true) {
        const zip_int64_t count = zip_source_read(store, block.data(), block.size());
        if (count <= 0)
            break;
        bytes.append(block.data(), static_cast<qsizetype>(count));
    }
    zip_source_close(store);
    zip_source_free(store);
    return bytes;
}

}  // namespace

void tryProject(const QByteArray &bytes)
{
    const Result<LoadedProject> loaded = parseProject(bytes, subject(), test::catalogue());
    if (!loaded) {
        use(loaded.error());
        return;
    }
    const LoadedProject &project = loaded.value();
    (void)scoreAssessment(*project.sheet, project.assessment);
    const QByteArray written = serializeProject(project.assessment);
    const Result<LoadedProject> again = parseProject(written, subject(), test::catalogue());
    demand(again.hasValue(), "what was written can be read");
    demand(again.value().assessment == project.assessment, "what was written is what was read");
    demand(serializeProject(again.value().assessment) == written, "the same assessment gives the same bytes");
}

void tryCsv(const QByteArray &bytes)
{
    use(exchange::parseCsv(bytes, subject()));
}

void tryWorkbook(const QByteArray &bytes)
{
    const QByteArray separator = "\n--\n";
    const qsizetype first = bytes.indexOf(separator);
    const qsizetype second = first < 0 ? -1 : bytes.indexOf(separator, first + separator.size());
    const QByteArray workbook = bytes.left(first);
    const QByteArray strings =
        first < 0 ? QByteArray() : bytes.mid(first + separator.size(), second - first - separator.size());
    const QByteArray page = second < 0 ? QByteArray() : bytes.mid(second + separator.size());
    use(exchange::parseXlsx(workbookOf(workbook, strings, page), subject()));
}

void tryArchive(const QByteArray &bytes)
{
    use(exchange::parseXlsx(bytes, subject()));
}

}  // namespace psirt::fuzz
