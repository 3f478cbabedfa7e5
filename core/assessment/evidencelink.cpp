// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/evidencelink.h"

#include "core/base/samefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace psirt {

namespace {

using Kind = EvidenceLink::Kind;

const QStringList &programSuffixes()
{
    static const QStringList suffixes =
        QStringLiteral(
            "exe com bat cmd msi msp mst scr pif cpl dll sys ocx vb vbs vbe js jse ws wsf wsh wsc sct hta msc jar "
            "ps1 psm1 psd1 ps1xml reg inf gadget application appref-ms lnk url scf desktop webloc command tool "
            "workflow app action sh bash csh ksh zsh fish run bin py pyw pyc pyz pl rb php lua tcl awk elf so "
            "dylib o appimage deb rpm apk dmg pkg snap flatpak flatpakref docm dotm xlsm xltm xlam xll pptm potm "
            "ppam ppsm sldm chm hlp settingcontent-ms library-ms search-ms diagcab xbap jnlp iso img vhd vhdx")
            .split(QLatin1Char(' '));
    return suffixes;
}

QString suffixOf(const QString &path)
{
    const QString name = path.section(QLatin1Char('/'), -1);
    return name.contains(QLatin1Char('.')) ? name.section(QLatin1Char('.'), -1).toLower() : QString();
}

bool isLetterSuffix(const QString &suffix)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9-]{0,20}$"));
    static const QRegularExpression number(QStringLiteral("^[0-9]+$"));
    return form.match(suffix).hasMatch() && !number.match(suffix).hasMatch();
}

bool hasDrive(const QString &path)
{
    static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:/"));
    return drive.match(path).hasMatch();
}

QString withSlashes(const QString &path)
{
    return QString(path).replace(QLatin1Char('\\'), QLatin1Char('/'));
}

/// Devices too: \\?\UNC\host, \\.\pipe, and \??\ as the kernel of Windows writes it.
bool isNetworkPlace(const QString &path)
{
    return path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("/\?\?/"));
}

/// A second name in one, and what a path on Windows leaves out at its end, hide the suffix that counts.
bool hidesItsSuffix(const QString &path)
{
    const QString name = path.section(QLatin1Char('/'), -1);
    const bool isWindows = hasDrive(path) || QDir::separator() == QLatin1Char('\\');
    return isWindows && (path.indexOf(QLatin1Char(':'), 2) >= 0 || name.endsWith(QLatin1Char('.')));
}

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) {
        return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
               character == QChar::ParagraphSeparator;
    });
}

EvidenceLink ofAddress(const QString &line, const QString &scheme)
{
    const QUrl url(line, QUrl::StrictMode);
    const QString target = url.toString(QUrl::FullyEncoded);
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (isWeb && url.isValid() && !url.host().isEmpty())
        return target.size() > EvidenceLink::longestTarget ? EvidenceLink{Kind::TooLong, {}}
                                                           : EvidenceLink{Kind::Web, target};
    if (scheme == QLatin1String("mailto") && url.isValid() && !url.hasQuery() && !url.path().isEmpty())
        return target.size() > EvidenceLink::longestTarget ? EvidenceLink{Kind::TooLong, {}}
                                                           : EvidenceLink{Kind::Mail, target};
    return {Kind::OtherAddress, {}};
}

