// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/sheet/sheetcatalogue.h"
#include "core/storage/migration.h"
#include "core/storage/projectissue.h"

#include <memory>

namespace psirt {

/// What a file held when it was last read or written, so that another program's change is noticed. Taken over the bytes.
struct FileFingerprint {
    QByteArray digest;

    bool operator==(const FileFingerprint &) const = default;
};

/// A project file as it was read.
struct LoadedProject {
    Assessment assessment;
    std::shared_ptr<const Sheet> sheet;  ///< the one that the assessment fills in, never null
    std::vector<ProjectIssue> issues;    ///< harmless faults, in the sheet's order
    FileFingerprint fingerprint;
};

/// The suffix of a project file, without the dot.
inline constexpr char projectSuffix[] = "psirt";
/// What "format" holds in a project file.
inline constexpr char projectFormatName[] = "psirt-maturity";
/// The format that this version writes, and the newest that it reads.
inline constexpr int projectFormatVersion = 1;
/// The largest file that is read, in bytes.
inline constexpr qint64 largestProjectFile = 16 * 1024 * 1024;
/// The deepest nesting that is read.
inline constexpr int deepestProjectNesting = 64;

/// Reads a project file (resources/schema/README.md). What is harmless becomes an issue; what cannot be read is
/// refused with its place. The file is never touched.
[[nodiscard]] Result<LoadedProject> readProjectFile(const QString &path, const SheetCatalogue &catalogue);

/// The same for bytes; subject is the file's name in errors. An older format goes through the migrations first; what is
/// wrong with it afterwards has a path of keys, but no line.
[[nodiscard]] Result<LoadedProject> parseProject(const QByteArray &bytes, const QString &subject,
                                                 const SheetCatalogue &catalogue,
                                                 const MigrationChain &migrations = shippedMigrations());

/// The bytes of a project file: UTF-8 JSON, indented by two spaces, keys in the order of resources/schema/README.md and
/// unknown ones after them, frameworks in numeric order, a newline at the end. In "ratings" what is empty is left out;
/// elsewhere it is written as "", [] or null. What would be larger than largestProjectFile is written without indentation.
[[nodiscard]] QByteArray serializeProject(const Assessment &assessment);

/// What may stand at the path when writing.
enum class Overwrite {
    Never,        ///< an existing file is an error, AlreadyExists
    IfUnchanged,  ///< only if it is still as expected, else ChangedOnDisk; a file that vanished is written anew
    Always,
};

/// Writes a project file in one step: until the new bytes are complete and on the disk, the old file stands. On an error
/// the old file is as it was and nothing is left beside it. Fails with TooLarge when it could not be read again.
[[nodiscard]] Result<FileFingerprint> writeProjectFile(const QString &path, const Assessment &assessment,
                                                       Overwrite overwrite,
                                                       const std::optional<FileFingerprint> &expected = {});

/// Of the bytes of a file.
[[nodiscard]] FileFingerprint fingerprintOf(const QByteArray &bytes);

/// None when the file cannot be read (it may have vanished).
[[nodiscard]] std::optional<FileFingerprint> fingerprintOfFile(const QString &path);

}  // namespace psirt
