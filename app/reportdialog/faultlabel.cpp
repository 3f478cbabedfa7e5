// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/faultlabel.h"

#include "app/widgets/labels.h"

namespace psirt {

QLabel *makeFaultLabel(const ViewOptions &options)
{
    QLabel *label = makeLabel({}, options.type.small);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Colors::of(palette).lowered);
    label->setPalette(palette);
    label->setObjectName(QStringLiteral("fault"));
    label->hide();
    return label;
}

}  // namespace psirt