EvidenceLink ofPath(const QString &path, const QString &folder)
{
    if (isNetworkPlace(path))
        return {Kind::NetworkPlace, {}};
    const bool isAbsolute = path.startsWith(QLatin1Char('/')) || hasDrive(path);
    const QString suffix = suffixOf(path);
    const bool isHostName = suffix == QLatin1String("com") && !isAbsolute && !path.contains(QLatin1Char('/'));
    if (programSuffixes().contains(suffix) && !isHostName)
        return {Kind::Program, {}};
    if (!isDocumentPath(path))
        return {isAbsolute || (path.contains(QLatin1Char('/')) && isLetterSuffix(suffix)) ? Kind::OtherFile : Kind::Text,
                {}};
    if (!isAbsolute && folder.isEmpty())
        return {Kind::NeedsFolder, {}};
    const QString start = isAbsolute ? QString() : QDir::fromNativeSeparators(folder) + QLatin1Char('/');
    const bool isOnNetwork = start.startsWith(QLatin1String("//"));
    const QString target =
        (isOnNetwork ? QStringLiteral("//") : QString()) + QDir::cleanPath(isOnNetwork ? start.mid(2) + path : start + path);
    if (isOnNetwork && target.section(QLatin1Char('/'), 2, 2) != start.section(QLatin1Char('/'), 2, 2))
        return {Kind::NetworkPlace, {}};
    return target.size() > EvidenceLink::longestTarget ? EvidenceLink{Kind::TooLong, {}}
                                                       : EvidenceLink{Kind::Document, target};
}

/// By the letters of both; empty where the path is not below.
QString below(const QString &path, const QString &top)
{
    const QString start = top.endsWith(QLatin1Char('/')) ? top : top + QLatin1Char('/');
    return top.isEmpty() || pathKey(path.left(start.size())) != pathKey(start) ? QString() : path.mid(start.size());
}

}  // namespace

const QStringList &documentSuffixes()
{
    static const QStringList suffixes =
        QStringLiteral("pdf txt text md log csv tsv json yaml yml rtf doc docx xls xlsx ppt pptx odt ods odp odg jtd jtdc "
                       "vsd vsdx eml msg ics png jpg jpeg gif bmp webp tif tiff heic mp3 m4a wav ogg mp4 mov mkv webm psirt")
            .split(QLatin1Char(' '));
    return suffixes;
}

bool isDocumentPath(const QString &path)
{
    return documentSuffixes().contains(suffixOf(path)) && !hidesItsSuffix(path) && !hasControl(path);
}

EvidenceLink EvidenceLink::of(const QString &line, const QString &folder)
{
    const QString text = line.trimmed();
    if (text.isEmpty() || hasControl(text))
        return {};
    static const QRegularExpression address(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]+):"));
    const QRegularExpressionMatch match = address.match(text);
    const QString scheme = match.captured(1).toLower();
    const QString path = withSlashes(text);
    if (scheme == QLatin1String("file")) {
        const QUrl url(path);
        return url.isLocalFile() && url.host().isEmpty() ? ofPath(withSlashes(url.toLocalFile()), folder)
                                                         : EvidenceLink{Kind::NetworkPlace, {}};
    }
    const QChar after = text.size() > match.capturedLength() ? text[match.capturedLength()] : QLatin1Char(' ');
    if (match.hasMatch() && !after.isSpace())
        return ofAddress(text, scheme);
    return ofPath(path, folder);
}

QString evidenceLineFor(const QString &file, const QString &folder)
{
    if (isNetworkPlace(withSlashes(file))) {  // by its letters alone: nothing asks the network
        const QString place = QDir::fromNativeSeparators(file);
        const QString relative = below(place, QDir::fromNativeSeparators(folder));
        return relative.isEmpty() ? place : relative;
    }
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(file));
    if (const QString relative = below(path, QDir::cleanPath(folder)); !folder.isEmpty() && !relative.isEmpty())
        return relative;
    const QString relative =
        folder.isEmpty() ? QString() : below(QFileInfo(path).canonicalFilePath(), QFileInfo(folder).canonicalFilePath());
    return relative.isEmpty() ? path : relative;
}

QString evidenceLineIn(const QString &line, const QString &folder)
{
    const EvidenceLink link = EvidenceLink::of(line, folder);
    if (folder.isEmpty() || link.kind != EvidenceLink::Kind::Document || link.target != QDir::fromNativeSeparators(line))
        return line;
    const QString relative = below(link.target, QDir::cleanPath(folder));
    return EvidenceLink::of(relative, folder) == link ? relative : line;
}

}  // namespace psirt
