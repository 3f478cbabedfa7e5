// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/appearance.h"

#include "app/settings/settings.h"
#include "app/widgets/framedstyle.h"
#include "app/widgets/scaledstyle.h"

#include <QApplication>
#include <QStyle>

namespace psirt {

Appearance::Appearance(const Settings &settings) : m_settings(settings), m_systemStyle(QApplication::style()->name())
{
    const auto follow = [this] { show({m_settings.theme(), m_settings.zoom()}); };
    connect(&settings, &Settings::appearanceChanged, this, follow);
    follow();
}

Appearance::~Appearance()
{
    show({});
}

void Appearance::show(const Look &look)
{
    if (look == m_shown)
        return;
    const bool isOtherTheme = look.theme != m_shown.theme;
    m_shown = look;
    const bool isFramed = look.theme == Theme::Dark || look.theme == Theme::HighContrast;
    const QString base = look.theme == Theme::System ? m_systemStyle : QStringLiteral("fusion");
    if (isFramed)
        QApplication::setStyle(new FramedStyle(look.zoom));
    else if (look.zoom > Look().zoom)
        QApplication::setStyle(new ScaledStyle(base, look.zoom));
    else
        QApplication::setStyle(base);
    if (isOtherTheme)
        QApplication::setPalette(paletteOf(look.theme));
}

}  // namespace psirt
