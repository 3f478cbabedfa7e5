// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/exchange/workbooks.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <zip.h>

namespace psirt::test {

QByteArray zipOf(const Parts &parts, const char *password)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);  // to read it once the archive is closed
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        EXPECT_GE(index, 0);
        if (password) {
            EXPECT_EQ(zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password), 0);
        }
    }
    EXPECT_EQ(zip_close(archive), 0);
    zip_stat_t stat;
    EXPECT_EQ(zip_source_stat(target, &stat), 0);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    EXPECT_EQ(zip_source_open(target), 0);
    EXPECT_EQ(zip_source_read(target, bytes.data(), stat.size), static_cast<zip_int64_t>(stat.size));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

Parts unzipped(const QByteArray &archive)
{
    Parts parts;
    zip_source_t *source =
        zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, nullptr);
    zip_t *opened = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    EXPECT_TRUE(opened);
    const zip_int64_t count = opened ? zip_get_num_entries(opened, 0) : 0;
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t stat;
        EXPECT_EQ(zip_stat_index(opened, static_cast<zip_uint64_t>(index), 0, &stat), 0);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(opened, static_cast<zip_uint64_t>(index), 0);
        EXPECT_EQ(zip_fread(file, bytes.data(), stat.size), static_cast<zip_int64_t>(stat.size));
        zip_fclose(file);
        parts.emplace_back(QString::fromUtf8(stat.name), bytes);
    }
    zip_discard(opened);
    return parts;
}

QByteArray partOf(const QByteArray &archive, const QString &name)
{
    for (const auto &[path, bytes] : unzipped(archive)) {
        if (path == name)
            return bytes;
    }
    ADD_FAILURE() << "no part " << name.toStdString();
    return {};
}

void expectWellFormed(const QByteArray &xml, const QString &name)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << name.toStdString() << ", line " << reader.lineNumber() << ": "
                                    << reader.errorString().toStdString();
}

Parts workbookParts(const QByteArray &rows, const QByteArray &strings)
{
    const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    Parts parts{
        {QStringLiteral("_rels/.rels"), head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\"" +
                                            office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
             "\"><sheets><sheet name=\"回答\" sheetId=\"7\" r:id=\"rId3\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId3\" Type=\"" + office +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/>" +
             (strings.isEmpty()
                  ? QByteArray()
                  : "<Relationship Id=\"rId1\" Type=\"" + office + "/sharedStrings\" Target=\"sharedStrings.xml\"/>") +
             "</Relationships>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
         head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"}};
    if (!strings.isEmpty())
        parts.emplace_back(QStringLiteral("xl/sharedStrings.xml"),
                           head + "<sst xmlns=\"" + main + "\">" + strings + "</sst>");
    return parts;
}

}  // namespace psirt::test
