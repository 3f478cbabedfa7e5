// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/openmark.h"

#include "core/storage/atomicfile.h"
#include "core/storage/projectname.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <csignal>
#include <pwd.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace psirt {

namespace {

constexpr qint64 longestMark = 4096;  // bytes
constexpr qsizetype longestMarkText = 60;

#ifdef Q_OS_LINUX

QByteArray systemFile(const QString &path)
{
    QFile file(path);  // of /proc, which tells no sizes
    return file.open(QIODevice::ReadOnly) ? file.read(longestMark) : QByteArray();
}

/// The boot, the name space that the number counts in, and the start in it. Empty when there is no such process.
QString runOf(qint64 process)
{
    const QByteArray state = systemFile(QStringLiteral("/proc/%1/stat").arg(process));
    // The name, in brackets, may hold anything. The start is the 22nd field, so the 20th after it.
    const QList<QByteArray> fields = state.mid(state.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startField = 19;
    const bool hasDied = fields[0] == "Z" || fields[0] == "X";  // nobody has asked yet how it ended
    if (fields.size() <= startField || hasDied)
        return {};
    const QString boot = QString::fromLatin1(systemFile(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed());
    const QString space = QFileInfo(QStringLiteral("/proc/self/ns/pid")).symLinkTarget().section(QLatin1Char('/'), -1);
    return boot + QLatin1Char(' ') + space + QLatin1Char(' ') + QString::fromLatin1(fields[startField]);
}

/// False too where nothing can be known: in a container beside this program (the same boot, but other numbers), and after
/// another boot of what may be another machine.
bool hasEnded(const Opener &opener, const Opener &self)
{
    const QStringList theirs = opener.run.split(QLatin1Char(' '));
    const QStringList own = self.run.split(QLatin1Char(' '));
    if (theirs.value(0) == own.value(0))
        return theirs.value(1) == own.value(1) && runOf(opener.process) != opener.run;
    return !self.machine.isEmpty();
}

#else

QString runOf(qint64)
{
    return {};
}

bool hasEnded(const Opener &opener, const Opener &)
{
#ifdef Q_OS_WIN
    const HANDLE process = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(opener.process));
    if (!process)
        return ::GetLastError() != ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool hasCode = ::GetExitCodeProcess(process, &code) != 0;
    ::CloseHandle(process);
    return hasCode && code != STILL_ACTIVE;
#else
    return ::kill(static_cast<pid_t>(opener.process), 0) != 0 && errno == ESRCH;
#endif
}

#endif

/// The person's login and full name.
std::pair<QString, QString> personOfThisProgram()
{
#ifdef Q_OS_UNIX
    const passwd *entry = ::getpwuid(::geteuid());
    if (!entry)
        return {QString::number(::geteuid()), QString::number(::geteuid())};
    const QString user = QString::fromLocal8Bit(entry->pw_name);
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
    return {user, full.isEmpty() ? user : full};
#else
    const QString user = qEnvironmentVariable("USERNAME");
    return {user, user};
#endif
}

/// The system's own number is nobody else's to know.
QString machineNumber()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        return {};
    constexpr qsizetype length = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash("psirt-maturity " + id, QCryptographicHash::Sha256).toHex().left(length));
}

/// On one line, without anything that is not seen, and short.
QString plainText(const QJsonValue &value)
{
    QString text = value.toString();
    text.removeIf([](QChar character) {
        switch (character.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            return false;
        }
    });
    text = text.simplified();
    if (text.size() <= longestMarkText)
        return text;
    text.truncate(text[longestMarkText - 1].isHighSurrogate() ? longestMarkText - 1 : longestMarkText);
    return text + QChar(0x2026);
}

