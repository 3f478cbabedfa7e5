// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDir;

namespace psirt {

/// The longest name of a file that is suggested, in bytes of UTF-8. File systems take 255; an encrypted home takes 143.
inline constexpr qsizetype longestFileName = 143;

/// base and ending as a name that a file can have on every system, since files travel. All names that are suggested come
/// from here. base is cut between two characters so that the name is no longer than longestFileName; of what some file
/// system forbids in it a space is left; a name that Windows keeps for a device, such as CON or "nul.2026", gets "_" behind
/// it. Nothing else is changed in either.
[[nodiscard]] QString fittingFileName(const QString &base, const QString &ending);

/// The name of a new project file for a title: what some file system does not take becomes a space, dots at the ends go.
/// Empty where nothing is left. Without the suffix.
[[nodiscard]] QString fileNameForTitle(const QString &title);

/// "name.psirt" in the folder, or "name (2).psirt" and so on where that exists. A long name is cut.
[[nodiscard]] QString freeProjectPath(const QDir &folder, const QString &name);

/// The path with .psirt at its end, unless it has that suffix or .json already, in any case of letters. "2026.04" has no
/// suffix that anything is found by, so it gets one.
[[nodiscard]] QString withProjectSuffix(const QString &path);

}  // namespace psirt
