// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/projectfile.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

class QThread;

namespace psirt {

class Workspace;

/// Sees when another program changes, moves or deletes the file that is open. It reads in a thread of its own, so that a
/// slow drive holds up nobody, and decides nothing.
///
/// It looks now and then rather than waiting to be told, because no folder of a network tells.
class FileWatch : public QObject {
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit FileWatch(Workspace &workspace, QObject *parent = nullptr);
    /// Waits for a look that is under way.
    ~FileWatch() override;

    /// While active, as the window in front is, it looks at once and every few seconds.
    void setActive(bool isActive);
    /// Nothing happens while a look is under way or the file is being saved, or where nothing is open that has a file.
    void look();

signals:
    /// The file holds something else than when it was last read or written here: all of it, not half. Sent by every look
    /// for as long as that is so.
    void changed(const std::shared_ptr<const psirt::LoadedProject> &onDisk);
    /// The file was not there at two looks in a row, or more.
    void missing();
    /// The file is there and holds what it should.
    void unchanged();
    /// A look came to its end, after any of the signals above.
    void looked();

private:
    /// What tells without reading that a file is still the same.
    struct Stamp {
        qint64 size = -1;
        QDateTime modified;

        bool operator==(const Stamp &) const = default;
    };
    struct Seen;

    [[nodiscard]] static Seen see(const QString &path, const FileFingerprint &known, const Stamp &proven,
                                  std::shared_ptr<const LoadedProject> last, const SheetCatalogue &catalogue);
    void take(const QString &path, const FileFingerprint &known, const Seen &seen);

    Workspace &m_workspace;
    QTimer m_timer;
    std::unique_ptr<QThread> m_thread;  ///< while a look is under way
    int m_missing = 0;                  ///< looks in a row
    QString m_provenPath;
    FileFingerprint m_provenFingerprint;
    Stamp m_proven;                               ///< of a file that was read and held what it should
    std::shared_ptr<const LoadedProject> m_last;  ///< what it held else, so that it is not parsed again
};

}  // namespace psirt
