// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/radarview.h"
#include "app/pages/viewoptions.h"

namespace psirt {

/// A radar as the pages show it. Titles are English where the interface is and the English rendering is on, because the
/// table beside it has the Japanese ones.
[[nodiscard]] inline RadarView *makeRadarView(const ViewOptions &options)
{
    auto *view = new RadarView;
    view->setFont(options.type.small);
    view->setLanguage(options.showsEnglish ? options.language : Language::Japanese);
    return view;
}

}  // namespace psirt
