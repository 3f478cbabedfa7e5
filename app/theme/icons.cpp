// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/icons.h"

#include <QPainter>
#include <QPixmap>

namespace psirt {

namespace {

QPixmap loaded(const QString &name, int size)
{
    return QPixmap(QStringLiteral(":/icons/%1/%2.png").arg(size).arg(name));
}

/// The shape of the mask in one colour.
QPixmap tinted(QPixmap mask, const QColor &color)
{
    QPainter painter(&mask);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(mask.rect(), color);
    return mask;
}

}  // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48}) {
        const QPixmap mask = loaded(name, size);
        if (mask.isNull())
            continue;
        icon.addPixmap(tinted(mask, palette.color(QPalette::Active, QPalette::WindowText)), QIcon::Normal);
        icon.addPixmap(tinted(mask, palette.color(QPalette::Disabled, QPalette::WindowText)), QIcon::Disabled);
        icon.addPixmap(tinted(mask, palette.color(QPalette::Active, QPalette::HighlightedText)), QIcon::Selected);
    }
    return icon;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(loaded(QStringLiteral("psirt-maturity"), size));
    return icon;
}

}  // namespace psirt
