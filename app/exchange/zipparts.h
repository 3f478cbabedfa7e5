// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace psirt::exchange {

/// The parts of a ZIP archive that lies in memory, on libzip. Nothing is unpacked but what is asked for, and never more
/// than a limit in all, whatever the archive says of its sizes.
class ZipParts {
public:
    /// The bytes must outlive it. subject is for errors, most what may be unpacked in all, in bytes. Fails with NotATable.
    [[nodiscard]] static Result<ZipParts> open(const QByteArray &bytes, const QString &subject, qint64 most);

    [[nodiscard]] bool has(const QString &name) const;
    /// Names differ by more than case. Fails with NotATable when it is missing or damaged, with EncryptedTable, or with
    /// TableTooLarge.
    [[nodiscard]] Result<QByteArray> part(const QString &name);

private:
    struct Discard {
        void operator()(zip *archive) const;
    };

    ZipParts(zip *archive, QString subject, qint64 most) : m_archive(archive), m_subject(std::move(subject)), m_left(most) {}

    std::unique_ptr<zip, Discard> m_archive;
    QString m_subject;
    qint64 m_left;
};

}  // namespace psirt::exchange
