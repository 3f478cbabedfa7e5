// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/quietheader.h"

#include "app/theme/colors.h"

#include <QFontInfo>
#include <QHeaderView>

namespace psirt {

void makeQuiet(QHeaderView &header, const QFont &font)
{
    const QPalette palette = header.palette();
    const Colors colors = Colors::of(palette);
    // The size stands in the style too: a platform's own font for headers would win over the widget's.
    header.setStyleSheet(QStringLiteral("QHeaderView::section { background: %1; border: none; border-bottom: 1px solid %2; "
                                        "color: %3; padding: 4px 6px; font-size: %4pt; }")
                             .arg(palette.color(QPalette::Base).name(), colors.grid.name(), colors.muted.name(),
                                  QString::number(QFontInfo(font).pointSizeF())));
    header.setFont(font);
    header.setHighlightSections(false);
}

}  // namespace psirt
