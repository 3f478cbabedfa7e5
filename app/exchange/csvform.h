// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/textencoding.h"

#include <QChar>
#include <QString>

#include <array>
#include <optional>

namespace psirt::exchange {

/// What stands between the fields of a record of CSV.
enum class Separator { Comma, Semicolon, Tab };

/// The one of our own exports first.
inline constexpr std::array<Separator, 3> allSeparators{Separator::Comma, Separator::Semicolon, Separator::Tab};

[[nodiscard]] QChar characterOf(Separator separator);
/// "comma", "semicolon", "tab": in every language.
[[nodiscard]] QString nameOf(Separator separator);
/// The one of that name, in either case.
[[nodiscard]] std::optional<Separator> separatorOf(const QString &name);

/// How a CSV file was read.
struct CsvForm {
    TextEncoding encoding = TextEncoding::Utf8;
    Separator separator = Separator::Comma;

    bool operator==(const CsvForm &) const = default;
};

/// How one is to be read. None: as it seems to be.
struct CsvReading {
    std::optional<TextEncoding> encoding = {};
    std::optional<Separator> separator = {};
};

}  // namespace psirt::exchange
