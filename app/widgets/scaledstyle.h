// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace psirt {

/// Another style, with boxes to tick, arrows and scroll bars as large as the text is shown.
class ScaledStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// The name of a style that Qt has, and the size of text in percent. Below 100 nothing gets smaller, so that it can
    /// still be hit.
    ScaledStyle(const QString &base, int percent);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    int m_percent;
};

}  // namespace psirt
