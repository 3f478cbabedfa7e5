// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace psirt {

/// What a line of evidence leads to. It is judged by its letters alone: no disk and no network is asked, because already
/// the question can freeze, or log on to a foreign machine.
struct EvidenceLink {
    enum class Kind {
        Text,          ///< leads nowhere
        Web,           ///< http or https
        Mail,          ///< a mail address, without anything that would be written into the mail
        Document,      ///< a file of a kind that is read, not run
        NeedsFolder,   ///< the same, relative to an assessment that has no folder yet
        Program,       ///< a program, a script, or a file that leads to one: never opened
        NetworkPlace,  ///< \\host\share: never opened
        OtherAddress,  ///< an address of another scheme: never opened
        OtherFile,     ///< a path to a file of another kind: never opened
        TooLong,       ///< longer than can be shown before it is opened
    };
    /// More than that is not opened, since nobody could read where it leads.
    static constexpr int longestTarget = 700;

    Kind kind = Kind::Text;
    QString target;  ///< all of the address, in ASCII, or the absolute path; empty where it is never opened

    [[nodiscard]] bool canOpen() const { return kind == Kind::Web || kind == Kind::Mail || kind == Kind::Document; }
    bool operator==(const EvidenceLink &) const = default;

    /// folder is where the assessment lies, to which relative paths are relative; empty as long as it was never saved.
    [[nodiscard]] static EvidenceLink of(const QString &line, const QString &folder);
};

/// The suffixes, in lower case, of files of a kind that is read, not run.
[[nodiscard]] const QStringList &documentSuffixes();

/// Whether what a path really leads to, links followed, may be opened like the path itself.
[[nodiscard]] bool isDocumentPath(const QString &path);

/// How a file that a person picked is written into a line: below the folder relative to it, so that both can be moved;
/// else absolute. With "/" on every system. Of a network place only the letters count: nothing is asked of it.
[[nodiscard]] QString evidenceLineFor(const QString &file, const QString &folder);

/// A line that is the absolute path of a document below the folder, made relative to it. Any other line as it is, to the
/// letter, and every line where the folder is empty. No disk is asked.
[[nodiscard]] QString evidenceLineIn(const QString &line, const QString &folder);

}  // namespace psirt
