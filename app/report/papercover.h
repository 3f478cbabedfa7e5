// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/papercontext.h"
#include "app/report/reportblocks.h"

#include <QImage>

namespace psirt::report {

/// A title page, or the head that stands for one; the first part goes on beneath that. The logo may be null.
void setCover(const PaperContext &context, const CoverBlock &cover, const QImage &logo);

/// As large as the image is, but no larger than a letterhead's. Nothing for a null image.
[[nodiscard]] QSizeF logoSize(const QImage &logo);

}  // namespace psirt::report
