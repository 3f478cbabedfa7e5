// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectname.h"

#include "core/storage/projectfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace psirt {

namespace {

/// What no file system need take, as it is in Windows.
const QRegularExpression &forbiddenInNames()
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x{0}-\x{1f}\x{7f}]+)"));
    return forbidden;
}

/// Windows looks no further than to the first dot, and past blanks before it.
QString apartFromDevices(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral(R"(^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³]) *(?=\.|$))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = device.match(name);
    return match.hasMatch() ? match.captured(1) + QLatin1Char('_') + name.mid(match.capturedLength()) : name;
}

QString cutTo(qsizetype room, const QString &base)
{
    if (base.toUtf8().size() <= room)
        return base;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, base);
    qsizetype length = 0;
    for (qsizetype next = characters.toNextBoundary(); next > 0; next = characters.toNextBoundary()) {
        if (base.left(next).toUtf8().size() > room)
            break;
        length = next;
    }
    QString cut = base.left(length);
    while (cut.endsWith(QLatin1Char(' ')))
        cut.chop(1);
    return cut;
}

}  // namespace

QString fittingFileName(const QString &base, const QString &ending)
{
    QString allowed = base;
    if (base.contains(forbiddenInNames())) {
        allowed = allowed.replace(forbiddenInNames(), QStringLiteral(" ")).simplified();
        if (allowed.isEmpty())
            allowed = QStringLiteral("_");
    }
    return apartFromDevices(cutTo(longestFileName - ending.toUtf8().size(), allowed) + ending);
}

QString fileNameForTitle(const QString &title)
{
    static const QRegularExpression outerDots(QStringLiteral(R"(^[.\s]+|[.\s]+$)"));
    return QString(title).replace(forbiddenInNames(), QStringLiteral(" ")).simplified().remove(outerDots);
}

QString freeProjectPath(const QDir &folder, const QString &name)
{
    const QString suffix = QLatin1Char('.') + QLatin1String(projectSuffix);
    QString result = folder.filePath(fittingFileName(name, suffix));
    for (int number = 2; QFileInfo::exists(result); ++number)
        result = folder.filePath(fittingFileName(name, QStringLiteral(" (%1)").arg(number) + suffix));
    return result;
}

QString withProjectSuffix(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isKnown = suffix == QLatin1String(projectSuffix) || suffix == QStringLiteral("json");
    return isKnown ? path : path + QLatin1Char('.') + QLatin1String(projectSuffix);
}

}  // namespace psirt
