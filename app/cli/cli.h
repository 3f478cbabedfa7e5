// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "core/base/clock.h"

#include <QStringList>
#include <QTextStream>

namespace psirt::cli {

/// How a command ended. Scripts rely on the numbers (packaging/man/psirt-maturity-cli.1, "EXIT STATUS").
enum class ExitStatus {
    Done = 0,
    Unusable = 1,  ///< a file could not be used, or a check found problems
    WrongUsage = 2,
};

/// What the command line tool gets from outside. Output is UTF-8 whatever the locale is.
struct CliEnvironment {
    QTextStream &out;
    QTextStream &err;
    const Clock &clock;
    Language language;           ///< the installed one; of a report too, when none is asked for
    bool showsProgress = false;  ///< err is a terminal on which a line may be overwritten
};

/// Runs psirt-maturity-cli with what stands behind its name. An application object must exist: a QGuiApplication when
/// needsApplication(), else any.
[[nodiscard]] ExitStatus runCli(const QStringList &arguments, const CliEnvironment &environment);

/// Whether these arguments ask for something that paints. Everything else runs on Qt Core alone.
[[nodiscard]] bool needsApplication(const QStringList &arguments);

}  // namespace psirt::cli
