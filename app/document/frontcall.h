// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/openmark.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <functional>

namespace psirt {

/// An open file and the id of its mark (core/storage/openmark.h); both empty for none. The mark alone does not tell the
/// file: it may have been copied with its folder.
struct MarkedFile {
    QString mark;
    QString path;
};

/// Where a window of this program would be seen: the screen, or the session, that the person sits at.
[[nodiscard]] QString seatOfThisProgram();

/// Where programs of one person on one computer leave calls for each other, in a folder that is that person's alone. A call
/// is a file that is named after the mark of an open file and says which file and which seat are meant. Who has that file
/// open at that seat removes the call: that is the answer.
class FrontCalls : public QObject {
    Q_OBJECT

public:
    /// ownFile gives what this program has open at the moment. Calls that nobody answered for a day are removed.
    FrontCalls(const QString &folder, const QString &seat, std::function<MarkedFile()> ownFile, QObject *parent = nullptr);

signals:
    /// The window is to come to the front. token is what the desktop gave the caller for that; it may be empty.
    void called(const QByteArray &token);

private:
    void look();

    QString m_folder;
    QString m_seat;
    std::function<MarkedFile()> m_ownFile;
    QFileSystemWatcher m_watcher;
};

/// Whether a program of the same person on this computer can be called by that mark. Marks lie beside files that others may
/// write, so an id or a process that this program would not have written is none.
[[nodiscard]] bool canCall(const OpenMark &mark, const Opener &self);

/// What is called for.
struct FrontCall {
    OpenMark mark;
    QString path;  ///< of the file that the mark lies beside
    QString seat;
    QByteArray token;  ///< what the desktop gave the caller for coming to the front; it may be empty
};

/// Calls whoever has the file open, and waits for the answer for about a second. False where there is none; the call is
/// taken back then. wait is told milliseconds.
[[nodiscard]] bool callToFront(const QString &folder, const FrontCall &call, const std::function<void(int)> &wait);

}  // namespace psirt
