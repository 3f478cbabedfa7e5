// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt {

/// What kind of thing went wrong outside the program's control. The sentence for the person is made from it elsewhere,
/// in the person's language (app/messages).
enum class ErrorCode {
    NotFound,           ///< the file does not exist, or its folder, which detail then holds
    NoPermission,       ///< the file may not be read or written
    FolderNotWritable,  ///< the file could be written, but nothing may be made or replaced in its folder, which detail holds
    IsFolder,           ///< a folder stands where a file is meant
    ReadFailed,         ///< reading broke off; detail holds the system's words
    WriteFailed,        ///< writing broke off; detail holds the system's words
    DiskFull,           ///< no room left for the file
    QuotaReached,       ///< no room left for this person on a disk that has some
    ReadOnlyDrive,      ///< nothing may be written anywhere on the drive
    NameTooLong,        ///< a name that the file system does not take
    LinksInCircle,      ///< a link that leads back to itself, by way of others or not
    DriveFailed,        ///< the drive or the network does not answer; detail holds the system's words
    FileBusy,           ///< another program holds the file for now; detail holds the system's words
    OverwriteFailed,    ///< writing in place broke off; detail holds the path of a whole copy
    AlreadyExists,      ///< the file exists and may not be replaced
    ChangedOnDisk,      ///< another program changed the file since it was read
    TooLarge,           ///< more than 16 MiB (resources/schema/README.md, "Limits")
    BrokenUtf8,         ///< a byte sequence that is not UTF-8
    NotJson,            ///< not JSON; detail holds what the parser says
    DuplicateKey,       ///< a key stands twice in one object; detail holds the key
    TooDeep,            ///< nesting beyond 64
    NotThisFormat,      ///< JSON, but not a project file of this program
    NewerFormat,        ///< written by a newer version; detail holds the format version needed
    UnknownSheet,       ///< the file speaks of a sheet that is not installed; detail holds id and version
    MissingValue,       ///< a required key is missing; detail holds the key
    InvalidValue,       ///< a value of the wrong type or range; detail holds the value
    BrokenResource,     ///< the program's own data is damaged: an installation fault
    UnsupportedSuffix,  ///< no export for that file suffix; detail holds the suffixes that there are
    UnknownId,          ///< no service area or framework of that id; detail holds the id
    Cancelled,          ///< the person stopped it
    DifferentSheets,    ///< assessments of different sheets cannot be compared; detail holds both
    UndecodableTable,   ///< no workbook, and not text in the encoding that is named in detail
    NotATable,          ///< a file of another kind, or a damaged workbook
    EncryptedTable,     ///< a workbook with a password
    UnknownColumns,     ///< a table without the headers that an exported one has
    TableTooLarge,      ///< more than what is read of a table, in bytes, rows or columns
    TextAfterQuote,     ///< CSV in which text follows on a closing quotation mark
    UnclosedQuote,      ///< CSV in which a quotation mark is not closed
};

/// Where in a file something is wrong. Empty when the whole file is meant.
struct Place {
    int line = 0;     ///< from 1; 0 when unknown
    int column = 0;   ///< from 1, counted in characters; 0 when unknown
    QString keyPath;  ///< keys from the top joined by '.', list indices in brackets: "ratings.1.1.actions[0].due"

    [[nodiscard]] bool isEmpty() const { return line == 0 && keyPath.isEmpty(); }
    bool operator==(const Place &) const = default;
};

/// Something that failed: what, on which file, where in it.
struct Error {
    ErrorCode code;
    QString subject;  ///< the file's path, or what was asked for
    QString detail;   ///< a datum that belongs to the code, never a sentence of the user interface
    Place place;

    bool operator==(const Error &) const = default;
};

}  // namespace psirt
