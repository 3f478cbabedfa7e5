// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt {

/// What of its letters tells one path from another.
enum class PathRule {
    ToTheLetter,
    AnyCase,         ///< Windows: A and a name one file
    AnyCaseAndForm,  ///< macOS: the same, and が is one file in one character or in two
};

/// That of the system here. File systems that differ from it are rare.
[[nodiscard]] PathRule systemPathRule();

/// What two paths of one file have in common, by their letters alone. Nothing to open or to show.
[[nodiscard]] QString pathKey(const QString &path, PathRule rule = systemPathRule());

/// The same of the file itself: links are followed where it is there, else the path is made absolute. Empty for no path.
[[nodiscard]] QString fileKey(const QString &path);

/// Whether both lead to one file that is there. A second name of a file on the disk is a file of its own.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

}  // namespace psirt
