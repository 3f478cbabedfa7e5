// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "app/theme/colors.h"

#include <QFont>

namespace psirt::drawings {

/// How a radar is drawn, apart from its data.
struct RadarOptions {
    Colors colors;
    QFont font;
    Language language = Language::Japanese;  ///< of the axes' titles; the id stands before them in both
    bool hasLegend = true;
    Words words = {};  ///< that name a state: the interface's, or a report's
};

}  // namespace psirt::drawings
