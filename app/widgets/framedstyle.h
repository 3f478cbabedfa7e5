// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/scaledstyle.h"

namespace psirt {

/// Qt's Fusion style with a frame in the palette's QPalette::Mid around whatever can be pressed, filled in or dragged.
/// Fusion itself derives its frames from the window's colour, and on a dark one they are hardly seen. What is disabled has a
/// dotted frame.
class FramedStyle : public ScaledStyle {
    Q_OBJECT

public:
    /// The size of text in percent.
    explicit FramedStyle(int percent);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

}  // namespace psirt
