// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/zipparts.h"

#include <zip.h>

#include <array>

namespace psirt::exchange {

void ZipParts::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipParts> ZipParts::open(const QByteArray &bytes, const QString &subject, qint64 most)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (archive)
        return ZipParts(archive, subject, most);
    if (source)
        zip_source_free(source);
    return Error{ErrorCode::NotATable, subject, {}, {}};
}

bool ZipParts::has(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> ZipParts::part(const QString &name)
{
    const auto failure = [this](ErrorCode code) { return Error{code, m_subject, {}, {}}; };
    const zip_int64_t found = zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (found < 0)
        return failure(ErrorCode::NotATable);
    const auto index = static_cast<zip_uint64_t>(found);
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), index, 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
        stat.encryption_method != ZIP_EM_NONE) {
        return failure(ErrorCode::EncryptedTable);
    }
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_archive.get(), index, 0), zip_fclose);
    if (!file)
        return failure(ErrorCode::NotATable);
    constexpr std::size_t blockSize = 64 * 1024;
    std::array<char, blockSize> block;
    QByteArray bytes;
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), block.data(), block.size());
        if (count < 0)
            return failure(ErrorCode::NotATable);
        if (count == 0)
            return bytes;
        m_left -= count;
        if (m_left < 0)
            return failure(ErrorCode::TableTooLarge);
        bytes.append(block.data(), static_cast<qsizetype>(count));
    }
}

}  // namespace psirt::exchange
