// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <memory>

class QLockFile;

namespace psirt::storage {

/// That a program holds something: a file that says so and that the system locks for as long as the program lives, whichever
/// container it lives in. Numbers of processes say nothing here. The form of the file is that of QLockFile.
///
/// A program on another computer cannot always be seen by its lock. It counts as living for some minutes after its last
/// sign, by the clock of the file system.
class OwnerMark {
public:
    /// How long a program on another computer may be silent, in seconds. stayAlive() is to be called far more often.
    static constexpr int longestSilence = 300;

    /// Takes the mark at that path over from a program that is gone, or makes it. Fails with AlreadyExists where its owner
    /// lives, or else as a file that cannot be written does. lastSign: of the owner, other than the mark itself.
    [[nodiscard]] static Result<std::unique_ptr<OwnerMark>> take(const QString &path, const QDateTime &lastSign = {});
    /// The mark is gone then.
    ~OwnerMark();
    OwnerMark(const OwnerMark &) = delete;
    OwnerMark &operator=(const OwnerMark &) = delete;

    /// The computer or container of the owner before; empty where there was none.
    [[nodiscard]] const QString &formerHost() const { return m_formerHost; }
    /// A sign of life to other computers.
    void stayAlive();

private:
    explicit OwnerMark(QString path) : m_path(std::move(path)) {}

    QString m_path;
    QString m_formerHost;
#ifdef Q_OS_UNIX
    int m_handle = -1;
    bool m_isOwner = false;
#else
    std::unique_ptr<QLockFile> m_lock;
#endif
};

}  // namespace psirt::storage
