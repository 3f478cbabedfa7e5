// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace psirt::report {

/// What the colours of a report mean, as an archive needs it said (PDF/A): the ICC profile of sRGB, version 4.2, for a
/// display. The same bytes with every version of Qt, whose own profile changes and mixes two versions of the format.
[[nodiscard]] QByteArray srgbProfile();

}  // namespace psirt::report
