// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/openmark.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <functional>

namespace psirt {

/// Where programs of one person on one computer leave calls for each other, in a folder that is that person's alone. A call
/// is a file that is named after the mark of an open file (core/storage/openmark.h), so it reaches whoever holds that mark.
/// Who is called removes it: that is the answer.
class FrontCalls : public QObject {
    Q_OBJECT

public:
    /// ownMark gives the id of the mark that this program holds at the moment, empty for none. Calls that nobody answered
    /// for a day are removed.
    FrontCalls(const QString &folder, std::function<QString()> ownMark, QObject *parent = nullptr);

signals:
    /// The window is to come to the front. token is what the desktop gave the caller for that; it may be empty.
    void called(const QByteArray &token);

private:
    void look();

    QString m_folder;
    std::function<QString()> m_ownMark;
    QFileSystemWatcher m_watcher;
};

/// Whether a program of the same person on this computer can be called by that mark. Marks lie beside files that others may
/// write, so an id that this program would not have made is none.
[[nodiscard]] bool canCall(const OpenMark &mark, const Opener &self);

/// Calls whoever holds the mark, and waits for the answer for about a second. False where there is none; the call is taken
/// back then. wait is told milliseconds.
[[nodiscard]] bool callToFront(const QString &folder, const OpenMark &mark, const QByteArray &token,
                               const std::function<void(int)> &wait);

}  // namespace psirt