QByteArray bytesOf(const OpenMark &mark)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("application"), QStringLiteral("psirt-maturity")},
                                     {QStringLiteral("host"), mark.opener.host},
                                     {QStringLiteral("machine"), mark.opener.machine},
                                     {QStringLiteral("user"), mark.opener.user},
                                     {QStringLiteral("name"), mark.opener.name},
                                     {QStringLiteral("since"), mark.since.toUTC().toString(Qt::ISODate)},
                                     {QStringLiteral("process"), mark.opener.process},
                                     {QStringLiteral("run"), mark.opener.run},
                                     {QStringLiteral("id"), mark.id}})
        .toJson();
}

std::optional<OpenMark> readMark(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || !info.isFile())
        return std::nullopt;
    const Result<QByteArray> bytes = readWhole(path, longestMark);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? std::nullopt : std::optional(OpenMark());
    const QJsonObject object = QJsonDocument::fromJson(bytes.value()).object();
    OpenMark mark;
    mark.opener.host = plainText(object[QStringLiteral("host")]);
    mark.opener.machine = plainText(object[QStringLiteral("machine")]);
    mark.opener.user = plainText(object[QStringLiteral("user")]);
    mark.opener.name = plainText(object[QStringLiteral("name")]);
    mark.opener.process = object[QStringLiteral("process")].toInteger();
    mark.opener.run = object[QStringLiteral("run")].toString().left(longestMark);
    mark.since = QDateTime::fromString(object[QStringLiteral("since")].toString(), Qt::ISODate).toLocalTime();
    mark.id = plainText(object[QStringLiteral("id")]);
    return mark;
}

/// Whether a program of the same person on this machine died with the file open.
bool isAbandoned(const Opener &opener, const Opener &self)
{
    return isOnePerson(opener, self) && opener.process > 0 && hasEnded(opener, self);
}

}  // namespace

Opener Opener::thisProgram()
{
    const auto [user, name] = personOfThisProgram();
    const qint64 process = QCoreApplication::applicationPid();
    return {QSysInfo::machineHostName(), machineNumber(), user, name, process, runOf(process)};
}

bool isOnePerson(const Opener &one, const Opener &other)
{
    return one.host == other.host && one.machine == other.machine && one.user == other.user;
}

QString openMarkPath(const QString &file)
{
    const QFileInfo info(file);
    const QFileInfo real(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
    QString name = QStringLiteral(".~lock.") + real.fileName() + QLatin1Char('#');
    if (name.toUtf8().size() > longestFileName) {
        const QByteArray digest = QCryptographicHash::hash(real.fileName().toUtf8(), QCryptographicHash::Sha256).toHex();
        name = QStringLiteral(".~lock.") + QString::fromLatin1(digest) + QLatin1Char('#');
    }
    return real.absolutePath() + QLatin1Char('/') + name;
}

std::optional<OpenMark> openedElsewhere(const QString &file, const Opener &self, const QString &ownId)
{
    std::optional<OpenMark> mark = readMark(openMarkPath(file));
    if (!mark || (!ownId.isEmpty() && mark->id == ownId) || isAbandoned(mark->opener, self))
        return std::nullopt;
    return mark;
}

std::unique_ptr<HeldMark> HeldMark::hold(const QString &file, const Opener &self, const QDateTime &since)
{
    const QString path = openMarkPath(file);
    const QFileInfo there(path);
    if (there.isSymLink() || (there.exists() && !there.isFile()))
        return nullptr;
    QFile::remove(path);
    QFile marker(path);
    if (!marker.open(QIODevice::WriteOnly | QIODevice::NewOnly))  // never through a link that came in between
        return nullptr;
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray bytes = bytesOf({self, since, id});
    if (marker.write(bytes) != bytes.size() || !marker.flush()) {
        marker.remove();
        return nullptr;
    }
    return std::unique_ptr<HeldMark>(new HeldMark(path, id));
}

HeldMark::~HeldMark()
{
    const std::optional<OpenMark> mark = readMark(m_path);
    if (mark && mark->id == m_id)
        QFile::remove(m_path);
}

}  // namespace psirt
