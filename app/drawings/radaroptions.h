// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "app/theme/colors.h"
#include "core/scoring/score.h"

#include <QFont>

#include <functional>

namespace psirt::drawings {

/// How a radar is drawn, apart from its data.
struct RadarOptions {
    Colors colors;
    QFont font;
    Language language = Language::Japanese;  ///< of the axes' titles; the id stands before them in both
    bool hasLegend = true;
    /// "Excluded" where that is not in the interface's language. Empty: it is.
    std::function<QString(FrameworkState)> stateWord = {};
};

}  // namespace psirt::drawings
