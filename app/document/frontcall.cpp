// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/frontcall.h"

#include "core/base/samefile.h"
#include "core/storage/atomicfile.h"
#include "core/storage/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <limits>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace psirt {

namespace {

constexpr qint64 longestCall = 65536;  // bytes
constexpr qsizetype longestToken = 1024;

/// Named like what else is left half done in such a folder, so that it is removed with that.
QString callStart(const QString &mark)
{
    return QStringLiteral(".psirt-call-%1-").arg(mark);
}

QString keyOf(const char *name)
{
    return QString::fromLatin1(name);
}

}  // namespace

QString seatOfThisProgram()
{
#ifdef Q_OS_WIN
    DWORD session = 0;
    ::ProcessIdToSessionId(::GetCurrentProcessId(), &session);
    return QString::number(session);
#else
    return QStringList{QGuiApplication::platformName(), qEnvironmentVariable("WAYLAND_DISPLAY"),
                       qEnvironmentVariable("DISPLAY")}
        .join(QLatin1Char(' '));
#endif
}

FrontCalls::FrontCalls(const QString &folder, const QString &seat, std::function<MarkedFile()> ownFile, QObject *parent)
    : QObject(parent), m_folder(folder), m_seat(seat), m_ownFile(std::move(ownFile))
{
    storage::makePrivateFolder(folder);
    storage::removeHalfWritten(folder);
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FrontCalls::look);
}

void FrontCalls::look()
{
    const MarkedFile own = m_ownFile();
    if (own.mark.isEmpty())
        return;
    const QDir folder(m_folder);
    const QStringList calls = folder.entryList({callStart(own.mark) + QLatin1Char('*')}, QDir::Files | QDir::Hidden);
    for (const QString &name : calls) {
        const QString path = folder.filePath(name);
        const Result<QByteArray> bytes = readWhole(path, longestCall);
        if (!bytes)
            continue;
        const QJsonDocument call = QJsonDocument::fromJson(bytes.value());
        const bool isMeant =
            call[keyOf("seat")].toString() == m_seat && isSameFile(call[keyOf("file")].toString(), own.path);
        if (isMeant && QFile::remove(path))  // else the caller took it back
            emit called(call[keyOf("token")].toString().toLatin1());
    }
}

bool canCall(const OpenMark &mark, const Opener &self)
{
    const QUuid id = QUuid::fromString(mark.id);
    const bool isProcess = mark.opener.process > 0 && mark.opener.process < std::numeric_limits<quint32>::max();
    return isOnePerson(mark.opener, self) && isProcess && mark.opener.process != self.process && !id.isNull() &&
           id.toString(QUuid::WithoutBraces) == mark.id;
}

bool callToFront(const QString &folder, const FrontCall &call, const std::function<void(int)> &wait)
{
    constexpr int pause = 20;  // milliseconds
    constexpr int mostPauses = 50;
    const QString own = QUuid::createUuid().toString(QUuid::WithoutBraces);  // of two callers none takes back the other's
    const QString path = QDir(folder).filePath(callStart(call.mark.id) + own);
    const QJsonObject said{{keyOf("file"), QFileInfo(call.path).absoluteFilePath()},
                           {keyOf("seat"), call.seat},
                           {keyOf("token"), QString::fromLatin1(call.token.left(longestToken))}};
    storage::makePrivateFolder(folder);
#ifdef Q_OS_WIN
    ::AllowSetForegroundWindow(static_cast<DWORD>(call.mark.opener.process));  // which only the program in front may do
#endif
    if (!writeAtomically(path, QJsonDocument(said).toJson(QJsonDocument::Compact)))
        return false;
    for (int i = 0; i < mostPauses && QFile::exists(path); ++i)
        wait(pause);
    return !QFile::remove(path) && !QFile::exists(path);  // a call that cannot be removed was not answered
}

}  // namespace psirt
