// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/samefile.h"

#include <QDir>
#include <QFileInfo>

namespace psirt {

PathRule systemPathRule()
{
#if defined(Q_OS_WIN)
    return PathRule::AnyCase;
#elif defined(Q_OS_DARWIN)
    return PathRule::AnyCaseAndForm;
#else
    return PathRule::ToTheLetter;
#endif
}

QString pathKey(const QString &path, PathRule rule)
{
    switch (rule) {
    case PathRule::ToTheLetter:
        return path;
    case PathRule::AnyCase:
        return path.toCaseFolded();
    case PathRule::AnyCaseAndForm:
        return path.normalized(QString::NormalizationForm_C).toCaseFolded();
    }
    Q_UNREACHABLE();
}

QString fileKey(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return pathKey(canonical.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : canonical);
}

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo::exists(one) && QFileInfo::exists(other) && fileKey(one) == fileKey(other);
}

}  // namespace psirt
