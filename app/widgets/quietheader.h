// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QFont;
class QHeaderView;
QT_END_NAMESPACE

namespace psirt {

/// Sets a table's header back behind its rows: muted, in that font, on the page's surface, with a thin line below.
void makeQuiet(QHeaderView &header, const QFont &font);

}  // namespace psirt
