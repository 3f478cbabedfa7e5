// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/frontcall.h"

#include "core/storage/atomicfile.h"
#include "core/storage/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace psirt {

namespace {

constexpr qint64 longestToken = 1024;  // bytes

/// Named like what else is left half done in such a folder, so that it is removed with that.
QString callPath(const QString &folder, const QString &mark)
{
    return QDir(folder).filePath(QStringLiteral(".psirt-call-") + mark);
}

}  // namespace

FrontCalls::FrontCalls(const QString &folder, std::function<QString()> ownMark, QObject *parent)
    : QObject(parent), m_folder(folder), m_ownMark(std::move(ownMark))
{
    storage::makePrivateFolder(folder);
    storage::removeHalfWritten(folder);
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FrontCalls::look);
}

void FrontCalls::look()
{
    const QString mark = m_ownMark();
    if (mark.isEmpty())
        return;
    const QString path = callPath(m_folder, mark);
    const Result<QByteArray> token = readWhole(path, longestToken);
    if (token && QFile::remove(path))  // else the caller took it back
        emit called(token.value());
}

bool canCall(const OpenMark &mark, const Opener &self)
{
    const QUuid id = QUuid::fromString(mark.id);
    return isOnePerson(mark.opener, self) && mark.opener.process != self.process && !id.isNull() &&
           id.toString(QUuid::WithoutBraces) == mark.id;
}

bool callToFront(const QString &folder, const OpenMark &mark, const QByteArray &token, const std::function<void(int)> &wait)
{
    constexpr int pause = 20;  // milliseconds
    constexpr int mostPauses = 50;
    const QString path = callPath(folder, mark.id);
    storage::makePrivateFolder(folder);
#ifdef Q_OS_WIN
    ::AllowSetForegroundWindow(static_cast<DWORD>(mark.opener.process));  // which only the program in front may do
#endif
    if (!writeAtomically(path, token.left(longestToken)))
        return false;
    for (int i = 0; i < mostPauses && QFile::exists(path); ++i)
        wait(pause);
    return !QFile::remove(path);
}

}  // namespace psirt
