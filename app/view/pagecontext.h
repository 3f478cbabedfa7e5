// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/document.h"
#include "app/view/viewstate.h"
#include "app/widgets/viewoptions.h"

namespace psirt {

/// What every page stands on. All three outlive the page.
struct PageContext {
    Document &document;
    ViewState &state;
    const ViewOptions &options;
};

}  // namespace psirt
