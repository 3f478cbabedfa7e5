// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>

namespace psirt {

/// One of the program's own icons (resources/icons/NAME.svg), drawn in the text colour of the palette; disabled and
/// selected in the palette's colours for those. It does not follow a later change of the palette: ask again then.
/// A null icon when there is none of that name.
[[nodiscard]] QIcon themedIcon(const QString &name, const QPalette &palette);

/// The application's icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

}  // namespace psirt
