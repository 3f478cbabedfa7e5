// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/scaledstyle.h"

#include <algorithm>

namespace psirt {

ScaledStyle::ScaledStyle(const QString &base, int percent) : QProxyStyle(base), m_percent(std::max(percent, 100)) {}

int ScaledStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_MenuButtonIndicator:
    case PM_ScrollBarExtent:
        return usual * m_percent / 100;
    default:
        return usual;
    }
}

}  // namespace psirt
