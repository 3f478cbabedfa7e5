// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace psirt {

/// Keys of a project file that this version does not know, each with its value as JSON text, in the file's order. They
/// travel with the value that they stood in, so that a load and a save lose nothing (resources/schema/README.md, "Unknown
/// keys").
using UnknownKeys = std::vector<std::pair<QString, QByteArray>>;

}  // namespace psirt
