// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/movedevidence.h"

#include "core/assessment/evidencelink.h"

#include <QDir>
#include <QFileInfo>

namespace psirt {

namespace {

QString movedLine(const QString &line, const QString &from, const QString &to)
{
    const EvidenceLink link = EvidenceLink::of(line, from);
    if (link.kind != EvidenceLink::Kind::Document)
        return line;
    const QString path = QDir::fromNativeSeparators(line.trimmed());
    const bool isRelative = QDir::isRelativePath(path) && !path.startsWith(QLatin1String("file:"), Qt::CaseInsensitive);
    if (isRelative && !QFileInfo::exists(link.target))
        return line;
    const QString relative = relativeBelow(link.target, to);
    if (!relative.isEmpty())
        return relative;
    return isRelative ? link.target : line;
}

QStringList movedLines(const QStringList &lines, const QString &from, const QString &to)
{
    QStringList moved;
    moved.reserve(lines.size());
    for (const QString &line : lines)
        moved.append(movedLine(line, from, to));
    return moved;
}

}  // namespace

Assessment withEvidenceMoved(Assessment assessment, const QString &from, const QString &to)
{
    if (from == to)
        return assessment;
    const std::map<FrameworkId, Entry> entries = assessment.entries();
    for (const auto &[id, entry] : entries) {
        Entry moved = entry;
        moved.evidence = movedLines(entry.evidence, from, to);
        for (Opinion &opinion : moved.opinions)
            opinion.evidence = movedLines(opinion.evidence, from, to);
        if (moved != entry)
            assessment.setEntry(id, std::move(moved));
    }
    return assessment;
}

}  // namespace psirt
