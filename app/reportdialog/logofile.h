// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

#include <optional>

namespace psirt::reportdialog {

enum class LogoFault {
    Missing,     ///< no such file
    Unreadable,  ///< no picture, a damaged one, or one that may not be read
    TooLarge,    ///< more than 8 MiB or 30 million pixels
};

/// A logo that was read, or why not: exactly one of both.
struct Logo {
    QImage image;
    std::optional<LogoFault> fault;
};

/// A company's logo, turned upright and made smaller where it has more pixels than paper can show.
[[nodiscard]] Logo readLogo(const QString &path);

/// The suffixes of pictures that can be read, without a dot.
[[nodiscard]] QStringList logoSuffixes();

}  // namespace psirt::reportdialog
