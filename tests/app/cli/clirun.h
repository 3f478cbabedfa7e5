// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

#include <QTemporaryDir>

namespace psirt::test {

/// What a run of the command line tool left behind.
struct CliRun {
    cli::ExitStatus status;
    QString out;
    QString err;

    /// err as its one line, without the line break; fails the test when it is not exactly one.
    [[nodiscard]] QString errorLine() const;
};

/// Runs it inside the test on 2026-11-22, in English.
[[nodiscard]] CliRun runInside(const QStringList &arguments);

/// What it writes to standard error where that is a terminal, control sequences and all.
[[nodiscard]] QString errorsOnTerminal(const QStringList &arguments);

/// A folder of its own for files of a test.
class CliFolder {
public:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// Writes a file and gives its path.
    QString write(const char *name, const QByteArray &bytes) const;
    /// Null when there is no such file.
    [[nodiscard]] QByteArray read(const char *name) const;
    /// Names of the files in it.
    [[nodiscard]] QStringList names() const;

private:
    QTemporaryDir m_folder;
};

/// A project file in which 1.1 has level 3 and 1.2 is excluded.
[[nodiscard]] QByteArray smallProject();

}  // namespace psirt::test
